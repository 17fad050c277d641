/**
 * Text cut into words for comparing: case, accents, quotation marks and dashes fold away, each word keeps its place in
 * the original, so that a find can be quoted exactly as the page has it.
 */
export interface Word {
  /** Lower case, folded. */
  word: string;
  /** Place in the original text, UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
}

export const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** The words of `text` in order. "£70" is "70", "non-executive" two words, "trust’s" is "trust". */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    words.push({ word: fold(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** Marks of Japanese and such letters tell one from another: left in, for one of them may be all there is of a letter. */
const accent = /(?![\u3099\u309a])\p{M}/gu;

/** One word folded: lower case, no accents, no possessive. */
export function fold(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'").replace(/'s$/, '');
  return isAscii(lower) ? lower : lower.normalize('NFKD').replace(accent, '');
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
