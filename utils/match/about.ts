/** Which of the records that bear on a page's body the page itself is about, and the passage each hangs on. */
import { certainlyAfter, daysBetween } from '../dataset/dates.ts';
import type { RecordLine, RecordMatter } from '../dataset/shards.ts';
import type { StemCounts } from '../dataset/stems.ts';
import { reasons } from './about-why.ts';
import { acts, saysAct } from './acts.ts';
import type { PageFacts, Passage, Reason } from './context.ts';
import { type DateFit, dateFit, nearLaterDate } from './date-fit.ts';
import { enough, isOfReport } from './enough.ts';
import { isOfAnotherInspectorate, trustIsGraded } from './graded.ts';
import { outcomeOn, outcomeSaid } from './ratings.ts';
import { saysMeasure, saysOccasion, saysToWhom, saysTrustWasTried, saysWhoMoved } from './roles.ts';
import { bestPassage, likenessOf, type Profile, profileOf, type StemmedText, shownTerms } from './terms.ts';
import { noYearAfter, statesDay, statesMonth } from './undated.ts';

export interface About {
  passage: Passage;
  why: Reason[];
  /** How much of the record the page says, in weight and as a share; to compare records of one page. */
  raw: number;
  share: number;
  /** The stems found, with what each is worth. */
  found: ReadonlyMap<string, number>;
  /** The page's date is known and lies weeks from the record's. */
  earlier: boolean;
}

/** What is needed of a page and of the dataset to tell. */
export interface PageText {
  page: PageFacts;
  /** The page's addresses: its own and the one that it gives as canonical. */
  addresses: readonly string[];
  /** ISO day of an archived copy: nothing later can stand in it. */
  seen: string | null;
  text: StemmedText;
  counts: StemCounts;
  /** What the records say that the page may be about (`mayBeAbout`), by id. */
  matters: ReadonlyMap<string, RecordMatter>;
  /** Stems of the names of the bodies concerned: they stand on every page of theirs. */
  names: ReadonlySet<string>;
  /** Stems of the name of any body: those of a partner stand on every page about what both do. */
  nameStems: (id: string) => ReadonlySet<string>;
}

/** A page as far as it tells which records it may be about. */
export type PlacedPage = Pick<PageText, 'page' | 'addresses' | 'seen' | 'text'>;

/** Kinds of page that tell of one matter; a list, a front page, a service or a vacancy is about no record. */
const tellsOfOneMatter = new Set<PageFacts['kind']>([
  'press-release',
  'foi',
  'board-papers',
  'governance',
  'about',
  'other',
]);

const daysClose = 30;
/** Of a stem that a handful of records share at most. */
const rareWeight = 4.2;

/** How a record stands to a page before its words are weighed: whether the page is a source of it, and whether its date fits. */
function standingTo(record: RecordLine, { page, addresses, seen }: PlacedPage): { isSource: boolean; fit: DateFit } {
  const sources = [...record.sources.map(({ url }) => url), ...(record.otherAddresses ?? [])];
  return {
    isSource: sources.some((url) => url !== null && addresses.includes(plainAddress(url))),
    fit: seen && certainlyAfter(record.date, seen) ? 'unfit' : dateFit(record.date, page.published),
  };
}

/** Whether the words of a record need weighing at all: of many records most are out by the page's kind, by date or by act. */
export function mayBeAbout(record: RecordLine, page: PlacedPage): boolean {
  if (!tellsOfOneMatter.has(page.page.kind)) return false;
  const { isSource, fit } = standingTo(record, page);
  if (isSource) return true;
  if (fit === 'unfit') return false;
  const said = saysAct(record.kind, page.page.kind, page.text);
  // Loose words are enough only with a date, or a year, that fits.
  return said === 'plainly' || (said === 'loosely' && (fit !== 'unknown' || page.text.years.size > 0));
}

/**
 * Null unless the page speaks of the matter of `record`: it is a source of the record; or enough of the record's telling words
 * stand in it, it says what happened, and its date fits. The caller has seen to it that the body is the same. `alone` tells whether the body
 * has no other record of the kind from that time.
 */
