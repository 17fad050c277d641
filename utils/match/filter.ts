/** Choosing among a body's records, as plain data that stands in an address: `kind=merger&from=2010&own=1`. */
import { type RecordKind, recordKinds, type SourceKind, sourceKinds } from '../dataset/kinds.ts';
import type { MatchedRecord } from './context.ts';

export interface RecordFilter {
  /** Empty: every kind. */
  kind: RecordKind | '';
  /** Kind of the source that stands first; empty: every one. */
  source: SourceKind | '';
  /** First and last year, both included; null: no end. */
  from: number | null;
  to: number | null;
  /** Only what the body did or had done under its own code, without its predecessors. */
  own: boolean;
}

export const everything: RecordFilter = { kind: '', source: '', from: null, to: null, own: false };

/** The filter in an address; what it does not know in it counts as not said. */
export function readFilter(params: URLSearchParams): RecordFilter {
  return {
    kind: recordKinds.find((kind) => kind === params.get('kind')) ?? '',
    source: sourceKinds.find((kind) => kind === params.get('source')) ?? '',
    from: year(params.get('from')),
    to: year(params.get('to')),
    own: params.get('own') === '1',
  };
}

function year(text: string | null): number | null {
  return text !== null && /^[12]\d{3}$/.test(text) ? Number(text) : null;
}

/** The same address with this filter in it; only what is chosen stands there. */
export function writeFilter(params: URLSearchParams, filter: RecordFilter): URLSearchParams {
  const written = new URLSearchParams(params);
  const values = { ...filter, own: filter.own ? '1' : '' };
  for (const [key, value] of Object.entries(values)) {
    if (value === '' || value === null) written.delete(key);
    else written.set(key, String(value));
  }
  return written;
}

/** Whether a record as it bears on a body is among those chosen. */
export function isChosen({ kind, source, date, as }: MatchedRecord, filter: RecordFilter): boolean {
  const of = Number(date.slice(0, 4));
  return (
    (filter.kind === '' || kind === filter.kind) &&
    (filter.source === '' || source.kind === filter.source) &&
    (filter.from === null || of >= filter.from) &&
    (filter.to === null || of <= filter.to) &&
    (!filter.own || as === null || as.by === 'former-name')
  );
}

export interface Year {
  year: number;
  /** How many records of each kind, in the order of `recordKinds`; kinds without one are left out. */
  kinds: { kind: RecordKind; count: number }[];
}

/** Every year from the first record to the last, those without one among them; each record counts once. */
export function yearsOf(matches: readonly MatchedRecord[]): Year[] {
  const records = new Map(matches.map((match) => [match.id, match]));
  const years = [...records.values()].map(({ date }) => Number(date.slice(0, 4)));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const ofYear = [...records.values()].filter(({ date }) => Number(date.slice(0, 4)) === first + index);
    const kinds = recordKinds.flatMap((kind) => {
      const count = ofYear.filter((one) => one.kind === kind).length;
      return count > 0 ? [{ kind, count }] : [];
    });
    return { year: first + index, kinds };
  });
}
