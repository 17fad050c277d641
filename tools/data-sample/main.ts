// Draws records to read again (`--seed 2026 --count 60`; `--new` leaves out those read before), or writes the pages on what
// came of it (`--table`).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type FactRecord, record } from '../../utils/dataset/schema.ts';
import { readData, sayProblem } from '../data-files.ts';
import { root } from '../setup.mjs';
import { draw } from './draw.ts';
import { checkReadings, pagesOf } from './readings.ts';

function wholeNumber(name: string, given: string): number {
  const number = Number(given);
  if (!Number.isSafeInteger(number) || number < 0) throw new Error(`--${name} ${given}: not a whole number`);
  return number;
}

/** One record in lines: id and file, date and title, then each source. */
function say({ id, kind, date, title, sources }: FactRecord, file: string): string {
  return [
    `${id}  data/${file}`,
    `  ${kind}, ${date}: ${title}`,
    ...sources.map(({ kind, publisher, title, url, published }) =>
      ['  -', `${kind}:`, `${publisher},`, `${title},`, published ?? 'undated', url ?? 'no address'].join(' '),
    ),
  ].join('\n');
}

function main(): void {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '2026' },
      count: { type: 'string', default: '60' },
      new: { type: 'boolean', default: false },
      table: { type: 'boolean', default: false },
    },
  });
  const files = new Map<string, { value: FactRecord; file: string }>();
  for (const { file, ...rest } of readData()) {
    if (!file.includes('records/')) continue;
    const parsed = record.safeParse('value' in rest ? rest.value : undefined);
    if (!parsed.success) throw new Error(sayProblem({ file, field: '', message: 'damaged; run "npm run data:check"' }));
    files.set(parsed.data.id, { value: parsed.data, file });
  }

  const readings = checkReadings(JSON.parse(readFileSync(join(root, 'docs', 'data-sample', 'readings.json'), 'utf8')));
  if (values.table) {
    const pages = pagesOf(readings, (id) => files.get(id)?.file);
    for (const [path, text] of pages) writeFileSync(join(root, 'docs', path), text);
    console.log(`${[...pages.keys()].map((path) => `docs/${path}`).join(', ')}: written.`);
    return;
  }
  const before = new Set(values.new ? readings.rounds.flatMap((round) => round.readings.map(({ id }) => id)) : []);
  const open = [...files.values()].map(({ value }) => value).filter(({ id }) => !before.has(id));
  const drawn = draw(open, wholeNumber('seed', values.seed), wholeNumber('count', values.count));
  console.log(drawn.map((one) => say(one, files.get(one.id)?.file ?? '')).join('\n'));
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
