/** The compiled dataset as its readers see it: shards are read when first asked for, and kept. */
import type { Compiled } from './compile.ts';
import { bodyId } from './lineage.ts';
import { type NameTable, openWhole } from './name-table.ts';
import { bodiesIn, joined } from './pack.ts';
import { type CheckedShard, checkShard, type ShardKind } from './shard-checks.ts';
import {
  type AskedRequest,
  bucketOf,
  type CompiledOrganisation,
  type CompiledRecord,
  type Index,
  type NamedPlace,
  type RecordLine,
  type RecordMatter,
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
  /** What records of a family say, by their ids. */
  matters(lines: readonly RecordLine[]): Promise<Map<string, RecordMatter>>;
  record(id: string): Promise<CompiledRecord | null>;
  names(): Promise<SpelledName[]>;
  /** Every request in the record, the newest first. */
  asked(): Promise<AskedRequest[]>;
  /** Towns, hospitals and areas that the record ties to a body. */
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

  /** Where lines were read: the number of their file, and their place in it. */
  const placeOf = new WeakMap<RecordLine, { number: number; at: number }>();
  const readLines = async (number: number): Promise<RecordLine[]> => {
    const { lines } = await read('lines', number);
    for (const [at, line] of lines.entries()) placeOf.set(line, { number, at });
    return lines;
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
        const shards = await Promise.all([...files].map(readLines));
        const records = shards.flatMap((lines) =>
          lines.filter((line) => bodiesIn(line).some((one) => behind.has(one))),
        );
        return { key, organisations, records };
      });
    },
    async matters(lines) {
      const found = new Map<string, RecordMatter>();
      const put = async (line: RecordLine) => {
        const place = placeOf.get(line);
        if (!place) throw new Error(`The line of "${line.id}" is not of this dataset.`);
        const { matters } = await read('matters', place.number);
        found.set(line.id, there(matters, place.at, `dataset/matters/${place.number}.json, matters`, line.id));
      };
      await Promise.all(lines.map(put));
      return found;
    },
    async record(id) {
      const number = own((await read('ids', bucketOf(id, index.buckets))).ids, id);
      if (number === undefined) return null;
      const [lines, { matters }, { details }] = await Promise.all([
        readLines(number),
        read('matters', number),
        read('details', number),
      ]);
      const at = lines.findIndex((one) => one.id === id);
      return joined(
        there(lines, at, `dataset/lines/${number}.json, lines`, id),
        there(matters, at, `dataset/matters/${number}.json, matters`, id),
        there(details, at, `dataset/details/${number}.json, details`, id),
      );
    },
    async names() {
      const aliases = Map.groupBy((await read('names')).names, ({ id }) => id);
      return Object.entries(index.organisations).flatMap(([id, { name }]) => [
        { id, name, kind: 'official' as const },
        ...(aliases.get(id) ?? []),
      ]);
    },
    async places() {
      return (await read('names')).places;
    },
    stemCounts() {
      return read('stems');
    },
    nameTable() {
      return keep('name table', async () => openWhole((await read('spellings')).table));
    },
    async asked() {
      return (await read('asked')).asked;
    },
  };
}

/** The part of a record at its place in a file, which holds as many as the file of its line. */
function there<T>(parts: readonly T[], at: number, field: string, id: string): T {
  const part = parts[at];
  if (part === undefined) throw new Error(`${field}: "${id}" is missing`);
  return part;
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
