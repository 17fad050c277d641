/** What must hold in `data/`: an error stops the build, a warning is printed. Only a certain contradiction is an error. */
import { checkHosts } from './check-hosts.ts';
import { checkRecords } from './check-records.ts';
import { checkSuccessions } from './check-successions.ts';
import { certainlyAfter } from './dates.ts';
import { type DataFile, type From, type Problem, sortFiles } from './files.ts';
import type { FactRecord, Organisation, SharedHosts } from './schema.ts';

export interface Dataset {
  organisations: Organisation[];
  records: FactRecord[];
  sharedHosts: SharedHosts['hosts'];
  /** ISO day up to which the record was gathered. */
  recordAsOf: string;
}

export interface Checked {
  errors: Problem[];
  warnings: Problem[];
  /** Null where there are errors. */
  dataset: Dataset | null;
}

/** What the checks of one subject see, and where they say what they found. */
export interface Book {
  /** By id: ODS code, or the official name where there is none. */
  bodies: ReadonlyMap<string, From<Organisation>>;
  records: readonly From<FactRecord>[];
  sharedHosts: readonly From<SharedHosts>[];
  error: (file: string, field: string, message: string) => void;
  warn: (file: string, field: string, message: string) => void;
  /** Ids of records in files with a fault of their own: a link to one is not named as a second fault. */
  faultyRecords: ReadonlySet<unknown>;
  /** Names `id` as an error unless it is the id of a body. */
  resolve: (file: string, field: string, id: string) => void;
}

/** Checks everything that was read from `data/` and, where nothing is wrong, gives it back typed. */
export function checkDataset(files: readonly DataFile[]): Checked {
  const { sorted, problems: errors } = sortFiles(files);
  const warnings: Problem[] = [];
  const error: Book['error'] = (file, field, message) => errors.push({ file, field, message });
  const warn: Book['warn'] = (file, field, message) => warnings.push({ file, field, message });

  const bodies = new Map<string, From<Organisation>>();
  for (const one of sorted.organisations) {
    const id = one.value.ods ?? one.value.name;
    const other = bodies.get(id);
    if (other) error(one.file, one.value.ods ? 'ods' : 'name', `"${id}" also stands in ${other.file}`);
    else bodies.set(id, one);
    const { opened, closed } = one.value;
    if (opened && closed && certainlyAfter(opened, closed))
      error(one.file, 'closed', `${closed} lies before ${opened}, the day it opened`);
  }
  // A file with a fault is not among the bodies or records; what only it can explain is not named a second time.
  const faults = files.filter(({ file }) => errors.some((one) => one.file === file)).map(({ value }) => idsOf(value));
  const faulty = new Set(faults.map(({ body }) => body));
  const faultyRecords = new Set(faults.map(({ record }) => record));
  const byName = new Map(sorted.organisations.map(({ value }) => [value.name, value.ods]));
  const resolve: Book['resolve'] = (file, field, id) => {
    if (bodies.has(id) || faulty.has(id)) return;
    const code = byName.get(id);
    error(file, field, code ? `"${id}" has an ODS code: write "${code}"` : `no organisation "${id}"`);
  };

  const book: Book = { ...sorted, bodies, faultyRecords, error, warn, resolve };
  checkSuccessions(book);
  checkHosts(book);
  checkRecords(book);

  const recordAsOf = sorted.about[0]?.value.recordAsOf;
  if (!recordAsOf && !files.some(({ file }) => file.endsWith('about.json'))) error('about.json', '', 'missing');
  if (errors.length > 0 || !recordAsOf) return { errors, warnings, dataset: null };
  return {
    errors,
    warnings,
    dataset: {
      organisations: sorted.organisations.map(({ value }) => value),
      records: sorted.records.map(({ value }) => value),
      sharedHosts: sorted.sharedHosts.flatMap(({ value }) => value.hosts),
      recordAsOf,
    },
  };
}

function idsOf(value: unknown): { body: unknown; record: unknown } {
  const { ods, name, id } = (value ?? {}) as { ods?: unknown; name?: unknown; id?: unknown };
  return { body: ods ?? name, record: id };
}
