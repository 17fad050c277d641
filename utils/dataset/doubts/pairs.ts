/** Pairs of records that speak of a body they share, not counting bodies that are only mentioned. */
import type { Book } from '../check.ts';
import type { From } from '../files.ts';
import type { FactRecord } from '../schema.ts';

export type Pair = readonly [From<FactRecord>, From<FactRecord>];

/** Each pair once, the record whose file sorts first standing first. */
export function pairsOfOneBody({ records }: Pick<Book, 'records'>): Pair[] {
  const ofBody = new Map<string, From<FactRecord>[]>();
  const sorted = [...records].sort((a, b) => (a.file < b.file ? -1 : 1));
  for (const one of sorted) {
    for (const id of bodiesOf(one.value)) ofBody.set(id, [...(ofBody.get(id) ?? []), one]);
  }
  const seen = new Set<string>();
  const pairs: Pair[] = [];
  for (const list of ofBody.values()) {
    for (const [index, one] of list.entries()) {
      for (const other of list.slice(index + 1)) {
        const key = `${one.value.id} ${other.value.id}`;
        if (seen.has(key)) continue;
        seen.add(key);
        pairs.push([one, other]);
      }
    }
  }
  return pairs;
}

export function bodiesOf({ organisations }: FactRecord): Set<string> {
  return new Set(organisations.filter(({ role }) => role !== 'mentioned').map(({ id }) => id));
}

/** Whether whoever wrote the records says that they are two: one leads to the other. */
export function areLinked([{ value: one }, { value: other }]: Pair): boolean {
  const leads = (from: FactRecord, to: FactRecord) =>
    from.next.includes(to.id) || from.beside.some(({ id }) => id === to.id);
  return leads(one, other) || leads(other, one);
}
