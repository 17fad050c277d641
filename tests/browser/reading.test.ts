import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHtml } from '../../tools/html.ts';
import { encode } from '../../tools/sample-site/bytes.ts';
import { samplePages } from '../../tools/sample-site/pages.ts';
import { readingIn } from './support/reading.ts';
import { type Rig, startRig } from './support/rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

describe('the command line reads what Chromium reads', () => {
  it('on every sample page of a trust', async () => {
    const control = await rig.control();
    const page = await rig.context.newPage();
    const differing: string[] = [];
    let read = 0;
    for (const { url, html, charset, truth } of samplePages()) {
      if (!truth.body) continue;
      await page.goto(url);
      const tabId = await rig.tabOf(page);
      const ask = () =>
        control.evaluate(
          (tab) => chrome.tabs.sendMessage(tab, { type: 'read-again' }, { frameId: 0 }).catch(() => null),
          tabId,
        );
      // The page reader starts when the page is idle, a moment after it has loaded.
      await expect.poll(ask, { timeout: 5_000, interval: 20 }).not.toBeNull();
      const inChromium = readingIn(await ask());
      const inJsdom = readHtml(Buffer.from(encode(html, charset)), url);
      read++;
      if (!isDeepStrictEqual(inChromium, inJsdom)) differing.push(url);
    }
    expect(read).toBeGreaterThan(100);
    expect(differing).toEqual([]);
  });
});
