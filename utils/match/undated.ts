/** What places a page in time that bears no date of its own: a day without its year, the months of an inspection. */
import { certainlyBefore } from '../dataset/dates.ts';
import { findDates } from '../page/dates.ts';

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

/** Whether a text without a date of its own opens with the day of `date`, its year given: a byline that is none of the known ones. */
export function opensWithDay(date: string, lead: string): boolean {
  return date.length === 10 && findDates(lead.slice(0, opening)).some(({ iso }) => iso === date);
}

const opening = 300;

/**
 * Names of months in a text, without those of other years than that of `date` and the one before. "May" is one only after a word of time: mostly
 * it is a verb.
 */
export function monthsIn(text: string, date: string): ReadonlySet<string> {
  const year = Number(date.slice(0, 4));
  const name = new RegExp(`\\b(?:(?!may)(${months})|(?:in|of|until|since|early|late|and|to|last|this) (may))\\b`, 'gi');
  const named = [...text.matchAll(name)].filter(({ 0: found, index }) => {
    const after = Number(/^,? ((?:19|20)\d\d)/.exec(text.slice(index + found.length))?.[1] ?? year);
    return after === year || after === year - 1;
  });
  return new Set(named.map(([, month, may]) => (month ?? may ?? '').toLowerCase()));
}

/** True where `text` names two or more months, and the record's `summary` names every one of them: those in which inspectors came. */
export function sameMonths(date: string, summary: string, text: string): boolean {
  const spoken = monthsIn(text, date);
  const told = monthsIn(summary, date);
  return spoken.size >= 2 && [...spoken].every((month) => told.has(month));
}

/** True where `text` has inspectors come in a month that the record's `summary` names too, and names no other. */
export function monthOfVisit(date: string, summary: string, text: string): boolean {
  const spoken = monthsIn(text, date);
  const told = monthsIn(summary, date);
  return spoken.size === 1 && [...spoken].every((month) => told.has(month)) && visit.test(text);
}

const visit = new RegExp(
  `\\b(?:inspect|visit)\\w*[^.\\n]{0,80}\\b(?:${months})\\b|\\b(?:${months})\\b[^.\\n]{0,80}\\b(?:inspect|visit)`,
  'i',
);

/** True where `text` names the month of `date`; a year alone has none. */
export function statesMonth(date: string, text: string): boolean {
  const month = monthNames[Number(date.slice(5, 7)) - 1];
  return month !== undefined && monthsIn(text, date).has(month);
}

/** True where a page speaks of no year after that of `date`: what it tells may be of then. */
export function noYearAfter(date: string, years: ReadonlySet<number>): boolean {
  return [...years].every((year) => !certainlyBefore(date, String(year)));
}

/** How long before an event the latest year may lie that a page on it names: that of the visit before. */
const yearsBefore = 2;

/** True where the years that a page speaks of, if any, let it be of the year of `date`: none lies after it, and the latest not long before. */
export function yearsAllow(date: string, years: ReadonlySet<number>): boolean {
  return noYearAfter(date, years) && (years.size === 0 || Math.max(...years) >= Number(date.slice(0, 4)) - yearsBefore);
}
