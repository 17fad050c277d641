/** The compiled dataset as its readers see it: shards are read when first asked for, and kept. */
import type { Compiled } from './compile.ts';
import { type NameTable, openNames } from './name-table.ts';
import {
  type CompiledOrganisation,
  type CompiledRecord,
  datasetFormat,
  type FamilyShard,
  type Index,
  type NamedPlace,
  type NamesShard,
  type RecordsShard,
  type SpanningShard,
  type SpelledName,
  type SpellingsShard,
  type StemsShard,
} from './shards.ts';
import type { StemCounts } from './stems.ts';

/** Reads the JSON at a path below the bundle's root, `dataset/index.json`. */
export type ReadJson = (path: string) => Promise<unknown>;

export interface Family {
  key: string;
  organisations: CompiledOrganisation[];
  /** Every record that concerns one of the bodies, those that also concern other families among them. */
  records: CompiledRecord[];
}

export interface LoadedDataset {
  index: Index;
  /** The family of a body by its id; null where there is no such body. */
  family(id: string): Promise<Family | null>;
  record(id: string): Promise<CompiledRecord | null>;
  names(): Promise<SpelledName[]>;
  /** Towns, hospitals and areas that records name for a body. */
  places(): Promise<NamedPlace[]>;
  /** Every way of writing a name, ready to be found in a text. */
  nameTable(): Promise<NameTable>;
  /** How common each word is among the records. */
  stemCounts(): Promise<StemCounts>;
}

/** Reads the index; everything else when it is asked for. Errors name the file and the field. */
export async function loadDataset(readJson: ReadJson): Promise<LoadedDataset> {
  const kept = new Map<string, Promise<unknown>>();
  const keep = <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const known = kept.get(key) as Promise<T> | undefined;
    if (known) return known;
    const made = make();
    kept.set(key, made);
    // A failed reading may succeed the next time.
    made.catch(() => kept.delete(key));
    return made;
  };
  const read = <T>(path: string, fields: Fields<T>) =>
    keep(path, async () => shard<T>(path, await readJson(path), fields));

  const index = await read<Index>('dataset/index.json', {
    recordAsOf: 'string',
    hosts: 'object',
    sharedHosts: 'array',
    organisations: 'object',
  });
  const readFamily = (path: string) =>
    read<FamilyShard>(path, { key: 'string', organisations: 'array', records: 'array', spanning: 'array' });
  const readSpanning = async (path: string) => (await read<SpanningShard>(path, { record: 'object' })).record;

  const readNames = () => read<NamesShard>('dataset/names.json', { names: 'array', places: 'array' });

  return {
    index,
    async family(id) {
      const key = own(index.organisations, id)?.family;
      if (key === undefined) return null;
      return keep(`family ${key}`, async () => {
        const { organisations, records, spanning } = await readFamily(`dataset/family/${key}.json`);
        const others = await Promise.all(spanning.map(({ file }) => readSpanning(file)));
        return { key, organisations, records: [...records, ...others] };
      });
    },
    async record(id) {
      const { files } = await read<RecordsShard>('dataset/records.json', { files: 'object' });
      const file = own(files, id);
      if (file === undefined) return null;
      if (file.startsWith('dataset/spanning/')) return readSpanning(file);
      return (await readFamily(file)).records.find((one) => one.id === id) ?? null;
    },
    async names() {
      return (await readNames()).names;
    },
    async places() {
      return (await readNames()).places;
    },
    async stemCounts() {
      const { records, counts } = await read<StemsShard>('dataset/stems.json', { records: 'number', counts: 'object' });
      return { records, counts };
    },
    nameTable() {
      return keep('name table', async () =>
        openNames((await read<SpellingsShard>('dataset/spellings.json', { table: 'object' })).table),
      );
    },
  };
}

/** The same reader over what `compileDataset` gave, for the command line and tests. */
export function datasetFromCompiled(compiled: Compiled): Promise<LoadedDataset> {
  return loadDataset(async (path) => {
    if (!compiled.has(path)) throw new Error(`${path}: missing`);
    return compiled.get(path);
  });
}

type Kind = 'string' | 'number' | 'object' | 'array';
type Fields<T> = Record<Exclude<keyof T, 'format'>, Kind>;

function shard<T>(path: string, value: unknown, fields: Fields<T>): T {
  if (kindOf(value) !== 'object') throw new Error(`${path}: an object expected, found ${kindOf(value)}`);
  const found = value as Record<string, unknown>;
  if (found.format !== datasetFormat)
    throw new Error(`${path}, format: ${datasetFormat} expected, found ${String(found.format)}`);
  for (const [field, kind] of Object.entries<Kind>(fields)) {
    if (kindOf(found[field]) !== kind)
      throw new Error(`${path}, ${field}: ${kind} expected, found ${kindOf(found[field])}`);
  }
  return value as T;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Ids come from pages and addresses: `constructor` is no body. */
function own<T>(table: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
