import type { Items } from '../../utils/dataset/schema.ts';
import type { Book } from '../model.ts';
import { say, sayCount, sayDate } from '../say.ts';

type Row = Extract<Items, { form: 'pilots' }>['rows'][number];

/** The proposed care trusts: site, client group and target as reported, and what became of each. */
export function Pilots({ rows, book }: { rows: readonly Row[]; book: Book }) {
  const trusts = rows.reduce((sum, row) => sum + row.trusts, 0);
  return (
    <section class="items pilots">
      <h4>{say('items_pilots', trusts, rows.length)}</h4>
      <ul>
        {rows.map((row) => (
          <li key={`${row.site} ${row.clientGroup}`}>
            <strong>{row.site}</strong>
            {row.trusts > 1 ? ` (${sayCount('items_trusts', row.trusts)})` : ''}: {row.clientGroup}.{' '}
            {row.target ? say('items_target', row.target) : say('items_no_target')} {row.status}.
            <Fate row={row} book={book} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What became of one. */
export function Fate({ row: { fate }, book }: { row: Row; book: Book }) {
  if (fate.became === 'unknown') {
    return (
      <p class="fate">
        {say('fate_unknown')} {fate.note ? <span class="note">{fate.note}</span> : null}
      </p>
    );
  }
  const source = (
    <a href={fate.source} target="_blank" rel="noreferrer noopener">
      {say('fate_source')}
    </a>
  );
  return (
    <p class="fate">
      {fate.became === 'none'
        ? say('fate_none')
        : say('fate_became', book.nameOf(fate.organisation), sayDate(fate.date))}{' '}
      {fate.note ? <span class="note">{fate.note}</span> : null} ({source})
    </p>
  );
}
