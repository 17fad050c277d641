/** The words of a record found in the text of a page. */
import { everyday, ordinary, type StemAt, stemsOf } from '../dataset/stems.ts';
import type { Segment } from '../page/reading.ts';
import type { Passage } from './context.ts';
import type { Profile } from './profile.ts';

/** The main text of a page, stemmed once for all records. */
export interface StemmedText {
  segments: { index: number; text: string; stems: StemAt[] }[];
  /** Every stem of the main text and the headline. */
  all: ReadonlySet<string>;
  /** Headline and beginning: what the page is for stands there. */
  lead: string;
  leadStems: ReadonlySet<string>;
  headline: string;
  headlineStems: ReadonlySet<string>;
  /** All of the main text, for phrases. */
  whole: string;
  /** The years that it speaks of. */
  years: ReadonlySet<number>;
}

const leadLength = 1_200;
/** Segments that may stand above a headline. */
const mostAbove = 20;
const aYear = /(?<![\d,.£])(?:19|20)\d\d(?!\d|,\d{3}|\.\d)/g;

/** The years that a text speaks of, in its order. */
export const yearsIn = (text: string): number[] => [...text.matchAll(aYear)].map(([year]) => Number(year));

/** Cuts and stems the main text of a page; `headline` counts too where it stands in the title alone. */
export function stemText(segments: readonly Segment[], headline: string): StemmedText {
  const out: StemmedText['segments'] = [];
  segments.forEach(({ text, zone }, index) => {
    if (zone === 'main') out.push({ index, text, stems: stemsOf(text) });
  });
  const whole = `${headline}\n${out.map(({ text }) => text).join('\n')}`;
  const all = new Set(out.flatMap(({ stems }) => stems.map(({ stem }) => stem)));
  for (const { stem } of stemsOf(headline)) all.add(stem);
  const years = new Set(yearsIn(whole));
  // What stands above the headline, menus and notices, is not the page's beginning.
  const head = out.slice(0, mostAbove).findLastIndex(({ text }) => text.trim() === headline.trim());
  const lead = `${headline}\n${out
    .slice(head + 1)
    .map(({ text }) => text)
    .join('\n')}`.slice(0, leadLength);
  const leadStems = new Set(stemsOf(lead).map(({ stem }) => stem));
  const headlineStems = new Set(stemsOf(headline).map(({ stem }) => stem));
  return { segments: out, all, lead, leadStems, headline, headlineStems, whole, years };
}

/** How much of a record the page says. */
export interface Likeness {
  /** Stems found, the most telling first. */
  found: string[];
  /** Their weights together. */
  raw: number;
  /** The same as a share of the whole record, or of as much of it as may be asked of a page. */
  share: number;
  /** How many of them are telling: found in few records. */
  telling: number;
}

const tellingWeight = 2.4;

/**
 * No page says all of a long summary: beyond this weight (nine in ten records lie below it) a longer one asks for no more.
 * With 100 and less the near misses of long records pass.
 */
const mostAsked = 120;

export function likenessOf({ weights, total }: Profile, text: StemmedText): Likeness {
  const worth = (stem: string): number => weights.get(stem) ?? 0;
  const found = [...weights.keys()].filter((stem) => text.all.has(stem)).sort((a, b) => worth(b) - worth(a));
  const raw = found.reduce((sum, stem) => sum + worth(stem), 0);
  return {
    found,
    raw,
    share: total ? raw / Math.min(total, mostAsked) : 0,
    telling: found.filter((one) => worth(one) > tellingWeight).length,
  };
}

/**
 * Words of the page that a reader can look for: key terms that stand there whole, or where none does, single telling words as written.
 * A grade is none of them: it is told apart.
 */
