// How the record's size tells on the worker: from its start to its first answer, and in bytes, at 1, 10 and 100 times
// today's record; the sizes take turns in one run, and ratios count, not milliseconds.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkDataset } from '../../utils/dataset/check.ts';
import { type Compiled, compileDataset } from '../../utils/dataset/compile.ts';
import { loadDataset } from '../../utils/dataset/load.ts';
import { match } from '../../utils/match/match.ts';
import { type ChromiumRig, startChromium } from '../chromium.ts';
import { readData } from '../data-files.ts';
import { readHtml } from '../html.ts';
import { samplePages } from '../sample-site/pages.ts';
import { startSampleSite } from '../sample-site/server.ts';
import { root } from '../setup.mjs';
import { multiplied } from './multiplied.ts';

const sizes = [1, 10, 100] as const;
const rounds = 7;
const url = 'http://www.blpt.nhs.uk/about/press/board-partnership.htm';
const build = join(root, '.output', 'chrome-mv3');

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

interface Sized {
  times: number;
  /** The built extension with that record. */
  folder: string;
  bytes: number;
  zipped: number;
}

function buildAt(times: number, compiled: Compiled): Sized {
  const folder = mkdtempSync(join(tmpdir(), `trust-footnotes-${times}-`));
  cpSync(build, folder, { recursive: true });
  rmSync(join(folder, 'dataset'), { recursive: true });
  let bytes = 0;
  let zipped = 0;
  for (const [path, value] of compiled) {
    const text = JSON.stringify(value);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    bytes += Buffer.byteLength(text);
    zipped += gzipSync(text).length;
  }
  return { times, folder, bytes, zipped };
}

/** Milliseconds from nothing loaded to a page matched, in Node, with the bytes of all that was read. */
async function coldMatch({ folder }: Sized): Promise<{ ms: number; read: number }> {
  const page = samplePages().find((one) => one.url === url);
  if (!page) throw new Error(`${url} is no sample page.`);
  const reading = readHtml(Buffer.from(page.html), url);
  let read = 0;
  const start = performance.now();
  const dataset = await loadDataset(async (path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    read += text.length;
    return JSON.parse(text);
  });
  await match(reading, dataset, '2026-11-24');
  return { ms: performance.now() - start, read };
}

/** Milliseconds from a stopped worker to its answer about a tab of which nothing is kept, in Chromium. */
async function coldAnswer(rig: ChromiumRig): Promise<number> {
  const page = rig.context.pages().find((one) => one.url() === url) ?? (await rig.context.newPage());
  if (page.url() !== url) await page.goto(url);
  const tabId = await rig.tabOf(page);
  const control = await rig.control();
  await control.evaluate(() => chrome.storage.session.clear());
  await rig.stopWorker();
  await page.waitForTimeout(300);
  return control.evaluate(async (id) => {
    const start = performance.now();
    const answer = (await chrome.runtime.sendMessage({ type: 'context-of-tab', tabId: id })) as { state?: string };
    if (answer?.state !== 'trust') throw new Error(`The worker answered ${JSON.stringify(answer)}`);
    return performance.now() - start;
  }, tabId);
}

async function main() {
  statSync(build);
  const { dataset } = checkDataset(readData());
  if (!dataset) throw new Error('The dataset has faults; run "npm run data:check".');
  const sized = sizes.map((times) => buildAt(times, compileDataset(multiplied(dataset, times))));
  const site = await startSampleSite();
  const rigs: ChromiumRig[] = [];
  try {
    for (const { folder } of sized) {
      rigs.push(await startChromium({ extension: folder, httpPort: site.httpPort, httpsPort: site.httpsPort }));
    }
    const inNode = sized.map(() => [] as number[]);
    const inChromium = sized.map(() => [] as number[]);
    const reads: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      for (const [at, one] of sized.entries()) {
        const { ms, read } = await coldMatch(one);
        reads[at] = read;
        const rig = rigs[at] as ChromiumRig;
        const answer = await coldAnswer(rig);
        // The first round warms everything up and is not counted.
        if (round > 0) {
          inNode[at]?.push(ms);
          inChromium[at]?.push(answer);
        }
      }
    }
    const ratio = (of: readonly number[][], at: number) => (median(of[at] ?? []) / median(of[0] ?? [])).toFixed(2);
    console.log(
      'record   all of it, gzip   read for one page   Node: load and match   Chromium: worker start to answer',
    );
    for (const [at, { times, bytes, zipped }] of sized.entries()) {
      console.log(
        `${`${times}×`.padEnd(7)}  ${`${kilo(bytes)}, ${kilo(zipped)}`.padEnd(16)}  ${kilo(reads[at] ?? 0).padEnd(18)}  ` +
          `${`${ratio(inNode, at)}× (${median(inNode[at] ?? []).toFixed(1)} ms)`.padEnd(21)}  ` +
          `${ratio(inChromium, at)}× (${median(inChromium[at] ?? []).toFixed(1)} ms)`,
      );
    }
    console.log(
      `\nMedians of ${rounds} rounds, the sizes taking turns; the ratio is to today's record in the same run.`,
    );
  } finally {
    for (const rig of rigs) await rig.close();
    await site.close();
    for (const { folder } of sized) rmSync(folder, { recursive: true });
  }
}

const kilo = (bytes: number) => `${Math.round(bytes / 1_000).toLocaleString('en-GB')} kB`;

await main();
