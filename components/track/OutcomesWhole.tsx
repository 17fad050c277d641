import { useState } from 'preact/hooks';
import type { FactRecord } from '../../utils/dataset/schema.ts';
import type { Book } from '../model.ts';
import { OwnLink } from '../OwnLink.tsx';
import { say, sayCount, sayWord } from '../say.ts';
import { useFieldId } from '../use-field-id.ts';
import { StackedTable } from './StackedTable.tsx';

const square = 18;
const inRow = 14;
/** Patterns instead of colours: no outcome looks better than another. */
const patterns = ['solid', 'hollow', 'striped', 'dotted', 'crossed'];

/** An answer that covers many bodies: a square for each, then a table of all, with a box to find one. */
export function OutcomesWhole({ record, book, own }: { record: FactRecord; book: Book; own: readonly string[] }) {
  const id = useFieldId();
  const [sought, setSought] = useState('');
  const answered = record.organisations.filter(({ outcome }) => outcome);
  if (answered.length < 4) return null;
  const groups = [...Map.groupBy(answered, ({ outcome }) => outcome ?? '')].sort(([, a], [, b]) => b.length - a.length);
  const rows = groups.flatMap(([outcome, bodies]) =>
    bodies
      .map(({ id: body, named }) => ({ id: body, named, outcome, name: book.nameOf(body) }))
      .sort((a, b) => a.name.localeCompare(b.name)),
  );
  const wanted = sought.trim().toLowerCase();
  const found = rows.filter(({ name, named }) => `${name} ${named ?? ''}`.toLowerCase().includes(wanted));
  return (
    <section class="outcomes-whole">
      <h4>{sayCount('outcomes_heading', answered.length)}</h4>
      {groups.map(([outcome, bodies], index) => (
        <figure class="picture squares" key={outcome}>
          <figcaption>
            {sayWord('outcome', outcome)}: {bodies.length}
          </figcaption>
          <Squares
            count={bodies.length}
            pattern={patterns[index % patterns.length] ?? 'solid'}
            own={bodies.findIndex((one) => own.includes(one.id))}
          />
        </figure>
      ))}
      {own.some((one) => answered.some((body) => body.id === one)) ? <p class="note">{say('outcomes_own')}</p> : null}
      <div class="field">
        <label for={id}>{say('outcomes_find')}</label>
        <input id={id} type="search" value={sought} onInput={({ currentTarget }) => setSought(currentTarget.value)} />
      </div>
      <p role="status" class="note">
        {wanted ? sayCount('outcomes_found', found.length) : ''}
      </p>
      <StackedTable
        columns={['outcomes_body', 'outcomes_outcome']}
        rows={found.map(({ id: body, name, named, outcome }) => ({
          key: body,
          own: own.includes(body),
          cells: [
            <>
              <OwnLink to={{ organisation: body }} book={book}>
                {name}
              </OwnLink>
              {named && named !== name ? <span class="note"> {say('outcomes_named', named)}</span> : null}
            </>,
            sayWord('outcome', outcome),
          ],
        }))}
      />
    </section>
  );
}

function Squares({ count, pattern, own }: { count: number; pattern: string; own: number }) {
  const width = inRow * square;
  const height = Math.ceil(count / inRow) * square;
  return (
    <svg
      aria-hidden="true"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      class={`pattern-${pattern}`}
    >
      {Array.from({ length: count }, (_, at) => {
        const x = (at % inRow) * square + 2;
        const y = Math.floor(at / inRow) * square + 2;
        return (
          <g key={at} class={at === own ? 'own' : undefined}>
            <rect x={x} y={y} width={square - 4} height={square - 4} />
            {pattern === 'striped' || pattern === 'crossed' ? <path d={`M${x} ${y + 14}L${x + 14} ${y}`} /> : null}
            {pattern === 'crossed' ? <path d={`M${x} ${y}L${x + 14} ${y + 14}`} /> : null}
            {pattern === 'dotted' ? <circle class="dot" cx={x + 7} cy={y + 7} r={2} /> : null}
          </g>
        );
      })}
    </svg>
  );
}
