/** Checks of who became whom. */
import type { Book } from './check.ts';
import { certainlyAfter, certainlyBefore, daysBetween } from './dates.ts';
import type { Organisation } from './schema.ts';

const longestGap = 40;
/** The record begins with the care trusts of April 2001: who took over a trust that closed earlier need not be told. */
const lineageBegins = '2001-04-01';
const trustKinds: ReadonlySet<string> = new Set(['nhs-trust', 'foundation-trust', 'care-trust']);

export function checkSuccessions(book: Book): void {
  const { bodies, error, warn, resolve } = book;
  for (const [id, { file, value: body }] of bodies) {
    for (const [index, { to, date, kind, scope }] of body.successions.entries()) {
      const at = (field: string) => `successions[${index}].${field}`;
      resolve(file, at('to'), to);
      for (const [place, one] of (scope?.predecessors ?? []).entries())
        resolve(file, at(`scope.predecessors[${place}]`), one);
      if (scope && !scope.places && !scope.services && !scope.predecessors)
        error(file, at('scope'), 'names no place, service or predecessor');
      const heir = bodies.get(to)?.value;
      for (const one of [body, heir]) {
        if (one?.opened && certainlyBefore(date, one.opened)) {
          error(file, at('date'), `${date} lies before ${one.opened}, the day ${one.name} opened`);
        }
      }
      if (heir?.closed && certainlyAfter(date, heir.closed)) {
        error(file, at('date'), `${date} lies after ${heir.closed}, the day ${heir.name} closed`);
      }
      // A body that passes on a service lives on: its closing has nothing to do with the hop.
      if (body.closed && kind !== 'service-transfer') {
        const gap = daysBetween(date, body.closed);
        if (gap > longestGap)
          warn(file, at('date'), `${date} and the closing date ${body.closed} lie ${gap} days apart`);
      }
    }
    checkFate(file, body, book);
    for (const [index, other] of (body.planned?.with ?? []).entries()) resolve(file, `planned.with[${index}]`, other);
    for (const [index, { until }] of body.aliases.entries()) {
      if (until && body.opened && certainlyBefore(until, body.opened)) {
        warn(file, `aliases[${index}].until`, `${until} lies before ${body.opened}, the day it opened`);
      }
    }
    const circle = circleFrom(id, book);
    if (circle) error(file, 'successions', `a circle: ${circle.join(' → ')}`);
  }
}

/** Whether a former trust says who took over, or that this is not known. */
function checkFate(file: string, body: Organisation, { error, warn }: Book): void {
  if (body.fate && body.status === 'current') error(file, 'fate', 'given for a current body');
  if (body.fate && body.successions.length > 0) error(file, 'fate', 'given beside successions, which tell it');
  if (body.fate || body.successions.length > 0 || body.status === 'current' || !trustKinds.has(body.kind)) return;
  if (body.closed && certainlyBefore(body.closed, lineageBegins)) return;
  warn(file, 'successions', `none, and no fate: who took over from ${body.name}?`);
}

/** A way along successions from a body back to itself; told once, for the first of its bodies in the order of ids. */
function circleFrom(start: string, { bodies }: Book): string[] | null {
  const seen = new Set<string>();
  const walk = (path: string[]): string[] | null => {
    for (const { to } of bodies.get(path.at(-1) ?? '')?.value.successions ?? []) {
      if (to === start) return [...path, to];
      if (to < start || seen.has(to)) continue;
      seen.add(to);
      const found = walk([...path, to]);
      if (found) return found;
    }
    return null;
  };
  return walk([start]);
}
