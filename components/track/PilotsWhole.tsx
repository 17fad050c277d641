import type { Items } from '../../utils/dataset/schema.ts';
import { Fate } from '../items/Pilots.tsx';
import type { Book } from '../model.ts';
import { say, sayCount } from '../say.ts';

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
      <table class="stacked">
        <thead>
          <tr>
            <th scope="col">{say('pilots_site')}</th>
            <th scope="col">{say('pilots_group')}</th>
            <th scope="col">{say('pilots_target')}</th>
            <th scope="col">{say('pilots_fate')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.site} ${row.clientGroup}`}>
              <th scope="row" data-label={say('pilots_site')}>
                {row.site}
                {row.trusts > 1 ? ` (${sayCount('items_trusts', row.trusts)})` : ''}
              </th>
              <td data-label={say('pilots_group')}>{row.clientGroup}</td>
              <td data-label={say('pilots_target')}>
                {row.target ?? say('items_no_target')} <span class="note">{row.status}</span>
              </td>
              <td data-label={say('pilots_fate')}>
                <Fate row={row} book={book} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
