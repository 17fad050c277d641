/** Checks of who became whom. */
import type { Book } from './check.ts';
import { certainlyAfter, certainlyBefore, daysBetween } from './dates.ts';

const longestGap = 40;

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
