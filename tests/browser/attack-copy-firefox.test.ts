/** What a page gets of our layer in Firefox, which copies the elements of closed roots with the reader's selection. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FirefoxRig, startFirefox } from '../../tools/firefox.ts';
import { startSampleSite } from '../../tools/sample-site/server.ts';
import { readingIn } from './support/reading.ts';
import { firefoxBuild } from './support/rig.ts';

const url = 'https://www.fenwater.nhs.uk/attack';
const passages = ['two non-executive directors have told the council', 'The governors will begin the search'];

let firefox: FirefoxRig;
let site: Awaited<ReturnType<typeof startSampleSite>>;
let control: Page;
beforeAll(async () => {
  site = await startSampleSite();
  firefox = await startFirefox({ extension: firefoxBuild, httpPort: site.httpPort, httpsPort: site.httpsPort });
  control = await firefox.openOwn('record.html', 'main');
});
afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

/** A message to the scripts of the attack page, as the worker sends them. */
const say = (message: object) =>
  control.evaluate(
    async (at, words) => {
      const { browser } = globalThis as unknown as { browser: typeof chrome };
      const tab = (await browser.tabs.query({})).find((one) => one.url?.startsWith(at));
      return tab?.id === undefined ? null : browser.tabs.sendMessage(tab.id, words, { frameId: 0 }).catch(() => null);
    },
    url,
    message,
  );

/** The HTML that the page gets of a copy of everything, words of its own after our host among them. */
async function copiedFrom(address: string, words: string): Promise<string> {
  const page = await firefox.open(address);
  await page.bringToFront();
  const last = () => page.evaluate(() => document.documentElement.lastElementChild?.localName);
  await expect.poll(last, { timeout: 10_000 }).toBe('div');
  const { segments } = readingIn(await say({ type: 'read-again' }));
  const segment = segments.findIndex(({ text }) => text.includes(words));
  const quote = segments[segment]?.text ?? '';
  const passage = { segment, start: 0, end: quote.length, quote };
  await say({ type: 'show-marks', url, footnotes: [{ number: 1, passage }], print: false });
  const press = async (key: 'c' | 'v') => {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  };
  await page.evaluate(() => {
    const after = document.createElement('div');
    after.textContent = 'the end';
    document.documentElement.append(after);
    getSelection()?.setBaseAndExtent(document.body, 0, after, 1);
  });
  await press('c');
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.addEventListener('paste', (event) => {
      document.title = event.clipboardData?.getData('text/html') ?? '';
    });
    document.body.append(field);
    field.focus();
  });
  await press('v');
  await expect.poll(() => page.title()).toContain('the end');
  const copied = await page.title();
  await page.close();
  return copied;
}

it('is nothing where the reader copies everything', async () => {
  expect(await copiedFrom(url, passages[0] as string)).not.toMatch(/class="mark|<details|Trust Footnotes/);
});

it('is the same wherever the mark stands, where the page keeps the copy event from us', async () => {
  const copied: string[] = [];
  for (const words of passages) copied.push(await copiedFrom(`${url}#stops-copy`, words));
  expect(copied[0]).toContain('class="mark"');
  expect(copied[1]).toBe(copied[0]);
  expect(copied[0]).not.toMatch(/moz-extension|<button|Trust Footnotes/);
});