export function shownTerms(
  keyTerms: readonly string[],
  likeness: Likeness,
  { weights }: Profile,
  text: StemmedText,
): string[] {
  const lower = text.whole.toLowerCase().replaceAll('’', "'");
  const shown = keyTerms.filter((term) => {
    const plain = term.toLowerCase().replaceAll('’', "'");
    return !isGrade.test(plain) && stemsOf(term).some(({ stem }) => weights.has(stem)) && lower.includes(plain);
  });
  if (shown.length > 0) return shown.slice(0, mostShown);
  for (const stem of likeness.found) {
    if (shown.length >= mostShown || (weights.get(stem) ?? 0) < shownWeight) break;
    const at = wordOf(stem, text);
    // Short figures and words of any page tell a reader nothing.
    if (at && at.length > 4 && !everyday.has(stem) && !ordinary.has(stem) && !plainWord.test(at)) shown.push(at);
  }
  return shown;
}

/** A word of that stem as the page writes it first; undefined where it stands in none of its segments. */
export function wordOf(stem: string, { segments }: StemmedText): string | undefined {
  for (const { text, stems } of segments) {
    const at = stems.find((one) => one.stem === stem);
    if (at) return text.slice(at.start, at.end);
  }
  return undefined;
}

const mostShown = 4;
const isGrade = /^(?:rated )?(?:good|outstanding|inadequate|requires? improvement)$/;
/** A single word must tell more than one of a phrase. */
const shownWeight = 3.5;

/** What a whole key term in one sentence adds to its words. */
const phraseWorth = 3;

/** Words that are rare among records and say nothing by themselves: of any press release, or parts of names. */
const plainWord =
  /^(?:several|since|things?|unless|expect\w*|describ\w*|recommend\w*|encourag\w*|wr[io]te\w*|not\w?|\d{1,2}\D?|accept\w*|agree\w*|announc\w*|appl\w+|appoint\w*|authorit\w+|becom\w*|clarif\w*|college|concern\w*|decision\w*|develop\w*|disappoint\w*|effective\w*|finding\w*|form(?:s|ed|ing)?|governors?|held|issues?|kinds?|links?|measures?|regard\w*|rules?|runs?|safer|secretar\w*|serious\w*|serv(?:e|es|ed|ing)|sorry|strengthen\w*|structur\w*|updat\w*|wish\w*|(?:north|south|east|west)(?:ern)?)$/i;

/** What the outcome adds to a sentence that gives it: there a reader looks for the number. */
const outcomeWorth = 6;

/**
 * The sentence (or, without sentences, the segment) that holds the most of what was found; `givesOutcome` tells whether one gives the
 * outcome of the record.
 */
export function bestPassage(
  { found }: Likeness,
  { weights, phrases }: Profile,
  text: StemmedText,
  givesOutcome: (sentence: string) => boolean = () => false,
): Passage | null {
  const wanted = new Set(found);
  let best: { passage: Passage; score: number } | null = null;
  for (const { index, text: whole, stems } of text.segments) {
    const inside = stems.filter(({ stem }) => wanted.has(stem));
    const most = [...new Set(inside.map(({ stem }) => stem))].reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0);
    const spoken = new Set(stems.map(({ stem }) => stem));
    const terms = phrases.filter((phrase) => phrase.every((stem) => spoken.has(stem)));
    const possible = most + terms.length * phraseWorth + (givesOutcome(whole) ? outcomeWorth : 0);
    if (possible <= (best?.score ?? 0)) continue;
    for (const { start, end } of sentencesOf(whole)) {
      const here = new Set(stems.filter((one) => one.start >= start && one.end <= end).map(({ stem }) => stem));
      const words = [...here].reduce((sum, stem) => sum + (wanted.has(stem) ? (weights.get(stem) ?? 0) : 0), 0);
      const quote = whole.slice(start, end);
      const score =
        words +
        terms.filter((phrase) => phrase.every((stem) => here.has(stem))).length * phraseWorth +
        (words > 0 && givesOutcome(quote) ? outcomeWorth : 0);
      if (score > (best?.score ?? 0)) best = { score, passage: { segment: index, start, end, quote } };
    }
  }
  return best?.passage ?? null;
}

/** Where the sentences of `text` begin and end; abbreviations such as "St." do not end one unless a capital follows. */
export function sentencesOf(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const trimmed = segment.trimEnd();
    if (trimmed) sentences.push({ start: index, end: index + trimmed.length });
  }
  return sentences;
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
