/**
 * How the words begin that begin a name, laid out so that a text need be read only at every second character (`find-places.ts`).
 * There such a word shows in one of two ways: as the gap before it with its second, fourth and sixth letters, or as its first,
 * third, fifth and seventh.
 */
import { joinedForms, joinedLetters } from './joined-letters.ts';
import { unspoken } from './spellings.ts';

/** Sets of four characters, five bits each: for each three of them the fourths that fit. */
export type Fours = Int32Array;

/** How the words begin that begin a name or are an acronym. */
export interface Beginnings {
  /** As every second character shows them. */
  sampled: Fours;
  /** By their first four letters. */
  whole: Fours;
  /**
   * For the `slotOf` a word's first six letters how long it is, 0 for no word, `unsure` where more words share the slot or this one
   * may be written in more ways; `alone` is added where it need not be followed by another.
   */
  lengths: Uint8Array;
  /** A bit for the `pairOf` each such slot and the next word's first three letters. */
  pairs: Int32Array;
}

export const gap = 0;
/** What must be looked at closely: a character beyond ASCII that may stand in a word. */
export const intricate = 31;

/** Five bits for each code unit: a letter in either case, figures by their last bits. */
export const codes = new Uint8Array(65_536).fill(intricate, 128);
for (let code = 97; code < 123; code++) codes[code] = codes[code - 32] = code - 96;
for (let code = 48; code < 58; code++) codes[code] = 27 + (code & 3);
/** Ranges of signs and punctuation that stand on trusts' pages and in no word. */
for (const [first, last] of [
  [0x80, 0xa9],
  [0xab, 0xb1],
  [0xb6, 0xb8],
  [0x2000, 0x206f],
  [0x20a0, 0x20cf],
  [0x2190, 0x245f],
  [0x2500, 0x2775],
] as const)
  codes.fill(gap, first, last + 1);

const threes = 32 ** 3;

const slotBits = 13;
const pairBits = 17;
export const unsure = 31;
export const alone = 32;
/** Where six codes, 30 bits, have their place. */
export const slotOf = (six: number): number => Math.imul(six, 0x9e3779b1) >>> (32 - slotBits);
/** Where a slot with the three codes behind it has its own. */
export const pairOf = (slot: number, three: number): number =>
  Math.imul((slot << 15) ^ three, 0x9e3779b1) >>> (32 - pairBits);
/** A code, or a gap if one stands before it: what comes behind a word does not count. */
export const unlessAfter = (before: number, code: number): number => code & -((before + 31) >> 5);

/** With nothing marked: what is intricate fits all the same. */
export function noBeginnings(): Beginnings {
  const none = new Int32Array(threes).fill(only(intricate));
  none.fill(anything, intricate << 10);
  for (let first = 0; first < threes; first += 1 << 10)
    none.fill(anything, first | (intricate << 5), first + (1 << 10));
  for (let three = intricate; three < threes; three += 32) none[three] = anything;
  return {
    sampled: none,
    whole: none.slice(),
    lengths: new Uint8Array(2 ** slotBits),
    pairs: new Int32Array(2 ** pairBits / 32),
  };
}

export const copyOf = ({ sampled, whole, lengths, pairs }: Beginnings): Beginnings => ({
  sampled: sampled.slice(),
  whole: whole.slice(),
  lengths: lengths.slice(),
  pairs: pairs.slice(),
});

/** A set of codes, a bit each. */
type Codes = number;
const anything: Codes = -1;
const only = (code: number): Codes => 1 << code;

/** The first three letters of a folded word that stands from `start` to `end`. */
export function threeOf(words: string, start: number, end: number): number {
  const second = start + 1 < end ? (codes[words.charCodeAt(start + 1)] as number) : gap;
  const third = start + 2 < end ? (codes[words.charCodeAt(start + 2)] as number) : gap;
  return ((codes[words.charCodeAt(start)] as number) << 10) | (second << 5) | unlessAfter(second, third);
}

