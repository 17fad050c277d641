import type { ComponentChildren } from 'preact';
import { type MessageKey, say } from '../say.ts';

export interface StackedRow {
  key: string;
  /** Whether it is the row of the trust in whose record the table is read. */
  own?: boolean;
  /** One for each column; the first names the row. */
  cells: readonly ComponentChildren[];
}

/** A table whose cells stand one under the other, each under its column's name, where there is no room for columns. */
export function StackedTable({ columns, rows }: { columns: readonly MessageKey[]; rows: readonly StackedRow[] }) {
  const names = columns.map((column) => say(column));
  return (
    <table class="stacked">
      <thead>
        <tr>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, own, cells: [first, ...others] }) => (
          <tr key={key} data-own={own ? 'yes' : undefined}>
            <th scope="row" data-label={names[0]}>
              {first}
            </th>
            {others.map((cell, at) => (
              <td key={names[at + 1]} data-label={names[at + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
