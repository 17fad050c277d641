// How fast names are found and a message is answered: contenders take turns in one page of each browser, and what is printed are
// ratios to a bare pass over the same characters, measured in the same turns. No figure of one machine is kept.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { compileNames } from '../../utils/dataset/name-compile.ts';
import { acronymsOf, type Spelling, spellingsOf } from '../../utils/dataset/spellings.ts';
import type { PageCopy, Token } from '../../utils/page/copy.ts';
import { buildDataset } from '../data-files.ts';
import { table } from '../eval/stats.ts';
import { root, setupPeers } from '../setup.mjs';
import { type Bed, openChromium, openFirefox } from './beds.ts';
import type * as Program from './contenders.ts';

const peers = setupPeers();
const turns = 7;

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: {
      alias: ['ahocorasick', '@monyone/aho-corasick', 'modern-ahocorasick'].map((name) => ({
        find: name,
        replacement: join(peers, 'node_modules', name),
      })),
    },
    build: {
      write: false,
      lib: { entry: join(root, 'tools/bench/contenders.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : null;
  if (!chunk) throw new Error('The contenders could not be bundled.');
  return chunk.code;
}

interface Named {
  what: string;
  table: string;
  spellings: string;
  count: number;
}

function named(what: string, spellings: readonly Spelling[], acronyms: Parameters<typeof compileNames>[1]): Named {
  const plain = [...new Set(spellings.map(({ words }) => words.join(' ')))];
  return {
    what,
    count: plain.length,
    table: JSON.stringify(compileNames(spellings, acronyms)),
    spellings: JSON.stringify(plain),
  };
}

/** Names of invented bodies made of real names' words, to see how things grow. */
function invented(words: readonly string[], count: number): Spelling[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `X${n}`,
    words: [0, 1, 2, 3]
      .map((at) => words[(n * 31 + at * 17 * (n % 7) + at) % words.length] ?? 'nhs')
      .concat(`n${n}`, 'trust'),
    rank: 0 as const,
    from: null,
    until: null,
  }));
}

