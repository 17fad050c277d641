import type { FactRecord } from '../utils/dataset/schema.ts';
import { headSource } from '../utils/match/source.ts';
import { Items } from './items/Items.tsx';
import type { Book } from './model.ts';
import { OwnLink } from './OwnLink.tsx';
import { SourceKindTag } from './Source.tsx';
import { say, sayDateOf } from './say.ts';

/** What came next, and what is to be read side by side with this. */
export function Related({ record, book }: { record: FactRecord; book: Book }) {
  return (
    <>
      <Beside record={record} book={book} />
      <Next record={record} book={book} />
    </>
  );
}

/** Follows the chain to its end: a reader of the first announcement wants the outcome, not only the next step. */
function chain(record: FactRecord, book: Book): FactRecord[] {
  const found: FactRecord[] = [];
  const queue = [...record.next];
  const seen = new Set([record.id]);
  for (let id = queue.shift(); id; id = queue.shift()) {
    const next = seen.has(id) ? undefined : book.related(id);
    seen.add(id);
    if (!next) continue;
    found.push(next);
    queue.push(...next.next);
  }
  return found.sort((a, b) => a.date.localeCompare(b.date));
}

function Next({ record, book }: { record: FactRecord; book: Book }) {
  const next = chain(record, book);
  if (next.length === 0) return null;
  return (
    <section class="next">
      <h4>{say('card_next')}</h4>
      <ol>
        {next.map((one) => (
          <li key={one.id}>
            <span class="when">{sayDateOf(one)}</span>{' '}
            <OwnLink to={{ record: one.id }} book={book}>
              {one.title}
            </OwnLink>{' '}
            <SourceKindTag kind={headSource(one.sources).kind} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Beside({ record, book }: { record: FactRecord; book: Book }) {
  const others = record.beside.flatMap(({ id, why }) => {
    const other = book.related(id);
    return other ? [{ other, why }] : [];
  });
  return (
    <>
      {others.map(({ other, why }) => (
        <section class="beside" key={other.id} data-source={headSource(other.sources).kind}>
          <h4>{say('card_beside')}</h4>
          <p class="note">{why}</p>
          <p>
            <SourceKindTag kind={headSource(other.sources).kind} />{' '}
            <OwnLink to={{ record: other.id }} book={book}>
              {other.title}
            </OwnLink>
          </p>
          {other.items
            .filter(({ form }) => form === 'reasons')
            .map((items) => (
              <Items key={items.form} items={items} book={book} />
            ))}
        </section>
      ))}
    </>
  );
}
