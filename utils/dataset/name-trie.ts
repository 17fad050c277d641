/**
 * All spellings as one trie over words, as it lies in the bundle: packed numbers (`numbers.ts`) of which a node is read when a
 * text first leads to it, so that opening the table costs nothing for each name. A node's numbers are:
 *
 * 1. 16 times how many edges lead on, plus 8 where bearers of its own follow, plus its rank;
 * 2. these bearers: how many, and for each the numbers of its body and of two dates;
 * 3. for each edge its word, as a step from the edge before, and what it leads to: twice a number of `shared`, or twice how far
 *    back the node lies, plus 1.
 *
 * A node stands behind all that it leads to; the last one is the root.
 */
import { NumberReader } from './numbers.ts';

export interface Trie {
  packed: string;
  /** Where the nodes stand to which many edges lead. */
  shared: readonly number[];
}

export interface TrieNode {
  /** The rank of the name that ends here plus 1; 0 where none ends. */
  rank: number;
  /** Where the bearers stand that names from here on mean; -1 for the same as before. */
  bearers: number;
  /** The words that lead on, in order, and what they lead to: where it stands, and the node once it was read. */
  words: Int32Array;
  to: Int32Array;
  nodes: (TrieNode | undefined)[];
}

/** Bearers of a name: number of the body, and of the dates between which it bore the name. */
export type Bearers = [body: number, from: number, until: number][];

/** Reads the node at a place. Throws where the trie is damaged. */
export function readNode({ packed, shared }: Trie, at: number): TrieNode {
  const numbers = new NumberReader(packed, at);
  const head = numbers.next();
  const count = head >>> 4;
  const bearers = (head & 8) > 0 ? numbers.at : -1;
  if (bearers >= 0) for (let left = 3 * numbers.next(); left > 0; left--) numbers.next();
  if (count > packed.length - numbers.at) throw damage(at);
  const words = new Int32Array(count);
  const to = new Int32Array(count);
  for (let edge = 0, word = 0; edge < count; edge++) {
    word += numbers.next();
    words[edge] = word;
    const way = numbers.next();
    const place = (way & 1) === 1 ? at - (way >>> 1) : (shared[way >>> 1] ?? -1);
    // Only backwards: no way through a damaged trie is without an end.
    if (place < 0 || place >= at) throw damage(at);
    to[edge] = place;
  }
  return { rank: head & 7, bearers, words, to, nodes: [] };
}

const damage = (at: number): Error => new Error(`dataset/spellings.json, table.trie: damaged from ${at} on`);

/** Reads bearers, wherever they stand. */
export function readBearers(numbers: NumberReader): Bearers {
  const found: Bearers = [];
  for (let left = numbers.next(); left > 0; left--) found.push([numbers.next(), numbers.next(), numbers.next()]);
  return found;
}

/** The node that `word` leads to from `node`, by halving; undefined for none. */
export function step(trie: Trie, { words, to, nodes }: TrieNode, word: number): TrieNode | undefined {
  let low = 0;
  let high = words.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = words[middle] as number;
    if (here === word) {
      nodes[middle] ??= readNode(trie, to[middle] as number);
      return nodes[middle];
    }
    if (here < word) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
