/** Which of a trust's records are shown: by kind, topic, years, kind of source, and through which body they come. */
import { earliestDay, latestDay } from '../dataset/dates.ts';
import { type RecordKind, recordKinds, type SourceKind, sourceKinds } from '../dataset/kinds.ts';
import type { FactRecord } from '../dataset/schema.ts';
import type { MatchedRecord } from '../match/context.ts';

export interface Filters {
  kind: RecordKind | null;
  topic: string | null;
  source: SourceKind | null;
  /** First and last year, both included. */
  from: number | null;
  to: number | null;
  /** Whether only what this trust did itself counts, under its present or a former name. */
  own: boolean;
}

export const noFilters: Filters = { kind: null, topic: null, source: null, from: null, to: null, own: false };

/** A record with every way in which it bears on the trust. */
export interface Filterable {
  record: FactRecord;
  matches: MatchedRecord[];
}

/** Whether anything is filtered at all. */
export function isFiltered(filters: Filters): boolean {
  return (Object.keys(noFilters) as (keyof Filters)[]).some((key) => filters[key] !== noFilters[key]);
}

/** The entries that pass, each with those of its ways that pass; in their order. */
export function filtered<E extends Filterable>(entries: readonly E[], filters: Filters): E[] {
  return entries.flatMap((entry) => {
    const { record } = entry;
    if (filters.kind && record.kind !== filters.kind) return [];
    if (filters.topic && !record.topics.includes(filters.topic)) return [];
    if (filters.source && !record.sources.some(({ kind }) => kind === filters.source)) return [];
    // A partial date may mean any of its years; it is left out only where none of them fits.
    if (filters.from && Number(latestDay(record.date).slice(0, 4)) < filters.from) return [];
    if (filters.to && Number(earliestDay(record.date).slice(0, 4)) > filters.to) return [];
    const matches = filters.own ? entry.matches.filter(isOwn) : entry.matches;
    return matches.length > 0 ? [{ ...entry, matches }] : [];
  });
}

/** Whether a record is the trust's own, and not one that came with a body it took over. */
export function isOwn({ as }: Pick<MatchedRecord, 'as'>): boolean {
  return as === null || as.by === 'former-name';
}

/** What can be chosen among these entries: only what stands in them, so that no choice leads to nothing at once. */
export function choicesIn(entries: readonly Filterable[]): {
  kinds: RecordKind[];
  topics: string[];
  sources: SourceKind[];
  years: [number, number] | null;
} {
  const kinds = new Set(entries.map(({ record }) => record.kind));
  const sources = new Set(entries.flatMap(({ record }) => record.sources.map(({ kind }) => kind)));
  const topics = new Set(entries.flatMap(({ record }) => record.topics));
  const years = entries.map(({ record }) => Number(record.date.slice(0, 4)));
  return {
    kinds: recordKinds.filter((kind) => kinds.has(kind)),
    topics: [...topics].sort(),
    sources: sourceKinds.filter((kind) => sources.has(kind)),
    years: years.length > 0 ? [least(years), most(years)] : null,
  };
}

const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b));
