/** Which of the records that bear on a page's body the page itself is about, and the passage each hangs on. */
import { certainlyAfter, daysBetween } from '../dataset/dates.ts';
import type { RecordLine, RecordMatter } from '../dataset/shards.ts';
import type { StemCounts } from '../dataset/stems.ts';
import { acts, saysAct } from './acts.ts';
import type { PageFacts, Passage, Reason } from './context.ts';
import { type DateFit, dateFit, dateReason, isReportDay, isSamePeriod, nearLaterDate } from './date-fit.ts';
import { isOfAnotherInspectorate, trustIsGraded } from './graded.ts';
import { outcomeOn, outcomeSaid } from './ratings.ts';
import { saysMeasure, saysOccasion, saysToWhom, saysTrustWasTried, saysWhoMoved } from './roles.ts';
import {
  bestPassage,
  type Likeness,
  likenessOf,
  type Profile,
  profileOf,
  type StemmedText,
  shownTerms,
} from './terms.ts';
import { noYearAfter, sameMonths, statesDay, statesMonth } from './undated.ts';

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
    namedInHeadline: namedInHeadline(record, profile, text),
    inMonth: statesMonth(record.date, text.lead),
  };
  const onReport =
    said === 'plainly' &&
    record.kind === 'regulator-action' &&
    isOfReport(record.date, matter.summary, likeness, byDay, pageText) &&
    trustIsGraded(outcome, record.title, text.lead) &&
    alone();
  if (!isSource && !onReport && !enough(fit, found, profile, text)) return null;
  // Last, since cutting sentences costs most.
  if (!isSource && !isOfSubject(record, outcome, text.lead)) return null;
  const passage = bestPassage(likeness, profile, text);
  if (!passage) return null;
  const why: Reason[] = [];
  if (isSource) why.push({ key: 'why_source', values: [] });
  const terms = shownTerms(matter.keyTerms, likeness, profile, text);
  if (terms.length > 0) why.push({ key: 'why_terms', values: [terms.map((term) => `“${term}”`).join(', ')] });
  const rating = outcomeSaid(outcome, text.whole);
  if (rating && record.kind === 'regulator-action') why.push({ key: 'why_rating', values: [rating] });
  if (page.published && (fit === 'near' || fit === 'later')) why.push(dateReason(record.date, page.published));
  else if (byDay) why.push({ key: 'why_states_day', values: [record.date] });
  else if (!page.published && text.years.has(Number(record.date.slice(0, 4))))
    why.push({ key: 'why_year', values: [record.date.slice(0, 4)] });
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
  { headline, headlineStems }: StemmedText,
): boolean {
  const rarest = title.filter((stem) => headlineStems.has(stem) && (weights.get(stem) ?? 0) > rareWeight);
  return (
    rarest.length >= 1 &&
    [...headlineStems].filter((stem) => (weights.get(stem) ?? 0) > rareWeight).length >= 2 &&
    acts[record.kind].test(headline)
  );
}

/**
 * Whether a page appeared with the report of a record: on its day, or in its month or year where no day is known. One without any date
 * must name the same months of inspection, and some of the record's words.
 */
function isOfReport(
  date: string,
  summary: string,
  { raw, share }: Likeness,
  byDay: boolean,
  { page: { published }, text }: PageText,
): boolean {
  if (published) return isReportDay(date, published) || isSamePeriod(date, published);
  return byDay || (raw >= 15 && share >= 0.22 && sameMonths(summary, text.lead) && noYearAfter(date, text.years));
}

interface Found extends Likeness {
  headed: boolean;
  /** The beginning of the page names the month of the record. */
  inMonth: boolean;
  namedInHeadline: boolean;
  /** Published within weeks of the record's date. */
  onTheDay: boolean;
  /** The page says in plain words what happened, and the outcome, where that has fixed words, near the record's own date. */
  plain: boolean;
}

/** How much must be found, in weight and as a share of the record: the less sure the date, the more. */
function enough(
  fit: DateFit,
  { raw, share, telling, headed, onTheDay, plain, namedInHeadline, inMonth }: Found,
  profile: Profile,
  text: StemmedText,
): boolean {
  // A page in other words than the record's, or near another of its dates, must say much of it, and soon after: of the near misses the
  // fullest said 23.8 in weight and a quarter, in four telling words.
  const fitsIn = (fit === 'near' && onTheDay) || (fit === 'unknown' && text.years.size > 0 && yearsFit(text, profile));
  if (!plain) return fitsIn && raw >= 26 && share >= 0.3 && telling >= 5;
  switch (fit) {
    case 'unfit':
      return false;
    case 'near':
      return (
        (raw >= 15 && share >= 0.22) ||
        (raw >= 22 && share >= 0.18 && telling >= 4) ||
        (onTheDay && headed && raw >= 11 && share >= 0.18)
      );
    case 'later':
      return raw >= 26 && share >= 0.33 && telling >= 5;
    case 'unknown': {
      // Without a date of its own a page is placed by the years it speaks of.
      const spoken = [...text.years];
      if (spoken.length === 0)
        return (raw >= 26 && share >= 0.3 && telling >= (inMonth ? 5 : 6)) || (namedInHeadline && raw >= 14);
      if (!yearsFit(text, profile)) return false;
      const only = spoken.every((year) => profile.years.has(year));
      return (
        (raw >= 15 && share >= 0.28) ||
        (raw >= 26 && share >= 0.24 && telling >= 5) ||
        (only && headed && raw >= 10 && share >= 0.25)
      );
    }
  }
}

/** Whether a page speaks of a year of the record, and of none that lies well after it. */
function yearsFit({ years }: StemmedText, profile: Profile): boolean {
  const spoken = [...years];
  return spoken.some((year) => profile.years.has(year)) && Math.max(...spoken) <= Math.max(...profile.years) + 1;
}

/** An address without what may differ between two links to one page. */
export function plainAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`.toLowerCase();
}
