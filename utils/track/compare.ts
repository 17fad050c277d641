/**
 * Comparing trusts, only on what the record answers for each of them: one answer that covers all, or a rating of each at a
 * date. How many records a trust has says nothing and is compared nowhere.
 */
import { compareDates } from '../dataset/dates.ts';
import type { FactRecord } from '../dataset/schema.ts';
import type { EarlierBody, MatchedRecord } from '../match/context.ts';
import { isOwn } from './filters.ts';

export interface Compared {
  id: string;
  records: readonly MatchedRecord[];
}

/** What the record says of one trust: perhaps more than one outcome, through the bodies that it took over. */
export interface Answer {
  id: string;
  said: { record: string; date: string; outcome: string; as: EarlierBody | null }[];
}

/** One question that can be compared: an answer that covers all, or the rating of each. */
export type Comparison =
  | { of: 'answer'; record: string; answers: Answer[] }
  /** Given on different days, and perhaps on different things: each names its own record. */
  | { of: 'ratings'; answers: Answer[] };

/** A question that cannot: whom the record has no answer for. */
export interface Declined {
  of: 'answer' | 'ratings';
  /** The record that answers for some; null for ratings. */
  record: string | null;
  known: string[];
  unknown: string[];
}

const ratings = new Set(['outstanding', 'good', 'requires-improvement', 'inadequate']);
/** A record on this many bodies or more is an answer to one question put to all. */
const fewestCovered = 3;

/** What can be compared between these trusts, and what cannot and why; `recordOf` gives a record by its id. */
export function compare(
  trusts: readonly Compared[],
  recordOf: (id: string) => FactRecord | undefined,
): { comparisons: Comparison[]; declined: Declined[] } {
  const comparisons: Comparison[] = [];
  const declined: Declined[] = [];
  const take = (of: 'answer' | 'ratings', record: string | null, answers: Answer[]) => {
    const known = answers.filter(({ said }) => said.length > 0).map(({ id }) => id);
    const unknown = answers.filter(({ said }) => said.length === 0).map(({ id }) => id);
    if (unknown.length === 0)
      comparisons.push(record === null ? { of: 'ratings', answers } : { of: 'answer', record, answers });
    else if (known.length > 0) declined.push({ of, record, known, unknown });
  };
  const ids = new Set(trusts.flatMap(({ records }) => records.filter(({ outcome }) => outcome).map(({ id }) => id)));
  const common = [...ids].filter((id) => coversMany(recordOf(id)));
  for (const id of common) {
    take(
      'answer',
      id,
      trusts.map((trust) => ({ id: trust.id, said: trust.records.filter((one) => one.id === id).flatMap(said) })),
    );
  }
  take(
    'ratings',
    null,
    trusts.map(({ id, records }) => ({ id, said: lastRating(records, recordOf) })),
  );
  return { comparisons, declined };
}

function coversMany(record: FactRecord | undefined): boolean {
  return (record?.organisations.filter(({ outcome }) => outcome).length ?? 0) >= fewestCovered;
}

function said({ id, date, outcome, as }: MatchedRecord): Answer['said'] {
  return outcome ? [{ record: id, date, outcome, as }] : [];
}

/** A rating that is limited to a place or a service is none of the trust as a whole. */
function isWholeRating(record: FactRecord | undefined): boolean {
  return Boolean(record?.topics.includes('ratings') && record.places.length === 0 && record.services.length === 0);
}

/** The trust's own newest rating; those of bodies it took over are not its own. */
function lastRating(
  records: readonly MatchedRecord[],
  recordOf: (id: string) => FactRecord | undefined,
): Answer['said'] {
  return records
    .filter((one) => one.kind === 'regulator-action' && isOwn(one) && one.outcome && ratings.has(one.outcome))
    .filter(({ id }) => isWholeRating(recordOf(id)))
    .sort((a, b) => compareDates(b.date, a.date))
    .slice(0, 1)
    .flatMap(said);
}
