/** Reading `data/` from disk, for the build, the command line and tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, delimiter, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Checked, checkDataset } from '../utils/dataset/check.ts';
import { type Compiled, compileDataset } from '../utils/dataset/compile.ts';
import { type DataFile, dataFile, type Problem } from '../utils/dataset/files.ts';
import type { Index } from '../utils/dataset/shards.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The folder that people edit. */
export const dataFolder = join(root, 'data');

/**
 * Folders with further organisations and records, from the environment variable TRUST_FOOTNOTES_EXTRA_DATA, separated as
 * in PATH. Only the test build sets it: an invented trust never stands in `data/`.
 */
export function extraFolders(): string[] {
  return (process.env.TRUST_FOOTNOTES_EXTRA_DATA ?? '').split(delimiter).filter(Boolean);
}

/**
 * Every JSON file of `folder` and of the extra folders, in the order of their names. Files of an extra folder are named
 * `<folder>:<path>`. Editors' schemas in `schema/` are no data.
 */
export function readData(folder = dataFolder, extra: readonly string[] = extraFolders()): DataFile[] {
  return [
    ...readFolder(folder),
    ...extra.flatMap((one) => readFolder(one).map((file) => ({ ...file, file: `${basename(one)}:${file.file}` }))),
  ];
}

function readFolder(folder: string): DataFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, file: relative(folder, path).split(sep).join('/') }))
    .filter(({ file }) => !file.startsWith('schema/'))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ path, file }) => dataFile(file, readFileSync(path, 'utf8')));
}

/** Checks and compiles what is on disk; throws, naming file, field and reason, where something is wrong. */
export function buildDataset(
  folder = dataFolder,
  extra: readonly string[] = extraFolders(),
): { compiled: Compiled; checked: Checked } {
  const checked = checkDataset(readData(folder, extra));
  if (!checked.dataset) throw new Error(`The dataset has faults:\n${checked.errors.map(sayProblem).join('\n')}`);
  return { compiled: compileDataset(checked.dataset), checked };
}

/** `records/a.json, sources[0].url: no address`. */
export function sayProblem({ file, field, message }: Problem): string {
  return `${file}${field ? `, ${field}` : ''}: ${message}`;
}

/** The index of the dataset as it stands in `data/`. */
export function compiledIndex(): Index {
  return buildDataset().compiled.get('dataset/index.json') as Index;
}
