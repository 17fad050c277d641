import type { FactRecord } from '../utils/dataset/schema.ts';
import type { Book } from './model.ts';
import { say, sayCount, sayWord } from './say.ts';

/** The whole picture of an answer that covers many bodies: who stands under which outcome, this trust's own marked. */
export function Outcomes({ record, book, own }: { record: FactRecord; book: Book; own: readonly string[] }) {
  const answered = record.organisations.filter(({ outcome }) => outcome);
  if (answered.length < 4) return null;
  const groups = Map.groupBy(answered, ({ outcome }) => outcome ?? '');
  return (
    <section class="outcomes">
      <h4>{sayCount('outcomes_heading', answered.length)}</h4>
      {[...groups].map(([outcome, bodies]) => (
        <details key={outcome}>
          <summary>
            {sayWord('outcome', outcome)}: {bodies.length}
          </summary>
          <ul>
            {bodies
              .map(({ id, named }) => ({ id, name: book.nameOf(id), named }))
              .sort((a, b) => a.name.localeCompare(b.name))
              .map(({ id, name, named }) => (
                <li key={id}>
                  {own.includes(id) ? <strong>{name}</strong> : name}
                  {named && named !== name ? <span class="note"> {say('outcomes_named', named)}</span> : null}
                </li>
              ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
