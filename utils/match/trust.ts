/** A body's whole record, without any page: for the record page. */
import { compareDates } from '../dataset/dates.ts';
import { bodiesBehind, bodiesById, bodyId, type Hop, heirsOf } from '../dataset/lineage.ts';
import type { LoadedDataset } from '../dataset/load.ts';
import type { Heir, MatchedRecord } from './context.ts';
import { recordsOf } from './records.ts';

/** Who a body came from and who runs now what it ran: hop by hop, in order of time. */
export interface NameThread {
  formerNames: { name: string; until: string | null }[];
  before: { from: string; to: string; by: Heir['by']; date: string; part: boolean }[];
  now: Heir[];
}

export interface Trust {
  id: string;
  name: string;
  now: Heir[];
  thread: NameThread;
}

/** The body `id` with its thread of names and every record that bears on it on the day `on`; null for an unknown id. */
export async function trustOf(
  id: string,
  dataset: LoadedDataset,
  on: string,
): Promise<{ trust: Trust; records: MatchedRecord[] } | null> {
  const family = await dataset.family(id);
  if (!family) return null;
  const { records } = family;
  const bodies = bodiesById(family.organisations);
  const body = bodies.get(id);
  if (!body) return null;
  const hops = new Map<string, Hop>();
  for (const { path } of bodiesBehind(id, bodies, on)) {
    for (const hop of path) hops.set(`${hop.from} ${hop.to}`, hop);
  }
  const now = heirsOf(id, bodies, on);
  const thread: NameThread = {
    formerNames: body.aliases
      .filter(({ kind }) => kind === 'former-name')
      .map(({ name, until }) => ({ name, until: until ?? null })),
    before: [...hops.values()]
      .map(({ from, to, kind, date }) => ({
        from,
        to,
        by: kind,
        date,
        part: kind === 'split' || kind === 'service-transfer',
      }))
      .sort((a, b) => compareDates(a.date, b.date)),
    now,
  };
  return {
    trust: { id: bodyId(body), name: body.name, now, thread },
    records: recordsOf(id, bodies, records, on, null),
  };
}
