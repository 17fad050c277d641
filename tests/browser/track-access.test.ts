import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsIn } from './support/axe.ts';
import { wordsOf } from './support/rig.ts';
import { funding, reply, startTrack } from './support/track.ts';

let track: Awaited<ReturnType<typeof startTrack>>;
let page: Page;
beforeAll(async () => {
  track = await startTrack();
  page = track.page;
});
afterAll(() => track.rig.close());

const at = (address: string) => track.at(address);
const change = (one: object) => track.change(one);

describe.each([
  ['find', '?find=london'],
  ['a trust', '?organisation=RW4'],
  ['a trust as of then', '?organisation=RWN&on=2017-03-31'],
  ['an answer on many', `?record=${funding}&for=RXT`],
  ['a reply', `?record=${reply}`],
  ['the pilots', '?record=care-trust-sixteen-pilots-list-2001'],
  ['comparing', '?compare=RXT,RWK,RJ7'],
  ['asking', `?ask=RXT&about=${reply}`],
  ['the folder', '?view=folder'],
  ['the sheet', '?view=sheet'],
])('%s', (_, where) => {
  it('has no fault that axe finds, light and dark, and fits 320 pixels and half of that at 200 % zoom', async () => {
    await change({ do: 'add', item: { of: 'record', key: 'r', id: funding, trust: 'RXT', page: null } });
    await at(where);
    await wordsOf(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faultsIn(page)).toEqual([]);
    }
    for (const width of [320, 230]) {
      await page.setViewportSize({ width, height: 700 });
      await page.waitForTimeout(60);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${width} pixels`).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 1100, height: 800 });
    await page.emulateMedia({ colorScheme: null });
  });
});
