/** A body's whole record, without any page: for the record page, today or as of an earlier day. */
import { certainlyAfter } from '../dataset/dates.ts';
import { bodiesById, formerNameAt, type Heir, heirsOf, isOpen } from '../dataset/lineage.ts';
import type { LoadedDataset } from '../dataset/load.ts';
import type { CompiledOrganisation } from '../dataset/shards.ts';
import type { MatchedRecord } from '../match/context.ts';
import { recordsOf } from '../match/records.ts';
import { type Thread, threadOf } from './thread.ts';

export interface Trust {
  id: string;
  name: string;
  /** The name it bore on the day asked for, where that was another one. */
  nameThen: string | null;
  /** Whether the day asked for lies before the body was there. */
  notYet: boolean;
  /** Who runs, on that day, what it ran. */
  now: Heir[];
  /** Said of a former body of which nobody is known to have taken over; null for any other. */
  fate: CompiledOrganisation['fate'] | null;
  thread: Thread;
  /** Its sites. */
  hosts: string[];
}

export interface TrustRecord {
  trust: Trust;
  records: MatchedRecord[];
}

/** The body `id` with its thread of names and every record that bears on it on the day `on`; null for an unknown id. */
export async function trustOf(id: string, dataset: LoadedDataset, on: string): Promise<TrustRecord | null> {
  const family = await dataset.family(id);
  if (!family) return null;
  const bodies = bodiesById<CompiledOrganisation>(family.organisations);
  const body = bodies.get(id);
  if (!body) return null;
  return {
    trust: {
      id,
      name: body.name,
      nameThen: formerNameAt(body, on)?.name ?? null,
      notYet: body.opened !== null && certainlyAfter(body.opened, on),
      now: heirsOf(id, bodies, on),
      fate: isOpen(body, on) ? null : (body.fate ?? null),
      thread: threadOf(id, bodies, on),
      hosts: body.hosts.map(({ host }) => host),
    },
    records: recordsOf(id, bodies, family.records, on, null),
  };
}
