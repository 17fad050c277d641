import type { ComponentType } from 'preact';
import type { MatchedRecord } from '../utils/match/context.ts';
import { headSource } from '../utils/match/source.ts';
import { Bearing } from './Bearing.tsx';
import { CollectRecord } from './CollectRecord.tsx';
import { CopyCorrection } from './CopyCorrection.tsx';
import { Figures } from './Figures.tsx';
import { FoiFacts } from './FoiFacts.tsx';
import { HideRecord } from './HideRecord.tsx';
import { Items } from './items/Items.tsx';
import type { Book, Entry, Place } from './model.ts';
import { Outcomes } from './Outcomes.tsx';
import { OwnLink } from './OwnLink.tsx';
import { Related } from './Related.tsx';
import { SourceKindTag, Sources } from './Source.tsx';
import { say, sayDateOf, sayReason, sayWord } from './say.ts';

/** One record as it bears on the page: what is known, who says so, why it is shown, what came next. */
export function Card({
  entry,
  book,
  open,
  items: OtherItems,
}: {
  entry: Entry;
  book: Book;
  open: boolean;
  /** Draws the itemised parts where there is more room than in a popup. */
  items?: ComponentType<{ entry: Entry; book: Book }>;
}) {
  const { record, matches } = entry;
  const head = matches[0]?.source ?? headSource(record.sources);
  const hasFootnote = matches.some(({ tier }) => tier === 'about-this-page');
  return (
    <details class="card" id={`record-${record.id}`} data-source={head.kind} open={open}>
      <summary>
        <span class="when">{sayDateOf(record)}</span>
        <span class="kind">{sayWord('record_kind', record.kind)}</span>
        <SourceKindTag kind={head.kind} />
        <h3>{record.title}</h3>
        {matches.map((match) => (
          <Bearing key={match.as?.id ?? 'own'} match={match} of={book.organisation?.name} />
        ))}
      </summary>
      <div class="card-body">
        <p>{book.gloss ? book.gloss(record.summary) : record.summary}</p>
        {record.dateNote ? <p class="note">{record.dateNote}</p> : null}
        <Sources record={record} />
        <Why matches={matches} of={book.organisation?.name} />
        <Figures figures={record.figures} />
        <FoiFacts foi={record.foi} book={book} />
        {OtherItems ? <OtherItems entry={entry} book={book} /> : <ItemsOf entry={entry} book={book} />}
        <Related record={record} book={book} />
        <Discrepancies texts={record.discrepancies} />
        <footer class="card-foot">
          {OtherItems ? null : (
            <p>
              <OwnLink to={placeOf(record.id, book)} book={book}>
                {say('card_open_record')}
              </OwnLink>
            </p>
          )}
          <AskAbout record={record.id} book={book} />
          {book.collecting ? (
            <CollectRecord
              record={record}
              matches={matches}
              collecting={book.collecting}
              trust={book.organisation?.id ?? null}
            />
          ) : null}
          {book.hiding && hasFootnote ? <HideRecord id={record.id} hiding={book.hiding} /> : null}
          <CopyCorrection record={record} />
        </footer>
      </div>
    </details>
  );
}

/** A record that tells of many bodies is read as the one's in whose record it was found. */
function placeOf(record: string, { organisation }: Book): Place {
  return organisation ? { record, for: organisation.id } : { record };
}

function AskAbout({ record, book }: { record: string; book: Book }) {
  const address = book.askAbout?.(record) ?? null;
  if (address === null) return null;
  return (
    <p>
      <a href={address}>{say('record_ask')}</a>
    </p>
  );
}

function ItemsOf({ entry: { record, matches }, book }: { entry: Entry; book: Book }) {
  return (
    <>
      {record.items.map((items) => (
        <Items key={items.form} items={items} book={book} />
      ))}
      <Outcomes record={record} book={book} own={matches.map(({ as }) => as?.id ?? book.organisation?.id ?? '')} />
    </>
  );
}

function Why({ matches, of }: { matches: readonly MatchedRecord[]; of: string | undefined }) {
  const passage = matches.find((match) => match.passage)?.passage;
  const reasons = [...new Set(matches.flatMap(({ why }) => why.map((reason) => sayReason(reason, of))))];
  if (reasons.length === 0 && !passage) return null;
  return (
    <section class="why">
      <h4>{say('card_why')}</h4>
      {passage ? (
        <p>
          {say('card_passage')} <q>{passage.quote}</q>
        </p>
      ) : null}
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </section>
  );
}

function Discrepancies({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <section class="discrepancies">
      <h4>{say('card_discrepancies')}</h4>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