export function aboutThisPage(
  record: RecordLine,
  outcome: string | null,
  pageText: PageText,
  alone: () => boolean = () => false,
): About | null {
  const { page, text, counts, names, matters } = pageText;
  const matter = matters.get(record.id);
  if (!matter || !mayBeAbout(record, pageText)) return null;
  const { isSource, fit: headFit } = standingTo(record, pageText);
  // A page that is late for the record's own date may be near another that it states.
  const later = headFit === 'later' ? nearLaterDate(record.date, matter, page.published) : null;
  // News often gives the day and leaves out the year.
  const dayStated = headFit === 'unknown' ? statesDay(record.date, text.lead) : null;
  const byDay = dayStated === 'same' && page.kind === 'press-release' && noYearAfter(record.date, text.years);
  const fit = later || byDay ? 'near' : headFit;
  const said = saysAct(record.kind, page.kind, text);
  const outcomeIs = outcomeOn(outcome, text.whole);
  const another = said === 'not' || outcomeIs === 'other' || isOfAnotherInspectorate(outcome, record.title, text.lead);
  if (!isSource && (another || dayStated === 'another year')) return null;
  const profile = profileOf({ ...matter, title: record.title, date: record.date }, names, counts);
  const likeness = likenessOf(profile, text);
  const onTheDay =
    byDay ||
    (fit === 'near' && page.published !== null && daysBetween(later ?? record.date, page.published) <= daysClose);
  const headed = saysTitle(profile, text);
  const plain = said === 'plainly' && outcomeIs === 'same' && !later;
  const found = {
    ...likeness,
    headed,
    onTheDay,
    plain,
    namedInHeadline: namedInHeadline(record, profile, pageText),
    inMonth: statesMonth(record.date, text.lead),
  };
  const onReport =
    said === 'plainly' &&
    record.kind === 'regulator-action' &&
    isOfReport(record.date, matter.summary, likeness, byDay, { published: page.published, text }) &&
    trustIsGraded(outcome, record.title, text.lead) &&
    alone();
  if (!isSource && !onReport && !enough(fit, found, profile, text)) return null;
  // Last, since cutting sentences costs most.
  if (!isSource && !isOfSubject(record, outcome, text.lead)) return null;
  const rating = record.kind === 'regulator-action' ? outcomeSaid(outcome, text.whole) : null;
  const passage = bestPassage(
    likeness,
    profile,
    text,
    (sentence) => rating !== null && outcomeSaid(outcome, sentence) !== null,
  );
  if (!passage) return null;
  const terms = shownTerms(matter.keyTerms, likeness, profile, text);
  const why = reasons({ record, matter, pageText, profile, isSource, terms, rating, fit, byDay });
  const raw = isSource ? Number.POSITIVE_INFINITY : likeness.raw;
  const worth = new Map(likeness.found.map((stem) => [stem, profile.weights.get(stem) ?? 0]));
  return { passage, why, raw, share: likeness.share, found: worth, earlier: fit !== 'unknown' && !onTheDay };
}

/** Whether the page says what happened of the office, body or occasion of the record. */
function isOfSubject({ kind, title }: RecordLine, outcome: string | null, lead: string): boolean {
  if (kind === 'governance-event') return saysWhoMoved(title, lead);
  if (kind === 'board-response') return saysOccasion(title, lead) && saysToWhom(title, lead);
  return kind !== 'regulator-action' || (saysTrustWasTried(outcome, lead) && saysMeasure(title, lead));
}

/** Whether most words of the record's title stand in the page's headline or beginning. */
function saysTitle({ title }: Profile, text: StemmedText): boolean {
  const said = title.filter((stem) => text.leadStems.has(stem)).length;
  return title.length > 0 && said >= title.length / 2;
}

/** Whether the headline alone says what the record is about: two of its rarest words, and what happened. */
function namedInHeadline(
  record: RecordLine,
  { weights, title }: Profile,
  { text: { headline, headlineStems }, nameStems }: PageText,
): boolean {
  const partners = new Set(record.organisations.flatMap(({ id }) => [...nameStems(id)]));
  const rare = [...headlineStems].filter((stem) => (weights.get(stem) ?? 0) > rareWeight && !partners.has(stem));
  return rare.length >= 2 && rare.some((stem) => title.includes(stem)) && acts[record.kind].test(headline);
}

/** An address without what may differ between two links to one page. */
export function plainAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`.toLowerCase();
}