/** What may stand for a name's next word, whatever that is: what is not said, a possessive. */
const between = [...unspoken, 's'].map((word) => threeOf(word, 0, word.length));

/** Codes of the word that is being marked, and gaps behind it. */
const word = new Uint8Array(64);

/**
 * Marks a folded word by its letters, and by the `threeOf` each word that may be the next; `null` where none need be. Behind a word
 * stands a gap. One that is not ASCII even folded may be written in too many ways: from then on every word is looked at.
 */
export function addBeginning(beginnings: Beginnings, folded: string, nexts: readonly number[] | null): void {
  let isPlain = folded.length < unsure;
  word.fill(gap);
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    if (unit > 127) {
      lookEverywhere(beginnings);
      return;
    }
    word[at] = codes[unit] as number;
    isPlain &&= word[at] !== gap;
  }
  const isJoined = joinedLetters.test(folded);
  const isKnown = isPlain && !(isJoined && joinedLetters.test(folded.slice(5)));
  let initials = nexts ? 0 : anything;
  const slot = addLength(beginnings, isKnown ? folded.length : unsure, nexts !== null);
  for (const three of between) initials |= addNext(beginnings, slot, three);
  if (nexts) for (const three of nexts) initials |= addNext(beginnings, slot, three);
  // A figure may stand right behind a word with an apostrophe: "it’s5" is two.
  const behind = isPlain ? only(gap) : anything;
  if (!isJoined) addLetters(beginnings, folded, behind, initials);
  else for (const form of joinedForms(folded)) addLetters(beginnings, form, behind, initials);
}

function lookEverywhere({ sampled, whole, lengths }: Beginnings): void {
  sampled.fill(anything);
  whole.fill(anything);
  lengths.fill(unsure | alone);
}

/** Notes how long the word is, or that this is not sure, and whether it must be followed by another; says where. */
function addLength({ lengths }: Beginnings, length: number, mustGoOn: boolean): number {
  let six = word[0] as number;
  // As in a text: nothing counts behind an apostrophe.
  for (let at = 1; at < 6; at++) six = (six << 5) | unlessAfter(six & 31, word[at] as number);
  const slot = slotOf(six);
  const isFirst = lengths[slot] === 0;
  lengths[slot] = (isFirst ? length : unsure) | (isFirst && mustGoOn ? 0 : alone);
  return slot;
}

/** Notes what may follow the word of a slot, and says with which letter it begins. */
function addNext({ pairs }: Beginnings, slot: number, three: number): Codes {
  const pair = pairOf(slot, three);
  pairs[pair >> 5] = (pairs[pair >> 5] as number) | (1 << pair);
  return only(three >> 10);
}

/** Sets of codes: before a word, of its first seven letters, and of what may stand behind. */
const sets = new Int32Array(8);

function addLetters({ sampled, whole }: Beginnings, form: string, behind: Codes, initials: Codes): void {
  const { length } = form;
  sets[0] = only(gap);
  for (let at = 0; at < 7; at++) {
    const set = at === length ? behind : at === length + 1 && behind !== anything ? initials | only(gap) : anything;
    sets[at + 1] = at < length ? only(codes[form.charCodeAt(at)] as number) : set;
  }
  mark(sampled, 0, 2);
  mark(sampled, 1, 2);
  mark(whole, 1, 1);
}

/** Marks all that four of `sets` allow. */
function mark(fours: Fours, from: number, every: number): void {
  const fourths = sets[from + 3 * every] as number;
  for (let a = sets[from] as number; a !== 0; a &= a - 1)
    for (let b = sets[from + every] as number; b !== 0; b &= b - 1)
      for (let c = sets[from + 2 * every] as number; c !== 0; c &= c - 1) {
        const three = (lowest(a) << 10) | (lowest(b) << 5) | lowest(c);
        fours[three] = (fours[three] as number) | fourths;
      }
}
const lowest = (set: Codes): number => 31 - Math.clz32(set & -set);
