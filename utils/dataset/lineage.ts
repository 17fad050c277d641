/**
 * Who became whom, and what of a record passes along. Rules (architecture: "time matters"): a merger, an acquisition and
 * a rename pass the whole record on; a split and a service transfer only what their sourced scope names; without a scope
 * nothing passes.
 */
import { certainlyAfter } from './dates.ts';
import type { FactRecord, Organisation, Succession } from './schema.ts';

export type Body = Pick<Organisation, 'ods' | 'name' | 'opened' | 'closed' | 'status' | 'aliases' | 'successions'>;

export interface Hop {
  from: string;
  to: string;
  date: string;
  kind: Succession['kind'];
  scope: Succession['scope'];
  /** Where it is said: an address, or words. */
  source: string;
  /** How surely the source says it, where that is less than outright. */
  note?: string;
}

/** A body whose record may reach another along `path`: the first hop leaves the body, the last one arrives. */
export interface Inheritance {
  body: Body;
  path: Hop[];
}

/** ODS code or, without one, the official name. */
export function bodyId(body: Pick<Organisation, 'ods' | 'name'>): string {
  return body.ods ?? body.name;
}

/** Bodies by their id, as the functions below take them. */
export function bodiesById<B extends Body>(bodies: readonly B[]): Map<string, B> {
  return new Map(bodies.map((body) => [bodyId(body), body]));
}

const wholeBody = new Set<Succession['kind']>(['merger', 'acquisition', 'rename']);

function hopsOf(bodies: ReadonlyMap<string, Body>, on: string): Hop[] {
  const hops: Hop[] = [];
  for (const body of bodies.values()) {
    for (const { to, date, kind, scope, source, note } of body.successions) {
      if (!certainlyAfter(date, on)) {
        hops.push({ from: bodyId(body), to, date, kind, scope, source, ...(note ? { note } : {}) });
      }
    }
  }
  return hops;
}

/**
 * The bodies behind `id` on the day `on` (ISO), nearest first, without `id` itself.
 * A body that joined a predecessor only after that one had passed its part on is left out.
 */
export function bodiesBehind(id: string, bodies: ReadonlyMap<string, Body>, on: string): Inheritance[] {
  const hops = hopsOf(bodies, on);
  const found: Inheritance[] = [];
  const walk = (path: Hop[], seen: ReadonlySet<string>) => {
    const nearest = path[0]?.from ?? id;
    for (const hop of hops) {
      if (hop.to !== nearest || seen.has(hop.from)) continue;
      const next = path[0];
      if (next && certainlyAfter(hop.date, next.date)) continue;
      const body = bodies.get(hop.from);
      if (!body) continue;
      const longer = [hop, ...path];
      found.push({ body, path: longer });
      walk(longer, new Set([...seen, hop.from]));
    }
  };
  walk([], new Set([id]));
  return found.sort((a, b) => a.path.length - b.path.length);
}

type Scoped = Pick<FactRecord, 'date' | 'places' | 'services'>;

/** Whether a record of the body at the start of `path` passes along all of it. */
export function passesAlong(record: Scoped, path: readonly Hop[]): boolean {
  return path.every((hop, index) => {
    if (wholeBody.has(hop.kind)) return true;
    const { scope } = hop;
    if (!scope) return false;
    // Everything the record came through before this hop; a predecessor named in the scope passes with all it held.
    const bodiesSoFar = path.slice(0, index + 1).map(({ from }) => from);
    if (scope.predecessors?.some((id) => bodiesSoFar.includes(id))) return true;
    if (certainlyAfter(record.date, hop.date)) return false;
    const within = (of: readonly string[] | undefined, all: readonly string[]) =>
      !of || (all.length > 0 && all.every((one) => of.includes(one)));
    const { places, services } = scope;
    return Boolean(places || services) && within(places, record.places) && within(services, record.services);
  });
}

