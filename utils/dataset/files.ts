/** `data/` as files that were read: which schema each must fit, and what is wrong with it. */
import type { z } from 'zod';
import type { WarningRule } from './kinds.ts';
import {
  type About,
  type AcceptedWarnings,
  about,
  acceptedWarnings,
  type FactRecord,
  type KnownNames,
  knownNames,
  type MirrorHosts,
  mirrorHosts,
  type Organisation,
  organisation,
  record,
  type SharedHosts,
  sharedHosts,
} from './schema.ts';

/** One file of `data/`. `file` is its path below that folder, with `/`; `fault` says why it is no JSON. */
export interface DataFile {
  file: string;
  value?: unknown;
  fault?: string;
}

export interface Problem {
  file: string;
  /** Path inside the file, `successions[0].date`; empty for the file as a whole. */
  field: string;
  message: string;
  /** By what a warning is accepted; an error has none. */
  rule?: WarningRule;
  /** Id of the other record that a warning is about. */
  with?: string;
}

/** A value together with the file it came from. */
export interface From<T> {
  file: string;
  value: T;
}

export interface Sorted {
  organisations: From<Organisation>[];
  records: From<FactRecord>[];
  sharedHosts: From<SharedHosts>[];
  acceptedWarnings: From<AcceptedWarnings>[];
  knownNames: From<KnownNames>[];
  mirrorHosts: From<MirrorHosts>[];
  about: From<About>[];
}

const kinds = [
  { of: /^organisations\/.+\.json$/, as: 'organisations', schema: organisation },
  { of: /^records\/.+\.json$/, as: 'records', schema: record },
  { of: /^shared-hosts\.json$/, as: 'sharedHosts', schema: sharedHosts },
  { of: /^accepted-warnings\.json$/, as: 'acceptedWarnings', schema: acceptedWarnings },
  { of: /^known-names\.json$/, as: 'knownNames', schema: knownNames },
  { of: /^mirror-hosts\.json$/, as: 'mirrorHosts', schema: mirrorHosts },
  { of: /^about\.json$/, as: 'about', schema: about },
] as const;

const tables = 'about.json, accepted-warnings.json, known-names.json, mirror-hosts.json and shared-hosts.json';

/** Reads the text of one file. */
export function dataFile(file: string, text: string): DataFile {
  try {
    return { file, value: JSON.parse(text) as unknown };
  } catch (error) {
    return { file, fault: error instanceof Error ? error.message : String(error) };
  }
}

/** Sorts files by what they hold. A file that does not fit its schema is left out and named among the problems. */
export function sortFiles(files: readonly DataFile[]): { sorted: Sorted; problems: Problem[] } {
  const sorted: Sorted = {
    organisations: [],
    records: [],
    sharedHosts: [],
    acceptedWarnings: [],
    knownNames: [],
    mirrorHosts: [],
    about: [],
  };
  const problems: Problem[] = [];
  for (const { file, value, fault } of files) {
    if (fault !== undefined) {
      problems.push({ file, field: '', message: `not JSON: ${fault}` });
      continue;
    }
    // An extra folder stands in front of its files' names as `folder:`.
    const kind = kinds.find(({ of }) => of.test(file.slice(file.lastIndexOf(':') + 1)));
    if (!kind) {
      problems.push({
        file,
        field: '',
        message: `no such kind of file: data holds organisations, records, ${tables}`,
      });
      continue;
    }
    const parsed = kind.schema.safeParse(value);
    if (parsed.success) (sorted[kind.as] as From<unknown>[]).push({ file, value: parsed.data });
    else problems.push(...parsed.error.issues.map((issue) => ({ file, ...problemOf(issue, value) })));
  }
  return { sorted, problems };
}

function problemOf(issue: z.core.$ZodIssue, value: unknown): { field: string; message: string } {
  if (issue.code === 'unrecognized_keys') {
    return { field: fieldOf([...issue.path, issue.keys[0] ?? '']), message: 'no such field' };
  }
  const found = issue.path.reduce<unknown>(
    (node, part) => (node as Record<PropertyKey, unknown> | null)?.[part],
    value,
  );
  return { field: fieldOf(issue.path), message: found === undefined ? 'missing' : issue.message };
}

/** `['successions', 0, 'date']` as `successions[0].date`. */
export function fieldOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((field, part) => {
    if (typeof part === 'number') return `${field}[${part}]`;
    return field ? `${field}.${String(part)}` : String(part);
  }, '');
}
