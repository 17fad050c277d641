/** What the forms of `data/` are made of. */
import { z } from 'zod';

/** A date that may be partial: year, year-month or day (ISO 8601, without time). */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'not a date in the form 2009, 2009-02 or 2009-02-12')
  .refine(isCalendarDate, 'no such day in the calendar');

function isCalendarDate(text: string): boolean {
  if (text.length < 10) return true;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

export const text = z.string().trim().min(1);
export const webAddress = z.url({ protocol: /^https?$/ });
/** ODS code, or the official name of a body that has none. */
export const organisationId = text;

export const hostName = z
  .string()
  .regex(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'not a host name in lower case, without www.');
