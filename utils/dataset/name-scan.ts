/**
 * The one pass over a text that finds every name of a table. Nearly all words begin no name, so there are two gaits: a loop
 * without a branch to guess wrong runs on to where the first letters of one may stand; from there on words are cut exactly,
 * hashed, and followed into the trie, until they lead to no name.
 */
import { addBeginning, type Beginnings, fiveFit, fourFit, intricate, roll, scrambled } from './beginnings.ts';
import { finish, hashOf, hashPrime, hashSeed, type Meaning, type NameTable } from './name-table.ts';
import type { Spelling } from './spellings.ts';
import { fold, wordPattern } from './text-words.ts';

/** Told of what is found, in the middle of the pass: it must begin no other. */
export interface Visitor {
  /** A whole name stands from `start` to `end`, and no longer one. */
  name(start: number, end: number, meanings: readonly Meaning[]): void;
  /** A word that may be an acronym: known to the table in some case, or watched for. */
  acronym(start: number, end: number): void;
  watch: Watch;
}

/** Acronyms to look out for besides the table's own: those that the text itself has introduced. */
export interface Watch {
  hashes: Set<number>;
  /** The table's, or a copy with the beginnings of the watched ones. */
  beginnings: Beginnings;
}

export const watchFor = ({ beginnings }: NameTable): Watch => ({ hashes: new Set(), beginnings });

/** From now on `letters` count, in whatever case. */
export function addWatched(watch: Watch, letters: string): void {
  const folded = letters.toLowerCase();
  if (watch.hashes.size === 0) watch.beginnings = watch.beginnings.slice();
  watch.hashes.add(hashOf(folded));
  addBeginning(watch.beginnings, folded);
}

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
/** What each adds to a rolling hash. */
const adds = new Int32Array(65_536).fill(intricate, 128);
for (let code = 0; code < 128; code++) adds[code] = scrambled(classes[code] ?? 0);

const apostrophe = 39;
const curly = 0x2019;
const inWord = /[\p{L}\p{N}]/u;
const letter = /\p{L}/u;

/** The class of a code unit beyond ASCII, learned as it comes. */
function learn(code: number): number {
  const surrogate = code >= 0xd800 && code < 0xe000;
  const found = surrogate || inWord.test(String.fromCharCode(code)) ? belongs : 0;
  classes[code] = found;
  if (found === 0) adds[code] = 0;
  return found;
}
const sticky = new RegExp(wordPattern.source, 'uy');

/** More words than any name has; longer rows of known words are cut only between names. */
const longestRow = 4_096;
/** A row of known words that may hold names: their numbers, and where they stand. */
const row = new Int32Array(longestRow);
const starts = new Int32Array(longestRow);
const ends = new Int32Array(longestRow);

/**
 * Tells `visitor` of every name in `text`, the longest from each place, in order. Words are those of `wordsOf`. Linear in the
 * length of the text times the length of the longest name.
 */
export function scanNames(text: string, table: NameTable, visitor: Visitor): void {
  const { first, isAcronym, wordMask, wordHash, wordAt } = table;
  const { watch } = visitor;
  const { length } = text;
  let words = 0;
  let at = 0;
  /** Up to here words are cut exactly, whatever they begin with. */
  let exactly = 0;

  for (;;) {
    if (words === 0 && at >= exactly) {
      const beginning = nextBeginning(text, at, watch.beginnings);
      at = backToGap(text, beginning, at);
      exactly = beginning + 4;
    }
    if (at >= length) break;
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
    if (at > start && (at >= length || (code < 128 && code !== apostrophe) || endsWord(text, at, code))) {
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
      if (words > 0) {
        tellRow(text, table, visitor, words);
        words = 0;
      }
      if (watch.hashes.size > 0 && watch.hashes.has(hash)) visitor.acronym(start, at);
      continue;
    }
    // "and", "the".
    if (found <= 2) continue;
    const word = found - 1;
    if (words === 0 && first[word] === 0) {
      if (isAcronym[word] === 1 || (watch.hashes.size > 0 && watch.hashes.has(hash))) visitor.acronym(start, at);
      continue;
    }
    row[words] = word;
    starts[words] = start;
    ends[words] = at;
    words++;
    if (words === longestRow) {
      tellRow(text, table, visitor, words);
      words = 0;
    }
  }
  tellRow(text, table, visitor, words);
}

