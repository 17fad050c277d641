/** The record made larger by copies, for measuring how the extension bears growth. Copies are as long as what they copy. */
import type { Dataset } from '../../utils/dataset/check.ts';
import type { FactRecord, Organisation } from '../../utils/dataset/schema.ts';

/**
 * `times` as many records on the same bodies: what years of gathering would bring. Copies lead to each other as the
 * originals do, lie in other years and have words of their own among their key terms.
 */
export function moreRecords(dataset: Dataset, times: number): Dataset {
  const copies = Array.from({ length: times - 1 }, (_, index) => index + 1);
  return {
    ...dataset,
    records: [...dataset.records, ...copies.flatMap((copy) => dataset.records.map((record) => copied(record, copy)))],
  };
}

/** `times` as many bodies, each with its own records and hosts: what another country would bring. */
export function moreBodies(dataset: Dataset, times: number): Dataset {
  const copies = Array.from({ length: times - 1 }, (_, index) => index + 1);
  return {
    ...dataset,
    organisations: [
      ...dataset.organisations,
      ...copies.flatMap((copy) => dataset.organisations.map((body) => copiedBody(body, copy))),
    ],
    records: [
      ...dataset.records,
      ...copies.flatMap((copy) =>
        dataset.records.map((record) => {
          const of = copied(record, copy);
          return {
            ...of,
            organisations: of.organisations.map((one) => ({ ...one, id: codeOf(one.id, copy) })),
            affects: of.affects.map((one) => ({ ...one, organisation: codeOf(one.organisation, copy) })),
          };
        }),
      ),
    ],
  };
}

const idOf = (id: string, copy: number) => `${id}-${copy}`;
const codeOf = (id: string, copy: number) => `${id} ${copy}`;

function copied(record: FactRecord, copy: number): FactRecord {
  const year = String(Number(record.date.slice(0, 4)) - (copy % 20));
  return {
    ...record,
    id: idOf(record.id, copy),
    // A leap day of another year need not exist.
    date: `${year}${record.date.slice(4)}`.replace('-02-29', '-02-28'),
    keyTerms: record.keyTerms.map((term) => `${term} ${copy}`),
    next: record.next.map((id) => idOf(id, copy)),
    beside: record.beside.map(({ id, why }) => ({ id: idOf(id, copy), why })),
  };
}

function copiedBody(body: Organisation, copy: number): Organisation {
  const id = body.ods ?? body.name;
  const { planned: _, ...rest } = body;
  return {
    ...rest,
    ods: codeOf(id, copy),
    name: `${body.name} ${copy}`,
    hosts: body.hosts.map((one) => ({ ...one, host: `copy${copy}.${one.host}` })),
    aliases: body.aliases.map((one) => ({ ...one, name: `${one.name} ${copy}` })),
    successions: body.successions.map((one) => ({
      ...one,
      to: codeOf(one.to, copy),
      ...(one.scope && { scope: scopeOf(one.scope, copy) }),
    })),
  };
}

function scopeOf(scope: NonNullable<Organisation['successions'][number]['scope']>, copy: number) {
  const { predecessors } = scope;
  return { ...scope, ...(predecessors && { predecessors: predecessors.map((id) => codeOf(id, copy)) }) };
}
