/** What the reader switched: marks everywhere, on a site, of one record, in print. Plain data; the worker keeps it. */
import type { SwitchChange } from './messages.ts';

export interface Switches {
  /** Marks in pages at all. */
  marks: boolean;
  /** Hosts, without `www.`, on which no marks are drawn. */
  sitesOff: string[];
  /** Ids of records whose footnotes are put away. */
  hidden: string[];
  /** Whether a printed page carries the numbers. */
  print: boolean;
}

export const untouched: Switches = { marks: true, sitesOff: [], hidden: [], print: false };

/** The switches in what was stored; anything damaged counts as not switched. */
export function readSwitches(stored: unknown): Switches {
  if (typeof stored !== 'object' || stored === null) return untouched;
  const { marks, sitesOff, hidden, print } = stored as Record<string, unknown>;
  return { marks: marks !== false, sitesOff: strings(sitesOff), hidden: strings(hidden), print: print === true };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

/** The switches after one was turned. Turning it back undoes it wholly. */
export function turned(switches: Switches, change: SwitchChange): Switches {
  switch (change.of) {
    case 'everywhere':
      return { ...switches, marks: change.marks };
    case 'site':
      return { ...switches, sitesOff: toggled(switches.sitesOff, siteOf(change.host), !change.marks) };
    case 'record':
      return { ...switches, hidden: toggled(switches.hidden, change.id, !change.shown) };
    case 'print':
      return { ...switches, print: change.print };
  }
}

function toggled(list: readonly string[], item: string, present: boolean): string[] {
  const others = list.filter((one) => one !== item);
  return present ? [...others, item] : others;
}

/** A host as switches name it. */
export function siteOf(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

/** Whether marks may be drawn on a page of `host`. */
export function marksAllowed(switches: Switches, host: string): boolean {
  return switches.marks && !switches.sitesOff.includes(siteOf(host));
}
