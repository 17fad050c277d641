/** Whose page it was on its own day: a host outlives the body that held it, and may be older than the body that holds it now. */
import { certainlyAfter, certainlyBefore } from '../dataset/dates.ts';
import { type HostOwner, hostOwner } from '../dataset/hosts.ts';
import { bodiesById, heirsOf } from '../dataset/lineage.ts';
import type { LoadedDataset } from '../dataset/load.ts';

/**
 * The body whose page at `host` was on `day` (partial ISO), or today where the day is null. After its end a body's host is that of the
 * one body that took all of it over; where several did, or where the body had not begun, it is nobody's.
 */
export async function ownerOn(
  dataset: Pick<LoadedDataset, 'index' | 'family'>,
  host: string,
  day: string | null,
): Promise<HostOwner | null> {
  const owner = hostOwner(dataset.index, host, day);
  if (!owner || !day) return owner;
  const family = await dataset.family(owner.id);
  const bodies = family ? bodiesById(family.organisations) : new Map();
  const body = bodies.get(owner.id);
  if (!body) return owner;
  // Before a body began, the host was that of a partnership of its predecessors, and which of them speaks it does not say.
  if (body.opened && certainlyBefore(day, body.opened)) return null;
  if (!body.closed || !certainlyAfter(day, body.closed)) return owner;
  const whole = heirsOf(owner.id, bodies, day).filter(({ part }) => !part);
  const [heir] = whole;
  return heir && whole.length === 1
    ? { ...owner, id: heir.id, how: owner.how === 'sub-host' ? 'sub-host' : 'host' }
    : null;
}
