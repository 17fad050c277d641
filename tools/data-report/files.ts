/** Everything that `npm run data:report` writes, as text; the tests compare it with what lies in the repository. */
import { checkDataset } from '../../utils/dataset/check.ts';
import { findDoubts } from '../../utils/dataset/doubts/index.ts';
import { dataFolder, readData, sayProblem } from '../data-files.ts';
import { type DataFigures, figuresOf, type Tally } from './figures.ts';
import { readmeBlock, reportPage, withBlock } from './page.ts';
import { picturesOf } from './pictures.ts';

export interface Report {
  figures: DataFigures;
  /** By path below the project's folder. */
  files: Map<string, string>;
  /** The README with its block made anew. */
  withReadme: (readme: string) => string;
}

/** Throws, naming file, field and reason, where `data/` has an error. */
export function filesOfReport(): Report {
  const { dataset, errors, warnings } = checkDataset(readData(dataFolder, []), findDoubts);
  if (!dataset) throw new Error(errors.map(sayProblem).join('\n'));
  const figures = figuresOf(dataset);
  const byRule = [...Map.groupBy(warnings, ({ rule }) => rule ?? 'oddity')]
    .map(([name, of]): Tally => ({ name, count: of.length }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const { trusts: _, oldest: __, openQuestions: ___, ...headline } = figures;
  return {
    figures,
    files: new Map([
      ['docs/data-report.md', reportPage(figures, byRule)],
      ['docs/data-report/figures.json', `${JSON.stringify(headline, null, 2)}\n`],
      ...[...picturesOf(figures)].map(([name, svg]) => [`docs/data-report/${name}`, svg] as const),
    ]),
    withReadme: (readme) => withBlock(readme, readmeBlock(figures)),
  };
}
