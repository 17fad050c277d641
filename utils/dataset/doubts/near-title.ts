/** Titles of one body's records that a reader of a list cannot tell apart, or a title that stands twice anywhere. */
import { distance } from 'fastest-levenshtein';
import type { Book } from '../check.ts';
import type { From } from '../files.ts';
import type { FactRecord } from '../schema.ts';
import { bodiesOf, type Pair, pairsOfOneBody } from './pairs.ts';
import { numbersIn, shared, stemsOf, wordsOf } from './words.ts';

/** Changed letters per letter of the longer title. */
const likeness = 0.15;

export function doubtTitles(book: Book): void {
  for (const [{ value: one }, { file, value: other }] of [...pairsOfOneBody(book), ...sameEverywhere(book)]) {
    if (!nearlyEqual(one.title, other.title)) continue;
    const words = `"${other.title}" cannot be told from "${one.title}" of "${one.id}" (${one.date})`;
    book.warn(file, 'title', `${words}: say in the title what sets this one apart`, 'near-equal-titles', one.id);
  }
}

/** Records of different bodies whose titles are the same but for signs and capitals. */
function sameEverywhere({ records }: Book): Pair[] {
  const first = new Map<string, From<FactRecord>>();
  const pairs: Pair[] = [];
  for (const one of records) {
    const key = wordsOf(one.value.title).join(' ');
    const other = first.get(key);
    if (!other) first.set(key, one);
    else if (shared(bodiesOf(one.value), bodiesOf(other.value)) === 0) pairs.push([other, one]);
  }
  return pairs;
}

/** Nearly the same letters, or the same words in another order; and the same numbers. */
export function nearlyEqual(one: string, other: string): boolean {
  if (numbersIn(one) !== numbersIn(other)) return false;
  const near = (a: string, b: string) => distance(a, b) <= likeness * Math.max(a.length, b.length);
  const inOrder = (text: string) => wordsOf(text).join(' ');
  const sorted = (text: string) => stemsOf(text).sort().join(' ');
  return near(inOrder(one), inOrder(other)) || (sorted(one) !== '' && sorted(one) === sorted(other));
}
