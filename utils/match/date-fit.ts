/** Whether the date of a page fits the dates of a record, and how a reader is told. */
import { certainlyAfter, certainlyBefore, daysBetween } from '../dataset/dates.ts';
import type { RecordMatter } from '../dataset/shards.ts';
import { findDates } from '../page/dates.ts';
import type { Reason } from './context.ts';

/** A page may announce a thing some weeks before the record dates it, is near it for three months, and speaks of it for about a year. */
const daysBefore = 45;
const daysNear = 90;
const daysAfter = 400;
/** A trust tells of its inspection on the day of the report or within three. */
const daysOfReport = 3;

export type DateFit = 'near' | 'later' | 'unfit' | 'unknown';

/** Whether a page published then can be about something dated so; both dates may be partial. */
export function dateFit(date: string, published: string | null): DateFit {
  if (!published) return 'unknown';
  if (certainlyAfter(date, published)) return daysBetween(published, date) <= daysBefore ? 'near' : 'unfit';
  if (!certainlyBefore(date, published)) return 'near';
  const days = daysBetween(date, published);
  return days <= daysNear ? 'near' : days <= daysAfter ? 'later' : 'unfit';
}

/** Whether both days are known and lie no further apart than a report and the news of it. */
export function isReportDay(date: string, published: string | null): boolean {
  return date.length === 10 && published?.length === 10 && daysBetween(date, published) <= daysOfReport;
}

/** Whether one of the dates is a month and the other lies in it; a year is too wide to bring two together. */
export function isSameMonth(date: string, published: string | null): boolean {
  return (
    Math.min(date.length, published?.length ?? 0) === 7 && published !== null && daysBetween(date, published) === 0
  );
}

/** Whether one is a year alone and the other lies in it. */
export function isSameYear(date: string, published: string | null): boolean {
  return (
    Math.min(date.length, published?.length ?? 0) === 4 && published !== null && daysBetween(date, published) === 0
  );
}

/**
 * A day or month after the record's own date that its summary or figures state and that the page is near: a later hearing, a decision
 * that followed. Null where there is none. Years alone are too wide to be near, and what went before is background.
 */
export function nearLaterDate(
  date: string,
  { summary, figures }: RecordMatter,
  published: string | null,
): string | null {
  const stated = findDates([summary, ...figures.map(({ figure }) => figure)].join(' . '));
  const near = stated.find(({ iso }) => iso && certainlyAfter(iso, date) && dateFit(iso, published) === 'near');
  return near?.iso ?? null;
}

/** How the two dates lie to each other, for the reader. */
export function dateReason(date: string, published: string): Reason {
  if (date.length === 10 && published.length === 10) {
    const days = daysBetween(date, published);
    if (days === 0) return { key: 'why_same_day', values: [] };
    const key = certainlyAfter(published, date) ? 'why_days_after' : 'why_days_before';
    return { key: days === 1 ? `${key}_one` : key, values: [String(days)] };
  }
  if (date === published) return { key: 'why_same_day', values: [] };
  return { key: 'why_date_fits', values: [published, date] };
}
