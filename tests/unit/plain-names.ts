/** Names found the plain way, to compare with. */
import fc from 'fast-check';
import { scanNames, watchFor } from '../../utils/dataset/name-scan.ts';
import type { NameTable } from '../../utils/dataset/name-table.ts';
import { type Spelling, spokenWords, unspoken } from '../../utils/dataset/spellings.ts';
import { wordsOf } from '../../utils/dataset/text-words.ts';

export type Hit = [start: number, end: number, ids: string];

/** What the one pass finds. */
export function found(text: string, table: NameTable): Hit[] {
  const hits: Hit[] = [];
  scanNames(text, table, {
    watch: watchFor(table),
    name: (start, end, meanings) =>
      hits.push([start, end, [...new Set(meanings.map(([body]) => table.body(body)))].join()]),
    acronym: () => {},
  });
  return hits;
}

/** A list of words, and from each the longest name that fits, of words that do not stand right behind others. */
export function plainly(text: string, spellings: readonly Spelling[]): Hit[] {
  const all = wordsOf(text);
  const words = all.filter(({ word }) => !unspoken.has(word));
  const glued = new Set(all.filter(({ start }, at) => start === all[at - 1]?.end).map(({ start }) => start));
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    const stands = (word: string, i: number): boolean => {
      const here = words[at + i];
      return here?.word === word && !glued.has(here.start);
    };
    const fitting = spellings.filter((one) => one.words.every(stands));
    const length = Math.max(0, ...fitting.map((one) => one.words.length));
    if (length === 0) continue;
    const longest = fitting.filter((one) => one.words.length === length);
    const rank = Math.min(...longest.map((one) => one.rank));
    const ids = [...new Set(longest.filter((one) => one.rank === rank).map(({ id }) => id))].join();
    hits.push([words[at]?.start ?? 0, words[at + length - 1]?.end ?? 0, ids]);
    at += length - 1;
  }
  return hits;
}

/** Spellings made of some of these words. */
export const spellingOf = (vocabulary: readonly string[]): fc.Arbitrary<Spelling> =>
  fc.record({
    words: fc
      .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 4 })
      .map((words) => spokenWords(words.join(' ')))
      .filter((words) => words.length > 0),
    id: fc.constantFrom('a', 'b', 'c'),
    rank: fc.constantFrom<Spelling['rank']>(0, 1, 2, 3),
    from: fc.constant(null),
    until: fc.constant(null),
  });
