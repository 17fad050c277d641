/**
 * The one pass over a text that finds every name of a table. Nearly all words begin no name: the places where one may begin are
 * found first (`find-places.ts`); from each of them words are cut exactly, hashed, and followed into the trie, until they lead
 * to no name.
 */
import { addBeginning, type Beginnings, copyOf } from './beginnings.ts';
import { backToGap, cut, cutHash, cutStart, isSpelt, nextWord } from './cut-words.ts';
import { findPlaces, places, stretch } from './find-places.ts';
import type { Meaning, NameTable } from './name-table.ts';
import { step, type TrieNode } from './name-trie.ts';
import { hashOf, wordNumber } from './name-words.ts';
import { type Spelling, unspoken } from './spellings.ts';

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
  watch.hashes.add(hashOf(folded));
  watch.beginnings = copyOf(watch.beginnings);
  addBeginning(watch.beginnings, folded, null);
}

/**
 * Tells `visitor` of every name in `text`, the longest from each place, in order. Words are those of `wordsOf`; none is a
 * name’s that stands right behind another, as a footnote’s figure does behind "trust’s". Linear in the length of the text times
 * the length of the longest name.
 */
export function scanNames(text: string, table: NameTable, visitor: Visitor): void {
  const { watch } = visitor;
  let done = 0;
  wordBefore[0] = -1;
  for (let from = 0; from < text.length; ) {
    const { beginnings } = watch;
    const to = Math.min(from + stretch, text.length);
    const count = findPlaces(text, from, to, beginnings);
    // What is found may bring other words to watch for.
    for (let i = 0; i < count && watch.beginnings === beginnings; i++) {
      const place = places[i] as number;
      if (place + 1 >= done) done = readFrom(text, place, done, table, visitor);
    }
    from = watch.beginnings === beginnings ? to : done;
  }
}

/** Where the last word ended of those that were looked at. */
const wordBefore = new Int32Array(1);

/** Looks at the words that begin at `place` or next to it, up to the first that begins a name; says where it stopped. */
function readFrom(text: string, place: number, done: number, table: NameTable, visitor: Visitor): number {
  const { hashes } = visitor.watch;
  let at = backToGap(text, Math.max(place, done), done);
  while (at < place + 2) {
    const end = nextWord(text, at);
    if (end < 0) return text.length;
    const start = cut[cutStart] as number;
    const hash = cut[cutHash] as number;
    if (start >= place + 2) return start;
    const isGlued = start === wordBefore[0];
    at = wordBefore[0] = end;
    if (isGlued) continue;
    const word = wordNumber(table, hash);
    const whole = word < 0 ? -1 : readName(text, start, end, word, table, visitor);
    if (whole > 0) {
      wordBefore[0] = whole;
      return whole;
    }
    if ((word >= 0 && table.isAcronym[word] === 1) || (hashes.size > 0 && hashes.has(hash)))
      visitor.acronym(start, end);
  }
  return at;
}

/** More words than any name has. */
const longestName = 256;
/** The words from the one that may begin a name on: their numbers, and where they stand. */
const path = new Int32Array(longestName);
const starts = new Int32Array(longestName);
const ends = new Int32Array(longestName);

/** Tells `visitor` of the longest name that begins with a word, and says where it ends; 0 where none does. */
function readName(text: string, start: number, end: number, word: number, table: NameTable, visitor: Visitor): number {
  let node = table.first[word];
  if (node === undefined) return 0;
  path[0] = word;
  starts[0] = start;
  ends[0] = end;
  let best = 0;
  let rank = 0;
  let meant = 0;
  let bearers = 0;
  for (let words = 1, at = end; ; ) {
    if (node.bearers >= 0) meant = node.bearers;
    if (node.rank > 0) {
      best = words;
      rank = node.rank;
      bearers = meant;
    }
    if (node.words.length === 0 || words === longestName) break;
    let next: number;
    do {
      const before = at;
      at = nextWord(text, before);
      next = at < 0 || cut[cutStart] === before ? -1 : wordNumber(table, cut[cutHash] as number);
    } while (next >= 0 && next < unspoken.size);
    const following: TrieNode | undefined = next < 0 ? undefined : step(table.trie, node, next);
    if (following === undefined) break;
    node = following;
    path[words] = next;
    starts[words] = cut[cutStart] as number;
    ends[words] = at;
    words++;
  }
  for (let i = 0; i < best; i++)
    if (!isSpelt(text, starts[i] as number, ends[i] as number, table, path[i] as number)) return 0;
  if (best === 0) return 0;
  const whole = ends[best - 1] as number;
  visitor.name(start, whole, table.meanings(bearers, (rank - 1) as Spelling['rank']));
  return whole;
}
