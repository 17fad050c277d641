// Says what is in the dataset, what is wrong with it and what looks wrong; status 1 where the build would fail.
import { checkDataset } from '../utils/dataset/check.ts';
import { findDoubts } from '../utils/dataset/doubts/index.ts';
import type { Problem } from '../utils/dataset/files.ts';
import type { WarningRule } from '../utils/dataset/kinds.ts';
import { readData, sayProblem } from './data-files.ts';

/** What each rule is about, in the order in which they are told. */
const headings: Record<WarningRule, string> = {
  'name-of-a-person': 'Names of people',
  'same-event': 'One event told twice?',
  'single-source-fault': 'Claims of fault on too little',
  mirror: 'Copies instead of originals',
  lifetime: 'Records on a body that did not exist then',
  'false-precision': 'Days that may be more exact than the source',
  'vague-date': 'Dates without the note they need',
  'near-equal-titles': 'Titles that cannot be told apart',
  'common-key-term': 'Key terms by which no page will be found',
  'wrong-folder': 'Files in another folder than people expect',
  oddity: 'Other oddities',
};

const files = readData();
const { errors, warnings, silenced } = checkDataset(files, findDoubts);
const count = (folder: string) =>
  files.filter(({ file }) => file.slice(file.lastIndexOf(':') + 1).startsWith(folder)).length;
const say = (heading: string, problems: readonly Problem[]) => {
  if (problems.length > 0) console.log(['', heading, ...problems.map((one) => `  ${sayProblem(one)}`)].join('\n'));
};

console.log(
  `${count('records/')} records, ${count('organisations/')} organisations, ${errors.length} errors, ${warnings.length} warnings`,
);
say('ERRORS: the build stops until they are mended', errors);
for (const [rule, heading] of Object.entries(headings)) {
  const found = warnings.filter((one) => (one.rule ?? 'oddity') === rule);
  say(`Warning "${rule}", ${found.length}: ${heading}`, found);
}
if (warnings.length > 0) {
  console.log(
    '\nMend each warning, or say in data/accepted-warnings.json why it is right (data/README.md, "Check it").',
  );
}
if (silenced > 0) console.log(`\n${silenced} more were looked at and are right: data/accepted-warnings.json says why.`);
process.exitCode = errors.length > 0 ? 1 : 0;
