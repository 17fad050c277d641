import type { Items } from '../../utils/dataset/schema.ts';
import { Fate } from '../items/Pilots.tsx';
import type { Book } from '../model.ts';
import { say, sayCount } from '../say.ts';
import { StackedTable } from './StackedTable.tsx';

type Row = Extract<Items, { form: 'pilots' }>['rows'][number];

/** The proposed care trusts as a table: where, for whom, by when, and what became of each. */
export function PilotsWhole({ rows, book }: { rows: readonly Row[]; book: Book }) {
  const trusts = rows.reduce((sum, row) => sum + row.trusts, 0);
  const fates = (['organisation', 'none', 'unknown'] as const).map((became) => ({
    became,
    count: rows.filter(({ fate }) => fate.became === became).length,
  }));
  return (
    <section class="pilots-whole">
      <h4>{say('items_pilots', trusts, rows.length)}</h4>
      <p>
        {fates
          .filter(({ count }) => count > 0)
          .map(({ became, count }) => sayCount(`pilots_${became}`, count))
          .join(' ')}
      </p>
      <StackedTable
        columns={['pilots_site', 'pilots_group', 'pilots_target', 'pilots_fate']}
        rows={rows.map((row) => ({
          key: `${row.site} ${row.clientGroup}`,
          cells: [
            row.trusts > 1 ? `${row.site} (${sayCount('items_trusts', row.trusts)})` : row.site,
            row.clientGroup,
            <>
              {row.target ?? say('items_no_target')} <span class="note">{row.status}</span>
            </>,
            <Fate key="fate" row={row} book={book} />,
          ],
        }))}
      />
    </section>
  );
}
