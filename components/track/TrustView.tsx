import { useEffect, useState } from 'preact/hooks';
import { trustView, type View } from '../../utils/track/address.ts';
import { filtered, isFiltered } from '../../utils/track/filters.ts';
import { timelineOf } from '../../utils/track/timeline.ts';
import type { Trust } from '../../utils/track/trust.ts';
import { Card } from '../Card.tsx';
import { Disclosure } from '../Disclosure.tsx';
import { Heirs } from '../Heirs.tsx';
import type { Entry } from '../model.ts';
import { SiteAccess } from '../SiteAccess.tsx';
import { say, sayCount, sayDate, sayOf } from '../say.ts';
import { useFieldId } from '../use-field-id.ts';
import { FilterBoard } from './FilterBoard.tsx';
import { LinkedText } from './LinkedText.tsx';
import type { Shown, Track } from './shown.ts';
import { ThreadList } from './ThreadList.tsx';
import { ThreadPicture } from './ThreadPicture.tsx';
import { TimelinePicture } from './TimelinePicture.tsx';
import { ViewLink } from './ViewLink.tsx';

type TrustShown = Extract<Shown, { of: 'trust' }>;
type OfTrust = Extract<View, { of: 'trust' }>;

/** How many entries are drawn at first, and with each press for more: a long record must not make the page slow. */
const portion = 20;
/** So many entries are looked through sooner than chosen from. */
const fewest = 3;

/** A trust's whole record: who it is and was, what happened when, and every entry. */
export function TrustView({
  shown,
  view,
  track,
  allow,
}: {
  shown: TrustShown;
  view: OfTrust;
  track: Track;
  allow: (host: string) => void;
}) {
  const { trust, entries, book, sites } = shown;
  const set = (more: Partial<OfTrust>) => track.go({ ...view, open: null, ...more });
  const kept = filtered(entries, view.filters);
  const timeline = timelineOf(kept);
  return (
    <>
      <Head trust={trust} view={view} track={track} />
      <Names trust={trust} on={view.on} track={track} />
      <section>
        <h2 id="the-record">{say('record_heading')}</h2>
        {entries.length === 0 ? (
          <p>{sayOf(trust.name, view.on ? 'trust_none_then' : 'state_no_record')}</p>
        ) : (
          <>
            {timeline ? (
              <TimelinePicture
                timeline={timeline}
                track={track}
                viewFor={({ kind, year }) => ({
                  ...view,
                  open: null,
                  filters: { ...view.filters, kind, from: year, to: year },
                })}
              />
            ) : null}
            {entries.length > fewest || isFiltered(view.filters) ? (
              <FilterBoard entries={entries} filters={view.filters} set={(filters) => set({ filters })} />
            ) : null}
            <p role="status" class="note">
              {kept.length > 0 ? sayCount('filters_shown', kept.length, entries.length) : say('filters_none')}
            </p>
            <Entries entries={kept} book={book} open={view.open} />
          </>
        )}
      </section>
      <SiteAccess sites={sites} allow={allow} />
    </>
  );
}

function Head({ trust, view, track }: { trust: Trust; view: OfTrust; track: Track }) {
  return (
    <header>
      <h1 tabIndex={-1}>{trust.nameThen ?? trust.name}</h1>
      {trust.nameThen ? <p>{say('trust_official', trust.name)}</p> : null}
      {view.on ? (
        <p class="banner">
          {say('trust_as_of', sayDate(view.on))} {trust.notYet ? say('trust_not_yet') : ''}{' '}
          <ViewLink to={{ ...view, on: null }} track={track}>
            {say('trust_today')}
          </ViewLink>
        </p>
      ) : null}
      <Heirs
        heirs={trust.now}
        link={({ id, name }) => (
          <ViewLink to={trustView(id)} track={track}>
            {name}
          </ViewLink>
        )}
      />
      {trust.fate ? (
        <p class="now">
          {say(trust.fate.is === 'not-known' ? 'trust_fate_not_known' : 'trust_fate_none')}{' '}
          <span class="note">
            <LinkedText text={trust.fate.note} />
          </span>
        </p>
      ) : null}
      <p class="actions">
        {trust.fate ? null : (
          <ViewLink class="button" to={{ of: 'ask', id: trust.id, about: null }} track={track}>
            {sayOf(trust.name, trust.now.length > 0 ? 'trust_ask_heirs' : 'trust_ask')}
          </ViewLink>
        )}
        <ViewLink class="button" to={{ of: 'compare', ids: [trust.id], day: null }} track={track}>
          {say('trust_compare')}
        </ViewLink>
        <CollectTrust id={trust.id} track={track} />
      </p>
    </header>
  );
}

/** Puts the trust itself into the folder, as a heading for what follows. */
function CollectTrust({ id, track }: { id: string; track: Track }) {
  const { folder } = track.folder;
  if (!folder) return null;
  if (folder.items.some((item) => item.of === 'trust' && item.id === id))
    return <span class="note">{say('folder_inside')}</span>;
  const item = () => ({ of: 'trust' as const, key: crypto.randomUUID(), id });
  return (
    <button type="button" class="quiet" onClick={() => void track.change({ do: 'add', item: item() })}>
      {say('folder_put_trust')}
    </button>
  );
}

function Names({ trust, on, track }: { trust: Trust; on: string | null; track: Track }) {
  const listId = useFieldId();
  const { thread } = trust;
  if (thread.hops.length === 0 && thread.undated.length === 0) return null;
  return (
    <section class="thread">
      <h2>{say('thread_heading')}</h2>
      {thread.hops.length > 0 ? (
        <>
          <p class="note">
            {say('thread_hint')} {thread.rows.some(({ from }) => from === null) ? say('thread_open') : ''}{' '}
            {thread.rows.some(({ endUnknown }) => endUnknown) ? say('thread_open_end') : ''}
          </p>
          <ThreadPicture thread={thread} until={on ?? track.today} track={track} listId={listId} />
        </>
      ) : null}
      {[...Map.groupBy(thread.undated, ({ id }) => id)].map(([id, names]) => (
        <p key={id}>{say('thread_undated', track.nameOf(id), names.map(({ name }) => name).join('; '))}</p>
      ))}
      {thread.hops.length > 0 ? (
        <Disclosure label={say('thread_list')}>
          <ThreadList thread={thread} track={track} id={listId} />
        </Disclosure>
      ) : null}
    </section>
  );
}

function Entries({ entries, book, open }: { entries: Entry[]; book: TrustShown['book']; open: string | null }) {
  const at = open === null ? -1 : entries.findIndex(({ record }) => record.id === open);
  const [shown, setShown] = useState(portion);
  useEffect(() => {
    if (open !== null) document.getElementById(`record-${open}`)?.scrollIntoView();
  }, [open]);
  const drawn = entries.slice(0, Math.max(shown, at + 1));
  const left = entries.length - drawn.length;
  const isBackground = ({ matches }: Entry) => matches.every(({ tier }) => tier === 'background');
  const nearer = drawn.filter((entry) => !isBackground(entry));
  const farther = drawn.filter(isBackground);
  const card = (entry: Entry) => (
    <Card key={entry.record.id} entry={entry} book={book} open={entry.record.id === open} />
  );
  return (
    <>
      {nearer.map(card)}
      {farther.length > 0 ? <h3 class="background">{say('tier_other_background')}</h3> : null}
      {farther.map(card)}
      {left > 0 ? (
        <button type="button" class="quiet" onClick={() => setShown(drawn.length + portion)}>
          {sayCount('entries_more', left)}
        </button>
      ) : null}
    </>
  );
}
