// What the extension costs a page: bytes, main-thread time, heap; against an empty content script in the same run, turn
// by turn. Times are CPU time of the page's main thread inside our scripts, out of the browser's own trace.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { type ChromiumRig, startChromium } from '../chromium.ts';
import { startSampleSite } from '../sample-site/server.ts';
import { measuredSizes } from '../sample-site/test-routes.ts';
import { root } from '../setup.mjs';

const rounds = 5;
const host = 'https://www.fenwater.nhs.uk';
const build = join(root, '.output', 'chrome-mv3-test');

interface Cost {
  /** Milliseconds of CPU time. */
  total: number;
  /** The longest stretch without a pause, milliseconds. */
  longest: number;
  /** Bytes of JavaScript heap after a collection. */
  heap: number;
}

type Situation = 'no footnotes' | 'footnotes' | 'open card';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string }; fileName?: string };
}

/** The test build with a page reader that does nothing. */
function emptyBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trust-footnotes-empty-'));
  cpSync(build, folder, { recursive: true });
  writeFileSync(join(folder, 'page-reader.js'), '(() => {})();\n');
  return folder;
}

async function traced(page: Page, id: string, act: () => Promise<void>): Promise<Omit<Cost, 'heap'>> {
  const session = await page.context().newCDPSession(page);
  const chunks: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => chunks.push(...(value as unknown as TraceEvent[])));
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile', 'blink', 'toplevel'],
    },
  });
  await act();
  await session.send('Tracing.end');
  await done;
  await session.detach();
  return ours(chunks, `chrome-extension://${id}/`);
}

/** Sums the outermost events that ran our content scripts; what happens inside one (layout, compiling) counts with it. */
function ours(events: readonly TraceEvent[], origin: string): Omit<Cost, 'heap'> {
  const scripts = new Set(['page-reader.js', 'marks.js'].map((file) => origin + file));
  const mine = events
    .filter(
      ({ ph, name, args }) =>
        ph === 'X' &&
        // What goes on after a pause bears no address; the measured pages post no task of their own.
        (name === 'RunPostTaskCallback' ||
          (/^(?:EvaluateScript|FunctionCall|v8\.compile|V8\.CompileCode)$/.test(name) &&
            scripts.has(args?.data?.url ?? args?.fileName ?? ''))),
    )
    .sort((a, b) => a.ts - b.ts);
  let total = 0;
  let longest = 0;
  const until = new Map<string, number>();
  for (const { pid, tid, ts, dur = 0, tdur = dur } of mine) {
    const thread = `${pid} ${tid}`;
    if (ts < (until.get(thread) ?? 0)) continue;
    until.set(thread, ts + dur);
    total += tdur / 1_000;
    longest = Math.max(longest, tdur / 1_000);
  }
  return { total, longest };
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

async function measure(rig: ChromiumRig, situation: Situation, kilobytes: number): Promise<Cost> {
  const page = await rig.context.newPage();
  const url = `${host}/${situation === 'no footnotes' ? 'without' : 'with'}-footnotes-${kilobytes}`;
  const control = await rig.control();
  await page.bringToFront();
  const cost = await traced(page, rig.id, async () => {
    await page.goto(url);
    await page.waitForTimeout(1_500);
    if (situation !== 'open card') return;
    await control.evaluate(async (of) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === of);
      if (tab?.id !== undefined) {
        await chrome.tabs.sendMessage(tab.id, { type: 'open-list' }, { frameId: 0 }).catch(() => {});
      }
    }, url);
    await page.waitForTimeout(1_000);
  });
  const session = await rig.context.newCDPSession(page);
  const heap = await heapOf(session);
  await page.close();
  return { ...cost, heap };
}

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

function bytes(files: readonly string[]): string {
  const contents = files.map((file) => readFileSync(join(build, file)));
  const raw = contents.reduce((sum, { length }) => sum + length, 0);
  const zipped = contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
  return `${raw.toLocaleString('en-GB')} bytes (gzip ${zipped.toLocaleString('en-GB')})`;
}

/** Files that the card's page loads: itself, and the scripts and styles it names. */
function filesOfCard(): string[] {
  const page = readFileSync(join(build, 'frame.html'), 'utf8');
  return ['frame.html', ...[...page.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file]) => file ?? '')];
}

function table(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

async function main() {
  const made = spawnSync('wxt', ['build', '--mode', 'test'], {
    cwd: root,
    shell: process.platform === 'win32',
    env: { ...process.env, TRUST_FOOTNOTES_EXTRA_DATA: join('tests', 'fixtures', 'data') },
  });
  if (made.status !== 0) throw new Error('The test build failed; run "npm run build" to see why.');
  if (!readdirSync(build).includes('marks.js')) throw new Error('The build holds no marks.js.');
  const empty = emptyBuild();
  const site = await startSampleSite();
  const start = (extension: string) => startChromium({ extension, httpPort: site.httpPort, httpsPort: site.httpsPort });
  const [ours, peer] = [await start(build), await start(empty)];
  try {
    console.log('Bytes loaded into a page');
    console.log(`  without footnotes: ${bytes(['page-reader.js'])}`);
    console.log(`  with footnotes:    ${bytes(['page-reader.js', 'marks.js'])}`);
    console.log(`  with an open card: ${bytes(['page-reader.js', 'marks.js', ...filesOfCard()])}\n`);
    const rows = [['page', 'situation', 'ours ms', 'empty ms', 'over it', 'longest ms', 'heap over it']];
    for (const kilobytes of measuredSizes) {
      for (const situation of ['no footnotes', 'footnotes', 'open card'] as const) {
        const costs: [Cost, Cost][] = [];
        // The first round warms both browsers up and is not counted.
        for (let round = 0; round <= rounds; round++) {
          const pair: [Cost, Cost] = [
            await measure(ours, situation, kilobytes),
            await measure(peer, situation, kilobytes),
          ];
          if (round > 0) costs.push(pair);
        }
        const of = (which: 0 | 1, what: keyof Cost) => median(costs.map((pair) => pair[which][what]));
        rows.push([
          `${kilobytes} kB`,
          situation,
          of(0, 'total').toFixed(2),
          of(1, 'total').toFixed(2),
          (of(0, 'total') - of(1, 'total')).toFixed(2),
          of(0, 'longest').toFixed(2),
          `${((of(0, 'heap') - of(1, 'heap')) / 1_000).toFixed(0)} kB`,
        ]);
      }
    }
    console.log(table(rows));
    console.log(`\nMedians of ${rounds} rounds; CPU time inside our scripts on the page's main thread.`);
  } finally {
    await ours.close();
    await peer.close();
    await site.close();
    rmSync(empty, { recursive: true });
  }
}

await main();
