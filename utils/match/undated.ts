/** What places a page in time that bears no date of its own: a day without its year, the months of an inspection. */
import { certainlyBefore } from '../dataset/dates.ts';

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const months = monthNames.join('|');
const weekdays = 'sunday|monday|tuesday|wednesday|thursday|friday|saturday';

/** "Wednesday 1 April", "the 22nd of August", "April 1st", where no year follows. */
const dayOfMonth = new RegExp(
  `(?:\\b(${weekdays})\\b,?\\s+(?:the\\s+)?)?(?:\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(${months})|\\b(${months})\\s+(\\d{1,2})(?:st|nd|rd|th)?)\\b(?!,?\\s+(?:19|20)\\d\\d)`,
  'gi',
);

/**
 * Whether `text` names the day of `date` (ISO; a partial date has none) and leaves its year out, as news does: `same` where it does,
 * `another year` where the weekday beside it is not the one of that day, null where it names another day or none.
 */
export function statesDay(date: string, text: string): 'same' | 'another year' | null {
  if (date.length !== 10) return null;
  const then = new Date(`${date}T00:00:00Z`);
  const weekday = weekdays.split('|')[then.getUTCDay()];
  const named = [...text.matchAll(dayOfMonth)]
    .filter(([, , day, month, laterMonth, laterDay]) => {
      const isDay = Number(day ?? laterDay) === then.getUTCDate();
      return isDay && (month ?? laterMonth)?.toLowerCase() === monthNames[then.getUTCMonth()];
    })
    .map(([, day]) => day?.toLowerCase());
  if (named.length === 0) return null;
  return named.every((day) => day && day !== weekday) ? 'another year' : 'same';
}

/** Names of months in a text. "May" is one only after a word of time: mostly it is a verb. */
export function monthsIn(text: string): ReadonlySet<string> {
  const name = new RegExp(`\\b(?:(?!may)(${months})|(?:in|of|until|since|early|late|and|to|last|this) (may))\\b`, 'gi');
  return new Set([...text.matchAll(name)].map(([, month, may]) => (month ?? may ?? '').toLowerCase()));
}

/** True where `text` names two or more months, and the record's `summary` names every one of them: those in which inspectors came. */
export function sameMonths(summary: string, text: string): boolean {
  const spoken = monthsIn(text);
  const told = monthsIn(summary);
  return spoken.size >= 2 && [...spoken].every((month) => told.has(month));
}

/** True where `text` names the month of `date`; a year alone has none. */
export function statesMonth(date: string, text: string): boolean {
  const month = monthNames[Number(date.slice(5, 7)) - 1];
  return month !== undefined && monthsIn(text).has(month);
}

/** True where a page speaks of no year after that of `date`: what it tells may be of then. */
export function noYearAfter(date: string, years: ReadonlySet<number>): boolean {
  return [...years].every((year) => !certainlyBefore(date, String(year)));
}
