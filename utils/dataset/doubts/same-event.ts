/** One event told in two records: the same body, near dates, and a like title or several telling terms in common. */
import type { Book } from '../check.ts';
import { daysBetween } from '../dates.ts';
import type { FactRecord } from '../schema.ts';
import { areLinked, pairsOfOneBody } from './pairs.ts';
import { overlap, stemsOf } from './words.ts';

const nearDays = 31;
const likeTitle = 0.6;
const sharedTerms = 3;

export function doubtSameEvent(book: Book): void {
  const rare = rareTerms(book);
  for (const pair of pairsOfOneBody(book)) {
    const [{ value: one }, { file, value: other }] = pair;
    // Two partial dates may mean the same day and yet tell nothing: then only the titles speak.
    if (daysBetween(one.date, other.date) > nearDays || areLinked(pair)) continue;
    const exact = one.date.length >= 7 && other.date.length >= 7;
    const titles = overlap(new Set(stemsOf(one.title)), new Set(stemsOf(other.title)));
    const terms = [...rare(one)].filter((term) => rare(other).has(term));
    const likeTitles = titles >= (exact ? likeTitle : likeTitle + 0.15);
    if (!likeTitles && !(exact && terms.length >= sharedTerms)) continue;
    const why = likeTitles ? 'nearly the same title' : `the terms ${terms.map((term) => `"${term}"`).join(', ')}`;
    book.warn(
      file,
      'title',
      `the same event as "${one.id}" (${one.date})? The same body, near dates, ${why}. Join the two, or link them by next or beside`,
      'same-event',
      one.id,
    );
  }
}

/** The key terms of a record that few others have, each as its stems. */
function rareTerms({ records }: Book): (record: FactRecord) => Set<string> {
  const termsOf = new Map(
    records.map(({ value }) => [
      value.id,
      new Set(value.keyTerms.map((term) => stemsOf(term).join(' ')).filter(Boolean)),
    ]),
  );
  const count = new Map<string, number>();
  for (const terms of termsOf.values()) for (const term of terms) count.set(term, (count.get(term) ?? 0) + 1);
  const rare = new Map(
    [...termsOf].map(([id, terms]) => [id, new Set([...terms].filter((t) => (count.get(t) ?? 0) <= 4))]),
  );
  return ({ id }) => rare.get(id) ?? new Set();
}
