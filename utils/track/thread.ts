/**
 * The name thread of a body: who became whom and when, as rows and hops to be drawn. A row is one name of one body; a hop
 * leads from one row to another and carries its source. It follows whole bodies, and services where a source says which.
 */
import { certainlyBefore, compareDates, earliestDay } from '../dataset/dates.ts';
import { type Body, bodiesAhead, bodiesBehind, type Hop } from '../dataset/lineage.ts';
import type { Scope } from '../dataset/schema.ts';

export interface ThreadRow {
  key: string;
  id: string;
  name: string;
  /** Partial ISO dates between which the body bore this name; null where not known, or where it still does. */
  from: string | null;
  until: string | null;
  /** Whether the body is no more and no source says until when it bore this name: `until` is null, and yet it ended. */
  endUnknown: boolean;
  /** Where the row stands: the body itself, what it came from, what came of it. */
  part: 'self' | 'before' | 'after';
  /** A day on which the body bore this name, to see its record as of then; null where it bears it today. */
  asOf: string | null;
}

export interface ThreadHop {
  /** From 1, in order of time: joins the picture to the list. */
  number: number;
  from: string;
  to: string;
  date: string;
  kind: Hop['kind'];
  /** Whether only some services passed. */
  partly: boolean;
  scope: Scope | null;
  /** Where it is said: an address, or words. Null where the record names no source for a former name. */
  source: string | null;
  /** How surely the source says it, and what it leaves open. */
  notes: string[];
}

/** A former name of which no source says until when: it has no place on a scale of years. */
export interface UndatedName {
  id: string;
  name: string;
}

export interface Thread {
  rows: ThreadRow[];
  hops: ThreadHop[];
  undated: UndatedName[];
}

/** Rows from the oldest to the newest, the body's own in between; `on` is the day taken as today (ISO). */
export function threadOf(id: string, bodies: ReadonlyMap<string, Body>, on: string): Thread {
  const self = bodies.get(id);
  if (!self) return { rows: [], hops: [], undated: [] };
  const behind = bodiesBehind(id, bodies, on).filter(({ path }) => mayReach(path));
  const before = new Set(behind.map(({ path }) => path[0]?.from ?? id));
  const ahead = bodiesAhead(id, bodies, on);
  const hops = new Map<string, Hop>();
  const keep = (hop: Hop) => hops.set(`${hop.from} ${hop.to} ${hop.date}`, hop);
  for (const { path } of behind) path.forEach(keep);
  ahead.forEach(keep);
  // Where services left on the way, it is told who got what of that body: part of the story too, one step far.
  const onTheWay = [...before].flatMap((origin) => bodiesAhead(origin, bodies, on));
  const divided = new Set(onTheWay.filter(isPartly).map(({ from }) => from));
  for (const hop of onTheWay) {
    if (divided.has(hop.from) && (before.has(hop.from) || hop.from === id)) keep(hop);
  }
  const after = new Set([...hops.values()].flatMap(({ from, to }) => [from, to]));
  for (const known of [id, ...before]) after.delete(known);

  const rowsOf = (ids: Iterable<string>, part: ThreadRow['part']) =>
    [...ids]
      .flatMap((one) => namesOf(one, bodies.get(one), part, on))
      .sort((a, b) => compareDates(a.until ?? '9999', b.until ?? '9999') || compareDates(a.from ?? '0', b.from ?? '0'));
  // What an heir was called before anything reached it belongs to its own thread.
  const arrived = (one: string) => [...hops.values()].filter(({ to }) => to === one).map(({ date }) => date);
  const since = (row: ThreadRow) =>
    !row.until || arrived(row.id).some((date) => !certainlyBefore(row.until ?? '', date));
  const rows = [...rowsOf(before, 'before'), ...rowsOf([id], 'self'), ...rowsOf(after, 'after').filter(since)];
  const undated = [...before, id].flatMap((one) => undatedNames(one, bodies.get(one)));
  return { rows, hops: numbered([...hopsBetween([...hops.values()], rows), ...renames(rows, bodies)]), undated };
}

