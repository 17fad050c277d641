/** The words of the interface: every text a reader sees comes out of the message catalogue through here. */
import type catalogue from '../public/_locales/en/messages.json';
import type { FactRecord } from '../utils/dataset/schema.ts';
import type { Reason } from '../utils/match/context.ts';

export type MessageKey = keyof typeof catalogue;
type Lookup = (key: string, values: string[]) => string;

let lookup: Lookup = (key) => key;

/** Called once by each surface with the browser's own look-up. */
export function speakWith(browserLookup: Lookup) {
  lookup = browserLookup;
}

/** The catalogue's sentence for `key`, with `$1`, `$2` ... filled in. */
export function say(key: MessageKey, ...values: (string | number)[]): string {
  return lookup(key, values.map(String)) || key;
}

/**
 * As `say`, of the body called `name`. A board or a company is not called a trust where the catalogue has other words
 * for it under `key_other_body`; the official name of every trust says that it is one.
 */
export function sayOf(name: string | undefined, key: string, ...values: (string | number)[]): string {
  const ofBody = name === undefined || /\bTrust\b/.test(name) ? '' : `${key}_other_body`;
  const said = ofBody && lookup(ofBody, values.map(String));
  return said && said !== ofBody ? said : say(key as MessageKey, ...values);
}

/** Picks `key_one` for one and `key_other` for any other number; the number itself goes in as `$1`. */
export function sayCount(key: string, count: number, ...values: (string | number)[]): string {
  return say(`${key}_${count === 1 ? 'one' : 'other'}` as MessageKey, count, ...values);
}

/** As `sayCount`, of the body called `name`. */
export function sayCountOf(name: string | undefined, key: string, count: number): string {
  return sayOf(name, `${key}_${count === 1 ? 'one' : 'other'}`, count);
}

/** A reason that the core gave, in words; `name` is that of the body whose page or record is shown. */
export function sayReason({ key, values }: Reason, name: string | undefined): string {
  return sayOf(name, key, ...values.map((value) => (isDate.test(value) ? sayDate(value) : value)));
}

const isDate = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** A word of a closed list ("regulator", "did-not-apply"): the catalogue's words for it, or the word without hyphens. */
export function sayWord(list: string, word: string): string {
  const key = `${list}_${word.replaceAll('-', '_')}`;
  const said = lookup(key, []);
  return said && said !== key ? said : word.replaceAll('-', ' ');
}

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "2009" as 2009, "2009-02" as February 2009, "2010-04-01" as 1 April 2010. */
export function sayDate(partial: string): string {
  if (partial.length === 4) return partial;
  const date = new Date(partial.length === 7 ? `${partial}-01T00:00:00Z` : `${partial}T00:00:00Z`);
  return (partial.length === 7 ? months : days).format(date);
}

/** The date of a record, and that it is not a source's where it was worked out. */
export function sayDateOf({ date, dateEstimated }: Pick<FactRecord, 'date' | 'dateEstimated'>): string {
  return dateEstimated ? `${sayDate(date)} (${say('date_estimated')})` : sayDate(date);
}
