/** What must hold in `data/`: an error stops the build, a warning is printed. Only a certain contradiction is an error. */
import { accept } from './accept.ts';
import { checkHosts } from './check-hosts.ts';
import { checkRecords } from './check-records.ts';
import { checkSuccessions } from './check-successions.ts';
import { certainlyAfter } from './dates.ts';
import { type DataFile, type From, type Problem, sortFiles } from './files.ts';
import { type WarningRule, warningRules } from './kinds.ts';
import type { FactRecord, KnownNames, MirrorHosts, Organisation, SharedHosts } from './schema.ts';

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
  /** How many warnings `accepted-warnings.json` silenced. */
  silenced: number;
  /** Null where there are errors. */
  dataset: Dataset | null;
}

/** What the checks of one subject see, and where they say what they found. */
export interface Book {
  /** By id: ODS code, or the official name where there is none. */
  bodies: ReadonlyMap<string, From<Organisation>>;
  records: readonly From<FactRecord>[];
  sharedHosts: readonly From<SharedHosts>[];
  knownNames: readonly From<KnownNames>[];
  mirrorHosts: readonly From<MirrorHosts>[];
  error: (file: string, field: string, message: string) => void;
  /** `rule` is the name by which the warning can be accepted, `other` the id of the record it is also about. */
  warn: (file: string, field: string, message: string, rule?: WarningRule, other?: string) => void;
  /** Ids of records in files with a fault of their own: a link to one is not named as a second fault. */
  faultyRecords: ReadonlySet<unknown>;
  /** Names `id` as an error unless it is the id of a body. */
  resolve: (file: string, field: string, id: string) => void;
}

/** Warnings that a contradiction in the data gives; all other rules are doubts. */
const rulesOfChecks: ReadonlySet<WarningRule> = new Set(['oddity', 'lifetime']);

/**
 * Checks everything that was read from `data/` and, where nothing is wrong, gives it back typed. `doubts` also looks for
 * what is well-formed and yet likely a fault; it compares all records with each other, so a build leaves it out.
 */
export function checkDataset(files: readonly DataFile[], doubts: ((book: Book) => void) | null = null): Checked {
  const { sorted, problems: errors } = sortFiles(files);
  const warnings: Problem[] = [];
  const error: Book['error'] = (file, field, message) => errors.push({ file, field, message });
  const warn: Book['warn'] = (file, field, message, rule = 'oddity', other) =>
    warnings.push({ file, field, message, rule, ...(other && { with: other }) });

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
  doubts?.(book);
  const accepted = accept(warnings, sorted.acceptedWarnings, doubts ? new Set(warningRules) : rulesOfChecks);

  const recordAsOf = sorted.about[0]?.value.recordAsOf;
  if (!recordAsOf && !files.some(({ file }) => file.endsWith('about.json'))) error('about.json', '', 'missing');
  if (errors.length > 0 || !recordAsOf) return { errors, ...accepted, dataset: null };
  return {
    errors,
    ...accepted,
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
