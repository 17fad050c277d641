/** The words of all names: known by a 32-bit hash of their folded letters, and told for certain by these letters. */

/** Words in a hash table with open addressing, its size a power of two. */
export interface WordTable {
  /** All words, joined by spaces, and where each begins; it ends one before the next begins. */
  words: string;
  wordStart: Int32Array;
  wordMask: number;
  /** For each place of the table the hash of a word and its number plus one; 0 for an empty place. */
  wordAt: Int32Array;
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

const space = 32;

/** Opens `count` words, joined by spaces: one step for each letter. */
export function openWords(words: string, count: number): WordTable {
  const size = 2 ** Math.ceil(Math.log2(Math.max(4, count * 2)));
  const wordMask = size - 1;
  const wordAt = new Int32Array(2 * size);
  const wordStart = new Int32Array(count + 1);
  for (let word = 0, at = 0; word < count; word++) {
    let hash = hashSeed;
    for (; at < words.length; at++) {
      const code = words.charCodeAt(at);
      if (code === space) break;
      hash = Math.imul(hash ^ code, hashPrime);
    }
    hash = finish(hash);
    wordStart[word + 1] = ++at;
    let slot = hash & wordMask;
    while (wordAt[2 * slot + 1] !== 0) slot = (slot + 1) & wordMask;
    wordAt[2 * slot] = hash;
    wordAt[2 * slot + 1] = word + 1;
  }
  return { words, wordStart, wordMask, wordAt };
}

/** Number of the word with this hash, or -1. */
export function wordNumber({ wordMask, wordAt }: WordTable, hash: number): number {
  let slot = hash & wordMask;
  let found = wordAt[2 * slot + 1] as number;
  while (found !== 0 && wordAt[2 * slot] !== hash) {
    slot = (slot + 1) & wordMask;
    found = wordAt[2 * slot + 1] as number;
  }
  return found - 1;
}

/** The word of this number. */
export function spelt({ words, wordStart }: WordTable, word: number): string {
  return words.slice(wordStart[word], (wordStart[word + 1] as number) - 1);
}
