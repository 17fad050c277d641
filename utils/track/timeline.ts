/** A trust's records counted by year and kind, for the picture and for the table that says the same. */
import { type RecordKind, recordKinds } from '../dataset/kinds.ts';
import type { Filterable } from './filters.ts';

export interface Cell {
  kind: RecordKind;
  year: number;
  count: number;
}

export interface Timeline {
  /** The kinds that occur, in the order of the closed list. */
  kinds: RecordKind[];
  /** First and last year. */
  years: [number, number];
  /** Only those with something in them; by kind, then by year. */
  cells: Cell[];
  /** The greatest count of any cell. */
  most: number;
}

/** Null where there is no record. A partial date counts for its year. */
export function timelineOf(entries: readonly Filterable[]): Timeline | null {
  const cells = new Map<string, Cell>();
  for (const { record } of entries) {
    const year = Number(record.date.slice(0, 4));
    const key = `${record.kind} ${year}`;
    const cell = cells.get(key) ?? { kind: record.kind, year, count: 0 };
    cell.count += 1;
    cells.set(key, cell);
  }
  const all = [...cells.values()].sort(
    (a, b) => recordKinds.indexOf(a.kind) - recordKinds.indexOf(b.kind) || a.year - b.year,
  );
  if (all.length === 0) return null;
  const years = all.map(({ year }) => year);
  return {
    kinds: recordKinds.filter((kind) => all.some((cell) => cell.kind === kind)),
    years: [Math.min(...years), Math.max(...years)],
    cells: all,
    most: Math.max(...all.map(({ count }) => count)),
  };
}
