/** Words of titles and key terms, cut so that two ways of writing one thing compare equal. */
import { stemmer } from 'stemmer';

const fillers = new Set(
  (
    'a an and as at be been by for from had has have in into is it its of on or over s says said that the their to was ' +
    'were will with nhs trust trusts foundation after about'
  ).split(' '),
);

/** Lower-case words and numbers in their order; `£1.5m` stays one word. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/£?[\p{L}\p{N}]+(?:[.,]\p{N}+)*\p{L}*/gu) ?? [];
}

/** Stems of the words that carry a meaning. */
export function stemsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !fillers.has(word))
    .map(stemmer);
}

/** How many parts two sets have in common. */
export function shared<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  return [...one].filter((part) => other.has(part)).length;
}

/** How much two sets have in common, 0 to 1 (Dice's coefficient); 0 where one is empty. */
export function overlap<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  return one.size + other.size === 0 ? 0 : (2 * shared(one, other)) / (one.size + other.size);
}

/** Numbers that stand in a text, as one string: two titles that differ in a number can be told apart. */
export function numbersIn(text: string): string {
  return (text.match(/\d[\d.,]*/g) ?? []).join(' ');
}
