/** Marks stand in free margin or at a line's end: never over text, controls or pictures, on every sample page that has any. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDataset, dataFolder } from '../../tools/data-files.ts';
import { readHtml } from '../../tools/html.ts';
import { encode } from '../../tools/sample-site/bytes.ts';
import { samplePages } from '../../tools/sample-site/pages.ts';
import { root } from '../../tools/setup.mjs';
import { datasetFromCompiled } from '../../utils/dataset/load.ts';
import { footnotesOf } from '../../utils/match/footnotes.ts';
import { match } from '../../utils/match/match.ts';
import { drawnIn, expectMarks, obstaclesIn, overlaps } from './support/marks.ts';
import { type Rig, startRig } from './support/rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

/** Addresses of the sample pages that have footnotes, with how many. */
async function footnotedPages(): Promise<{ url: string; count: number }[]> {
  const { compiled } = buildDataset(dataFolder, [join(root, 'tests', 'fixtures', 'data')]);
  const dataset = await datasetFromCompiled(compiled);
  const pages: { url: string; count: number }[] = [];
  for (const { url, html, charset } of samplePages()) {
    const context = await match(readHtml(Buffer.from(encode(html, charset)), url), dataset, '2026-11-24');
    const count = footnotesOf(context).length;
    if (count > 0) pages.push({ url, count });
  }
  return pages;
}

/** Width and height of the window in CSS pixels; at 200 % zoom a window has half as many. */
const windows = [
  ['320 pixels wide', 320, 700],
  ['768 pixels wide', 768, 900],
  ['1280 pixels wide', 1280, 800],
  ['1280 pixels wide at 200 % zoom', 640, 400],
] as const;

describe('the place of marks', () => {
  it.each(windows)('is free, %s', async (_, width, height) => {
    const pages = await footnotedPages();
    expect(pages.length).toBeGreaterThan(5);
    const page = await rig.context.newPage();
    await page.setViewportSize({ width, height });
    const reached: string[] = [];
    const faults: string[] = [];
    const fitting: typeof pages = [];
    for (const { url, count } of pages) {
      await page.goto(url);
      // An old site of fixed width is scrolled sideways in a narrow window: not every line's end can be seen at once.
      if (await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)) fitting.push({ url, count });
      // In the layer from the start, whether in the window or not.
      await expect
        .poll(async () => (await drawnIn(page)).filter(({ kind }) => kind === 'mark').length, { timeout: 8_000 })
        .toBe(count);
      for (let step = 0; step < 100; step++) {
        const all = await drawnIn(page);
        const drawn = all.filter(
          ({ kind, box, opacity }) => (kind === 'mark' || kind === 'tab') && box && opacity === '1',
        );
        // The edge tab stands for every mark in the window that found no place.
        const inTab = drawn.some(({ kind }) => kind === 'tab') ? all.filter(({ opacity }) => opacity === '0') : [];
        for (const { number, box } of inTab) {
          if (box && box.bottom >= 0 && box.top <= height) reached.push(`${url} ${number}`);
        }
        const obstacles = await obstaclesIn(page);
        for (const { kind, number, box } of drawn) {
          if (!box || box.bottom < 0 || box.top > height) continue;
          if (kind === 'mark') reached.push(`${url} ${number}`);
          const under = obstacles.find((one) => overlaps(box, one));
          if (under) faults.push(`${url} ${kind} ${number} ${JSON.stringify(box)} over ${JSON.stringify(under)}`);
        }
        const more = await page.evaluate((by) => {
          const before = scrollY;
          scrollBy({ top: by, behavior: 'instant' });
          return scrollY > before;
        }, height * 0.7);
        if (!more) break;
        await page.waitForTimeout(120);
      }
    }
    expect(faults).toEqual([]);
    // Every footnote is seen as a mark or through the edge tab.
    const wanted = fitting.flatMap(({ url, count }) => Array.from({ length: count }, (_, at) => `${url} ${at + 1}`));
    expect(wanted.length).toBeGreaterThan(5);
    expect(wanted.filter((one) => !reached.includes(one))).toEqual([]);
    await page.close();
  });

  it('is found again when the window changes its width', async () => {
    const page = await rig.open(
      'https://www.fenwater.nhs.uk/2024/03/14/chair-and-two-non-executive-directors-to-stand-down/',
    );
    await expectMarks(page, 1);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.waitForTimeout(200);
      const obstacles = await obstaclesIn(page);
      for (const { kind, box, opacity } of await drawnIn(page)) {
        if (!/mark|tab/.test(kind) || !box || opacity !== '1') continue;
        expect(obstacles.filter((one) => overlaps(box, one))).toEqual([]);
      }
    }
    await page.close();
  });
});