/** Tells of all names in a row of known words, and of the acronyms between them. */
function tellRow(text: string, table: NameTable, visitor: Visitor, words: number): void {
  const { hashes } = visitor.watch;
  for (let from = 0; from < words; from++) {
    const start = starts[from] as number;
    const last = longest(table, from, words);
    if (last >= 0 && isSpelt(text, table, from, last)) {
      visitor.name(start, ends[last] as number, table.meanings(longestSet, longestRank));
      from = last;
      continue;
    }
    const end = ends[from] as number;
    if (
      table.isAcronym[row[from] as number] === 1 ||
      (hashes.size > 0 && hashes.has(hashOf(fold(text.slice(start, end)))))
    )
      visitor.acronym(start, end);
  }
}

/** Whether the words of the row are those of the text: hashes may agree by chance. */
function isSpelt(text: string, table: NameTable, from: number, last: number): boolean {
  for (let i = from; i <= last; i++) if (!isWord(text, table, i)) return false;
  return true;
}

function isWord(text: string, { letters, wordStart }: NameTable, i: number): boolean {
  const start = starts[i] as number;
  const word = row[i] as number;
  const first = wordStart[word] as number;
  const length = (wordStart[word + 1] as number) - 1 - first;
  let at = (ends[i] as number) - start === length ? 0 : -1;
  while (at >= 0 && at < length) at = classes[text.charCodeAt(start + at)] === letters[first + at] ? at + 1 : -1;
  // Accents and possessives are the rare case.
  return (
    at >= 0 || fold(text.slice(start, ends[i])) === String.fromCharCode(...letters.subarray(first, first + length))
  );
}

/**
 * The next place from `from` on of which four characters must be looked at: a word may begin there in marked letters, they hold
 * something `intricate`, or the text ends. `from` is where no word is under way.
 */
function nextBeginning(text: string, from: number, beginnings: Beginnings): number {
  const { length } = text;
  let hash = 0;
  for (let at = from; at < length; at++) {
    hash = roll(hash, adds[text.charCodeAt(at)] as number);
    if (((beginnings[hash] as number) & fourFit) === 0) continue;
    const start = at - 3;
    // A fifth letter and the gap before tell most of what is left.
    if (hash < intricate && start > from && at + 1 < length) {
      const next = roll(hash, adds[text.charCodeAt(at + 1)] as number);
      if (((beginnings[next] as number) & fiveFit) === 0 || adds[text.charCodeAt(start - 1)] !== 0) continue;
    }
    return Math.max(from, start);
  }
  return Math.max(from, length - 3);
}

/** The nearest place before `at`, not before `from`, where surely no word is under way. */
function backToGap(text: string, at: number, from: number): number {
  for (; at > from; at--) {
    const code = text.charCodeAt(at - 1);
    if (classes[code] === 0 && code !== apostrophe && code !== curly) break;
  }
  return at;
}

/** Whether the word that runs up to `at` ends there: no apostrophe with a letter behind it, no letter beyond ASCII. */
function endsWord(text: string, at: number, code: number): boolean {
  const kind = classes[code] === unknown ? learn(code) : classes[code];
  if (code !== apostrophe && code !== curly) return kind !== belongs;
  const next = text.charCodeAt(at + 1);
  return !(next > 64 && letter.test(text.slice(at + 1, at + 3)));
}

/** What `longest` found to be meant. */
let longestSet = 0;
let longestRank: Spelling['rank'] = 0;

/** Last place of the longest name that begins at `from`; -1 for none. */
function longest(table: NameTable, from: number, words: number): number {
  const { end, set } = table;
  let best = -1;
  let meant = 0;
  for (let at = from, node = table.first[row[from] as number] as number; node !== 0; ) {
    if (set[node] !== 0) meant = set[node] as number;
    if (end[node] !== 0) {
      best = at;
      longestSet = meant - 1;
      longestRank = ((end[node] as number) - 1) as Spelling['rank'];
    }
    if (++at >= words) break;
    node = step(table, node, row[at] as number);
  }
  return best;
}

/** The node that `word` leads to from `node`, by halving; 0 for none. */
function step({ word: words, to, edges }: NameTable, node: number, word: number): number {
  let low = edges[node] as number;
  let high = (edges[node + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = words[middle] as number;
    if (here === word) return to[middle] as number;
    if (here < word) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
