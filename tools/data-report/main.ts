// Writes docs/data-report.md with its pictures, and the figures in the README, from the dataset as it stands.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDataset } from '../../utils/dataset/check.ts';
import { readData, sayProblem } from '../data-files.ts';
import { root } from '../setup.mjs';
import { type Figures, figuresOf } from './figures.ts';
import { lyingBars, standingBars } from './picture.ts';

const pictures = join(root, 'docs', 'data-report');

function pageOf(figures: Figures, recordAsOf: string): string {
  const { lineage, coverage, thinMentalHealth, withoutRecord, oldest } = figures;
  const list = (lines: readonly string[], none: string) =>
    lines.length > 0 ? lines.map((line) => `* ${line}`).join('\n') : none;
  const picture = (file: string, title: string) => `![${title}](data-report/${file}.svg)`;
  return `# What the record holds

Record as of ${recordAsOf}. Written by \`npm run data:report\`; no figure here is typed by hand. How many records a trust has says
nothing good or bad about it.

${figures.records} records, ${figures.organisations} organisations, of them ${figures.currentTrusts} trusts of today.

## Coverage

Trusts of today by the number of records they show, those of predecessors among them.

${picture('coverage', 'Trusts of today by number of records')}

${list(withoutRecord, 'Every trust of today has a record.')}

Mental-health trusts with fewer than five records:

${list(
  thinMentalHealth.map(({ name, count }) => `${name}: ${count}`),
  'None.',
)}

Records by sector of the trusts that show them (a record on two trusts counts for both):

${picture('sectors', 'Records by sector')}

## Kinds, years, sources

${picture('kinds', 'Records by kind')}

${picture('years', 'Records by year of the event')}

The source that stands first on the card:

${picture('sources', 'Records by kind of source')}

${picture('confidence', 'Records by confidence')}

## Lineage

${lineage.former} former trusts: ${lineage.withHeir} are followed to a provider of today, ${lineage.endedBefore2001} are known to have ended before April 2001
without a hop in the record, and of ${lineage.unknown.length} the fate is not known.

<details><summary>Fate not known</summary>

${list(lineage.unknown, 'None.')}

</details>

Transfers of services without a scope; they pass nothing on until a source says what moved:

${list(lineage.scopeless, 'None.')}

Coverage by number: ${coverage.map(({ name, count }) => `${name}: ${count}`).join('; ')}.

## Oldest entries

${list(
  oldest.map(({ date, title }) => `${date}: ${title}`),
  'None.',
)}
`;
}

/** The README's own figures stand between two comments and are written from here. */
function writeReadme(figures: Figures): void {
  const file = join(root, 'README.md');
  const text = readFileSync(file, 'utf8');
  const covered = figures.currentTrusts - figures.withoutRecord.length;
  const words = `The record holds ${figures.records} records on ${covered} of the ${figures.currentTrusts} trusts of today and their predecessors, and follows ${figures.lineage.withHeir} of
${figures.lineage.former} former trusts to today’s providers. [What it holds, in pictures](docs/data-report.md).`;
  const block = /(<!-- data:report -->\n)[\s\S]*?(<!-- \/data:report -->)/;
  if (!block.test(text))
    throw new Error('README.md has no place for the figures: <!-- data:report --> … <!-- /data:report -->');
  writeFileSync(file, text.replace(block, `$1${words}\n$2`));
}

const { dataset, errors } = checkDataset(readData());
if (!dataset) {
  console.error(['The dataset has faults:', ...errors.map(sayProblem)].join('\n'));
  process.exit(1);
}
const figures = figuresOf(dataset, dataset.recordAsOf);
mkdirSync(pictures, { recursive: true });
for (const [file, text] of Object.entries({
  coverage: lyingBars('Trusts of today by number of records', figures.coverage),
  sectors: lyingBars('Records by sector', figures.bySector),
  kinds: lyingBars('Records by kind', figures.byKind),
  years: standingBars('Records by year of the event', figures.byYear),
  sources: lyingBars('Records by kind of source', figures.bySource),
  confidence: lyingBars('Records by confidence', figures.byConfidence),
})) {
  writeFileSync(join(pictures, `${file}.svg`), text);
}
writeFileSync(join(root, 'docs', 'data-report.md'), pageOf(figures, dataset.recordAsOf));
writeReadme(figures);
console.log(`${figures.records} records; docs/data-report.md, its pictures and the README's figures are written.`);
