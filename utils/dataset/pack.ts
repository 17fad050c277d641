/**
 * Which records and families lie together in a file. A file must be small enough to be read whole for one answer, and
 * large enough to compress well: small ones share a file. What one body's page asks for lies in few files.
 */
import { sourceKinds } from './kinds.ts';
import {
  type CompiledRecord,
  lineFields,
  matterFields,
  type RecordDetail,
  type RecordLine,
  type RecordMatter,
} from './shards.ts';

/** Characters of JSON that a file of lines or families should hold. What a page asks for whole is never split. */
const aim = 128_000;

export interface Packed {
  /** The parts of the records, file by file; those of one record stand at the same place. */
  files: { lines: RecordLine[]; matters: RecordMatter[]; details: RecordDetail[] }[];
  /** Number of the files that hold a record. */
  fileOf: Map<string, number>;
  /** Numbers of the files that hold records of a body. */
  filesOfBody: Map<string, number[]>;
}

/** Records of one family lie together, those of the same bodies side by side; those of several families lie apart. */
export function packRecords(records: readonly CompiledRecord[], familyOf: ReadonlyMap<string, string>): Packed {
  const keyed = records.map((record) => {
    const bodies = bodiesIn(record);
    const families = [...new Set(bodies.flatMap((id) => familyOf.get(id) ?? []))].sort();
    // Several families stand last; within one, those of the same bodies are read together or not at all.
    const key = `${families.length > 1 ? '~' : ''}${families.join(' ')}!${[...bodies].sort().join(' ')}`;
    return { record, bodies, key };
  });
  const groups = [...Map.groupBy(keyed, ({ key }) => key)]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, group]) => group.map(({ record, bodies }) => ({ bodies, ...partsOf(record) })));
  const packed: Packed = { files: [], fileOf: new Map(), filesOfBody: new Map() };
  const files = filled(groups, (group) => JSON.stringify(group.map(({ line }) => line)).length);
  for (const [number, file] of files.map((one) => one.flat()).entries()) {
    packed.files.push({
      lines: file.map(({ line }) => line),
      matters: file.map(({ matter }) => matter),
      details: file.map(({ detail }) => detail),
    });
    for (const { line, bodies } of file) {
      packed.fileOf.set(line.id, number);
      for (const id of bodies) {
        const known = packed.filesOfBody.get(id) ?? [];
        if (known.at(-1) !== number) packed.filesOfBody.set(id, [...known, number]);
      }
    }
  }
  return packed;
}

/** Puts one after the other into files of about the aimed size; one that is larger by itself has its own file. */
export function filled<T>(parts: readonly T[], sizeOf: (part: T) => number): T[][] {
  const files: T[][] = [];
  let room = 0;
  for (const part of parts) {
    const size = sizeOf(part);
    if (room < size) {
      files.push([]);
      room = aim;
    }
    files.at(-1)?.push(part);
    room -= size;
  }
  return files;
}

/** A record as its line, its matter and all the rest. */
function partsOf(record: CompiledRecord): { line: RecordLine; matter: RecordMatter; detail: RecordDetail } {
  const rank = record.sources.map(({ kind }) => sourceKinds.indexOf(kind));
  const head = rank.indexOf(Math.min(...rank));
  const inLine = new Set<string>(lineFields);
  const inMatter = new Set<string>(matterFields);
  const fields = Object.entries(record);
  const part = (belongs: (field: string) => boolean) => Object.fromEntries(fields.filter(([field]) => belongs(field)));
  const others = record.sources.toSpliced(head, 1);
  return {
    line: {
      ...part((field) => inLine.has(field)),
      sources: record.sources.slice(head, head + 1),
      ...(others.length > 0 && { otherAddresses: others.map(({ url }) => url) }),
    } as RecordLine,
    matter: part((field) => inMatter.has(field)) as RecordMatter,
    detail: {
      ...part((field) => !inLine.has(field) && !inMatter.has(field)),
      head,
      sources: others.map(({ url: _, ...source }) => source),
    } as RecordDetail,
  };
}

/** The record that was taken apart. */
export function joined(
  { otherAddresses = [], ...line }: RecordLine,
  matter: RecordMatter,
  { head, ...detail }: RecordDetail,
): CompiledRecord {
  const others = detail.sources.map((source, index) => ({ ...source, url: otherAddresses[index] ?? null }));
  return { ...line, ...matter, ...detail, sources: others.toSpliced(head, 0, ...line.sources) };
}

/** Every body that a record bears on, directly or through a regional matter. */
export function bodiesIn({ organisations, affects }: Pick<RecordLine, 'organisations' | 'affects'>): string[] {
  return [...new Set([...organisations.map(({ id }) => id), ...affects.map(({ organisation }) => organisation)])];
}
