/** Which few of a text's words may begin a name, told by a rolling hash that needs no branch and no cutting into words. */

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
export function addBeginning(beginnings: Beginnings, word: string, at = 0, hash = 0): void {
  if (at > 3) beginnings[hash] = (beginnings[hash] ?? 0) | (at === 4 ? fourFit : fiveFit);
  if (at === 5) return;
  if (at > word.length) {
    for (const add of anything) addBeginning(beginnings, word, at + 1, roll(hash, add));
    return;
  }
  const add = scrambled(word.charCodeAt(at));
  // Such a word is looked at in any case.
  if (add !== intricate) addBeginning(beginnings, word, at + 1, roll(hash, add));
}
const anything = Int32Array.from(' abcdefghijklmnopqrstuvwxyz', (letter) => scrambled(letter.charCodeAt(0)));

export const noBeginnings = (): Beginnings => new Uint8Array(2 * hashes).fill(fourFit | fiveFit, hashes);
