/** How a page stands to a record before its words are weighed: by its address, its kind, its date and what it tells happened. */
import { certainlyAfter } from '../dataset/dates.ts';
import type { RecordLine } from '../dataset/shards.ts';
import { acts, saysAct } from './acts.ts';
import type { PageFacts } from './context.ts';
import { type DateFit, dateFit } from './date-fit.ts';
import type { StemmedText } from './terms.ts';

/** A page as far as it tells which records it may be about. */
export interface PlacedPage {
  page: PageFacts;
  /** The page's addresses: its own and the one that it gives as canonical. */
  addresses: readonly string[];
  /** ISO day of an archived copy: nothing later can stand in it. */
  seen: string | null;
  text: StemmedText;
}

/** Kinds of page that tell of one matter; a list, a front page, a service or a vacancy is about no record. */
const tellsOfOneMatter = new Set<PageFacts['kind']>([
  'press-release',
  'foi',
  'board-papers',
  'governance',
  'about',
  'other',
]);

/** Kinds of page that stand for years: what they say changes, and they may tell of many matters. */
const standing = new Set<PageFacts['kind']>(['board-papers', 'governance', 'about', 'other']);

/**
 * How a record stands to a page before its words are weighed: whether the page is a source of it, and whether its date fits. A standing page
 * that the record cites ("About us") counts as its source only where the headline says what happened: else its words must tell.
 */
export function standingTo(
  record: RecordLine,
  { page, addresses, seen, text }: PlacedPage,
): { isSource: boolean; fit: DateFit } {
  const sources = [...record.sources.map(({ url }) => url), ...(record.otherAddresses ?? [])];
  const cited = sources.some((url) => url !== null && addresses.includes(plainAddress(url)));
  return {
    isSource: cited && (!standing.has(page.kind) || acts[record.kind].test(text.headline)),
    fit: seen && certainlyAfter(record.date, seen) ? 'unfit' : dateFit(record.date, page.published),
  };
}

/** Headlines of many matters at once: what such a page has on one of them is an entry. */
const ofMany =
  /\b(?:round[- ]?up|in brief|news ?letter|e-?bulletin|bulletin|digest|(?:week|month|year) in (?:review|brief|numbers|pictures)|(?:this|last) (?:week|month)['’]s (?:news|headlines)|(?:news|highlights) (?:of|from) (?:the|this|last) (?:week|month|year)|(?:look(?:ing)? back (?:at|on)|review of) (?:the year|20\d\d)|team brief(?:ing)?|staff briefing|update for (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i;

/** Whether the words of a record need weighing at all: of many records most are out by the page's kind, by date or by act. */
export function mayBeAbout(record: RecordLine, page: PlacedPage): boolean {
  if (!tellsOfOneMatter.has(page.page.kind)) return false;
  const { isSource, fit } = standingTo(record, page);
  if (isSource) return true;
  if (fit === 'unfit' || ofMany.test(page.page.headline)) return false;
  // "About us" says of everything a little.
  if (page.page.kind === 'about' && !acts[record.kind].test(page.text.headline)) return false;
  const said = saysAct(record.kind, page.page.kind, page.text);
  // Loose words are enough only with a date, or a year, that fits.
  return said === 'plainly' || (said === 'loosely' && (fit !== 'unknown' || page.text.years.size > 0));
}

/** An address without what may differ between two links to one page. */
export function plainAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`.toLowerCase();
}
