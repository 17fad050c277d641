/** What reading costs: the command line over the whole corpus, and how time grows with the size of a page. Ratios of one run. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { LoadedDataset } from '../../utils/dataset/load.ts';
import { match } from '../../utils/match/match.ts';
import { readPage } from '../../utils/page/read.ts';
import { root } from '../setup.mjs';
import type { CorpusPage } from './inputs.ts';
import { type Section, today } from './pages.ts';
import { table } from './stats.ts';

const turns = 5;
const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

/** `inspect --jsonl` on the described pages, beside the same command on the first of them alone: what start-up does not explain. */
export function inspectSection(pages: readonly CorpusPage[]): Section {
  const folder = mkdtempSync(join(tmpdir(), 'trust-footnotes-eval-'));
  const lines = pages.map(({ url, title, text }) => JSON.stringify({ url, title, text }));
  const files = { one: lines.slice(0, 1), all: lines };
  const times: Record<keyof typeof files, number[]> = { one: [], all: [] };
  let answered = 0;
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content.join('\n'));
    for (let turn = 0; turn < turns; turn++) {
      for (const name of ['one', 'all'] as const) {
        const began = performance.now();
        const args = [join(root, 'tools', 'inspect.ts'), '--jsonl', join(folder, name), '--on', today];
        const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: root, maxBuffer: 2 ** 28 });
        times[name].push(performance.now() - began);
        if (name === 'all')
          answered = stdout.split('\n').filter((line) => line && !('error' in JSON.parse(line))).length;
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const [one, all] = [median(times.one), median(times.all)];
  return {
    title: `The command line: inspect --jsonl (${pages.length} described pages)`,
    text:
      `${answered} of ${pages.length} lines answered, in ${(all / 1000).toFixed(2)} s, ${(all / one).toFixed(2)} times as long as for one line: ` +
      `${((all - one) / (pages.length - 1)).toFixed(1)} ms a page, the rest is the start (medians of ${turns} turns; dataset built anew each time).`,
  };
}

const shapes: Record<string, (n: number) => string> = {
  'paragraphs with names and dates': (n) =>
    `<p>On ${(n % 28) + 1} March 2025 East London NHS Foundation Trust said that waits of ${n} weeks had gone.</p>`,
  'one text without an end': (n) => `On ${(n % 28) + 1} March 2025 the board of Barts Health NHS Trust met. `,
  'a menu': (n) => `<nav><ul><li><a href="/${n}">Service ${n}</a></li></ul></nav>`,
  'rows of a table': (n) => `<table><tr><td>${n}</td><td>${(n % 28) + 1}/03/2025</td><td><b>x</b></td></tr></table>`,
  'boxes in boxes': () => '<div><span>The Care Quality Commission rated it good.</span>',
  'words that begin names, and lead to none': () =>
    '<p>East North South West London Royal University Hospital of the</p>',
};

/** Time from a document to all that is known, for pages of a size and of twice, four and eight times that, in times of the first. */
export async function growthSection(dataset: LoadedDataset): Promise<Section> {
  const sizes = [1, 2, 4, 8];
  const base = 60_000;
  const url = 'https://www.southernhealth.nhs.uk/news/report';
  const rows: string[][] = [];
  for (const [shape, piece] of Object.entries(shapes)) {
    const htmls = sizes.map((size) => {
      let body = '';
      for (let n = 0; body.length < base * size; n++) body += piece(n);
      return `<title>Report</title><main><h1>Report</h1>${body}</main>`;
    });
    const times: number[][] = sizes.map(() => []);
    for (let turn = 0; turn < turns; turn++) {
      for (const [at, html] of htmls.entries()) {
        const { window } = new JSDOM(html, { url });
        const began = performance.now();
        await match(readPage(window.document, url), dataset, today);
        times[at]?.push(performance.now() - began);
        window.close();
      }
    }
    const first = median(times[0] ?? []);
    rows.push([shape, ...times.map((all) => (median(all) / first).toFixed(2))]);
  }
  return {
    title: 'Time against size',
    text: [
      `From a document to all that is known about the page, pages of ${base / 1000} kB of HTML and its multiples, in times of the smallest one’s (jsdom, medians of ${turns} turns).`,
      'Growth in step with the size is the size itself; more than that would be a fault. A page is cut at its limits, so the longest may cost less.',
      '',
      table(['', ...sizes.map((size) => `${size} ×`)], rows),
    ].join('\n'),
  };
}
