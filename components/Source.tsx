import type { FactRecord, Source as SourceFacts } from '../utils/dataset/schema.ts';
import { say, sayDate, sayWord } from './say.ts';

/** The kind of a source in word and form: a regulator, a trust, the press and a campaign never look alike. */
export function SourceKindTag({ kind }: { kind: SourceFacts['kind'] }) {
  return (
    <span class="source-kind" data-source={kind}>
      {sayWord('source_kind', kind)}
    </span>
  );
}

/** Who says so: every source of a record, each with its kind, publisher, day and address. */
export function Sources({ record }: { record: Pick<FactRecord, 'sources' | 'confidence'> }) {
  return (
    <section class="who">
      <h4>{say('card_who_says_so')}</h4>
      <ul class="sources">
        {record.sources.map((source) => (
          <li key={source.title}>
            <SourceKindTag kind={source.kind} /> <OneSource source={source} />
          </li>
        ))}
      </ul>
      <p class="note">{sayWord('confidence', record.confidence)}</p>
    </section>
  );
}

/** The copy kept nearest to the day of the source; an ordinary link that names the site it leads to. */
function ArchivedCopy({ url, published }: Pick<SourceFacts, 'url' | 'published'>) {
  const near = (published ?? '').replaceAll('-', '') || '*';
  return (
    <span class="note">
      {' ('}
      <a href={`https://web.archive.org/web/${near}/${url}`} target="_blank" rel="noreferrer noopener">
        {say('source_archived')}
      </a>
      )
    </span>
  );
}

function OneSource({ source }: { source: SourceFacts }) {
  const { title, publisher, url, published, copy } = source;
  return (
    <span>
      {publisher}
      {': '}
      {url ? (
        <a href={url} target="_blank" rel="noreferrer noopener">
          {title}
        </a>
      ) : (
        <cite>{title}</cite>
      )}
      {published ? `, ${sayDate(published)}` : ''}
      {url ? <ArchivedCopy url={url} published={published} /> : null}
      {copy ? <span class="note"> {sayWord('source_copy', copy)}</span> : null}
    </span>
  );
}
