/**
 * Finds a passage again: exact first, then approximate, with a floor below which it is not found at all. What is found by
 * approximation is "reworded", never "the same"; of two places that are equally good neither is taken.
 */
import {
  approximatePlaces,
  type Candidate,
  exactPlaces,
  near,
  regions,
  type Sought,
  soughtOf,
  trimmed,
  weigh,
} from './candidates.ts';
import type { Anchor } from './model.ts';
import type { PageText, Span } from './page-text.ts';

export type Found =
  | ({ state: 'same' } & Span)
  /** `now` are the words that stand there. */
  | ({ state: 'reworded'; now: string; score: number } & Span)
  | { state: 'ambiguous'; places: Span[] }
  | { state: 'gone' };

/**
 * Chosen by measurement (`npm run bench:anchors`, table in README): the lowest floor and the smallest lead at which less
 * than one finding in a thousand was a wrong place.
 */
export const tuning = {
  /** Least score, 0 to 1, at which a place counts as the passage. */
  floor: 0.72,
  /** Least share of the quote that must stand there. */
  leastQuote: 0.55,
  /** How far the best place must be ahead of the next. */
  lead: 0.06,
  /** How far a place must be ahead of what the passage's likest neighbour was: by its words, or with its surroundings. */
  overNeighbour: 0.03,
  /** How well the surroundings must fit where the same words stood twice on the page. */
  sureContext: 0.97,
  /** Characters from which on a passage that stood once on its page is known by its words alone. */
  alone: 30,
};

export type Tuning = typeof tuning;

/** Looks for `anchor` in the page. Bounded: whatever page and quote, a call stays far below 50 ms (tests/unit/notes). */
export function find(page: PageText, anchor: Anchor, tuned: Tuning = tuning): Found {
  const sought = soughtOf(anchor);
  if (!sought.quote) return { state: 'gone' };
  const unmoved = whereItStood(page, anchor, sought);
  if (unmoved) return { state: 'same', ...unmoved };
  const exact = exactPlaces(page.folded.text, sought).map((place) =>
    weigh(page, sought, { ...place, quote: 1, exact: true }),
  );
  const good = exact.filter((one) => isTheSame(page, one, anchor.rival, sought, tuned));
  if (good.length > 0) return decide(page, good, sought, tuned);
  const around = approximatePlaces(page, sought, tuned.leastQuote)
    .map((place) => weigh(page, sought, place))
    .filter((one) => one.quote > Math.max(anchor.rival?.quote ?? 0, anchor.rival?.half ?? 0) + tuned.overNeighbour);
  // An exact place that is not good enough by itself is a rival to the others all the same.
  return decide(page, [...exact, ...around], sought, tuned, ({ exact: known }) => !known);
}

/** Whether the passage's own words, found once more, are the passage. */
function isTheSame(page: PageText, one: Candidate, rival: Anchor['rival'], { quote }: Sought, tuned: Tuning): boolean {
  if (!rival) return one.score >= tuned.floor;
  // Words may have come together anew out of two neighbours: over several segments the halves count, too.
  const likest = Math.max(rival.quote, overSegments(page, one) ? rival.half : 0);
  if (likest + tuned.overNeighbour < 1) return quote.length >= tuned.alone || one.score >= tuned.floor;
  return one.context > tuned.sureContext && one.score > rival.score + tuned.overNeighbour;
}

function decide(
  page: PageText,
  candidates: readonly Candidate[],
  sought: Sought,
  tuned: Tuning,
  mayBe: (one: Candidate) => boolean = () => true,
): Found {
  const sorted = [...candidates].sort((a, b) => b.score - a.score);
  const [best] = sorted;
  if (!best) return { state: 'gone' };
  // Its words stand here, but whether this is the passage cannot be told.
  if (!mayBe(best))
    return ambiguous(
      page,
      sorted.filter(({ exact }) => exact),
    );
  if (!best.exact && (best.score < tuned.floor || best.quote < tuned.leastQuote)) return { state: 'gone' };
  const rivals = sorted.filter((one) => one === best || (!overlaps(one, best) && best.score - one.score < tuned.lead));
  if (rivals.length > 1) return ambiguous(page, rivals);
  if (best.exact) return { state: 'same', ...spanOf(page, best) };
  const span = toEdges(page, spanOf(page, widened(page, best, sought)), sought);
  return { state: 'reworded', ...span, now: page.joined.text.slice(span.start, span.end), score: best.score };
}

