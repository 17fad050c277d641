// Says what is in the dataset, what is wrong with it and what may be; status 1 where the build would fail.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptedWarnings, dataFolder, readData, sayProblem } from '../data-files.ts';
import type { Doubt, DoubtKind } from './doubt.ts';
import { findAll } from './find.ts';

const headings: Record<DoubtKind, string> = {
  'same-event': 'The same event twice?',
  'near-equal-titles': 'Titles nearly equal',
  'copies-alone': 'Copies without an original',
  'single-source-fault': 'A claim of fault by one voice',
  'name-of-a-person': 'Names of people?',
  'false-precision': 'Dates more exact than their source?',
  'common-key-term': 'Terms too common to match on',
  'wrong-folder': 'Files in the wrong folder',
};

const acceptedFile = join(dataFolder, acceptedWarnings);
const accepted = existsSync(acceptedFile) ? JSON.parse(readFileSync(acceptedFile, 'utf8')) : { accepted: [] };
const { records, organisations, errors, warnings, doubts, stale } = findAll(readData(), accepted);

const print = (heading: string, lines: readonly string[]) => {
  if (lines.length > 0) console.log(['', heading, ...lines.map((line) => `  ${line}`)].join('\n'));
};

const count = warnings.length + doubts.length + stale.length;
console.log(`${records} records, ${organisations} organisations, ${errors.length} errors, ${count} warnings`);
print('Errors (the build stops):', errors.map(sayProblem));
print('Dates and bodies that do not go together:', warnings.map(sayProblem));
for (const [kind, group] of Map.groupBy(doubts, (doubt: Doubt) => doubt.kind))
  print(headings[kind], group.map(sayProblem));
print(
  'Accepted warnings that are no longer given (take them out of accepted-warnings.json):',
  stale.map(({ file, warning, field }) => `${file}${field ? `, ${field}` : ''}: ${warning}`),
);
process.exitCode = errors.length > 0 ? 1 : 0;