/** Text of a million characters in which names stand about as often as on trusts' pages. */
function longText(names: readonly string[], curly: boolean): string {
  const said =
    'The board met in public and heard how waiting times had changed since the spring, and what staff and patients had said about it. ';
  let text = '';
  for (let n = 0; text.length < 1_000_000; n++) {
    text += said;
    if (n % 4 === 0) text += `${names[n % names.length]} said that ${curly ? '“talks went on”' : '"talks went on"'}. `;
  }
  return text.slice(0, 1_000_000);
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const kilobytes = (text: string): string =>
  `${(text.length / 1024).toFixed(0)} (${(gzipSync(text).length / 1024).toFixed(0)})`;

const { compiled, checked } = buildDataset();
const organisations = checked.dataset?.organisations ?? [];
const today = organisations.flatMap(spellingsOf);
const acronyms = organisations.flatMap(acronymsOf);
const words = [...new Set(today.flatMap((one) => one.words))];
const sets = [
  named('today’s names', today, acronyms),
  named('today’s and 45,000 invented names', [...today, ...invented(words, 45_000)], acronyms),
];
const names = organisations.map(({ name }) => name);
/** The record's own words, which repeat themselves less than the made-up text and are full of figures and of names' first words. */
const told = (checked.dataset?.records ?? []).map(({ title, summary }) => `${title}. ${summary} `).join('');
const texts = {
  'one byte a character': longText(names, false),
  'two bytes a character': longText(names, true),
  'the record’s own words': told.repeat(Math.ceil(1_000_000 / told.length)).slice(0, 1_000_000),
};
const page30 = texts['two bytes a character'].slice(0, 30_000);
const code = await bundle();

type Bench = typeof Program;
declare const bench: Bench;

/** The contenders but those in `left`, in turns, with each set of names. */
async function measure(where: string, open: () => Promise<Bed>, left = /^$/): Promise<string[]> {
  const said: string[] = [];
  for (const set of sets) {
    const slow = set.count > 20_000;
    const result = new Map<string, { opened: number[]; withPage: number[]; run: Record<string, number[]> }>();
    const { page, close } = await open();
    const all = await page.evaluate(() => bench.contenders, null);
    const contenders = all.filter((name) => !left.test(name));
    for (let turn = 0; turn < turns; turn++) {
      for (const name of contenders) {
        // Some take a minute to build 45,000 names: they get one turn.
        if (slow && turn > 0 && /aho/.test(name)) continue;
        const { table: compiledTable, spellings } = set;
        const started = await page.evaluate(([one, material, text]) => bench.start(one, material, text), [
          name,
          { table: compiledTable, spellings },
          page30,
        ] as const);
        const kept = result.get(name) ?? { opened: [], withPage: [], run: {} };
        kept.opened.push(started.opened);
        kept.withPage.push(started.withPage);
        for (const [encoding, text] of Object.entries(texts)) {
          const times = await page.evaluate(([long, rounds]) => bench.time(long, rounds), [
            text,
            slow && /aho/.test(name) ? 1 : 5,
          ] as const);
          kept.run[encoding] = [...(kept.run[encoding] ?? []), ...times.slice(1), ...(times.length === 1 ? times : [])];
        }
        result.set(name, kept);
      }
    }
    await close();
    const bare = result.get(contenders[0] ?? '');
    said.push(
      `### ${where}: ${set.what} (${set.count} spellings; our table ${kilobytes(set.table)} KB, gzip in brackets; plain list ${kilobytes(set.spellings)} KB)`,
      '',
      table(
        [
          '',
          ...Object.keys(texts).map((one) => `of the bare pass’s speed, ${one}`),
          'start-up, in bare passes over 1 MB',
          'start-up and a 30 KB page, in bare passes over 1 MB',
        ],
        [...result].map(([name, { opened, withPage, run }]) => {
          const pass = median(bare?.run['one byte a character'] ?? []);
          const ratios = Object.keys(texts).map(
            (one) => `${((median(bare?.run[one] ?? []) / median(run[one] ?? [])) * 100).toFixed(1)} %`,
          );
          return [name, ...ratios, (median(opened) / pass).toFixed(2), (median(withPage) / pass).toFixed(2)];
        }),
      ),
      '',
    );
  }
  return said;
}

/** Message to PageContext, on a page of a body with many records, as a ratio to one bare pass over the same text. */
async function worker(page: Page): Promise<string[]> {
  const files = Object.fromEntries([...compiled].map(([path, value]) => [path, JSON.stringify(value)]));
  const rows: string[][] = [];
  for (const length of [3_000, 30_000, 200_000]) {
    const text = longText(names, true).slice(0, length).replaceAll('. ', '.\n');
    const body = text.split('\n').flatMap((line): Token[] => [['p'], line, 0]);
    const copy: PageCopy = {
      url: 'https://www.southernhealth.nhs.uk/news/report',
      title: 'Report on our services',
      lang: 'en',
      head: [],
      body: [['h1'], 'Report on our services', 0, ...body],
      passwordFields: 0,
      cut: false,
    };
    const message = { type: 'page-read', copy: JSON.stringify(copy) };
    const times = await page.evaluate(([all, one]) => bench.fromMessage(all, one, 12), [files, message] as const);
    await page.evaluate(
      async ([material, long]) => void (await bench.start('bare pass over the characters', material, long)),
      [{ table: '', spellings: '' }, text] as const,
    );
    const bare = await page.evaluate(([long]) => bench.time(long.repeat(Math.ceil(1_000_000 / long.length)), 9), [
      text,
    ] as const);
    const ofText = (median(bare) * text.length) / (text.length * Math.ceil(1_000_000 / text.length));
    rows.push([
      String(length),
      (times[0] ? times[0] / ofText : 0).toFixed(0),
      (median(times.slice(2)) / ofText).toFixed(0),
    ]);
  }
  return [
    '### Worker: from a message to all that is known about the page, in bare passes over the same text',
    '',
    table(['characters of text', 'first message, dataset read', 'further messages'], rows),
    '',
  ];
}

/** Pages of five megabytes: many paragraphs, a huge menu, deep nesting, one endless text. */
function hugePages(): Record<string, string> {
  const size = 5_000_000;
  const fill = (piece: (n: number) => string): string => {
    const pieces: string[] = [];
    for (let length = 0, n = 0; length < size; n++) {
      pieces.push(piece(n));
      length += pieces.at(-1)?.length ?? 0;
    }
    return pieces.join('');
  };
  const said = 'On 3 March 2025 the board heard that waiting times had changed.';
  return {
    paragraphs: `<main>${fill((n) => `<p class="text lead-${n}">${said} ${n}</p>`)}</main>`,
    'a menu, then a text': `<nav>${fill((n) => `<ul><li><a href="/x/${n}">Service number ${n}</a></li></ul>`)}</nav><main><h1>News</h1><p>${said}</p></main>`,
    'a table': `<main><table>${fill((n) => `<tr><td>${n}</td><td>${n % 28}/03/2025</td><td><span>x</span></td></tr>`)}</table></main>`,
    'one text without an end': `<main><p>${fill(() => `${said} `)}</p></main>`,
  };
}

async function slices(open: () => Promise<{ page: Page; close(): Promise<void> }>): Promise<string[]> {
  const rows: string[][] = [];
  for (const [what, html] of Object.entries(hugePages())) {
    const { page, close } = await open();
    await page.setContent(html);
    await page.addScriptTag({ content: code });
    const { slices: all } = await page.evaluate(() => bench.readInSlices());
    rows.push([what, String(all.length), (Math.max(...all) / 16).toFixed(2)]);
    await close();
  }
  return [
    '### Reading pages of 5 MB: slices, and the longest of them in frames of 16 ms',
    '',
    table(['', 'slices', 'longest, in frames'], rows),
    '',
  ];
}

const inChromium = () => openChromium(code);
const report = [
  '# How fast names are found',
  '',
  'What `npm run bench:match` printed: ratios, the contenders taking turns in one run. Written by the run.',
  '',
];
report.push(...(await measure('Chromium', inChromium)));
report.push(...(await measure('Firefox', () => openFirefox(code), /aho/)));
const one = await inChromium();
report.push(...(await worker(one.page)));
await one.close();
report.push(...(await slices(inChromium)));
writeFileSync(join(root, 'docs', 'bench.md'), report.join('\n'));
console.log(report.join('\n'));
