/** The dataset many times over, for measuring growth: copies of every body and record under codes and names of their own. */
import type { Dataset } from '../../utils/dataset/check.ts';
import type { FactRecord, Organisation } from '../../utils/dataset/schema.ts';

/** The dataset itself and `times - 1` copies of it. Nothing in a copy points outside it. */
export function multiplied({ organisations, records, sharedHosts, recordAsOf }: Dataset, times: number): Dataset {
  const copies = Array.from({ length: times - 1 }, (_, index) => index + 1);
  return {
    organisations: [...organisations, ...copies.flatMap((copy) => organisations.map((body) => bodyCopy(body, copy)))],
    records: [...records, ...copies.flatMap((copy) => records.map((record) => recordCopy(record, copy)))],
    sharedHosts,
    recordAsOf,
  };
}

const id = (of: string, copy: number) => `${of} ${copy}`;

function bodyCopy(body: Organisation, copy: number): Organisation {
  return {
    ...body,
    ods: body.ods && id(body.ods, copy),
    name: `${nameWord(copy)} ${id(body.name, copy)}`,
    hosts: body.hosts.map((one) => ({ ...one, host: `copy${copy}-${one.host}` })),
    aliases: body.aliases.map((one) => ({ ...one, name: `${nameWord(copy)} ${one.name}` })),
    successions: body.successions.map((one) => ({
      ...one,
      to: id(one.to, copy),
      scope: one.scope && { ...one.scope, predecessors: one.scope.predecessors?.map((of) => id(of, copy)) },
    })),
    planned: body.planned && { ...body.planned, with: body.planned.with.map((of) => id(of, copy)) },
  };
}

/** A place name of its own for each copy, so that no two copies share the words of a name. */
function nameWord(copy: number): string {
  const syllables = ['Bar', 'Cor', 'Dun', 'Fen', 'Gal', 'Hol', 'Kes', 'Lan', 'Mor', 'Nor'];
  const [tens, ones] = [Math.floor(copy / 10), copy % 10];
  return `${syllables[tens % 10]}${syllables[ones]?.toLowerCase()}ton`;
}

function recordCopy(record: FactRecord, copy: number): FactRecord {
  return {
    ...record,
    id: `${record.id}-copy-${copy}`,
    organisations: record.organisations.map((one) => ({ ...one, id: id(one.id, copy) })),
    affects: record.affects.map((one) => ({ ...one, organisation: id(one.organisation, copy) })),
    next: record.next.map((of) => `${of}-copy-${copy}`),
    beside: record.beside.map((one) => ({ ...one, id: `${one.id}-copy-${copy}` })),
  };
}
