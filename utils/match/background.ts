/** Of several records that a page seems to be about, those that it tells as what went before are left out. */
import { certainlyAfter, daysBetween } from '../dataset/dates.ts';
import type { RecordLine } from '../dataset/shards.ts';
import type { About } from './about.ts';
import type { Bearing } from './bearing.ts';
import { isGrade } from './graded.ts';

/** Two records tell of one event if they are to be read side by side and lie no further apart than this. */
export const sameEventDays = 62;

/** Whether two records are of one matter and one time: a report, and what the board says of it. */
function areOfOneTime(one: RecordLine, other: RecordLine): boolean {
  const [first, second] = certainlyAfter(one.date, other.date) ? [other, one] : [one, other];
  return (
    one.kind !== other.kind &&
    one.matter !== undefined &&
    one.matter === other.matter &&
    daysBetween(first.date, second.date) <= sameEventDays
  );
}

/** How much a record beside a nearer one must have found that the nearer ones do not explain. */
const newWords = 12;

/**
 * Records of one trust share words. Beside the one that the page says most of, another counts only if the page says nearly as
 * much of it, or a good part of it in words of its own, or if both are of one matter: what an item mentions in passing is not what it is about.
 */
export function keepWhatIsNew(about: Map<string, About>, all: readonly Bearing[]): void {
  const lines = new Map(all.map(({ record }) => [record.id, record]));
  const kept: RecordLine[] = [];
  const byWeight = [...about].sort(([, a], [, b]) => b.raw - a.raw);
  const most = byWeight.find(([, { raw }]) => Number.isFinite(raw))?.[1].raw ?? 0;
  const explained = new Set<string>();
  for (const [id, { raw, share, found, earlier, byDate }] of byWeight) {
    const own = [...found].reduce((sum, [stem, weight]) => sum + (explained.has(stem) ? 0 : weight), 0);
    const line = lines.get(id);
    const ofOneMatter = line && !earlier && share >= 0.28 && kept.some((other) => areOfOneTime(line, other));
    if (!byDate && !ofOneMatter && raw < most * 0.6 && (earlier || share < 0.33 || own < newWords)) about.delete(id);
    else {
      for (const stem of found.keys()) explained.add(stem);
      if (line) kept.push(line);
    }
  }
}

/** A page on an inspection says what the one before had found; that one is not what it is about, unless the page is a source of it. */
export function keepLastInspection(about: Map<string, About>, all: readonly Bearing[]): void {
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

/** A page on a merger says how it was planned and agreed; a step before another that it tells of is not what it is about, unless the page is of its time. */
export function keepLastMerger(about: Map<string, About>, all: readonly Bearing[], published: string | null): void {
  const mergers = all.filter(({ record: { id, kind } }) => about.has(id) && kind === 'merger');
  for (const { record } of mergers) {
    const later = mergers.some(
      ({ record: { date } }) => certainlyAfter(date, record.date) && !(published && certainlyAfter(date, published)),
    );
    if (later) about.delete(record.id);
  }
}
