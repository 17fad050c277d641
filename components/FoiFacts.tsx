import type { FactRecord } from '../utils/dataset/schema.ts';
import type { Book } from './model.ts';
import { say, sayDate, sayWord } from './say.ts';

/** The particulars of a request: its number, its days, how it was answered, and the grounds for what was withheld. */
export function FoiFacts({ foi, book }: { foi: FactRecord['foi']; book: Pick<Book, 'gloss'> }) {
  if (!foi) return null;
  const gloss = book.gloss ?? ((text: string) => text);
  const rows = [
    foi.reference ? [say('foi_reference'), foi.reference] : null,
    foi.requested ? [say('foi_requested'), sayDate(foi.requested)] : null,
    foi.responded ? [say('foi_responded'), sayDate(foi.responded)] : null,
    foi.outcome ? [say('foi_outcome'), sayWord('outcome', foi.outcome)] : null,
  ].filter((row) => row !== null);
  return (
    <section class="foi">
      <h4>{say('foi_heading', foi.authority)}</h4>
      <dl class="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {foi.exemptions.length > 0 ? (
          <div>
            <dt>{say('foi_exemptions')}</dt>
            <dd>{gloss(foi.exemptions.join(', '))}</dd>
          </div>
        ) : null}
      </dl>
    </section>
  );
}
