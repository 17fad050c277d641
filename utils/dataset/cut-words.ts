/** A text's words cut one by one, hashed on the way: those of `wordsOf`, without a list of them. */
import { finish, hashOf, hashPrime, hashSeed, spelt, type WordTable } from './name-words.ts';
import { fold, wordPattern } from './text-words.ts';

/**
 * For every code unit: the folded letter or figure of ASCII, 0 for what parts words; for others `belongs` where one may stand in
 * a word, and `unknown` until it is first met.
 */
const classes = new Uint8Array(65_536);
const belongs = 254;
const unknown = 255;
classes.fill(unknown, 128);
for (let code = 48; code < 58; code++) classes[code] = code;
for (let code = 97; code < 123; code++) classes[code] = classes[code - 32] = code;

const apostrophe = 39;
const curly = 0x2019;
const inWord = /[\p{L}\p{N}]/u;
const letter = /\p{L}/u;
const sticky = new RegExp(wordPattern.source, 'uy');

/** The class of a code unit beyond ASCII, learned as it comes. */
function learn(code: number): number {
  const surrogate = code >= 0xd800 && code < 0xe000;
  const found = surrogate || inWord.test(String.fromCharCode(code)) ? belongs : 0;
  classes[code] = found;
  return found;
}

/** Where the word that was cut last begins, and the hash of it folded. */
export const cut = new Int32Array(2);
export const cutStart = 0;
export const cutHash = 1;

/** Cuts the next word from `from` on, which is in the middle of none, and says where it ends; -1 where there is none. */
export function nextWord(text: string, from: number): number {
  const { length } = text;
  for (let at = from; at < length; ) {
    let code = text.charCodeAt(at);
    let kind = classes[code] as number;
    if (kind === unknown) kind = learn(code);
    if (kind === 0) {
      at++;
      continue;
    }
    const start = at;
    let hash = hashSeed;
    while (kind < belongs && kind !== 0) {
      hash = Math.imul(hash ^ kind, hashPrime);
      at++;
      if (at >= length) break;
      code = text.charCodeAt(at);
      kind = classes[code] as number;
    }
    cut[cutStart] = start;
    if (at > start && (at >= length || (code < 128 && code !== apostrophe) || endsWord(text, at, code))) {
      cut[cutHash] = finish(hash);
      return at;
    }
    sticky.lastIndex = start;
    const word = sticky.exec(text)?.[0];
    if (word !== undefined) {
      cut[cutHash] = hashOf(fold(word));
      return start + word.length;
    }
    at = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  }
  return -1;
}

/** Whether the word that runs up to `at` ends there: no apostrophe with a letter behind it, no letter beyond ASCII. */
function endsWord(text: string, at: number, code: number): boolean {
  const kind = classes[code] === unknown ? learn(code) : classes[code];
  if (code !== apostrophe && code !== curly) return kind !== belongs;
  const next = text.charCodeAt(at + 1);
  return !(next > 64 && letter.test(text.slice(at + 1, at + 3)));
}

/** The nearest place before `at`, not before `from`, where surely no word is under way. */
export function backToGap(text: string, at: number, from: number): number {
  let back = at;
  for (; back > from; back--) {
    const code = text.charCodeAt(back - 1);
    if (classes[code] === 0 && code !== apostrophe && code !== curly) break;
  }
  return back;
}

/** Whether from `start` to `end` a text has the folded word of this number: hashes may agree by chance. */
export function isSpelt(text: string, start: number, end: number, table: WordTable, word: number): boolean {
  const { words, wordStart } = table;
  const first = wordStart[word] as number;
  const length = (wordStart[word + 1] as number) - 1 - first;
  let at = end - start === length ? 0 : -1;
  while (at >= 0 && at < length)
    at = classes[text.charCodeAt(start + at)] === words.charCodeAt(first + at) ? at + 1 : -1;
  // Accents and possessives are the rare case.
  return at >= 0 || fold(text.slice(start, end)) === spelt(table, word);
}
