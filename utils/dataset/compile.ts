/** From the checked dataset to the shards that lie in the bundle. Pure: the same data give the same files. */
import type { Dataset } from './check.ts';
import { compareDates } from './dates.ts';
import { compileNames } from './name-table.ts';
import { nationalBodies, nationalPrefix } from './national.ts';
import type { FactRecord, Organisation } from './schema.ts';
import {
  type CompiledOrganisation,
  type CompiledRecord,
  type FamilyShard,
  datasetFormat as format,
  type HostHolder,
  type Index,
  type NamedPlace,
  type NamesShard,
  type RecordsShard,
  type SpanningShard,
  type SpellingsShard,
  type StemsShard,
} from './shards.ts';
import { type Acronym, acronymsOf, type Spelling, spellingsOf, spokenWords } from './spellings.ts';
import { countStems } from './stems.ts';

/** Path below the bundle's root, `dataset/index.json`, and the JSON value that lies there. */
export type Compiled = Map<string, unknown>;

const idOf = ({ ods, name }: Organisation) => ods ?? name;
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Compiles a dataset that `checkDataset` found without errors. */
export function compileDataset({ organisations, records, sharedHosts, recordAsOf }: Dataset): Compiled {
  const bodies = [...organisations].sort((a, b) => byText(idOf(a), idOf(b)));
  const familyOf = familiesOf(bodies);
  const compiled: Compiled = new Map();

  const index: Index = {
    format,
    recordAsOf,
    hosts: hostTable(bodies),
    sharedHosts: sharedHosts.map(({ host }) => host).sort(byText),
    organisations: Object.fromEntries(
      bodies.map((body) => {
        const { name, kind, status, sector } = body;
        return [idOf(body), { name, kind, status, sector, family: familyOf.get(idOf(body)) ?? '' }];
      }),
    ),
  };
  compiled.set('dataset/index.json', index);

  const families = new Map<string, FamilyShard>();
  for (const body of bodies) {
    const key = familyOf.get(idOf(body)) ?? '';
    const family = families.get(key) ?? { format, key, organisations: [], records: [], spanning: [] };
    family.organisations.push(withoutProvenance(body));
    families.set(key, family);
  }

  const files: RecordsShard['files'] = {};
  for (const record of linkRecords(records)) {
    const [key, ...others] = new Set(bodiesIn(record).flatMap((id) => familyOf.get(id) ?? []));
    const only = key !== undefined && others.length === 0 ? families.get(key) : undefined;
    if (only) {
      only.records.push(record);
      files[record.id] = familyFile(only.key);
      continue;
    }
    const file = `dataset/spanning/${record.id}.json`;
    files[record.id] = file;
    compiled.set(file, { format, record } satisfies SpanningShard);
    for (const one of key === undefined ? [] : [key, ...others])
      families.get(one)?.spanning.push({ id: record.id, file });
  }
  for (const family of families.values()) compiled.set(familyFile(family.key), family);

  compiled.set('dataset/names.json', {
    format,
    names: namesOf(bodies),
    places: placesOf(records),
  } satisfies NamesShard);
  compiled.set('dataset/spellings.json', { format, table: tableOf(bodies) } satisfies SpellingsShard);
  compiled.set('dataset/stems.json', { format, ...countStems(records) } satisfies StemsShard);
  compiled.set('dataset/records.json', { format, files } satisfies RecordsShard);
  return compiled;
}

/** Places that records on one body name, each once for each body. */
function placesOf(records: readonly FactRecord[]): NamedPlace[] {
  const places = new Map<string, NamedPlace>();
  for (const { organisations, places: named } of records) {
    const [owner, ...others] = organisations.filter(({ role }) => role === 'subject' || role === 'respondent');
    if (!owner || others.length > 0) continue;
    for (const name of named) places.set(`${owner.id} ${name}`, { id: owner.id, name });
  }
  return [...places.values()].sort((a, b) => byText(a.name, b.name) || byText(a.id, b.id));
}

export const familyFile = (key: string) => `dataset/family/${key}.json`;

