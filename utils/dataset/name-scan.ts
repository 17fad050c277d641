/** The one pass over a text that finds every name of a table: letters are folded and hashed as they go by. */
import { finish, hashOf, hashPrime, hashSeed, type Meaning, type NameTable, sketch } from './name-table.ts';
import { fold, wordPattern } from './text-words.ts';

export interface Visitor {
  /** A whole name stands from `start` to `end`, and no longer one. */
  name(start: number, end: number, meanings: readonly Meaning[]): void;
  /** A word that may be an acronym: known to the table in some case, or asked for by `watch`. */
  acronym(start: number, end: number): void;
  /** Hashes of lower-case acronyms that the text itself has introduced. */
  watch: Set<number>;
}

/**
 * For every code unit: the folded letter or figure of ASCII, 0 for what parts words; for others `belongs` where one may stand in
 * a word, and `unknown` until it is first met.
 */
const classes = new Uint8Array(65_536).fill(0);
const belongs = 254;
const unknown = 255;
classes.fill(unknown, 128);
for (let code = 48; code < 58; code++) classes[code] = code;
for (let code = 97; code < 123; code++) classes[code] = classes[code - 32] = code;

const apostrophe = 39;
const curly = 0x2019;
const inWord = /[\p{L}\p{N}]/u;
const letter = /\p{L}/u;

/** The class of a code unit beyond ASCII, learned as it comes. */
function learn(code: number): number {
  const surrogate = code >= 0xd800 && code < 0xe000;
  const found = surrogate || inWord.test(String.fromCharCode(code)) ? belongs : 0;
  classes[code] = found;
  return found;
}
const sticky = new RegExp(wordPattern.source, 'uy');

/** More words than any name has; longer rows of known words are cut only between names. */
const longestRow = 4_096;

/**
 * Tells `visitor` of every name in `text`, the longest from each place, in order. Words are those of `wordsOf`. Linear in the
 * length of the text times the length of the longest name.
 */
export function scanNames(text: string, table: NameTable, visitor: Visitor): void {
  const { first, isAcronym, sketches, wordMask, wordHash, wordAt } = table;
  const { watch } = visitor;
  const { length } = text;
  const row: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;

  /** Whether the words of the row are those of the text: hashes may agree by chance. */
  const isSpelt = (from: number, last: number): boolean => {
    for (let i = from; i <= last; i++) {
      if (!isWord(text, starts[i] ?? 0, ends[i] ?? 0, table.words[row[i] ?? 0] ?? '')) return false;
    }
    return true;
  };

  const flush = (): void => {
    for (let from = 0; from < row.length; from++) {
      const last = longest(table, row, from);
      const start = starts[from] ?? 0;
      if (last >= 0) {
        const end = ends[last] ?? start;
        const meanings = table.meanings[(table.end[nodeAt(table, row, from, last)] ?? 0) - 1];
        if (meanings && isSpelt(from, last)) {
          visitor.name(start, end, meanings);
          from = last;
          continue;
        }
      }
      const word = row[from] ?? 0;
      if (isAcronym[word] === 1 || (watch.size > 0 && watch.has(hashOf(table.words[word] ?? ''))))
        visitor.acronym(start, ends[from] ?? start);
    }
    row.length = starts.length = ends.length = 0;
  };

  while (at < length) {
    let code = text.charCodeAt(at);
    let kind = classes[code] as number;
    if (kind === unknown) kind = learn(code);
    if (kind === 0) {
      at++;
      continue;
    }
    const start = at;
    // The first three letters go into the sketch of the word.
    let marks = 0;
    while (kind < belongs && kind !== 0) {
      if (at < start + 3) marks ^= kind << ((at - start) * 4);
      at++;
      if (at >= length) break;
      code = text.charCodeAt(at);
      kind = classes[code] as number;
    }
    let hash = hashSeed;
    if (at > start && (at >= length || (code < 128 && code !== apostrophe) || endsWord(text, at, code))) {
      // Most words begin no name: a sketch of them is enough to pass on.
      if (row.length === 0 && sketches[sketch(marks, at - start)] === 0) {
        if (watch.size === 0 || text.charCodeAt(start) > 90) continue;
      }
      for (let i = start; i < at; i++) hash = Math.imul(hash ^ (classes[text.charCodeAt(i)] as number), hashPrime);
      hash = finish(hash);
    } else {
      sticky.lastIndex = start;
      const word = sticky.exec(text)?.[0];
      if (word === undefined) {
        at = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
        continue;
      }
      at = start + word.length;
      hash = hashOf(fold(word));
    }
    let slot = hash & wordMask;
    let found = wordAt[slot] as number;
    while (found !== 0 && wordHash[slot] !== hash) {
      slot = (slot + 1) & wordMask;
      found = wordAt[slot] as number;
    }
    if (found === 0) {
      if (row.length > 0) flush();
      if (watch.size > 0 && watch.has(hash)) visitor.acronym(start, at);
      continue;
    }
    // "and", "the".
    if (found <= 2) continue;
    const word = found - 1;
    if (row.length === 0 && first[word] === 0) {
      if (isAcronym[word] === 1 || (watch.size > 0 && watch.has(hash))) visitor.acronym(start, at);
      continue;
    }
    row.push(word);
    starts.push(start);
    ends.push(at);
    if (row.length === longestRow) flush();
  }
  flush();
}

/** Whether the word that runs up to `at` ends there: no apostrophe with a letter behind it, no letter beyond ASCII. */
function endsWord(text: string, at: number, code: number): boolean {
  const kind = classes[code] === unknown ? learn(code) : classes[code];
  if (code !== apostrophe && code !== curly) return kind !== belongs;
  const next = text.charCodeAt(at + 1);
  return !(next > 64 && letter.test(text.slice(at + 1, at + 3)));
}

function isWord(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return fold(text.slice(start, end)) === word;
  for (let i = 0; i < word.length; i++) {
    const code = text.charCodeAt(start + i);
    if (code > 127 || classes[code] !== word.charCodeAt(i)) return fold(text.slice(start, end)) === word;
  }
  return true;
}

/** Last place of the longest name that begins at `from`; -1 for none. */
function longest(table: NameTable, row: readonly number[], from: number): number {
  let node = table.first[row[from] ?? 0] ?? 0;
  let best = -1;
  for (let at = from; node !== 0; ) {
    if (table.end[node] !== 0) best = at;
    at++;
    if (at >= row.length) break;
    node = step(table, node, row[at] ?? 0);
  }
  return best;
}

function nodeAt(table: NameTable, row: readonly number[], from: number, last: number): number {
  let node = table.first[row[from] ?? 0] ?? 0;
  for (let at = from + 1; at <= last; at++) node = step(table, node, row[at] ?? 0);
  return node;
}

/** The node that `word` leads to from `node`, by halving; 0 for none. */
function step({ word: words, below }: NameTable, node: number, word: number): number {
  let low = below[node] ?? 0;
  let high = (below[node + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = words[middle] ?? 0;
    if (here === word) return middle;
    if (here < word) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
