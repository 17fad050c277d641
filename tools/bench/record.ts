// What the record page costs with the record as it is and with a hundred times as much: first paint of a trust's record,
// first paint of the search, and keystroke to result; both builds in the same browser run, turn by turn.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Dataset } from '../../utils/dataset/check.ts';
import { type Compiled, compileDataset } from '../../utils/dataset/compile.ts';
import type { Index, NamesShard } from '../../utils/dataset/shards.ts';
import { type ChromiumRig, startChromium } from '../chromium.ts';
import { buildDataset } from '../data-files.ts';
import { root } from '../setup.mjs';

const rounds = 7;
const times = 100;
/** The trust with the most records of its own would do; this one has all kinds of them. */
const trust = 'RXT';
const queries = ['birmingam and solihul', 'blpt', 'Camden & Islngton', 'www.elft.nhs.uk', '5 boroughs'];

interface Cost {
  record: number;
  search: number;
  /** Median and longest keystroke. */
  key: number;
  longestKey: number;
}

/** Every record a hundred times, under other ids; every name a hundred times, in other spellings. */
function heavier(dataset: Dataset): Compiled {
  const copies = Array.from({ length: times }, (_, at) => at);
  const idOf = (id: string, at: number) => (at === 0 ? id : `${id}-copy-${at}`);
  const compiled = compileDataset({
    ...dataset,
    records: copies.flatMap((at) =>
      dataset.records.map((record) => ({
        ...record,
        id: idOf(record.id, at),
        next: record.next.map((id) => idOf(id, at)),
        beside: record.beside.map(({ id, why }) => ({ id: idOf(id, at), why })),
      })),
    ),
  });
  const path = 'dataset/names.json';
  const shard = compiled.get(path) as NamesShard;
  const { organisations } = compiled.get('dataset/index.json') as Index;
  // The official names stand in the index, once; their copies are grown as further spellings of the same bodies.
  const official = Object.entries(organisations).map(([id, { name }]) => ({ id, name, kind: 'short-name' as const }));
  const spelled = copies.flatMap((at) =>
    at === 0 ? shard.names : [...official, ...shard.names].map((one) => ({ ...one, name: respelled(one.name, at) })),
  );
  return compiled.set(path, { ...shard, names: spelled });
}

/** Other words of the same length and sound: an index of like words is the hardest to search. */
function respelled(name: string, at: number): string {
  const shift = (letter: string, from: string) => from[(from.indexOf(letter) + at) % from.length] ?? letter;
  return name.replaceAll(/[bcdfghjklmnpqrstvwz]/g, (one, index: number) =>
    (index + at) % 3 ? one : shift(one, 'bcdfghjklmnpqrstvwz'),
  );
}

function buildWith(compiled: Compiled): string {
  const folder = mkdtempSync(join(tmpdir(), 'trust-footnotes-record-'));
  cpSync(join(root, '.output', 'chrome-mv3'), folder, { recursive: true });
  rmSync(join(folder, 'dataset'), { recursive: true });
  for (const [path, value] of compiled) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify(value));
  }
  return folder;
}

/** Milliseconds from the start of the navigation to the first content on the screen. */
async function firstPaint(rig: ChromiumRig, address: string): Promise<number> {
  const page = await rig.context.newPage();
  await page.goto(`chrome-extension://${rig.id}/record.html${address}`);
  await page.waitForSelector('main h1');
  const paint = await page.evaluate(async () => {
    for (;;) {
      const [entry] = performance.getEntriesByName('first-contentful-paint');
      if (entry) return entry.startTime;
      await new Promise(requestAnimationFrame);
    }
  });
  await page.close();
  return paint;
}

/** Milliseconds from each letter to the drawn result; the first letter, which builds the search, apart. */
async function keystrokes(rig: ChromiumRig): Promise<number[]> {
  const page = await rig.context.newPage();
  await page.goto(`chrome-extension://${rig.id}/record.html`);
  const box = page.getByRole('searchbox');
  await box.fill('warm');
  await page.waitForFunction(() => document.querySelector('.find [role=status]')?.textContent !== '');
  const all: number[] = [];
  for (const query of queries) {
    for (let length = 2; length <= query.length; length++) {
      all.push(
        await box.evaluate(
          async (input, text) => {
            const field = input as HTMLInputElement;
            await new Promise(requestAnimationFrame);
            const started = performance.now();
            field.value = text;
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
            const status = document.querySelector('.find');
            await new Promise<void>((done) => {
              const observer = new MutationObserver(() => {
                observer.disconnect();
                done();
              });
              if (status)
                observer.observe(status, { subtree: true, childList: true, characterData: true, attributes: true });
              setTimeout(done, 1_000);
            });
            return performance.now() - started;
          },
          query.slice(0, length),
        ),
      );
    }
  }
  await page.close();
  return all.filter((one) => one < 1_000);
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const { checked } = buildDataset();
if (!checked.dataset) throw new Error('The dataset has faults.');
const folders = [buildWith(compileDataset(checked.dataset)), buildWith(heavier(checked.dataset))];
const rigs = await Promise.all(folders.map((extension) => startChromium({ extension, httpPort: 9 })));
try {
  const costs: Cost[] = [];
  const paints = rigs.map(() => ({ record: [] as number[], search: [] as number[] }));
  for (let round = 0; round < rounds; round++) {
    for (const [at, rig] of rigs.entries()) {
      paints[at]?.record.push(await firstPaint(rig, `?organisation=${trust}`));
      paints[at]?.search.push(await firstPaint(rig, ''));
    }
  }
  for (const [at, rig] of rigs.entries()) {
    const keys = await keystrokes(rig);
    const { record, search } = paints[at] ?? { record: [], search: [] };
    costs.push({ record: median(record), search: median(search), key: median(keys), longestKey: Math.max(...keys) });
  }
  const [one, many] = costs;
  if (!one || !many) throw new Error('Nothing was measured.');
  const say = (name: string, of: keyof Cost) =>
    console.log(
      `${name}: ${one[of].toFixed(1)} ms; with ${times} times the record ${many[of].toFixed(1)} ms, ${(many[of] / one[of]).toFixed(2)} times as long`,
    );
  console.log(
    `${checked.dataset.records.length} records and ${checked.dataset.organisations.length} organisations; medians of ${rounds} rounds.`,
  );
  say('First paint of a trust’s record', 'record');
  say('First paint of the search', 'search');
  say('Keystroke to result, median', 'key');
  say('Keystroke to result, longest', 'longestKey');
} finally {
  for (const rig of rigs) await rig.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