/** Bodies joined by successions of any kind are one family; its key is made of the first id among them. */
function familiesOf(bodies: readonly Organisation[]): Map<string, string> {
  const parent = new Map(bodies.map((body) => [idOf(body), idOf(body)]));
  const rootOf = (id: string): string => {
    const above = parent.get(id) ?? id;
    return above === id ? id : rootOf(above);
  };
  for (const body of bodies) {
    for (const { to } of body.successions) {
      const [first, second] = [rootOf(idOf(body)), rootOf(to)].sort(byText);
      if (first !== undefined && second !== undefined) parent.set(second, first);
    }
  }
  return new Map(bodies.map((body) => [idOf(body), slug(rootOf(idOf(body)))]));
}

/** Lower-case letters and digits joined by hyphens: `North East Lincolnshire Care Trust Plus` is a file name so. */
function slug(id: string): string {
  return id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function hostTable(bodies: readonly Organisation[]): Index['hosts'] {
  const table = new Map<string, (HostHolder & { past: boolean })[]>();
  for (const body of bodies) {
    for (const { host, from, until } of body.hosts) {
      const past = Boolean(until) || body.status === 'former';
      table.set(host, [...(table.get(host) ?? []), { id: idOf(body), from, until, past }]);
    }
  }
  return Object.fromEntries(
    [...table]
      .sort(([a], [b]) => byText(a, b))
      .map(([host, holders]) => [
        host,
        holders
          .sort((a, b) => Number(a.past) - Number(b.past) || compareDates(b.until ?? '9999', a.until ?? '9999'))
          .map(({ id, from, until }) => ({ id, ...(from && { from }), ...(until && { until }) })),
      ]),
  );
}

function withoutProvenance({ $schema: _, sources: __, hosts, ...body }: Organisation): CompiledOrganisation {
  return { ...body, hosts: hosts.map(({ sources: ___, ...host }) => host) };
}

function linkRecords(records: readonly FactRecord[]): CompiledRecord[] {
  const linked = new Map<string, CompiledRecord>(
    [...records]
      .sort((a, b) => compareDates(a.date, b.date) || byText(a.id, b.id))
      .map(({ $schema: _, ...record }) => [record.id, { ...record, beside: [...record.beside], previous: [] }]),
  );
  for (const { id, beside, next } of records) {
    for (const { id: other, why } of beside) {
      const there = linked.get(other)?.beside;
      if (there && !there.some((one) => one.id === id)) there.push({ id, why });
    }
    for (const other of next) linked.get(other)?.previous.push(id);
  }
  return [...linked.values()];
}

/** Every body that a record says anything of, in whatever part. */
function bodiesIn(record: CompiledRecord): string[] {
  return [
    ...record.organisations.map(({ id }) => id),
    ...record.affects.map(({ organisation }) => organisation),
    ...record.items.flatMap((item) =>
      item.form === 'pilots'
        ? item.rows.flatMap(({ fate }) => (fate.became === 'organisation' ? [fate.organisation] : []))
        : [],
    ),
  ];
}

function namesOf(bodies: readonly Organisation[]): NamesShard['names'] {
  return bodies.flatMap((body) => [
    { id: idOf(body), name: body.name, kind: 'official' as const },
    ...body.aliases.map(({ name, kind }) => ({ id: idOf(body), name, kind })),
  ]);
}

/** All names of all bodies, with those of regulators and national bodies, as one table. */
function tableOf(bodies: readonly Organisation[]) {
  const national = nationalBodies.map(({ name, also, acronyms }) => ({
    id: nationalPrefix + name,
    names: [name, ...also],
    acronyms,
  }));
  return compileNames(
    [
      ...bodies.flatMap(spellingsOf),
      ...national.flatMap(({ id, names }) =>
        names.map(
          (name): Spelling => ({
            id,
            words: spokenWords(name),
            rank: /\s/.test(name) ? 0 : 3,
            from: null,
            until: null,
          }),
        ),
      ),
    ],
    [
      ...bodies.flatMap(acronymsOf),
      ...national.flatMap(({ id, acronyms }) => acronyms.map((letters): Acronym => ({ letters, id, until: null }))),
    ],
  );
}
