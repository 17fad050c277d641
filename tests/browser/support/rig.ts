import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { type ChromiumOptions, type ChromiumRig, startChromium } from '../../../tools/chromium.ts';
import { startSampleSite } from '../../../tools/sample-site/server.ts';
import { root } from '../../../tools/setup.mjs';

export const chromeBuild = join(root, '.output', 'chrome-mv3-test');
export const firefoxBuild = join(root, '.output', 'firefox-mv3-test');

export interface Rig extends ChromiumRig {
  site: Awaited<ReturnType<typeof startSampleSite>>;
  /** A new tab on a page of the sample site. */
  open(url: string): Promise<Page>;
  /** Waits until the tab's badge says so; fails with what it says instead. */
  expectBadge(page: Page, text: string): Promise<void>;
}

/** Chromium with the test build on the sample site. */
export async function startRig(options: Partial<ChromiumOptions> = {}): Promise<Rig> {
  const site = await startSampleSite();
  const { httpPort, httpsPort } = site;
  const rig = await startChromium({ extension: chromeBuild, httpPort, httpsPort, ...options });
  const rigClose = rig.close;
  return Object.assign(rig, {
    site,
    async open(url: string) {
      const page = await rig.context.newPage();
      await page.goto(url);
      return page;
    },
    async expectBadge(page: Page, text: string) {
      // Not `expect.poll`: this is called from hooks as well.
      await vi.waitFor(async () => expect(await rig.badge(page)).toBe(text), { timeout: 8_000, interval: 100 });
    },
    async close() {
      await rigClose();
      await site.close();
    },
  });
}

/** What a popup says, opened to the last fold, white space collapsed. */
export async function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    return document.querySelector('main')?.innerText.replace(/\s+/g, ' ') ?? '';
  });
}

/** What one card says, by the id of its record. */
export async function cardOf(page: Page, record: string): Promise<string> {
  await wordsOf(page);
  const text = await page.locator(`#record-${record}`).innerText();
  return text.replace(/\s+/g, ' ');
}
