/** The one pass over a text that finds every name of a table: letters are folded and hashed as they go by. */
import {
  edgeSlot,
  finish,
  hashOf,
  hashPrime,
  hashSeed,
  type Meaning,
  type NameTable,
  spells,
  wordNumber,
} from './name-table.ts';
import { fold, wordPattern } from './text-words.ts';

export interface Visitor {
  /** A whole name stands from `start` to `end`, and no longer one. */
  name(start: number, end: number, meanings: readonly Meaning[]): void;
  /** A word that may be an acronym: known to the table in some case, or asked for by `watch`. */
  acronym(start: number, end: number): void;
  /** Hashes of lower-case acronyms that the text itself has introduced. */
  watch: Set<number>;
}

/** For ASCII: the folded letter or figure, 0 for what parts words. */
const folded = new Uint8Array(128);
for (let code = 48; code < 58; code++) folded[code] = code;
for (let code = 97; code < 123; code++) folded[code] = folded[code - 32] = code;

const apostrophe = 39;
const curly = 0x2019;
const inWord = /[\p{L}\p{N}]/u;
const letter = /\p{L}/u;
/** For every other code unit, learned as it comes: 1 parts words, 2 may belong to one. */
const others = new Uint8Array(65_536);
const mayBelong = (code: number): boolean => {
  let known = others[code];
  if (known === 0) {
    known = (code >= 0xd800 && code < 0xe000) || inWord.test(String.fromCharCode(code)) ? 2 : 1;
    others[code] = known;
  }
  return known === 2;
};
const sticky = new RegExp(wordPattern.source, 'uy');

/** More words than any name has; longer rows of known words are cut only between names. */
const longestRow = 4_096;

/**
 * Tells `visitor` of every name in `text`, the longest from each place, in order. Words are those of `wordsOf`. Linear in the
 * length of the text times the length of the longest name.
 */
export function scanNames(text: string, table: NameTable, visitor: Visitor): void {
  const { first, isAcronym, wordMask, wordHash, wordAt } = table;
  const { length } = text;
  const row: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;

  const flush = (): void => {
    for (let from = 0; from < row.length; from++) {
      const last = longest(table, row, from);
      const start = starts[from] ?? 0;
      if (last >= 0) {
        const end = ends[last] ?? start;
        const meanings = table.meanings[(table.end[nodeAt(table, row, from, last)] ?? 0) - 1];
        if (meanings && spells(table, row.slice(from, last + 1), text.slice(start, end))) {
          visitor.name(start, end, meanings);
          from = last;
          continue;
        }
      }
      const word = row[from] ?? 0;
      if (isAcronym[word] === 1 || (visitor.watch.size > 0 && visitor.watch.has(hashOf(table.words[word] ?? ''))))
        visitor.acronym(start, ends[from] ?? start);
    }
    row.length = starts.length = ends.length = 0;
  };

  while (at < length) {
    let code = text.charCodeAt(at);
    let low = code < 128 ? (folded[code] as number) : 0;
    if (low === 0 && (code < 128 || !mayBelong(code))) {
      at++;
      continue;
    }
    const start = at;
    let hash = hashSeed;
    let plain = low !== 0;
    while (low !== 0) {
      hash = Math.imul(hash ^ low, hashPrime);
      at++;
      if (at >= length) break;
      code = text.charCodeAt(at);
      low = code < 128 ? (folded[code] as number) : 0;
    }
    if (plain && at < length && (code >= 128 || code === apostrophe)) {
      const quote = code === apostrophe || code === curly;
      const then = quote ? text.charCodeAt(at + 1) : 0;
      // An apostrophe that a letter follows, or a letter beyond ASCII: the whole word is taken the slow way.
      plain = quote
        ? !(then > 64 && (then < 128 ? folded[then] !== 0 : letter.test(text.slice(at + 1, at + 3))))
        : !mayBelong(code);
    }
    if (plain) hash = finish(hash);
    else {
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
      if (visitor.watch.size > 0 && visitor.watch.has(hash)) visitor.acronym(start, at);
      continue;
    }
    // "and", "the".
    if (found <= 2) continue;
    const word = found - 1;
    if (row.length === 0 && first[word] === 0) {
      if (isAcronym[word] === 1 || (visitor.watch.size > 0 && visitor.watch.has(hash))) visitor.acronym(start, at);
      continue;
    }
    row.push(word);
    starts.push(start);
    ends.push(at);
    if (row.length === longestRow) flush();
  }
  flush();
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

function step({ edgeMask, edgeFrom, edgeWord, edgeTo }: NameTable, node: number, word: number): number {
  let slot = edgeSlot(node, word) & edgeMask;
  while (edgeTo[slot] !== 0) {
    if (edgeFrom[slot] === node && edgeWord[slot] === word) return edgeTo[slot] ?? 0;
    slot = (slot + 1) & edgeMask;
  }
  return 0;
}

/** Number of a word in the table; for tests and tools. */
export const wordIn = (table: NameTable, word: string): number => wordNumber(table, hashOf(fold(word)));
