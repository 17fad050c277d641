/** The figures of the report, counted from the checked dataset; no typing by hand anywhere. */
import type { Dataset } from '../../utils/dataset/check.ts';
import { certainlyAfter, compareDates } from '../../utils/dataset/dates.ts';
import { bodiesBehind, bodiesById, bodyId, heirsOf } from '../../utils/dataset/lineage.ts';
import type { FactRecord, Organisation } from '../../utils/dataset/schema.ts';
import { recordsOf } from '../../utils/match/records.ts';
import { headSource } from '../../utils/match/source.ts';

export interface Bar {
  name: string;
  count: number;
}

export interface Figures {
  records: number;
  organisations: number;
  currentTrusts: number;
  /** Current trusts by how many records they show, inherited ones among them. */
  coverage: Bar[];
  withoutRecord: string[];
  /** Mental-health trusts with fewer than five. */
  thinMentalHealth: { name: string; count: number }[];
  bySector: Bar[];
  byKind: Bar[];
  byYear: Bar[];
  bySource: Bar[];
  byConfidence: Bar[];
  lineage: { former: number; withHeir: number; endedBefore2001: number; unknown: string[]; scopeless: string[] };
  oldest: { date: string; title: string }[];
}

const trustKinds = new Set<Organisation['kind']>(['nhs-trust', 'foundation-trust', 'care-trust']);

function bars(names: readonly string[]): Bar[] {
  return [...Map.groupBy(names, (name) => name)]
    .map(([name, { length }]) => ({ name, count: length }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

/** `on` is the day taken as today, ISO. */
export function figuresOf({ organisations, records }: Dataset, on: string): Figures {
  const bodies = bodiesById(organisations);
  const current = organisations.filter(({ status, kind }) => status === 'current' && trustKinds.has(kind));
  const shown = current.map((body) => ({
    name: body.name,
    sector: body.sector ?? 'other',
    count: countOf(body, bodies, records, on),
  }));
  const bands: [string, (count: number) => boolean][] = [
    ['none', (count) => count === 0],
    ['1', (count) => count === 1],
    ['2 to 4', (count) => count >= 2 && count <= 4],
    ['5 to 9', (count) => count >= 5 && count <= 9],
    ['10 or more', (count) => count >= 10],
  ];
  return {
    records: records.length,
    organisations: organisations.length,
    currentTrusts: current.length,
    coverage: bands.map(([name, fits]) => ({ name, count: shown.filter(({ count }) => fits(count)).length })),
    withoutRecord: shown.filter(({ count }) => count === 0).map(({ name }) => name),
    thinMentalHealth: shown
      .filter(({ sector, count }) => sector === 'mental-health' && count < 5)
      .map(({ name, count }) => ({ name, count })),
    bySector: [...Map.groupBy(shown, ({ sector }) => sector)]
      .map(([name, group]) => ({ name, count: group.reduce((sum, { count }) => sum + count, 0) }))
      .sort((a, b) => b.count - a.count),
    byKind: bars(records.map(({ kind }) => kind)),
    byYear: bars(records.map(({ date }) => date.slice(0, 4))).sort((a, b) => a.name.localeCompare(b.name)),
    bySource: bars(records.map(({ sources }) => headSource(sources).kind)),
    byConfidence: bars(records.map(({ confidence }) => confidence)),
    lineage: lineageOf(organisations, on),
    oldest: [...records]
      .sort((a, b) => compareDates(a.date, b.date))
      .slice(0, 12)
      .map(({ date, title }) => ({ date, title })),
  };
}

/** Records that a body shows as its own or inherited, each once. */
function countOf(
  body: Organisation,
  bodies: ReadonlyMap<string, Organisation>,
  records: readonly FactRecord[],
  on: string,
): number {
  const family = new Set([bodyId(body), ...bodiesBehind(bodyId(body), bodies, on).map((one) => bodyId(one.body))]);
  const near = records.filter(({ organisations }) => organisations.some(({ id }) => family.has(id)));
  const found = recordsOf(bodyId(body), bodies, near, on, null);
  return new Set(found.filter(({ tier }) => tier !== 'background').map(({ id }) => id)).size;
}

function lineageOf(organisations: readonly Organisation[], on: string): Figures['lineage'] {
  const bodies = bodiesById(organisations);
  const former = organisations.filter(({ status, kind }) => status === 'former' && trustKinds.has(kind));
  const followed = (body: Organisation) => heirsOf(bodyId(body), bodies, on).length > 0;
  const early = (body: Organisation) => body.closed !== null && certainlyAfter('2001-04-01', body.closed);
  return {
    former: former.length,
    withHeir: former.filter(followed).length,
    endedBefore2001: former.filter((body) => !followed(body) && early(body)).length,
    unknown: former.filter((body) => !followed(body) && !early(body)).map(({ name }) => name),
    scopeless: organisations.flatMap((body) =>
      body.successions
        .filter(({ kind, scope }) => kind === 'service-transfer' && !scope)
        .map(({ to }) => `${body.name} → ${bodies.get(to)?.name ?? to}`),
    ),
  };
}
