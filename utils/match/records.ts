/** The records that bear on a body, sorted into tiers; with a page at hand, those the page is about stand first. */
import { certainlyAfter, daysBetween } from '../dataset/dates.ts';
import type { Body } from '../dataset/lineage.ts';
import type { RecordLine } from '../dataset/shards.ts';
import { type About, aboutThisPage, type PageText } from './about.ts';
import { keepLastInspection, keepLastMerger, keepWhatIsNew, sameEventDays } from './background.ts';
import { type Bearing, bearingsOn } from './bearing.ts';
import type { MatchedRecord, Reason, Tier } from './context.ts';
import { dateFit } from './date-fit.ts';
import { isOfInspection } from './report-day.ts';
import { headSource } from './source.ts';

/**
 * What is known of the body `id` on the day `on`, nearest first: about the page, then about the body and what it took
 * over, then background. A record stands once for each body it comes through.
 */
export function recordsOf(
  id: string,
  bodies: ReadonlyMap<string, Body>,
  records: readonly RecordLine[],
  on: string,
  pageText: PageText | null,
): MatchedRecord[] {
  const bearings = bearingsOn(id, bodies, records, on);
  const about = pageText ? aboutThePage(bearings, pageText) : new Map<string, About>();
  return bearings.map((bearing) => matched(bearing, about.get(bearing.record.id))).sort(nearestFirst);
}

/** Records the page is about, by id, with those that tell of the same event beside them. */
function aboutThePage(bearings: readonly Bearing[], pageText: PageText): Map<string, About> {
  const mayBe = bearings.filter(({ standing }) => standing === 'own' || standing === 'inherited');
  const about = new Map<string, About>();
  for (const bearing of mayBe) {
    const { record, outcome } = bearing;
    const found = about.has(record.id)
      ? null
      : aboutThisPage(record, outcome, pageText, () => isAlone(bearing, mayBe, pageText.page.published));
    if (found) about.set(record.id, found);
  }
  keepWhatIsNew(about, mayBe);
  keepLastInspection(about, mayBe);
  keepLastMerger(about, mayBe, pageText.page.published);
  for (const { record } of mayBe) {
    if (about.has(record.id) || dateFit(record.date, pageText.page.published) === 'unfit') continue;
    const beside = mayBe.find((other) => about.get(other.record.id) && tellOfOneEvent(record, other.record))?.record;
    const found = beside && about.get(beside.id);
    if (beside && found) {
      about.set(record.id, {
        passage: found.passage,
        why: [{ key: 'why_beside', values: [beside.title] }],
        raw: 0,
        share: 0,
        found: new Map(),
        earlier: false,
        byDate: false,
      });
    }
  }
  return about;
}

/** Records of one kind this near to each other could be taken for one another; less near where page and records give their days. */
const aloneDays = 31;
const aloneDaysOfPage = 10;

/** Whether the body has no other record of the kind from about that time (a fine is no inspection), nor from the month or year of a page that gives no day. */
function isAlone({ record, outcome }: Bearing, all: readonly Bearing[], published: string | null): boolean {
  const ofInspection = isOfInspection(record.title, outcome);
  return all.every(
    ({ record: { id, kind, date, title }, outcome }) =>
      id === record.id ||
      kind !== record.kind ||
      (kind === 'regulator-action' && isOfInspection(title, outcome) !== ofInspection) ||
      (published?.length === 10 && date.length === 10 && record.date.length === 10
        ? daysBetween(date, published) > aloneDaysOfPage
        : daysBetween(date, record.date) > aloneDays && !(published && daysBetween(date, published) === 0)),
  );
}

function tellOfOneEvent(one: RecordLine, other: RecordLine): boolean {
  const linked = one.beside.some(({ id }) => id === other.id) || other.beside.some(({ id }) => id === one.id);
  const [first, second] = certainlyAfter(one.date, other.date) ? [other, one] : [one, other];
  return (
    linked &&
    one.matter !== undefined &&
    one.matter === other.matter &&
    daysBetween(first.date, second.date) <= sameEventDays
  );
}

function matched(bearing: Bearing, about: About | undefined): MatchedRecord {
  const { record, as, outcome } = bearing;
  const tier = tierOf(bearing, about);
  return {
    id: record.id,
    tier,
    kind: record.kind,
    date: record.date,
    title: record.title,
    outcome,
    source: headSource(record.sources),
    as,
    why: [...(about && tier === 'about-this-page' ? about.why : []), ...bodyReason(bearing)],
    passage: tier === 'about-this-page' && about ? about.passage : null,
  };
}

function tierOf({ standing }: Bearing, about: About | undefined): Tier {
  if (standing === 'mentioned' || standing === 'affected') return 'background';
  return about ? 'about-this-page' : 'about-this-organisation';
}

function bodyReason({ standing, as, record, through }: Bearing): Reason[] {
  switch (standing) {
    case 'own':
      return [{ key: as ? 'why_own_former_name' : 'why_own', values: as ? [as.name] : [] }];
    case 'inherited': {
      const partOnly = through.some(({ kind }) => kind === 'split' || kind === 'service-transfer');
      return [{ key: partOnly ? 'why_inherited_part' : 'why_inherited', values: [as?.name ?? ''] }];
    }
    case 'affected':
      return [{ key: 'why_affected', values: [record.title] }];
    case 'mentioned':
      return [{ key: 'why_mentioned', values: [] }];
  }
}

const tierOrder: Tier[] = ['about-this-page', 'about-this-organisation', 'background'];

/** By tier, then the body's own before what it took over, then the newest first. */
function nearestFirst(a: MatchedRecord, b: MatchedRecord): number {
  return (
    tierOrder.indexOf(a.tier) - tierOrder.indexOf(b.tier) ||
    compareText(b.date, a.date) ||
    compareText(a.id, b.id) ||
    Number(a.as !== null) - Number(b.as !== null)
  );
}

/** How many different records a page is about: the number on the badge. */
export function countAbout(records: readonly MatchedRecord[]): number {
  return new Set(records.filter(({ tier }) => tier === 'about-this-page').map(({ id }) => id)).size;
}

/** Dates and ids are plain letters: the order of a language, which costs far more, would be the same. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