/** A body that today runs all or part of what another ran. */
export interface Heir {
  /** ODS code, or the official name where there is no code. */
  id: string;
  name: string;
  /** The last hop that led there. */
  by: Succession['kind'];
  /** Partial ISO date of that hop. */
  date: string;
  /** Only some of the places or services came there: on every way somewhere along it the body was split, or services moved. */
  part: boolean;
}

/**
 * Who runs, on the day `on`, what the body `id` ran; empty where it still exists under this name and passed nothing on.
 * A body still open on that day is followed no further, but through its scopes: ELFT is an heir of BLPT through SEPT.
 */
export function heirsOf(id: string, bodies: ReadonlyMap<string, Body>, on: string): Heir[] {
  const hops = hopsOf(bodies, on);
  const heirs = new Map<string, Heir>();
  const walk = (at: string, path: Hop[]) => {
    for (const hop of hops) {
      if (hop.from !== at || path.some(({ from }) => from === hop.to) || hop.to === id) continue;
      const last = path.at(-1);
      if (last && certainlyAfter(last.date, hop.date)) continue;
      const longer = [...path, hop];
      if (!mayCarry(longer)) continue;
      const body = bodies.get(hop.to);
      if (!body) continue;
      const part = longer.some(({ kind }) => !wholeBody.has(kind));
      const known = heirs.get(hop.to);
      if (isOpen(body, on) && (!known || (known.part && !part))) {
        heirs.set(hop.to, { id: hop.to, name: body.name, by: hop.kind, date: hop.date, part });
      }
      walk(hop.to, longer);
    }
  };
  const body = bodies.get(id);
  if (body && !isOpen(body, on)) walk(id, []);
  return [...heirs.values()];
}

/** Every hop along which anything of the body `id` passed on until the day `on`, through whatever bodies. */
export function bodiesAhead(id: string, bodies: ReadonlyMap<string, Body>, on: string): Hop[] {
  const hops = hopsOf(bodies, on);
  const found = new Set<Hop>();
  const walk = (at: string, path: Hop[]) => {
    for (const hop of hops) {
      const last = path.at(-1);
      if (hop.from !== at || hop.to === id || path.some(({ from }) => from === hop.to)) continue;
      if (last && certainlyAfter(last.date, hop.date)) continue;
      const longer = [...path, hop];
      if (!mayCarry(longer) || !bodies.has(hop.to)) continue;
      found.add(hop);
      walk(hop.to, longer);
    }
  };
  walk(id, []);
  return [...found];
}

/** Whether anything of the body at the start can have passed along: beyond the first hop a scope must name it. */
function mayCarry(path: readonly Hop[]): boolean {
  return path.every((hop, index) => {
    if (index === 0 || wholeBody.has(hop.kind)) return true;
    const bodiesSoFar = path.slice(0, index + 1).map(({ from }) => from);
    return Boolean(hop.scope?.predecessors?.some((id) => bodiesSoFar.slice(0, -1).includes(id)));
  });
}

/** Whether the body existed on the day `on`; a former body without a closing date counts as closed. */
export function isOpen(body: Pick<Body, 'status' | 'closed'>, on: string): boolean {
  if (body.closed) return certainlyAfter(body.closed, on) || body.closed === on;
  return body.status === 'current';
}

/** The name that a body bore when something dated `date` happened, if that was a former name. */
export function formerNameAt(body: Body, date: string, named?: string): { name: string; until: string | null } | null {
  const former = body.aliases.filter(({ kind }) => kind === 'former-name');
  const dated = former
    .filter(({ until }) => until && !certainlyAfter(date, until))
    .sort((a, b) => (a.until ?? '').localeCompare(b.until ?? ''));
  const byDate = dated[0];
  if (byDate) return { name: byDate.name, until: byDate.until ?? null };
  const byName = former.find(({ name, until }) => name === named && !until);
  return byName ? { name: byName.name, until: null } : null;
}