const ambiguous = (page: PageText, places: readonly Span[]): Found => ({
  state: 'ambiguous',
  places: places.slice(0, 20).map((one) => spanOf(page, one)),
});

/** How far beyond an approximate match its ends are looked for, and how much of the surroundings must stand there. */
const reach = 40;
const edge = 12;

/** Approximate search leaves out changed words at the ends; where the old surroundings still begin just beyond, these are the ends. */
function widened({ folded: { text } }: PageText, { start, end }: Span, { prefix, suffix }: Sought): Span {
  const before = prefix.slice(-edge);
  const after = suffix.slice(0, edge);
  const next = after.trim().length >= edge / 2 ? text.slice(end, end + reach).indexOf(after) : -1;
  const back =
    before.trim().length >= edge / 2 ? text.slice(Math.max(0, start - reach), start).lastIndexOf(before) : -1;
  const from = back < 0 ? start : Math.max(0, start - reach) + back + before.length;
  return trimmed(text, from, next < 0 ? end : end + next);
}

/** The likest place to a passage on its own page, but for itself: what `Anchor.rival` keeps. */
export function rivalOf(page: PageText, anchor: Omit<Anchor, 'rival'>, tuned: Tuning = tuning): Anchor['rival'] {
  const sought = soughtOf(anchor);
  const { position } = anchor;
  if (!sought.quote || !position) return null;
  // The passage itself is blotted out: approximate search gives the best matches of a stretch only.
  const inside = (at: number) =>
    (page.folded.from[at] ?? 0) >= position.start && (page.folded.from[at] ?? 0) < position.end;
  const first = page.folded.from.findIndex((_, at) => inside(at));
  const last = page.folded.from.findLastIndex((_, at) => inside(at));
  const { text } = page.folded;
  const blotted = first < 0 ? text : text.slice(0, first) + '\0'.repeat(last - first + 1) + text.slice(last + 1);
  const others = [
    ...exactPlaces(blotted, sought).map((place) => ({ ...place, quote: 1, exact: true })),
    ...approximatePlaces(page, sought, tuned.leastQuote, { text: blotted, most: 4 * regions }),
  ].map((place) => weigh(page, sought, place));
  const middle = sought.quote.length >> 1;
  const halves = [sought.quote.slice(0, middle), sought.quote.slice(middle)].flatMap((half) =>
    near(page, { text: blotted, most: 2 * regions }, half.trim(), tuned.leastQuote),
  );
  return {
    quote: Math.max(0, ...others.map(({ quote }) => quote)),
    half: Math.max(0, ...halves.map(({ quote }) => quote)),
    score: Math.max(0, ...others.map(({ score }) => score)),
  };
}

/** A passage that began or ended with its segment does so still where the edge is near. */
function toEdges({ joined: { text } }: PageText, { start, end }: Span, { opens, closes }: Sought): Span {
  const begin = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const stop = next < 0 ? text.length : next;
  return {
    start: opens && start > 0 && start - begin <= reach ? begin : start,
    end: closes && stop - end <= reach ? stop : end,
  };
}

const overSegments = (page: PageText, one: Span): boolean => {
  const { start, end } = spanOf(page, one);
  return page.joined.text.slice(start, end).includes('\n');
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function spanOf({ folded }: PageText, { start, end }: Span): Span {
  return { start: folded.from[start] ?? 0, end: folded.to[end - 1] ?? 0 };
}

/** On an unchanged page the place itself decides between equal passages. */
function whereItStood({ joined: { text } }: PageText, anchor: Anchor, sought: Sought): Span | null {
  const { position, prefix, suffix } = anchor;
  if (!position || position.length !== text.length) return null;
  const { start, end } = position;
  const around = soughtOf({
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - prefix.length), start),
    suffix: text.slice(end, end + suffix.length),
    heading: null,
  });
  const unmoved = around.quote === sought.quote && around.prefix === sought.prefix && around.suffix === sought.suffix;
  return unmoved ? { start, end } : null;
}
