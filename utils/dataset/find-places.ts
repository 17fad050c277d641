/**
 * The places of a text at which a name may begin, told from every second character; what that leaves is looked at letter by
 * letter, and what that leaves word by word. No loop has a branch to guess wrong, which would cost more than all the rest: every
 * place is written down, and one that does not fit is written over by the next.
 */
import {
  type Beginnings,
  codes,
  type Fours,
  gap,
  intricate,
  pairOf,
  slotOf,
  unlessAfter,
  unsure,
} from './beginnings.ts';

/** 1 for a code behind which a word may begin. */
const parting = new Uint8Array(32);
parting[gap] = parting[intricate] = 1;

/** How many characters are gone through at a time, an even number: what is written down stays in the nearest memory. */
export const stretch = 2_048;
/** What `findPlaces` found. */
export const places = new Int32Array(stretch);

/**
 * Writes to `places`, in order, each place from `from` to `to` where a marked word may begin or something intricate stands, at
 * most one too early; says how many. `to` is `from + stretch` or, before, the end of the text.
 */
export function findPlaces(text: string, from: number, to: number, beginnings: Beginnings): number {
  const { sampled, whole } = beginnings;
  const { length } = text;
  const end = Math.min(to + 6, length);
  let seen = 0;
  let count = 0;
  let at = from;
  for (; at < from + 6; at += 2) seen = (seen << 5) | (at < length ? (codes[text.charCodeAt(at)] as number) : gap);
  for (; at < end; at += 2) {
    seen = ((seen << 5) | (codes[text.charCodeAt(at)] as number)) & 0xf_ffff;
    places[count] = at - 6;
    count += ((sampled[seen >> 5] as number) >> seen) & 1;
  }
  count = wordsThat(text, looked(text, count, whole), beginnings);
  // Words at the end of the text, with the gap behind it.
  for (; at < to + 6; at += 2) {
    seen = (seen << 5) & 0xf_ffff;
    places[count] = at - 6;
    count += ((sampled[seen >> 5] as number) >> seen) & 1;
  }
  return count;
}

/** Of the first `found` of `places`, those at or behind which the first letters fit too. */
function looked(text: string, found: number, whole: Fours): number {
  let count = 0;
  for (let i = 0; i < found; i++) {
    const seen = places[i] as number;
    const at = seen + ((((codes[text.charCodeAt(seen)] as number) - 1) >> 31) & 1);
    const before = at > 0 ? (codes[text.charCodeAt(at - 1)] as number) : gap;
    const first = codes[text.charCodeAt(at)] as number;
    const second = codes[text.charCodeAt(at + 1)] as number;
    const third = codes[text.charCodeAt(at + 2)] as number;
    const fourths = whole[(first << 10) | (second << 5) | third] as number;
    places[count] = at;
    count +=
      (fourths >> (codes[text.charCodeAt(at + 3)] as number)) &
      ((parting[before] as number) | (parting[first] as number));
  }
  return count;
}

/**
 * Of the first `found` of `places`, those at which a marked word stands, as far as its first six letters and its length tell, and
 * then one that may follow it, as far as its first three tell. At the end of the text, and where something intricate stands, all.
 */
function wordsThat(text: string, found: number, { lengths, pairs }: Beginnings): number {
  let count = 0;
  let i = 0;
  for (; i < found; i++) {
    const at = places[i] as number;
    if (at + unsure + 4 > text.length) break;
    const a = codes[text.charCodeAt(at)] as number;
    const b = unlessAfter(a, codes[text.charCodeAt(at + 1)] as number);
    const c = unlessAfter(b, codes[text.charCodeAt(at + 2)] as number);
    const d = unlessAfter(c, codes[text.charCodeAt(at + 3)] as number);
    const e = unlessAfter(d, codes[text.charCodeAt(at + 4)] as number);
    const f = unlessAfter(e, codes[text.charCodeAt(at + 5)] as number);
    const slot = slotOf((a << 25) | (b << 20) | (c << 15) | (d << 10) | (e << 5) | f);
    const length = lengths[slot] as number;
    const end = at + (length & unsure);
    const x = codes[text.charCodeAt(end + 1)] as number;
    const y = codes[text.charCodeAt(end + 2)] as number;
    const z = unlessAfter(y, codes[text.charCodeAt(end + 3)] as number);
    const pair = pairOf(slot, (x << 10) | (y << 5) | z);
    // The last bit of each tells; only what is `intricate`, or `unsure`, is 31.
    const follows =
      ((pairs[pair >> 5] as number) >> pair) | (parting[x] as number) | (length >> 5) | (((y + 1) | (z + 1)) >> 5);
    const fits = (parting[codes[text.charCodeAt(end)] as number] as number) & follows;
    const isOpen = ((a + 1) | (b + 1) | (c + 1) | (d + 1) | (e + 1) | (f + 1) | ((length & unsure) + 1)) >> 5;
    places[count] = at;
    count += (fits | isOpen) & 1;
  }
  for (; i < found; i++) places[count++] = places[i] as number;
  return count;
}
