// How the extension bears a growing record: the time from a sleeping worker to its first answer, and bytes, at 1, 10 and
// 100 times the record, turn by turn in one run. `--data <folder>` measures another folder of the form of `data/`.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { checkDataset, type Dataset } from '../../utils/dataset/check.ts';
import { compileDataset } from '../../utils/dataset/compile.ts';
import { loadDataset } from '../../utils/dataset/load.ts';
import { match } from '../../utils/match/match.ts';
import { readPlain } from '../../utils/page/plain.ts';
import { type ChromiumRig, startChromium } from '../chromium.ts';
import { dataFolder, readData, sayProblem } from '../data-files.ts';
import { startSampleSite } from '../sample-site/server.ts';
import { root } from '../setup.mjs';
import { moreBodies, moreRecords } from './grow.ts';

const rounds = 11;
const build = join(root, '.output', 'chrome-mv3');
/** A trust of the sample site with a long lineage and records of its own. */
const address = 'https://www.elft.nhs.uk/';

interface Variant {
  name: string;
  folder: string;
  records: number;
  organisations: number;
  /** Bytes of JSON that the first answer reads. */
  read: number;
  /** Bytes of JSON in all. */
  json: number;
}

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const deflated = (bytes: Buffer | string) => deflateRawSync(bytes, { level: 9 }).length;
const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(0)} kB`;

function soundData(folder: string): Dataset {
  const { dataset, errors } = checkDataset(readData(folder, []));
  if (!dataset) throw new Error(errors.map(sayProblem).join('\n'));
  return dataset;
}

/** A copy of the built extension with this dataset in the place of its own. */
async function variant(name: string, dataset: Dataset): Promise<Variant> {
  const folder = mkdtempSync(join(tmpdir(), 'trust-footnotes-grown-'));
  cpSync(build, folder, { recursive: true });
  rmSync(join(folder, 'dataset'), { recursive: true });
  let json = 0;
  for (const [path, value] of compileDataset(dataset)) {
    const text = JSON.stringify(value);
    json += Buffer.byteLength(text);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { records, organisations } = dataset;
  const read = (await answerInNode(folder)).bytes;
  return { name, folder, records: records.length, organisations: organisations.length, json, read };
}

/** Opens the dataset anew and answers for a page, as the worker does; milliseconds, and bytes of the files it read. */
async function answerInNode(folder: string): Promise<{ milliseconds: number; bytes: number }> {
  let bytes = 0;
  const reading = readPlain(address, 'About us', 'We provide mental health and community services.');
  const started = performance.now();
  const dataset = await loadDataset(async (path) => {
    const text = await readFile(join(folder, path), 'utf8');
    bytes += Buffer.byteLength(text);
    return JSON.parse(text) as unknown;
  });
  const context = await match(reading, dataset, dataset.index.recordAsOf);
  const milliseconds = performance.now() - started;
  if (context.records.length === 0) throw new Error(`${address} has no record in this dataset.`);
  return { milliseconds, bytes };
}

interface Awake {
  /** Question put to a sleeping worker until its answer: it starts, opens the dataset, has the page read, matches. */
  first: number;
  /** The same of a question that needs no dataset: what starting a worker costs in any case. */
  floor: number;
}

async function answerInChromium(rig: ChromiumRig, page: Page): Promise<Awake> {
  const tabId = await rig.tabOf(page);
  const control = await rig.control();
  const ask = async (message: object, expected: string) => {
    await control.evaluate((tab) => chrome.storage.session.remove(`tab:${tab}`), tabId);
    await rig.stopWorker();
    const { milliseconds, answer } = await control.evaluate(async (of) => {
      const started = performance.now();
      const got = (await chrome.runtime.sendMessage(of)) as unknown;
      return { milliseconds: performance.now() - started, answer: JSON.stringify(got) };
    }, message);
    if (!answer.includes(expected)) throw new Error(`Not the answer that was expected: ${answer.slice(0, 300)}`);
    return milliseconds;
  };
  return {
    floor: await ask({ type: 'ask-switches', tabId }, '{'),
    first: await ask({ type: 'context-of-tab', tabId }, '"state":"trust"'),
  };
}

async function measure(variants: readonly Variant[]) {
  const site = await startSampleSite();
  const rigs: { rig: ChromiumRig; page: Page; first: number[]; floor: number[]; node: number[] }[] = [];
  try {
    for (const { folder } of variants) {
      const rig = await startChromium({ extension: folder, httpPort: site.httpPort, httpsPort: site.httpsPort });
      const page = await rig.context.newPage();
      await page.goto(address);
      rigs.push({ rig, page, first: [], floor: [], node: [] });
    }
    // The first round warms everything up and is not counted.
    for (let round = 0; round <= rounds; round++) {
      for (const [index, { rig, page, first, floor, node }] of rigs.entries()) {
        const awake = await answerInChromium(rig, page);
        const { milliseconds } = await answerInNode(variants[index]?.folder ?? '');
        if (round === 0) continue;
        first.push(awake.first);
        floor.push(awake.floor);
        node.push(milliseconds);
      }
    }
    return rigs.map(({ first, floor, node }) => ({ first: median(first), floor: median(floor), node: median(node) }));
  } finally {
    for (const { rig } of rigs) await rig.close();
    await site.close();
  }
}

function table(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')).join('\n');
}

/** The whole extension as a store packs it: every file deflated for itself. */
function sayBundle() {
  const files = readdirSync(build, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const sizes = files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return { record: path.startsWith(join(build, 'dataset')), size: deflated(readFileSync(path)) };
  });
  const sum = (of: readonly { size: number }[]) => kilobytes(of.reduce((total, { size }) => total + size, 0));
  console.log(
    `The extension, compressed: ${sum(sizes)} in ${sizes.length} files, of which the record ${sum(sizes.filter(({ record }) => record))}.\n`,
  );
}

async function main() {
  const { values } = parseArgs({ options: { data: { type: 'string', default: dataFolder } } });
  const dataset = soundData(values.data);
  const variants = [
    await variant('the record', dataset),
    await variant('10 x the records', moreRecords(dataset, 10)),
    await variant('100 x the records', moreRecords(dataset, 100)),
    await variant('10 x the bodies, with records', moreBodies(dataset, 10)),
  ];
  try {
    if (values.data === dataFolder) sayBundle();
    const times = await measure(variants);
    const one = times[0];
    if (!one) return;
    const ratio = (of: number, to: number) => (of / to).toFixed(2);
    console.log(
      table([
        ['', 'records', 'bodies', 'JSON', 'read first', 'first answer', 'worker alone', 'in Node'],
        ...variants.map(({ name, records, organisations, json, read }, index) => {
          const { first, floor, node } = times[index] ?? one;
          return [
            name,
            String(records),
            String(organisations),
            kilobytes(json),
            kilobytes(read),
            ratio(first, one.first),
            ratio(floor, one.first),
            ratio(node, one.node),
          ];
        }),
      ]),
    );
    console.log(
      `\nTimes are medians of ${rounds} rounds, as parts of the first answer with the record as it is (${one.first.toFixed(0)} ms in Chromium, ${one.node.toFixed(1)} ms in Node, on this machine).`,
    );
  } finally {
    for (const { folder } of variants) rmSync(folder, { recursive: true });
  }
}

await main();
