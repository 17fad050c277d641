/**
 * Records that a page could only be matched to by words which many records of other bodies would answer to as well; how
 * common a term is, is counted over the whole record.
 */
import type { Book } from '../check.ts';
import type { FactRecord } from '../schema.ts';
import { bodiesOf } from './pairs.ts';
import { stemsOf } from './words.ts';

/** A term is too common where it stands in more than this part of all records, counting those of other bodies, and in this many. */
const part = 0.02;
const least = 8;
/** So many telling terms a page must hold to be about a record (`enough` in utils/match/about.ts). */
const needed = 3;

export function doubtCommonTerms({ records, warn }: Book): void {
  const texts = records.map(({ value }) => ({ bodies: bodiesOf(value), text: ` ${allStems(value)} ` }));
  const holding = new Map<string, typeof texts>();
  const others = (key: string, own: ReadonlySet<string>) => {
    const found = holding.get(key) ?? texts.filter(({ text }) => text.includes(` ${key} `));
    holding.set(key, found);
    return found.filter(({ bodies }) => [...bodies].every((id) => !own.has(id))).length;
  };
  for (const { file, value } of records) {
    const own = bodiesOf(value);
    // A single word is met by chance: the matcher counts it for half, and so never as telling.
    const phrases = value.keyTerms
      .map((term) => ({ term, stems: stemsOf(term) }))
      .filter(({ stems }) => stems.length > 1)
      .map(({ term, stems }) => ({ term, count: others(stems.join(' '), own) }));
    const common = phrases.filter(({ count }) => count >= least && count >= part * records.length);
    const telling = phrases.length - common.length;
    if (telling >= needed) continue;
    const which = common.map(({ term, count }) => `"${term}" stands in ${count} records of other bodies`).join(', ');
    const words = `only ${telling} of ${value.keyTerms.length} terms are telling phrases, ${needed} are needed${which ? ` (${which})` : ''}: add words that only a page on this matter would hold`;
    warn(file, 'keyTerms', words, 'common-key-term');
  }
}

/** Stems of everything that a record tells, the terms parted so that none runs into the next. */
function allStems({ title, summary, keyTerms }: FactRecord): string {
  return [title, summary, ...keyTerms].map((text) => stemsOf(text).join(' ')).join(' | ');
}
