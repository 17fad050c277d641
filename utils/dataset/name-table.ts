/**
 * All spellings as one trie over words, laid out as numbers when the dataset is compiled, so that opening it is little more
 * than reading them. A word is known by a 32-bit hash of its folded letters; whoever finds a whole name compares its words.
 */
import { type Acronym, type Spelling, unspoken } from './spellings.ts';
import { wordsOf } from './text-words.ts';

/** What a name may mean: number of the body, rank, and the dates between which it bore the name. */
export type Meaning = [body: number, rank: Spelling['rank'], from: string | null, until: string | null];

/** The table as it lies in the bundle: `dataset/spellings.json`. */
export interface NameTableData {
  /** Ids of the bodies. */
  bodies: string[];
  /** All words, joined by spaces; the first ones are the unspoken. */
  words: string;
  /** Of each node but the root: the node above it, as the distance back, and its word. */
  up: number[];
  word: number[];
  /** Node and what the name that ends there means, in turn. */
  ends: [node: number, meanings: Meaning[]][];
  acronyms: [letters: string, meanings: Meaning[]][];
}

/** The table opened: hash tables with open addressing, sizes a power of two. */
export interface NameTable {
  bodies: readonly string[];
  words: readonly string[];
  wordMask: number;
  wordHash: Int32Array;
  /** Number of the word plus one; 0 for an empty place. */
  wordAt: Int32Array;
  /** For each word the node it leads to from the root; 0 for none. */
  first: Int32Array;
  /** 1 for a word that is the lower-case form of an acronym. */
  isAcronym: Uint8Array;
  edgeMask: number;
  edgeFrom: Int32Array;
  edgeWord: Int32Array;
  edgeTo: Int32Array;
  /** For each node the number of its meanings plus one; 0 where no name ends. */
  end: Int32Array;
  meanings: readonly (readonly Meaning[])[];
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

export const edgeSlot = (node: number, word: number): number => {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

const sizeFor = (count: number): number => 2 ** Math.ceil(Math.log2(Math.max(4, count * 2)));

/** Lays the spellings out. Where two ranks meet on one name, only the better one counts. */
export function compileNames(spellings: readonly Spelling[], acronyms: readonly Acronym[]): NameTableData {
  const bodies = [...new Set([...spellings, ...acronyms].map(({ id }) => id))];
  const bodyNumber = new Map(bodies.map((id, number) => [id, number]));
  const words = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = words.get(word) ?? words.size;
    words.set(word, number);
    return number;
  };
  for (const word of unspoken) numberOf(word);
  const data: NameTableData = { bodies, words: '', up: [], word: [], ends: [], acronyms: [] };
  const next: Map<number, number>[] = [new Map()];
  const ends = new Map<number, Meaning[]>();
  for (const { words: name, id, rank, from, until } of spellings) {
    let node = 0;
    for (const one of name) {
      const word = numberOf(one);
      let to = next[node]?.get(word);
      if (to === undefined) {
        to = next.length;
        next[node]?.set(word, to);
        next.push(new Map());
        data.up.push(to - node);
        data.word.push(word);
      }
      node = to;
    }
    if (node > 0) ends.set(node, addMeaning(ends.get(node) ?? [], [bodyNumber.get(id) ?? 0, rank, from, until]));
  }
  const letters = new Map<string, Meaning[]>();
  for (const { letters: acronym, id, until } of acronyms) {
    numberOf(acronym.toLowerCase());
    letters.set(acronym, addMeaning(letters.get(acronym) ?? [], [bodyNumber.get(id) ?? 0, 0, null, until]));
  }
  data.ends = [...ends];
  data.acronyms = [...letters];
  data.words = [...words.keys()].join(' ');
  return data;
}

function addMeaning(meanings: readonly Meaning[], more: Meaning): Meaning[] {
  const best = Math.min(more[1], ...meanings.map(([, rank]) => rank));
  return [...meanings, more]
    .filter(([, rank]) => rank === best)
    .filter(([body, , , until], at, all) => all.findIndex((one) => one[0] === body && one[3] === until) === at);
}

/** Opens a table: one step for each word and each node. */
export function openNames(data: NameTableData): NameTable {
  const words = data.words.split(' ');
  const nodes = data.up.length + 1;
  const wordSize = sizeFor(words.length);
  const edgeSize = sizeFor(nodes);
  const table = {
    bodies: data.bodies,
    words,
    wordMask: wordSize - 1,
    wordHash: new Int32Array(wordSize),
    wordAt: new Int32Array(wordSize),
    first: new Int32Array(words.length),
    isAcronym: new Uint8Array(words.length),
    edgeMask: edgeSize - 1,
    edgeFrom: new Int32Array(edgeSize),
    edgeWord: new Int32Array(edgeSize),
    edgeTo: new Int32Array(edgeSize),
    end: new Int32Array(nodes),
    meanings: data.ends.map(([, meanings]) => meanings),
    acronyms: new Map(data.acronyms),
  } satisfies NameTable;
  const { wordMask, wordHash, wordAt, edgeMask, edgeFrom, edgeWord, edgeTo, end, first } = table;
  words.forEach((word, number) => {
    const hash = hashOf(word);
    let slot = hash & wordMask;
    while (wordAt[slot] !== 0) slot = (slot + 1) & wordMask;
    wordHash[slot] = hash;
    wordAt[slot] = number + 1;
  });
  for (let node = 1; node < nodes; node++) {
    const from = node - (data.up[node - 1] ?? 0);
    const word = data.word[node - 1] ?? 0;
    if (from === 0) first[word] = node;
    let slot = edgeSlot(from, word) & edgeMask;
    while (edgeTo[slot] !== 0) slot = (slot + 1) & edgeMask;
    edgeFrom[slot] = from;
    edgeWord[slot] = word;
    edgeTo[slot] = node;
  }
  data.ends.forEach(([node], number) => {
    end[node] = number + 1;
  });
  for (const [letters] of data.acronyms) {
    const number = wordNumber(table, hashOf(letters.toLowerCase()));
    if (number >= 0) table.isAcronym[number] = 1;
  }
  return table;
}

/** Number of the word with this hash, or -1. */
export function wordNumber({ wordMask, wordHash, wordAt }: NameTable, hash: number): number {
  let slot = hash & wordMask;
  let found = wordAt[slot] ?? 0;
  while (found !== 0) {
    if (wordHash[slot] === hash) return found - 1;
    slot = (slot + 1) & wordMask;
    found = wordAt[slot] ?? 0;
  }
  return -1;
}

/** Whether `text` is, folded, the words of the path that ends at `node`: hashes may agree by chance. */
export function spells(data: Pick<NameTable, 'words'>, path: readonly number[], text: string): boolean {
  const spoken = wordsOf(text).filter(({ word }) => !unspoken.has(word));
  return spoken.length === path.length && spoken.every(({ word }, at) => word === data.words[path[at] ?? -1]);
}
