/** What the record covers and what it lacks, counted: the figures of the report, and of the README. */
import type { Dataset } from '../../utils/dataset/check.ts';
import { certainlyBefore, compareDates } from '../../utils/dataset/dates.ts';
import { recordKinds, sourceKinds } from '../../utils/dataset/kinds.ts';
import { bodiesById, bodyId } from '../../utils/dataset/lineage.ts';
import type { FactRecord, Organisation } from '../../utils/dataset/schema.ts';
import { bearingsOn } from '../../utils/match/bearing.ts';

/** A row of a table or a bar of a picture. */
export interface Tally {
  name: string;
  count: number;
}

export interface TrustCover {
  id: string;
  name: string;
  sector: string;
  /** Records on the trust itself or on a body that it took over from. */
  records: number;
  /** Date of the newest of them; null where there is none. */
  newest: string | null;
}

export interface DataFigures {
  recordAsOf: string;
  records: number;
  organisations: number;
  currentTrusts: number;
  formerTrusts: number;
  boards: number;
  hosts: number;
  /** Current trusts with at least one record. */
  covered: number;
  mentalHealthTrusts: number;
  /** Current mental-health trusts with at least five. */
  mentalHealthWithFive: number;
  citations: number;
  publishers: number;
  confidence: Tally[];
  kinds: Tally[];
  /** Every citation, by the kind of its source. */
  sourceKinds: Tally[];
  years: Tally[];
  /** Records on the current trusts of each sector; a record on two trusts counts in the sector of each. */
  sectors: (Tally & { trusts: number; covered: number })[];
  /** How many current trusts have so many records. */
  spread: Tally[];
  trusts: TrustCover[];
  /** What became of trusts that ended since April 2001. */
  lineage: Tally[];
  hopsWithoutDay: number;
  hops: number;
  openQuestions: string[];
  oldest: { id: string; date: string; title: string }[];
}

const trustKinds: ReadonlySet<string> = new Set(['nhs-trust', 'foundation-trust', 'care-trust']);
const lineageBegins = '2001-04-01';
const steps = [
  { name: 'none', from: 0, to: 0 },
  { name: '1', from: 1, to: 1 },
  { name: '2', from: 2, to: 2 },
  { name: '3 to 4', from: 3, to: 4 },
  { name: '5 to 9', from: 5, to: 9 },
  { name: '10 or more', from: 10, to: Number.POSITIVE_INFINITY },
];

export function figuresOf({ organisations, records, recordAsOf }: Dataset): DataFigures {
  const bodies = bodiesById(organisations);
  const current = organisations.filter(({ status, kind }) => status === 'current' && trustKinds.has(kind));
  const trusts = current.map((body) => coverOf(body, bodies, records, recordAsOf));
  const mental = trusts.filter(({ sector }) => sector === 'mental-health');
  const citations = records.flatMap(({ sources }) => sources);
  const hops = organisations.flatMap(({ successions }) => successions);
  const ended = organisations.filter(
    ({ status, kind, closed }) =>
      status === 'former' && trustKinds.has(kind) && !(closed && certainlyBefore(closed, lineageBegins)),
  );
  return {
    recordAsOf,
    records: records.length,
    organisations: organisations.length,
    currentTrusts: current.length,
    formerTrusts: organisations.filter(({ status, kind }) => status === 'former' && trustKinds.has(kind)).length,
    boards: organisations.filter(({ kind, status }) => kind === 'icb' && status === 'current').length,
    hosts: new Set(organisations.flatMap(({ hosts }) => hosts.map(({ host }) => host))).size,
    covered: trusts.filter((one) => one.records > 0).length,
    mentalHealthTrusts: mental.length,
    mentalHealthWithFive: mental.filter((one) => one.records >= 5).length,
    citations: citations.length,
    publishers: new Set(citations.map(({ publisher }) => publisher)).size,
    confidence: tally(records, ({ confidence }) => confidence, ['primary', 'corroborated', 'single-source']),
    kinds: tally(records, ({ kind }) => kind, recordKinds),
    sourceKinds: tally(citations, ({ kind }) => kind, sourceKinds),
    years: tally(records, ({ date }) => date.slice(0, 4)).sort((a, b) => (a.name < b.name ? -1 : 1)),
    sectors: sectorsOf(trusts),
    spread: steps.map(({ name, from, to }) => ({
      name,
      count: trusts.filter((one) => one.records >= from && one.records <= to).length,
    })),
    trusts,
    lineage: [
      { name: 'followed to who took over', count: ended.filter(({ successions }) => successions.length > 0).length },
      { name: 'no trust took over', count: ended.filter(({ fate }) => fate?.is === 'no-successor').length },
      { name: 'said to be not known', count: ended.filter(({ fate }) => fate?.is === 'not-known').length },
      { name: 'nothing said yet', count: ended.filter(isOpenQuestion).length },
    ],
    hops: hops.length,
    hopsWithoutDay: hops.filter(({ date }) => date.length < 10).length,
    openQuestions: ended.filter(isOpenQuestion).map(({ name }) => name),
    oldest: [...records]
      .sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1))
      .slice(0, 10)
      .map(({ id, date, title }) => ({ id, date, title })),
  };
}

const isOpenQuestion = ({ successions, fate }: Organisation) => successions.length === 0 && fate === undefined;

function coverOf(
  body: Organisation,
  bodies: ReadonlyMap<string, Organisation>,
  records: readonly FactRecord[],
  on: string,
): TrustCover {
  const id = bodyId(body);
  const bearing = bearingsOn(id, bodies, records, on).filter(({ standing }) => /^(?:own|inherited)$/.test(standing));
  const dates = bearing.map(({ record }) => record.date).sort(compareDates);
  const ids = new Set(bearing.map(({ record }) => record.id));
  return {
    id,
    name: body.name,
    sector: body.sector ?? 'not known',
    records: ids.size,
    newest: dates.at(-1) ?? null,
  };
}

function sectorsOf(trusts: readonly TrustCover[]): DataFigures['sectors'] {
  return [...Map.groupBy(trusts, ({ sector }) => sector)]
    .map(([name, of]) => ({
      name,
      count: of.reduce((sum, { records }) => sum + records, 0),
      trusts: of.length,
      covered: of.filter(({ records }) => records > 0).length,
    }))
    .sort((a, b) => b.trusts - a.trusts || (a.name < b.name ? -1 : 1));
}

/** Counts by name; in the order of `names`, none left out, or else the largest first. */
function tally<T>(things: readonly T[], nameOf: (thing: T) => string, names?: readonly string[]): Tally[] {
  const counts = new Map<string, number>((names ?? []).map((name) => [name, 0]));
  for (const thing of things) counts.set(nameOf(thing), (counts.get(nameOf(thing)) ?? 0) + 1);
  const all = [...counts].map(([name, count]) => ({ name, count }));
  return names ? all : all.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
