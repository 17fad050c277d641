/**
 * Dates that may be partial: `2009`, `2009-02` or `2009-02-12` (ISO 8601). A partial date is the interval of the days it
 * may mean; two of them contradict each other only where no day of one fits the other.
 */

const msPerDay = 86_400_000;

/** First day that a partial date may mean, as `YYYY-MM-DD`. */
export function earliestDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Last day that a partial date may mean, as `YYYY-MM-DD`. */
export function latestDay(date: string): string {
  if (date.length >= 10) return date.slice(0, 10);
  const [year = '', month = '12'] = date.split('-');
  // Day 0 of the next month is the last day of this one.
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(days).padStart(2, '0')}`;
}

/** Whether every day that `a` may mean lies before every day that `b` may mean. */
export function certainlyBefore(a: string, b: string): boolean {
  return latestDay(a) < earliestDay(b);
}

/** Whether every day that `a` may mean lies after every day that `b` may mean. */
export function certainlyAfter(a: string, b: string): boolean {
  return certainlyBefore(b, a);
}

/** Days between the nearest days of two partial dates, never negative; 0 where they may mean the same day. */
export function daysBetween(a: string, b: string): number {
  if (certainlyBefore(a, b)) return dayNumber(earliestDay(b)) - dayNumber(latestDay(a));
  if (certainlyBefore(b, a)) return dayNumber(earliestDay(a)) - dayNumber(latestDay(b));
  return 0;
}

/** Order for lists: by first day, the more exact date after the less exact one that begins on the same day. */
export function compareDates(a: string, b: string): number {
  const [first, second] = [earliestDay(a), earliestDay(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.length - b.length;
}

function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / msPerDay);
}
