/** Which of the records that bear on a page's body the page itself is about, and the passage each hangs on. */
import { daysBetween } from '../dataset/dates.ts';
import type { RecordLine, RecordMatter } from '../dataset/shards.ts';
import { type StemCounts, stemsOf } from '../dataset/stems.ts';
import { reasons } from './about-why.ts';
import { acts, saysAct } from './acts.ts';
import { groundByDate } from './by-date.ts';
import type { Passage, Reason } from './context.ts';
import { nearLaterDate } from './date-fit.ts';
import { enough, isOfReport } from './enough.ts';
import { headlineGrades, headlineGradesOther, isOfAnotherInspectorate, trustIsGraded } from './graded.ts';
import { mayBeAbout, type PlacedPage, standingTo } from './placed.ts';
import { type Profile, profileOf } from './profile.ts';
import { outcomeOn, outcomeSaid } from './ratings.ts';
import { sharedReference } from './reference.ts';
import { isOfSubject } from './subject.ts';
import { bestPassage, likenessOf, type StemmedText, shownTerms } from './terms.ts';
import { monthOfVisit, noYearAfter, opensWithDay, statesDay, statesMonth } from './undated.ts';

export interface About {
  passage: Passage;
  why: Reason[];
  /** How much of the record the page says, in weight and as a share; to compare records of one page. */
  raw: number;
  share: number;
  /** The stems found, with what each is worth. */
  found: ReadonlyMap<string, number>;
  /** The date carries the proof, with few words. */
  byDate: boolean;
  /** The page's date is known and lies weeks from the record's. */
  earlier: boolean;
}

/** What is needed of a page and of the dataset to tell. */
export interface PageText extends PlacedPage {
  counts: StemCounts;
  /** What the records say that the page may be about (`mayBeAbout`), by id. */
  matters: ReadonlyMap<string, RecordMatter>;
  /** Stems of the names of the bodies concerned: they stand on every page of theirs. */
  names: ReadonlySet<string>;
  /** The body whose page it is. */
  own: string;
  /** The name of any body: the words of a partner's stand on every page about what both do. */
  nameOf: (id: string) => string;
}

/** A request's own number stands where a page begins. */
const referenceWithin = 400;
const daysClose = 30;
/** What happens to a trust once; inspections and requests come again. */
const happensOnce = new Set<RecordLine['kind']>(['governance-event', 'inquiry', 'merger']);
/** Of a stem that a handful of records share at most. */
const rareWeight = 4.2;

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
  const daySaid = dayStated === 'same' || (headFit === 'unknown' && opensWithDay(record.date, text.lead));
  const byDay = daySaid && page.kind === 'press-release' && noYearAfter(record.date, text.years);
  const fit = later || byDay ? 'near' : headFit;
  const said = saysAct(record.kind, page.kind, text);
  const outcomeIs = outcomeOn(outcome, text.whole);
  const another =
    said === 'not' ||
    outcomeIs === 'other' ||
    headlineGradesOther(outcome, record.title, text.headline) ||
    isOfAnotherInspectorate(outcome, record.title, text.lead);
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
    inMonthOfVisit: record.kind === 'regulator-action' && monthOfVisit(record.date, matter.summary, text.lead),
    once: happensOnce.has(record.kind),
  };
  const ground =
    dayStated === 'another year'
      ? null
      : groundByDate({ ...pageText, record, matter, outcome, published: page.published });
  const reference =
    record.kind === 'foi-outcome' && page.kind === 'foi' && fit !== 'unfit'
      ? sharedReference(matter.keyTerms, text.lead.slice(0, referenceWithin), pageText.addresses)
      : null;
  const byGround = ground !== null && alone();
  const onReport =
    said === 'plainly' &&
    record.kind === 'regulator-action' &&
    isOfReport(record.date, matter.summary, likeness, byDay, {
      published: page.published,
      text,
      headed: headlineGrades(outcome, text.headline),
    }) &&
    trustIsGraded(outcome, record.title, text.lead) &&
    alone();
  if (!isSource && reference === null && !byGround && !onReport && !enough(fit, found, profile, text)) return null;
  // Last, since cutting sentences costs most.
  if (!isSource && !isOfSubject(record, matter, outcome, text)) return null;
  const rating = record.kind === 'regulator-action' ? outcomeSaid(outcome, text.whole) : null;
  const passage = bestPassage(
    likeness,
    profile,
    text,
    (sentence) => rating !== null && outcomeSaid(outcome, sentence) !== null,
  );
  if (!passage) return null;
  const terms = shownTerms(matter.keyTerms, likeness, profile, text);
  const why = reasons({
    record,
    matter,
    pageText,
    profile,
    isSource,
    terms,
    rating,
    fit,
    byDay,
    ground: byGround ? ground : null,
    reference,
  });
  const raw = isSource ? Number.POSITIVE_INFINITY : likeness.raw;
  const worth = new Map(likeness.found.map((stem) => [stem, profile.weights.get(stem) ?? 0]));
  return {
    passage,
    why,
    raw,
    share: likeness.share,
    found: worth,
    byDate: byGround,
    earlier: fit !== 'unknown' && !onTheDay,
  };
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
  { text: { headline, headlineStems }, nameOf }: PageText,
): boolean {
  const partners = new Set(record.organisations.flatMap(({ id }) => stemsOf(nameOf(id)).map(({ stem }) => stem)));
  const rare = [...headlineStems].filter((stem) => (weights.get(stem) ?? 0) > rareWeight && !partners.has(stem));
  return rare.length >= 2 && rare.some((stem) => title.includes(stem)) && acts[record.kind].test(headline);
}
