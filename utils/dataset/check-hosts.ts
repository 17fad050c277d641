/** Checks of who holds which host. */
import type { Book } from './check.ts';
import { certainlyAfter, earliestDay, latestDay } from './dates.ts';

interface Holder {
  id: string;
  file: string;
  field: string;
  /** The days of which it is certain that the body held the host. */
  from: string;
  until: string;
}

export function checkHosts({ bodies, sharedHosts, error }: Book): void {
  const shared = new Set(sharedHosts.flatMap(({ value }) => value.hosts.map(({ host }) => host)));
  const holders = new Map<string, Holder[]>();
  for (const [id, { file, value: body }] of bodies) {
    for (const [index, { host, from, until }] of body.hosts.entries()) {
      const field = `hosts[${index}]`;
      if (from && until && certainlyAfter(from, until)) error(file, `${field}.until`, `${until} lies before ${from}`);
      if (shared.has(host)) error(file, `${field}.host`, `${host} is listed as shared`);
      const others = holders.get(host) ?? [];
      // A former body whose end is not known held the host on no day for certain.
      const end = until ?? body.closed ?? (body.status === 'current' ? '9999' : null);
      const holder = {
        id,
        file,
        field: `${field}.host`,
        from: latestDay(from ?? body.opened ?? '0000-01-01'),
        until: end === null ? '' : earliestDay(end),
      };
      const rival = others.find((other) => bothHeld(holder, other));
      if (rival)
        error(file, holder.field, `${host} is held by ${id} and, at the same time, by ${rival.id} (${rival.file})`);
      holders.set(host, [...others, holder]);
    }
  }
  for (const { file, value } of sharedHosts) {
    for (const [index, { host }] of value.hosts.entries()) {
      if (value.hosts.findIndex((one) => one.host === host) !== index)
        error(file, `hosts[${index}].host`, `${host} stands twice`);
    }
  }
}

function bothHeld(a: Holder, b: Holder): boolean {
  const from = a.from > b.from ? a.from : b.from;
  const until = a.until < b.until ? a.until : b.until;
  return from <= until;
}
