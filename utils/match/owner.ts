/** Whose page it was on its own day: a host outlives the body that held it, and may be older than the body that holds it now. */
import { certainlyAfter, certainlyBefore } from '../dataset/dates.ts';
import { type HostOwner, hostOwner } from '../dataset/hosts.ts';
import { bodiesById, heirsOf } from '../dataset/lineage.ts';
import type { LoadedDataset } from '../dataset/load.ts';
import type { Index } from '../dataset/shards.ts';

/**
 * The body whose page at `host` was on the page's own `day` (partial ISO). After its end a body's host is that of the one body that took
 * all of it over; where several did, or long before the body began, it is nobody's.
 */
export async function ownerOn(
  dataset: Pick<LoadedDataset, 'index' | 'family'>,
  host: string,
  day: string,
): Promise<HostOwner | null> {
  const owner = hostOwner(dataset.index, host, day);
  if (!owner) return null;
  const family = await dataset.family(owner.id);
  const bodies = family ? bodiesById(family.organisations) : new Map();
  const body = bodies.get(owner.id);
  if (!body) return owner;
  if (body.opened && certainlyBefore(day, body.opened)) {
    // A new body's site tells of it for some months before its first day. Earlier the host was that of a partnership of its
    // predecessors, and which of them speaks it does not say.
    return certainlyBefore(day, halfAYearBefore(body.opened)) ? null : { ...owner, sure: false };
  }
  if (!body.closed || !certainlyAfter(day, body.closed)) return owner;
  const whole = heirsOf(owner.id, bodies, day).filter(({ part }) => !part);
  const [heir] = whole;
  return heir && whole.length === 1
    ? { ...owner, id: heir.id, how: owner.how === 'sub-host' ? 'sub-host' : 'host' }
    : null;
}

/**
 * Where two bodies held the host and no date decides, the one of them that the page names (`named`: ids), if it names but one;
 * that it is not sure, stays.
 */
export function chosenByName(index: Pick<Index, 'hosts'>, owner: HostOwner, named: ReadonlySet<string>): HostOwner {
  const holders = owner.sure ? [] : (index.hosts[owner.host] ?? []).filter(({ id }) => named.has(id));
  const [only, ...more] = holders;
  if (!only || more.length > 0 || only.id === owner.id) return owner;
  return { ...owner, id: only.id, how: only.until ? 'former-host' : owner.how };
}

/** Partial ISO date of the month six months earlier; of a year alone, the year before. */
function halfAYearBefore(date: string): string {
  const [year = 0, month] = date.split('-').map(Number);
  if (!month) return String(year - 1);
  return month > 6
    ? `${year}-${String(month - 6).padStart(2, '0')}`
    : `${year - 1}-${String(month + 6).padStart(2, '0')}`;
}
