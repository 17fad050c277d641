/** The report as Markdown, and the block that it keeps in the README. */
import type { DataFigures, Tally } from './figures.ts';

export const blockBegins = '<!-- data-report -->';
export const blockEnds = '<!-- /data-report -->';

const staleShown = 15;

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`);
const row = (...cells: (string | number)[]) => `| ${cells.map(cellText).join(' | ')} |`;
const cellText = (cell: string | number) => String(cell).replaceAll('|', '\\|');

function table(head: readonly string[], rows: readonly (string | number)[][]): string {
  const align = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [row(...head), `|${align.join('|')}|`, ...rows.map((cells) => row(...cells))].join('\n');
}

const tallies = (head: string, of: readonly Tally[], whole: number) =>
  table(
    [head, 'count', 'share'],
    of.map(({ name, count }) => [name.replaceAll('-', ' '), count, share(count, whole)]),
  );

/** What the README says of the record. */
export function readmeBlock(figures: DataFigures): string {
  const { records, organisations, currentTrusts, covered, mentalHealthTrusts, mentalHealthWithFive } = figures;
  const [followed = 0, none = 0, unknown = 0, unsaid = 0] = figures.lineage.map(({ count }) => count);
  const ended = figures.lineage.reduce((sum, { count }) => sum + count, 0);
  return [
    blockBegins,
    `The record as of ${figures.recordAsOf}: **${records} records**, ${organisations} organisations, ${figures.citations} citations of ${figures.publishers} publishers.`,
    '',
    `* ${covered} of ${currentTrusts} current trusts have at least one record; ${mentalHealthWithFive} of ${mentalHealthTrusts} mental-health trusts have five or more.`,
    `* Of ${ended} trusts that ended since April 2001, ${followed} are followed to who took over, ${none} left nobody to follow, of ${unknown} the record says that their fate is not known, and of ${unsaid} it says nothing yet.`,
    `* ${figures.confidence.map(({ name, count }) => `${share(count, records)} ${name}`).join(', ')}.`,
    '',
    '![How many current trusts have how many records](docs/data-report/trusts.svg)',
    '',
    'Counted by `npm run data:report`; more figures and pictures in [docs/data-report.md](docs/data-report.md).',
    blockEnds,
  ].join('\n');
}

/** The README with its block made anew; throws where it has none. */
export function withBlock(readme: string, block: string): string {
  const from = readme.indexOf(blockBegins);
  const to = readme.indexOf(blockEnds);
  if (from < 0 || to < from) throw new Error(`README.md: no place for the figures (${blockBegins} ... ${blockEnds})`);
  return readme.slice(0, from) + block + readme.slice(to + blockEnds.length);
}

/** `docs/data-report.md`. `warnings` says how many of each rule `data:check` has. */
export function reportPage(figures: DataFigures, warnings: readonly Tally[]): string {
  const none = figures.trusts.filter(({ records }) => records === 0);
  const stale = figures.trusts
    .filter(({ newest }) => newest !== null)
    .sort((a, b) => ((a.newest ?? '') < (b.newest ?? '') ? -1 : 1))
    .slice(0, staleShown);
  const pictured = (name: string, alt: string) => `![${alt}](data-report/${name}.svg)`;
  return `${[
    '# What the record covers, and what it lacks',
    `Made by \`npm run data:report\` from \`data/\`, whose newest day is ${figures.recordAsOf}; nothing here is typed by hand. The number of a trust’s records says nothing good or bad about it: it says how much was looked for and found.`,
    table(
      ['what', 'how many'],
      [
        ['records', figures.records],
        ['organisations', figures.organisations],
        ['current trusts', figures.currentTrusts],
        ['former trusts', figures.formerTrusts],
        ['integrated care boards', figures.boards],
        ['websites', figures.hosts],
        ['citations', figures.citations],
        ['publishers cited', figures.publishers],
      ],
    ),
    '## By trust',
    'A record counts for today’s trust where it is on the trust itself or came to it from a body it took over.',
    pictured('trusts', 'How many current trusts have how many records'),
    `${figures.covered} of ${figures.currentTrusts} current trusts have a record (${share(figures.covered, figures.currentTrusts)}); ${figures.mentalHealthWithFive} of ${figures.mentalHealthTrusts} mental-health trusts have five or more.`,
    ...(none.length > 0 ? [`Without any: ${none.map(({ name }) => name).join('; ')}.`] : []),
    '## By sector',
    pictured('sectors', 'Trusts with a record, by sector'),
    '## By kind',
    pictured('kinds', 'Records by kind'),
    tallies('kind', figures.kinds, figures.records),
    '## By year',
    pictured('years', 'Records by year'),
    '## By source',
    pictured('sources', 'Citations by kind of source'),
    tallies('confidence', figures.confidence, figures.records),
    '## Holes in the lineage',
    pictured('lineage', 'What became of trusts that ended since April 2001'),
    `${figures.hopsWithoutDay} of ${figures.hops} hops bear no exact day.`,
    ...(figures.openQuestions.length > 0
      ? [`Nothing is said yet of ${figures.openQuestions.length}: ${figures.openQuestions.join('; ')}.`]
      : ['Of every one it is said who took over, or that this is not known.']),
    '## The oldest entries',
    table(
      ['record', 'date', 'title'],
      figures.oldest.map(({ id, date, title }) => [`\`${id}\``, date, title]),
    ),
    `Trusts whose newest record is the oldest, ${stale.length} of them:`,
    table(
      ['trust', 'newest', 'records'],
      stale.map(({ name, newest, records }) => [name, newest ?? '', records]),
    ),
    '## What `npm run data:check` still doubts',
    warnings.length > 0
      ? table(
          ['rule', 'warnings'],
          warnings.map(({ name, count }) => [name, count]),
        )
      : 'Nothing.',
  ].join('\n\n')}\n`;
}
