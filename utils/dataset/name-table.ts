/**
 * All spellings, laid out when the dataset is compiled (`compileNames`), so that opening them takes a step for each letter of
 * their words and for each word that begins a name, none for each name.
 */
import { addBeginning, type Beginnings, noBeginnings, threeOf } from './beginnings.ts';
import { readBearers, readNode, type Trie, type TrieNode } from './name-trie.ts';
import { hashOf, openWords, spelt, type WordTable, wordNumber } from './name-words.ts';
import { NumberReader } from './numbers.ts';
import type { Spelling } from './spellings.ts';

/** What a name may mean: number of the body, rank, and the dates between which it bore the name. */
export type Meaning = [body: number, rank: Spelling['rank'], from: string | null, until: string | null];

/** The table as it lies in the bundle: `dataset/spellings.json`. Rows of numbers are packed (`numbers.ts`). */
export interface NameTableData {
  /** Ids of the bodies, a line each. */
  bodies: string;
  /** How many words there are, and all of them, joined by spaces; the first two are the unspoken. */
  wordCount: number;
  words: string;
  /** The trie (`name-trie.ts`), its shared nodes, and where its root stands. */
  trie: string;
  shared: string;
  root: number;
  /** Acronyms, joined by spaces, and the bearers of each in turn. */
  acronyms: string;
  acronymBearers: string;
  dates: (string | null)[];
  /** The digest of all the rest (`openWhole`): a damaged table is told by it. */
  digest: string;
}

/** The table opened. */
export interface NameTable extends WordTable {
  /** Id of the body of this number. */
  body(number: number): string | undefined;
  trie: Trie;
  /** For each word the node it leads to from the root; none for most. */
  first: (TrieNode | undefined)[];
  /** Of the words that begin a name or are an acronym. */
  beginnings: Beginnings;
  /** 1 for a word that is the lower-case form of an acronym. */
  isAcronym: Uint8Array;
  /** The bodies meant by the bearers that stand at a place of the trie, all of this rank. */
  meanings(bearers: number, rank: Spelling['rank']): readonly Meaning[];
  acronyms: ReadonlyMap<string, readonly Meaning[]>;
}

/** Opens a table, once it is known to be as it was compiled. Throws where it is not. */
export async function openWhole(data: NameTableData): Promise<NameTable> {
  // The digest is made beside: opening goes on meanwhile.
  const [, names] = await Promise.all([mustBeWhole(data), Promise.resolve(data).then(openNames)]);
  return names;
}

/** Opens a table. Throws where it holds what none can hold. */
export function openNames(data: NameTableData): NameTable {
  if (data.wordCount > data.words.length + 1) throw damage('wordCount');
  const words = openWords(data.words, data.wordCount);
  const trie = openTrie(data);
  const first: (TrieNode | undefined)[] = new Array(data.wordCount);
  const isAcronym = new Uint8Array(data.wordCount);
  const beginnings = noBeginnings();
  const root = readNode(trie, data.root);
  for (const [edge, word] of root.words.entries()) {
    const node = readNode(trie, root.to[edge] as number);
    const nexts = [...node.words].map((next) =>
      threeOf(data.words, words.wordStart[next] as number, (words.wordStart[next + 1] as number) - 1),
    );
    first[word] = node;
    addBeginning(beginnings, spelt(words, word), node.rank > 0 ? null : nexts);
  }
  const acronyms = openAcronyms(data);
  for (const acronym of acronyms.keys()) {
    const folded = acronym.toLowerCase();
    const number = wordNumber(words, hashOf(folded));
    if (number >= 0) isAcronym[number] = 1;
    addBeginning(beginnings, folded, null);
  }
  return { ...words, trie, first, isAcronym, beginnings, acronyms, ...openBearers(data, trie) };
}

function openTrie({ trie, shared }: NameTableData): Trie {
  const numbers = new NumberReader(shared);
  const places: number[] = [];
  while (numbers.at < shared.length) places.push(numbers.next());
  return { packed: trie, shared: places };
}

function openAcronyms({ acronyms, acronymBearers, dates }: NameTableData): Map<string, Meaning[]> {
  const numbers = new NumberReader(acronymBearers);
  const all = acronyms === '' ? [] : acronyms.split(' ');
  return new Map(all.map((acronym) => [acronym, meaningsOf(numbers, 0, dates)]));
}

function openBearers(data: NameTableData, trie: Trie): Pick<NameTable, 'body' | 'meanings'> {
  const made = new Map<number, Meaning[]>();
  let bodies: string[] | undefined;
  return {
    meanings(bearers, rank) {
      const key = bearers * 4 + rank;
      const found = made.get(key) ?? meaningsOf(new NumberReader(trie.packed, bearers), rank, data.dates);
      made.set(key, found);
      return found;
    },
    body(number) {
      bodies ??= data.bodies.split('\n');
      return bodies[number];
    },
  };
}

function meaningsOf(numbers: NumberReader, rank: Spelling['rank'], dates: NameTableData['dates']): Meaning[] {
  return readBearers(numbers).map(([body, from, until]) => [body, rank, dates[from] ?? null, dates[until] ?? null]);
}

/** All that a table holds, as the texts of which its digest is made; the long ones as they are. */
export function partsOf(data: Omit<NameTableData, 'digest'>): string[] {
  const { bodies, wordCount, words, trie, shared, root, acronyms, acronymBearers, dates } = data;
  const rest = [bodies.length, words.length, wordCount, shared, root, acronyms, acronymBearers, ...dates];
  return [bodies, words, trie, rest.join('\n')];
}

/** Throws where a table is not as it was when it was compiled. */
async function mustBeWhole(data: NameTableData): Promise<void> {
  const parts = partsOf(data);
  // Into one buffer, of at most three bytes a character: with buffers of their own it takes several times as long.
  const bytes = new Uint8Array(3 * parts.reduce((length, part) => length + part.length, 0));
  const encoder = new TextEncoder();
  let end = 0;
  for (const part of parts) end += encoder.encodeInto(part, bytes.subarray(end)).written;
  const digest = await crypto.subtle.digest('SHA-256', bytes.subarray(0, end));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex !== data.digest) throw damage('digest');
}

const damage = (field: string): Error => new Error(`dataset/spellings.json, table.${field}: does not fit the rest`);
