// Says what is in the dataset and what is wrong with it; status 1 where the build would fail.
import { checkDataset } from '../utils/dataset/check.ts';
import { readData, sayProblem } from './data-files.ts';

const files = readData();
const { errors, warnings } = checkDataset(files);
const count = (folder: string) =>
  files.filter(({ file }) => file.slice(file.lastIndexOf(':') + 1).startsWith(folder)).length;

console.log(
  `${count('records/')} records, ${count('organisations/')} organisations, ${errors.length} errors, ${warnings.length} warnings`,
);
for (const [heading, problems] of [
  ['Errors (the build stops):', errors],
  ['Warnings:', warnings],
] as const) {
  if (problems.length > 0) console.log(['', heading, ...problems.map(sayProblem)].join('\n'));
}
process.exitCode = errors.length > 0 ? 1 : 0;
