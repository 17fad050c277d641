/** Where on a page a passage may stand, and how well each place fits. What counts as found is decided in find.ts. */
import search from 'approx-string-match';
import { fold } from './fold.ts';
import type { Anchor } from './model.ts';
import { headingAt, type PageText, type Span, wordsIn } from './page-text.ts';
import { regionsFor } from './regions.ts';

/** Quotes longer than this are looked for by their two ends: approximate search costs length times length. */
const longest = 600;
const endLength = 300;
/** Most exact places that are weighed; beyond them a passage is one of too many to tell apart. */
const mostExact = 60;
/** Stretches of the page that are searched for one passage; more when its neighbours are looked for, once a note. */
export const regions = 6;

export interface Sought {
  quote: string;
  prefix: string;
  suffix: string;
  heading: string | null;
  /** Whether it began and ended with a segment. */
  opens: boolean;
  closes: boolean;
}

export interface Candidate {
  start: number;
  end: number;
  /** Share of the quote that stands there, 0 to 1. */
  quote: number;
  context: number;
  score: number;
  exact: boolean;
}

export function soughtOf({
  quote,
  prefix,
  suffix,
  heading,
}: Pick<Anchor, 'quote' | 'prefix' | 'suffix' | 'heading'>): Sought {
  return {
    quote: fold(quote),
    prefix: fold(`.${prefix}`).slice(1),
    suffix: fold(suffix),
    heading: heading === null ? null : fold(heading),
    opens: prefix.endsWith('\n'),
    closes: suffix.startsWith('\n'),
  };
}

export function exactPlaces(text: string, { quote, prefix, suffix }: Sought): Span[] {
  const places: Span[] = [];
  // A passage that began and ended at the edge of a word does so again: "ward" does not stand in "forwards".
  const [opens, closes] = [
    isLetter(quote[0]) && !isLetter(prefix.at(-1)),
    isLetter(quote.at(-1)) && !isLetter(suffix[0]),
  ];
  for (let at = text.indexOf(quote); at >= 0 && places.length < mostExact; at = text.indexOf(quote, at + 1)) {
    const end = at + quote.length;
    if ((opens && isLetter(text[at - 1])) || (closes && isLetter(text[end]))) continue;
    places.push({ start: at, end });
  }
  return places;
}

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);

type Place = Omit<Candidate, 'context' | 'score'>;

interface Where {
  text: string;
  /** Most stretches that are searched. */
  most: number;
}

export function approximatePlaces(
  page: PageText,
  { quote }: Sought,
  least: number,
  where: Where = { text: page.folded.text, most: regions },
): Place[] {
  if (quote.length <= longest) return near(page, where, quote, least);
  const heads = near(page, where, quote.slice(0, endLength), least);
  const tails = near(page, where, quote.slice(-endLength), least);
  return heads.flatMap((head) =>
    tails.flatMap((tail) => {
      const length = tail.end - head.start;
      if (length < quote.length * 0.5 || length > quote.length * 2) return [];
      const fit = Math.min(length, quote.length) / Math.max(length, quote.length);
      return [{ start: head.start, end: tail.end, quote: ((head.quote + tail.quote) / 2) * fit, exact: false }];
    }),
  );
}

export function near(page: PageText, { text, most: mostRegions }: Where, quote: string, least: number): Place[] {
  const most = Math.floor(quote.length * (1 - least));
  return regionsFor(page, [...wordsIn(quote)], quote.length, mostRegions).flatMap(({ start, end }) =>
    search(text.slice(start, end), quote, most)
      .slice(0, 3)
      .map((match) => ({
        ...trimmed(text, start + match.start, start + match.end),
        quote: 1 - match.errors / quote.length,
        exact: false,
      })),
  );
}

/** A span of `text` without the white space at its ends. */
export function trimmed(text: string, start: number, end: number): Span {
  const whole = text.slice(start, end);
  return { start: start + whole.length - whole.trimStart().length, end: end - (whole.length - whole.trimEnd().length) };
}

/** How much alike two texts of unrelated matter are found to be; only what goes beyond it tells anything. */
const chance = 0.4;

function likeness(pattern: string, text: string): number {
  if (!text) return 0;
  const [best] = search(text, pattern, pattern.length);
  const alike = best ? 1 - best.errors / pattern.length : 0;
  return Math.max(0, (alike - chance) / (1 - chance));
}

/**
 * The score: quote and context weigh by their lengths, context half. A long quote can stand alone; a short one needs its
 * surroundings. The heading decides between places that are otherwise equal.
 */
export function weigh(page: PageText, { quote, prefix, suffix, heading }: Sought, place: Place): Candidate {
  const { text } = page.folded;
  const { start, end } = place;
  const parts = [
    { sought: prefix, there: text.slice(Math.max(0, start - prefix.length - 8), start) },
    { sought: suffix, there: text.slice(end, end + suffix.length + 8) },
  ].filter(({ sought }) => sought.trim());
  const length = parts.reduce((sum, { sought }) => sum + sought.length, 0);
  const alike = parts.reduce((sum, { sought, there }) => sum + sought.length * likeness(sought, there), 0);
  const context = length > 0 ? alike / length : 0;
  const weight = length / 2;
  const quoteWeight = Math.min(quote.length, 300);
  const score = (quoteWeight * place.quote + weight * context) / (quoteWeight + weight);
  const above = headingAt(page, page.folded.from[start] ?? 0);
  const underSame = heading !== null && above !== null && fold(above) === heading;
  return { ...place, context, score: score + (underSame ? 0.07 : 0) };
}
