/**
 * All spellings as one trie over words, laid out when the dataset is compiled (`compileNames`), so that opening it is little
 * more than reading numbers. A word is known by a 32-bit hash of its folded letters; whoever finds a whole name compares its words.
 */
import { addBeginning, type Beginnings, noBeginnings } from './beginnings.ts';
import { unpackFirsts, unpackNumbers } from './numbers.ts';
import type { Spelling } from './spellings.ts';

/** What a name may mean: number of the body, rank, and the dates between which it bore the name. */
export type Meaning = [body: number, rank: Spelling['rank'], from: string | null, until: string | null];

/** The table as it lies in the bundle: `dataset/spellings.json`. Rows of numbers are packed (`numbers.ts`). */
export interface NameTableData {
  /** Ids of the bodies, a line each. */
  bodies: string;
  /** All words, joined by spaces; the first ones are the unspoken. */
  words: string;
  /** For each node, how many edges lead on from it. */
  children: string;
  /** For each node, the rank of the name that ends there plus 1, or 0; plus 8 where a set of `sets` is its own. */
  ends: string;
  /** Firsts: for each node that has its own, the set of bodies that names from there on mean. */
  sets: string;
  /** For each edge its word, as a step from the word of the edge before at the same node. */
  word: string;
  /** Firsts: for each edge the node it leads to, less 1. */
  to: string;
  /** For each set how many members it has. */
  sizes: string;
  /** Firsts: the members of all sets, as numbers of bodies. */
  members: string;
  /** Since when and until when each member bore the name, as numbers of dates. */
  from: string;
  until: string;
  dates: (string | null)[];
  acronyms: [letters: string, set: number][];
}

/** The table opened: words in a hash table with open addressing, its size a power of two; the trie as it lay. */
export interface NameTable {
  /** Id of the body of this number. */
  body(number: number): string | undefined;
  /** All words' letters, and where each word begins; it ends one before the next begins. */
  letters: Uint16Array;
  wordStart: Int32Array;
  wordMask: number;
  wordHash: Int32Array;
  /** Number of the word plus one; 0 for an empty place. */
  wordAt: Int32Array;
  /** For each word the node it leads to from the root; 0 for none. */
  first: Int32Array;
  /** Of the words that begin a name or are an acronym. */
  beginnings: Beginnings;
  /** 1 for a word that is the lower-case form of an acronym. */
  isAcronym: Uint8Array;
  /** First edge of each node; those of the next one begin where its own end. */
  edges: Int32Array;
  word: Int32Array;
  to: Int32Array;
  /** For each node the rank of the name that ends there plus 1; 0 where none ends. */
  end: Uint8Array;
  /** For each node the set that names from there on mean plus 1; 0 for the same as before. */
  set: Int32Array;
  /** The bodies of a set, all of this rank. */
  meanings(set: number, rank: Spelling['rank']): readonly Meaning[];
  acronyms: ReadonlyMap<string, readonly Meaning[]>;
}

export const hashSeed = 0x811c9dc5 | 0;
export const hashPrime = 0x01000193;
/** Spreads the last letters over all bits: slots are taken from the upper ones. */
export const finish = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
};

export function hashOf(folded: string): number {
  let hash = hashSeed;
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), hashPrime);
  return finish(hash);
}

const sizeFor = (count: number): number => 2 ** Math.ceil(Math.log2(Math.max(4, count * 2)));
const space = 32;

/** Opens a table: one step for each letter, node, edge and member, whatever the number of names. Throws where its rows do not fit. */
export function openNames(data: NameTableData): NameTable {
  const table = { ...openWords(data.words), ...openTrie(data), ...openSets(data) };
  const { first, edges, to, word, letters, wordStart, beginnings, isAcronym } = table;
  const spelt = (number: number): string =>
    String.fromCharCode(...letters.subarray(wordStart[number], (wordStart[number + 1] ?? 0) - 1));
  for (let edge = 0; edge < (edges[1] ?? 0); edge++) {
    first[word[edge] ?? 0] = to[edge] ?? 0;
    addBeginning(beginnings, spelt(word[edge] ?? 0));
  }
  for (const [acronym] of data.acronyms) {
    const number = wordNumber(table, hashOf(acronym.toLowerCase()));
    if (number >= 0) isAcronym[number] = 1;
    addBeginning(beginnings, acronym.toLowerCase());
  }
  return table;
}

