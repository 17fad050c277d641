/** From the checked dataset to the shards that lie in the bundle. Pure: the same data give the same files. */
import type { Dataset } from './check.ts';
import { compareDates } from './dates.ts';
import { compileNames } from './name-compile.ts';
import { nationalBodies, nationalPrefix } from './national.ts';
import { filled, packRecords } from './pack.ts';
import type { FactRecord, Organisation } from './schema.ts';
import {
  type AskedShard,
  bucketOf,
  type CompiledOrganisation,
  type CompiledRecord,
  type DetailsShard,
  type FamilyShard,
  datasetFormat as format,
  type HostHolder,
  type IdsShard,
  type Index,
  type LinesShard,
  type MattersShard,
  type NamedPlace,
  type NamesShard,
  type SpellingsShard,
  type StemsShard,
} from './shards.ts';
import { type Acronym, acronymsOf, type Spelling, spellingsOf, spokenWords } from './spellings.ts';
import { countStems } from './stems.ts';

/** Path below the bundle's root, `dataset/index.json`, and the JSON value that lies there. */
export type Compiled = Map<string, unknown>;

/** About how many ids one file of the table of ids holds. */
const idsInBucket = 1_000;

const idOf = ({ ods, name }: Organisation) => ods ?? name;
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Compiles a dataset that `checkDataset` found without errors. */
export function compileDataset({ organisations, records, sharedHosts, recordAsOf }: Dataset): Compiled {
  const bodies = [...organisations].sort((a, b) => byText(idOf(a), idOf(b)));
  const familyOf = familiesOf(bodies);
  const packed = packRecords(linkRecords(records), familyOf);
  const families = filled(familyList(bodies, familyOf, packed.filesOfBody), (one) => JSON.stringify(one).length);
  const shardOf = new Map(families.flatMap((file, number) => file.map(({ key }) => [key, number] as const)));
  const buckets = Math.max(1, Math.ceil(records.length / idsInBucket));
  const index: Index = {
    format,
    recordAsOf,
    hosts: hostTable(bodies),
    sharedHosts: sharedHosts.map(({ host }) => host).sort(byText),
    organisations: Object.fromEntries(
      bodies.map((body) => {
        const { name, kind, status, sector } = body;
        const family = familyOf.get(idOf(body)) ?? '';
        return [idOf(body), { name, kind, status, sector, family, shard: shardOf.get(family) ?? 0 }];
      }),
    ),
    buckets,
  };
  const compiled: Compiled = new Map();
  compiled.set('dataset/index.json', index);
  const names: NamesShard = { format, names: namesOf(bodies), places: placesOf(bodies, records) };
  compiled.set('dataset/names.json', names);
  compiled.set('dataset/spellings.json', { format, table: tableOf(bodies) } satisfies SpellingsShard);
  compiled.set('dataset/stems.json', { format, ...countStems(records) } satisfies StemsShard);
  compiled.set('dataset/asked.json', { format, asked: askedIn(records) } satisfies AskedShard);
  for (const [number, file] of families.entries())
    compiled.set(`dataset/family/${number}.json`, { format, families: file } satisfies FamilyShard);
  for (const [number, { lines, matters, details }] of packed.files.entries()) {
    compiled.set(`dataset/lines/${number}.json`, { format, lines } satisfies LinesShard);
    compiled.set(`dataset/matters/${number}.json`, { format, matters } satisfies MattersShard);
    compiled.set(`dataset/details/${number}.json`, { format, details } satisfies DetailsShard);
  }
  const ids = Map.groupBy(packed.fileOf, ([id]) => bucketOf(id, buckets));
  for (let number = 0; number < buckets; number++) {
    const table = Object.fromEntries(ids.get(number) ?? []);
    compiled.set(`dataset/ids/${number}.json`, { format, ids: table } satisfies IdsShard);
  }
  return compiled;
}

/** Families in the order of their keys, each with its bodies and where their records lie. */
function familyList(
  bodies: readonly Organisation[],
  familyOf: ReadonlyMap<string, string>,
  filesOfBody: ReadonlyMap<string, number[]>,
): FamilyShard['families'] {
  const families = new Map<string, FamilyShard['families'][number]>();
  for (const body of bodies) {
    const id = idOf(body);
    const key = familyOf.get(id) ?? '';
    const family = families.get(key) ?? { key, organisations: [], lines: {} };
    family.organisations.push(withoutProvenance(body));
    const files = filesOfBody.get(id);
    if (files) family.lines[id] = files;
    families.set(key, family);
  }
  return [...families.values()].sort((a, b) => byText(a.key, b.key));
}

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

function namesOf(bodies: readonly Organisation[]): NamesShard['names'] {
  return bodies.flatMap((body) => body.aliases.map(({ name, kind }) => ({ id: idOf(body), name, kind })));
}

/** A record that many bodies share ties none of them to its places. */
const mostTied = 2;

/** Places where a body's services passed along, or to which a record of it is limited; each once for each body. */
function placesOf(bodies: readonly Organisation[], records: readonly FactRecord[]): NamedPlace[] {
  const tied = new Map<string, NamedPlace>();
  const tie = (id: string, places: readonly string[]) => {
    for (const name of places) tied.set(`${id} ${name}`, { id, name });
  };
  for (const body of bodies) {
    for (const { to, scope } of body.successions) {
      tie(to, scope?.places ?? []);
      tie(idOf(body), scope?.places ?? []);
    }
  }
  for (const { organisations, places } of records) {
    const owners = organisations.filter(({ role }) => role !== 'mentioned');
    if (owners.length <= mostTied) for (const { id } of owners) tie(id, places);
    for (const { id, places: own } of owners) tie(id, own ?? []);
  }
  return [...tied.values()].sort((a, b) => byText(a.name, b.name) || byText(a.id, b.id));
}

function askedIn(records: readonly FactRecord[]): AskedShard['asked'] {
  return records
    .filter(({ kind, foi }) => kind === 'foi-outcome' || foi)
    .sort((a, b) => compareDates(b.date, a.date) || byText(a.id, b.id))
    .map(({ id, date, title, summary, topics, keyTerms, organisations }) => ({
      id,
      date,
      title,
      summary,
      topics,
      keyTerms,
      organisations: organisations.filter(({ role }) => role !== 'mentioned').map(({ id: body }) => body),
    }));
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
