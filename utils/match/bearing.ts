/** Which records bear on a body, through which body and with which standing; the page plays no part yet. */
import { certainlyAfter, certainlyBefore } from '../dataset/dates.ts';
import { type Body, bodiesBehind, bodyId, formerNameAt, type Inheritance, passesAlong } from '../dataset/lineage.ts';
import type { RecordLine } from '../dataset/shards.ts';
import type { EarlierBody } from './context.ts';

export type Standing = 'own' | 'inherited' | 'mentioned' | 'affected';

/** One way in which a record reaches a body. */
export interface Bearing {
  record: RecordLine;
  standing: Standing;
  outcome: string | null;
  /** Null where the record speaks of the body itself under its present name. */
  as: EarlierBody | null;
  /** Who runs what that body ran, hop by hop, for a reader who asks why; empty for `own`. */
  through: Inheritance['path'];
}

/**
 * Every way in which `records` bear on the body `id` on the day `on` (ISO). Records dated after that day are left out.
 * A body that is only mentioned passes nothing on to its heirs; nor does one that a regional matter no longer touched.
 */
export function bearingsOn(
  id: string,
  bodies: ReadonlyMap<string, Body>,
  records: readonly RecordLine[],
  on: string,
): Bearing[] {
  const self = bodies.get(id);
  if (!self) return [];
  const behind = bodiesBehind(id, bodies, on);
  const bearings: Bearing[] = [];
  for (const record of records) {
    if (certainlyAfter(record.date, on)) continue;
    const ofSelf = ownBearing(record, self);
    if (ofSelf) bearings.push(ofSelf);
    const inherited = behind.flatMap((inheritance) => inheritedBearing(record, inheritance) ?? []);
    bearings.push(...oncePerBody(inherited));
    if (!ofSelf && inherited.length === 0) {
      const affected = affectedBearing(record, self, behind);
      if (affected) bearings.push(affected);
    }
  }
  return bearings;
}

function partOf(record: RecordLine, id: string) {
  const parts = record.organisations.filter((one) => one.id === id);
  return parts.find(({ role }) => role !== 'mentioned') ?? parts[0];
}

function ownBearing(record: RecordLine, self: Body): Bearing | null {
  const id = bodyId(self);
  const part = partOf(record, id);
  if (!part) return null;
  const former = formerNameAt(self, record.date, part.named);
  return {
    record,
    standing: part.role === 'mentioned' ? 'mentioned' : 'own',
    outcome: part.outcome,
    as: former && { id, name: former.name, until: former.until, by: 'former-name' },
    through: [],
  };
}

function inheritedBearing(record: RecordLine, { body, path }: Inheritance): Bearing | null {
  const part = partOf(record, bodyId(body));
  if (!part || part.role === 'mentioned') return null;
  const { date, places, services } = record;
  if (!passesAlong({ date, places: part.places ?? places, services: part.services ?? services }, path)) return null;
  return { record, standing: 'inherited', outcome: part.outcome, as: earlier(body, path), through: path };
}

function earlier(body: Body, path: Inheritance['path']): EarlierBody | null {
  const first = path[0];
  if (!first) return null;
  // Where only a part passed on, the body may live on: what counts is the day of the hop.
  const until = first.kind === 'split' || first.kind === 'service-transfer' ? first.date : (body.closed ?? first.date);
  return { id: bodyId(body), name: body.name, until, by: first.kind };
}

/** A body may be reached by two paths; the nearest one tells enough. */
function oncePerBody(bearings: readonly Bearing[]): Bearing[] {
  const seen = new Set<string>();
  return bearings.filter(({ as }) => as !== null && !seen.has(as.id) && seen.add(as.id));
}

function affectedBearing(record: RecordLine, self: Body, behind: readonly Inheritance[]): Bearing | null {
  const touches = (id: string) =>
    record.affects.find(
      ({ organisation, from, to }) =>
        organisation === id && !certainlyBefore(record.date, from) && !(to && certainlyAfter(record.date, to)),
    );
  const base = { record, standing: 'affected' as const, outcome: null };
  if (touches(bodyId(self))) return { ...base, as: null, through: [] };
  for (const { body, path } of behind) {
    if (touches(bodyId(body)) && passesAlong(record, path)) return { ...base, as: earlier(body, path), through: path };
  }
  return null;
}
