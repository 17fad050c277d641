/** A seeded random sample of records that no kind and no time fills: for reading the record again against its sources. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** What of a record decides where it may be drawn. */
export interface Drawable {
  id: string;
  kind: string;
  /** ISO 8601, a year at least. */
  date: string;
}

/** Years of a time group: 2000 to 2004, 2005 to 2009 and so on. */
const span = 5;

const timeOf = ({ date }: Drawable): string => String(Math.floor(Number(date.slice(0, 4)) / span) * span);

/**
 * Up to `count` of `all`, without one twice; the same seed (a whole number) draws the same from the same records,
 * whatever their order. The kinds take turns, and within a kind its groups of five years take turns, so a kind gets more
 * than another only where that other has no record left.
 */
export function draw<T extends Drawable>(all: readonly T[], seed: number, count: number): T[] {
  const random = xoroshiro128plus(seed);
  const shuffled = <V>(values: readonly V[]): V[] => {
    const left = [...values];
    return values.map(() => left.splice(uniformInt(random, 0, left.length - 1), 1)[0] as V);
  };
  const groups = <V extends T>(values: readonly V[], name: (value: V) => string): V[][] =>
    shuffled([...Map.groupBy(values, name)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group));

  const sorted = [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  const kinds = groups(sorted, ({ kind }) => kind).map((group) => inTurns(groups(group, timeOf).map(shuffled)));
  return inTurns(kinds).slice(0, count);
}

/** One of each list, then the second of each, and so on until all are empty. */
function inTurns<V>(lists: readonly V[][]): V[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}
