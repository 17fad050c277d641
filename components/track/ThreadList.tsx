import { trustView } from '../../utils/track/address.ts';
import type { Thread, ThreadHop, ThreadRow } from '../../utils/track/thread.ts';
import { type MessageKey, say, sayDate, sayWord } from '../say.ts';
import { LinkedText } from './LinkedText.tsx';
import type { Track } from './shown.ts';
import { rowYears } from './thread-words.ts';
import { ViewLink } from './ViewLink.tsx';

/** The name thread in words: every hop with its day, its kind, what passed, and who says so. */
export function ThreadList({ thread, track, id }: { thread: Thread; track: Track; id: string }) {
  const rowOf = new Map(thread.rows.map((row) => [row.key, row]));
  const hopless = thread.rows.filter(({ key }) => !thread.hops.some(({ from, to }) => from === key || to === key));
  return (
    <ol class="hops" id={id}>
      {thread.hops.map((hop) => (
        <Hop key={hop.number} hop={hop} from={rowOf.get(hop.from)} to={rowOf.get(hop.to)} track={track} />
      ))}
      {hopless.map((row) => (
        <li key={row.key} class="plain">
          <RowLink row={row} track={track} />
        </li>
      ))}
    </ol>
  );
}

function Hop({
  hop,
  from,
  to,
  track,
}: {
  hop: ThreadHop;
  from: ThreadRow | undefined;
  to: ThreadRow | undefined;
  track: Track;
}) {
  if (!from || !to) return null;
  const places = [
    ...(hop.scope?.places ?? []),
    ...(hop.scope?.services ?? []).map((service) => sayWord('service', service)),
  ].join(', ');
  return (
    <li value={hop.number}>
      <span class="when">{sayDate(hop.date)}</span> <RowLink row={from} track={track} /> →{' '}
      <RowLink row={to} track={track} />{' '}
      <span class="hop-kind">{say(`hop_kind_${hop.kind.replaceAll('-', '_')}` as MessageKey)}</span>
      {hop.partly ? <p class="note">{places ? say('thread_part_of', places) : say('thread_part')}</p> : null}
      <p class="note">
        {hop.source === null ? say('thread_no_source') : <HopSource source={hop.source} />}
        {hop.notes.map((note) => (
          <span key={note}>
            {' '}
            <LinkedText text={note} />
          </span>
        ))}
      </p>
    </li>
  );
}

/** A source is an address, a file in a repository ("owner/name path"), or the name of a book or page that says so. */
function HopSource({ source }: { source: string }) {
  const [, repository, file] = /^([\w.-]+\/[\w.-]+) (\S+\.\w+)$/.exec(source) ?? [];
  const address = repository ? `https://github.com/${repository}/blob/HEAD/${file}` : source;
  if (!/^https?:\/\/\S+$/.test(address)) return <>{say('thread_source', source)}</>;
  return (
    <>
      {say('thread_source', '')}{' '}
      <a href={address} target="_blank" rel="noreferrer noopener">
        {repository ? say('thread_source_repository', repository) : new URL(address).hostname}
      </a>
    </>
  );
}

function RowLink({ row, track }: { row: ThreadRow; track: Track }) {
  return (
    <>
      <ViewLink to={trustView(row.id, { on: row.asOf })} track={track}>
        {row.name}
      </ViewLink>{' '}
      <span class="note">({rowYears(row)})</span>
    </>
  );
}