function openWords(words: string) {
  const letters = new Uint16Array(words.length);
  let count = 1;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    letters[at] = code;
    if (code === space) count++;
  }
  const size = sizeFor(count);
  const wordMask = size - 1;
  const wordHash = new Int32Array(size);
  const wordAt = new Int32Array(size);
  const wordStart = new Int32Array(count + 1);
  for (let word = 0, at = 0; word < count; word++) {
    let hash = hashSeed;
    for (; at < letters.length && letters[at] !== space; at++)
      hash = Math.imul(hash ^ (letters[at] as number), hashPrime);
    hash = finish(hash);
    wordStart[word + 1] = ++at;
    let slot = hash & wordMask;
    while (wordAt[slot] !== 0) slot = (slot + 1) & wordMask;
    wordHash[slot] = hash;
    wordAt[slot] = word + 1;
  }
  const first = new Int32Array(count);
  return {
    letters,
    wordStart,
    wordMask,
    wordHash,
    wordAt,
    first,
    isAcronym: new Uint8Array(count),
    beginnings: noBeginnings(),
  };
}

function openTrie(data: NameTableData) {
  const children = unpackNumbers(data.children);
  const ends = unpackNumbers(data.ends);
  const sets = unpackFirsts(data.sets);
  const word = unpackNumbers(data.word);
  const to = unpackFirsts(data.to);
  const edges = new Int32Array(children.length + 1);
  const end = new Uint8Array(children.length);
  const set = new Int32Array(children.length);
  let own = 0;
  for (let node = 0, edge = 0; node < children.length; node++) {
    const last = edge + (children[node] as number);
    for (let before = 0; edge < last; edge++) {
      before = word[edge] = before + (word[edge] as number);
      to[edge] = (to[edge] as number) + 1;
    }
    edges[node + 1] = last;
    const code = ends[node] as number;
    end[node] = code & 7;
    if (code > 7) set[node] = (sets[own++] as number) + 1;
  }
  mustHold(ends, children.length);
  mustHold(word, edges[children.length] ?? 0);
  mustHold(to, word.length);
  mustHold(sets, own);
  return { edges, word, to, end, set };
}

function openSets(data: NameTableData) {
  const sizes = unpackNumbers(data.sizes);
  const members = unpackFirsts(data.members);
  const from = unpackNumbers(data.from);
  const until = unpackNumbers(data.until);
  const start = new Int32Array(sizes.length + 1);
  for (let set = 0; set < sizes.length; set++) start[set + 1] = (start[set] as number) + (sizes[set] as number);
  for (const row of [members, from, until]) mustHold(row, start[sizes.length] ?? 0);
  const { dates } = data;
  const made = new Map<number, Meaning[]>();
  const meanings = (set: number, rank: Spelling['rank']): Meaning[] => {
    const key = set * 4 + rank;
    const known = made.get(key);
    if (known) return known;
    const found: Meaning[] = [];
    for (let at = start[set] ?? 0; at < (start[set + 1] ?? 0); at++) {
      found.push([members[at] ?? 0, rank, dates[from[at] ?? 0] ?? null, dates[until[at] ?? 0] ?? null]);
    }
    made.set(key, found);
    return found;
  };
  let bodies: string[] | undefined;
  return {
    meanings,
    acronyms: new Map(data.acronyms.map(([letters, set]) => [letters, meanings(set, 0)])),
    body(number: number): string | undefined {
      bodies ??= data.bodies.split('\n');
      return bodies[number];
    },
  };
}

function mustHold(row: ArrayLike<number>, length: number): void {
  if (row.length !== length)
    throw new Error(`dataset/spellings.json, table: row of ${length} numbers expected, found ${row.length}`);
}

/** Number of the word with this hash, or -1. */
export function wordNumber(
  { wordMask, wordHash, wordAt }: Pick<NameTable, 'wordMask' | 'wordHash' | 'wordAt'>,
  hash: number,
): number {
  let slot = hash & wordMask;
  let found = wordAt[slot] ?? 0;
  while (found !== 0) {
    if (wordHash[slot] === hash) return found - 1;
    slot = (slot + 1) & wordMask;
    found = wordAt[slot] ?? 0;
  }
  return -1;
}
