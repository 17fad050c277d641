/**
 * All spellings as one trie over words, laid out as numbers when the dataset is compiled, so that opening it is little more
 * than reading them. A word is known by a 32-bit hash of its folded letters; whoever finds a whole name compares its words.
 */
import { type Acronym, type Spelling, unspoken } from './spellings.ts';

/** What a name may mean: number of the body, rank, and the dates between which it bore the name. */
export type Meaning = [body: number, rank: Spelling['rank'], from: string | null, until: string | null];

/** The table as it lies in the bundle: `dataset/spellings.json`. */
export interface NameTableData {
  /** Ids of the bodies. */
  bodies: string[];
  /** All words, joined by spaces; the first ones are the unspoken. */
  words: string;
  /** The word that leads to each node; nodes stand level by level, those below one node together and in the order of their words. */
  word: number[];
  /** How many nodes stand below each node. */
  children: number[];
  /** What the name that ends at each node means: 0 where none ends, 1 the first of `meanings` not meant before, -n the nth. */
  end: number[];
  /** All that names may mean, each once. */
  meanings: Meaning[][];
  acronyms: [letters: string, meanings: Meaning[]][];
}

/** The table opened: words in a hash table with open addressing, its size a power of two; the trie as it lay. */
export interface NameTable {
  bodies: readonly string[];
  words: readonly string[];
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
  word: readonly number[];
  /** First node below each node; those below it end where those below the next one begin. */
  below: Int32Array;
  /** For each node the number of what the name that ends there means plus one; 0 where none ends. */
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

/**
 * Where a word may begin that begins a name, by the rolling hash of the last five characters: `fourFit` where these may be a gap
 * and its first four letters, `fiveFit` where they may be its first five. With that most words are told from all beginnings, in
 * few enough bytes to stay in the processor's nearest memory.
 */
export type Beginnings = Uint8Array;
export const fourFit = 1;
export const fiveFit = 2;

/** Rolling hashes of letters and gaps lie below; above, the last character is `intricate`. */
const hashes = 0x1_0000;
/**
 * What figures and characters beyond ASCII add to a rolling hash, so that they are always looked at: what they fold to, and
 * what may stand before them, is told only by a closer look.
 */
export const intricate = hashes;

/** What a folded letter adds to a rolling hash; nothing, what parts words. The last bit is 0: what lies six characters back is gone. */
export function scrambled(folded: number): number {
  if (folded > 96 && folded < 123) return (Math.imul(folded, 0x9e3779b1) >>> 16) & 0xfffe;
  return folded > 127 || (folded > 47 && folded < 58) ? intricate : 0;
}

/** The rolling hash moved on by one character. */
export const roll = (hash: number, scrambled: number): number => ((hash << 3) & (hashes - 1)) ^ scrambled;

/** Marks a folded word by its first letters; one shorter than five by the gap behind it, and anything. */
export function addBeginning(beginnings: Beginnings, word: string): void {
  let marked = [0];
  for (let at = 0; at < 5; at++) {
    const adds = at <= word.length ? [scrambled(word.charCodeAt(at))] : anything;
    if (adds[0] === intricate) return;
    marked = marked.flatMap((hash) => adds.map((one) => roll(hash, one)));
    for (const hash of at < 3 ? [] : marked) beginnings[hash] = (beginnings[hash] ?? 0) | (at === 3 ? fourFit : fiveFit);
  }
}
const anything = [...' abcdefghijklmnopqrstuvwxyz'].map((letter) => scrambled(letter.charCodeAt(0)));

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
  const root: Branch = { below: new Map(), meanings: [] };
  for (const { words: name, id, rank, from, until } of spellings) {
    let at = root;
    for (const one of name) {
      const word = numberOf(one);
      const next = at.below.get(word) ?? { below: new Map(), meanings: [] };
      at.below.set(word, next);
      at = next;
    }
    if (at !== root) at.meanings = addMeaning(at.meanings, [bodyNumber.get(id) ?? 0, rank, from, until]);
  }
  const letters = new Map<string, Meaning[]>();
  for (const { letters: acronym, id, until } of acronyms) {
    numberOf(acronym.toLowerCase());
    letters.set(acronym, addMeaning(letters.get(acronym) ?? [], [bodyNumber.get(id) ?? 0, 0, null, until]));
  }
  const data: NameTableData = { bodies, words: '', word: [-1], children: [], end: [], meanings: [], acronyms: [] };
  const kinds = new Map<string, number>();
  const level: Branch[] = [root];
  // The list grows while it is gone through: breadth first.
  for (const { below, meanings } of level) {
    data.children.push(below.size);
    const key = JSON.stringify(meanings);
    const known = kinds.get(key);
    if (meanings.length === 0) data.end.push(0);
    else if (known !== undefined) data.end.push(-known);
    else {
      kinds.set(key, data.meanings.push(meanings));
      data.end.push(1);
    }
    for (const [word, branch] of [...below].sort(([a], [b]) => a - b)) {
      data.word.push(word);
      level.push(branch);
    }
  }
  data.acronyms = [...letters];
  data.words = [...words.keys()].join(' ');
  return data;
}

interface Branch {
  below: Map<number, Branch>;
  meanings: Meaning[];
}

function addMeaning(meanings: readonly Meaning[], more: Meaning): Meaning[] {
  const best = Math.min(more[1], ...meanings.map(([, rank]) => rank));
  return [...meanings, more]
    .filter(([, rank]) => rank === best)
    .filter(([body, , , until], at, all) => all.findIndex((one) => one[0] === body && one[3] === until) === at);
}

/** Opens a table: one step for each word, whatever the number of names. */
export function openNames(data: NameTableData): NameTable {
  const words = data.words.split(' ');
  const wordSize = sizeFor(words.length);
  const table = {
    bodies: data.bodies,
    words,
    wordMask: wordSize - 1,
    wordHash: new Int32Array(wordSize),
    wordAt: new Int32Array(wordSize),
    first: new Int32Array(words.length),
    beginnings: new Uint8Array(2 * hashes).fill(fourFit | fiveFit, hashes),
    isAcronym: new Uint8Array(words.length),
    word: data.word,
    below: new Int32Array(data.children.length + 1),
    end: new Int32Array(data.end.length),
    meanings: data.meanings,
    acronyms: new Map(data.acronyms),
  } satisfies NameTable;
  const { wordMask, wordHash, wordAt, first, below, end } = table;
  below[0] = 1;
  data.children.forEach((count, node) => {
    below[node + 1] = (below[node] ?? 1) + count;
  });
  let meant = 0;
  data.end.forEach((code, node) => {
    end[node] = code > 0 ? ++meant : -code;
  });
  words.forEach((word, number) => {
    const hash = hashOf(word);
    let slot = hash & wordMask;
    while (wordAt[slot] !== 0) slot = (slot + 1) & wordMask;
    wordHash[slot] = hash;
    wordAt[slot] = number + 1;
  });
  for (let node = 1; node < (below[1] ?? 1); node++) {
    const word = data.word[node] ?? 0;
    first[word] = node;
    addBeginning(table.beginnings, words[word] ?? '');
  }
  for (const [letters] of data.acronyms) {
    const number = wordNumber(table, hashOf(letters.toLowerCase()));
    if (number >= 0) table.isAcronym[number] = 1;
    addBeginning(table.beginnings, letters.toLowerCase());
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
