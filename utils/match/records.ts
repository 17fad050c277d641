/** The records that bear on a body, sorted into tiers; with a page at hand, those the page is about stand first. */
import { certainlyAfter, daysBetween } from '../dataset/dates.ts';
import type { Body } from '../dataset/lineage.ts';
import type { RecordLine } from '../dataset/shards.ts';
import { type About, aboutThisPage, type PageText } from './about.ts';
import { type Bearing, bearingsOn } from './bearing.ts';
import type { MatchedRecord, Reason, Tier } from './context.ts';
import { dateFit } from './date-fit.ts';
import { isGrade } from './graded.ts';
import { headSource } from './source.ts';

/** Two records tell of one event if they are to be read side by side and lie no further apart than this. */
const sameEventDays = 62;

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
  for (const { record, outcome } of mayBe) {
    const found = about.has(record.id)
      ? null
      : aboutThisPage(record, outcome, pageText, () => isAlone(record, mayBe, pageText.page.published));
    if (found) about.set(record.id, found);
  }
  keepWhatIsNew(about);
  keepLastInspection(about, mayBe);
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
      });
    }
  }
  return about;
}

/** Records of one kind this near to each other could be taken for one another. */
const aloneDays = 31;

/** Whether the body has no other record of the kind from about that time, nor from the month or year of a page that gives no day. */
function isAlone(record: RecordLine, all: readonly Bearing[], published: string | null): boolean {
  return all.every(
    ({ record: { id, kind, date } }) =>
      id === record.id ||
      kind !== record.kind ||
      (daysBetween(date, record.date) > aloneDays && !(published && daysBetween(date, published) === 0)),
  );
}

/** How much a record beside a nearer one must have found that the nearer ones do not explain. */
const newWords = 12;

/**
 * Records of one trust share words. Beside the one that the page says most of, another counts only if the page says nearly as
 * much of it, or a good part of it in words of its own: what an item mentions in passing is not what it is about.
 */
function keepWhatIsNew(about: Map<string, About>): void {
  const byWeight = [...about].sort(([, a], [, b]) => b.raw - a.raw);
  const most = byWeight.find(([, { raw }]) => Number.isFinite(raw))?.[1].raw ?? 0;
  const explained = new Set<string>();
  for (const [id, { raw, share, found, earlier }] of byWeight) {
    const own = [...found].reduce((sum, [stem, weight]) => sum + (explained.has(stem) ? 0 : weight), 0);
    if (raw < most * 0.6 && (earlier || share < 0.33 || own < newWords)) about.delete(id);
    else for (const stem of found.keys()) explained.add(stem);
  }
}

/** A page on an inspection says what the one before had found; that one is not what it is about, unless the page is a source of it. */
function keepLastInspection(about: Map<string, About>, all: readonly Bearing[]): void {
  const inspections = all.filter(({ record: { id, kind }, outcome }) => {
    return about.has(id) && kind === 'regulator-action' && isGrade(outcome);
  });
  for (const { record } of inspections) {
    const isSource = about.get(record.id)?.raw === Number.POSITIVE_INFINITY;
    const isLast = inspections.every(
      ({ record: { date } }) => !certainlyAfter(date, record.date) || daysBetween(record.date, date) <= sameEventDays,
    );
    if (!isSource && !isLast) about.delete(record.id);
  }
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
