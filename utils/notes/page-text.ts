/** A page's text as anchors see it: all segments in a row, folded, with an index of its words. */
import type { Place } from '../page/locate.ts';
import type { Segment } from '../page/reading.ts';
import { type Folded, folding } from './fold.ts';

export interface Span {
  /** UTF-16 units of the joined text. */
  start: number;
  end: number;
}

export interface Joined {
  /** The segments' texts, parted by line ends. */
  text: string;
  /** Where each segment begins in it. */
  starts: number[];
}

export interface PageText {
  joined: Joined;
  folded: Folded;
  /** Where each word begins in the folded text, in lower case; frequent words among them. */
  words: Map<string, number[]>;
  /** Headings with the place in the joined text where each begins. */
  headings: { start: number; text: string }[];
}

type Texts = readonly Pick<Segment, 'text' | 'role'>[];

export function join(segments: readonly Pick<Segment, 'text'>[]): Joined {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of segments) {
    starts.push(length);
    length += text.length + 1;
  }
  return { text: segments.map(({ text }) => text).join('\n'), starts };
}

/** Words; letters of scripts that write no spaces stand for themselves. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+|\p{Extended_Pictographic}/gu;

export function* wordsIn(text: string): Generator<{ word: string; start: number }> {
  for (const { 0: found, index } of text.matchAll(word)) yield { word: found.toLowerCase(), start: index };
}

/** Prepares a page for finding passages, pausing now and then. Linear in the length of the text. */
export function* preparing(segments: Texts): Generator<void, PageText> {
  const joined = join(segments);
  const folded = yield* folding(joined.text);
  const words = new Map<string, number[]>();
  let count = 0;
  for (const { word: found, start } of wordsIn(folded.text)) {
    const places = words.get(found);
    if (places) places.push(start);
    else words.set(found, [start]);
    if (++count % 1_000 === 0) yield;
  }
  const headings = segments.flatMap(({ role, text }, index) =>
    role === 'heading' ? [{ start: joined.starts[index] ?? 0, text }] : [],
  );
  return { joined, folded, words, headings };
}

/** `preparing` in one go: for tests and tools. */
export function prepare(segments: Texts): PageText {
  const work = preparing(segments);
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** The heading above a place of the joined text; null where none stands above it. */
export function headingAt({ headings }: Pick<PageText, 'headings'>, start: number): string | null {
  return headings.findLast((heading) => heading.start <= start)?.text ?? null;
}

/** The places, one a segment, that a span of the joined text covers: what the marks layer needs to draw it. */
export function placesOf({ text, starts }: Joined, { start, end }: Span): Place[] {
  const places: Place[] = [];
  const first = Math.max(
    0,
    starts.findLastIndex((one) => one <= start),
  );
  for (let segment = first; segment < starts.length; segment++) {
    const begin = starts[segment] ?? 0;
    if (begin >= end) break;
    const stop = (starts[segment + 1] ?? text.length + 1) - 1;
    const from = Math.max(start, begin);
    const to = Math.min(end, stop);
    if (to > from) places.push({ segment, start: from - begin, end: to - begin, quote: text.slice(from, to) });
  }
  return places;
}
