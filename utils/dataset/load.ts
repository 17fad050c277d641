/** The compiled dataset as its readers see it: shards are read when first asked for, and kept. */
import type { Compiled } from './compile.ts';
import { bodyId } from './lineage.ts';
import { type NameTable, openNames } from './name-table.ts';
import { bodiesIn, joined } from './pack.ts';
import { type CheckedShard, checkShard, type ShardKind } from './shard-checks.ts';
import {
  bucketOf,
  type CompiledOrganisation,
  type CompiledRecord,
  type Index,
  type NamedPlace,
  type RecordLine,
  type SpelledName,
} from './shards.ts';
import type { StemCounts } from './stems.ts';

/** Reads the JSON at a path below the bundle's root, `dataset/index.json`. */
export type ReadJson = (path: string) => Promise<unknown>;

export interface Family {
  key: string;
  organisations: CompiledOrganisation[];
  /** The lines of every record that can bear on the body asked for: its own and those of the bodies that it came from. */
  records: RecordLine[];
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
  const read = <K extends ShardKind>(kind: K, number?: number): Promise<CheckedShard<K>> => {
    const path = `dataset/${kind}${number === undefined ? '' : `/${number}`}.json`;
    return keep(path, async () => checkShard(kind, path, await readJson(path)));
  };

  const index = await read('index');
  return {
    index,
    async family(id) {
      const indexed = own(index.organisations, id);
      if (!indexed) return null;
      return keep(`family of ${id}`, async () => {
        const { families } = await read('family', indexed.shard);
        const family = families.find(({ key }) => key === indexed.family);
        if (!family) throw new Error(`dataset/family/${indexed.shard}.json, families: "${indexed.family}" is missing`);
        const { key, organisations, lines } = family;
        const behind = withBodiesBehind(id, organisations);
        const files = new Set([...behind].flatMap((body) => own(lines, body) ?? []));
        const shards = await Promise.all([...files].map((number) => read('lines', number)));
        const records = shards.flatMap((shard) =>
          shard.lines.filter((line) => bodiesIn(line).some((one) => behind.has(one))),
        );
        return { key, organisations, records };
      });
    },
    async record(id) {
      const number = own((await read('ids', bucketOf(id, index.buckets))).ids, id);
      if (number === undefined) return null;
      const [{ lines }, { details }] = await Promise.all([read('lines', number), read('details', number)]);
      const line = lines.find((one) => one.id === id);
      const detail = details.find((one) => one.id === id);
      if (!line) throw new Error(`dataset/lines/${number}.json, lines: "${id}" is missing`);
      if (!detail) throw new Error(`dataset/details/${number}.json, details: "${id}" is missing`);
      return joined(line, detail);
    },
    async names() {
      return (await read('names')).names;
    },
    async places() {
      return (await read('names')).places;
    },
    stemCounts() {
      return read('stems');
    },
    nameTable() {
      return keep('name table', async () => openNames((await read('spellings')).table));
    },
  };
}

/** The body and all that anything of it can have come from, by hops of any kind and day. */
function withBodiesBehind(id: string, organisations: readonly CompiledOrganisation[]): Set<string> {
  const found = new Set([id]);
  // A set is walked to its end even while it grows.
  for (const to of found) {
    for (const body of organisations) if (body.successions.some((hop) => hop.to === to)) found.add(bodyId(body));
  }
  return found;
}

/** The same reader over what `compileDataset` gave, for the command line and tests. */
export function datasetFromCompiled(compiled: Compiled): Promise<LoadedDataset> {
  return loadDataset(async (path) => {
    if (!compiled.has(path)) throw new Error(`${path}: missing`);
    return compiled.get(path);
  });
}

/** Ids come from pages and addresses: `constructor` is no body. */
function own<T>(table: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