const isPartly = ({ kind }: Pick<Hop, 'kind'>) => kind === 'split' || kind === 'service-transfer';

/** Behind a hop that passed only a part, nothing is shown but what its scope may let through. */
function mayReach(path: readonly Hop[]): boolean {
  return path.every((hop, index) => {
    if (index === 0 || !isPartly(hop)) return true;
    const sofar = path.slice(0, index).map(({ from }) => from);
    return hop.scope?.predecessors?.some((one) => sofar.includes(one)) ?? false;
  });
}

/** One row for each name; the days between are as partial as their sources. */
function namesOf(id: string, body: Body | undefined, part: ThreadRow['part'], on: string): ThreadRow[] {
  if (!body) return [];
  const former = body.aliases
    .filter(({ kind, until }) => kind === 'former-name' && until && earliestDay(until) <= on)
    .sort((a, b) => compareDates(a.until ?? '', b.until ?? ''));
  const ended = body.closed && earliestDay(body.closed) <= on ? body.closed : null;
  const names = [
    ...former.map(({ name, until }) => ({ name, until: until ?? null, endUnknown: false })),
    { name: body.name, until: ended, endUnknown: body.status === 'former' && !body.closed },
  ];
  let from = body.opened;
  return names.map(({ name, until, endUnknown }, index) => {
    const row = {
      key: `${id} ${index}`,
      id,
      name,
      from,
      until,
      endUnknown,
      part,
      asOf: until ? dayBefore(until) : null,
    };
    from = until;
    return row;
  });
}

function undatedNames(id: string, body: Body | undefined): UndatedName[] {
  const former = body?.aliases.filter(({ kind, until }) => kind === 'former-name' && !until) ?? [];
  return former.map(({ name }) => ({ id, name }));
}

/** A day is a name's last one; of a month or a year only what lies before it is sure. */
function dayBefore(until: string): string {
  if (until.length === 10) return until;
  return new Date(Date.parse(`${earliestDay(until)}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** A hop between bodies leaves the name borne on its day, and arrives at the one borne then. */
function hopsBetween(hops: readonly Hop[], rows: readonly ThreadRow[]): Omit<ThreadHop, 'number'>[] {
  return hops.flatMap((hop) => {
    const from = rowAt(rows, hop.from, hop.date);
    const to = rowAt(rows, hop.to, hop.date);
    if (!from || !to) return [];
    const { date, kind, scope, source, note } = hop;
    return [
      {
        from: from.key,
        to: to.key,
        date,
        kind,
        partly: isPartly(hop),
        scope: scope ?? null,
        source,
        notes: [note, scope?.note].filter((word) => word !== undefined),
      },
    ];
  });
}

function rowAt(rows: readonly ThreadRow[], id: string, date: string): ThreadRow | undefined {
  const own = rows.filter((row) => row.id === id);
  return own.find(({ until }) => !until || !certainlyBefore(until, date)) ?? own.at(-1);
}

function renames(rows: readonly ThreadRow[], bodies: ReadonlyMap<string, Body>): Omit<ThreadHop, 'number'>[] {
  return rows.flatMap((row, index) => {
    const next = rows.slice(index + 1).find(({ id }) => id === row.id);
    if (!next || !row.until) return [];
    const source = bodies.get(row.id)?.aliases.find(({ name, until }) => name === row.name && until)?.source ?? null;
    return [
      { from: row.key, to: next.key, date: row.until, kind: 'rename', partly: false, scope: null, source, notes: [] },
    ];
  });
}

function numbered(hops: readonly Omit<ThreadHop, 'number'>[]): ThreadHop[] {
  return [...hops]
    .sort((a, b) => compareDates(a.date, b.date) || a.from.localeCompare(b.from))
    .map((hop, index) => ({ ...hop, number: index + 1 }));
}
