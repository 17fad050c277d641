import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxRig, startFirefox } from '../../tools/firefox.ts';
import { firefoxBuild } from './support/rig.ts';

let rig: FirefoxRig;
let page: Page;
beforeAll(async () => {
  // The record page needs no site.
  rig = await startFirefox({ extension: firefoxBuild, httpPort: 9, httpsPort: null });
});
afterAll(() => rig?.close());

async function at(address: string): Promise<void> {
  await page?.close();
  page = await rig.openOwn(`record.html${address}`, 'main h1');
}
const words = () => page.evaluate(() => document.querySelector('main')?.innerText.replace(/\s+/g, ' ') ?? '');
const address = () => page.evaluate(() => location.search);
/** Presses the first element that says so. */
const press = (selector: string, text: string) =>
  page.evaluate(
    ([of, says]) => {
      const found = [...document.querySelectorAll<HTMLElement>(of ?? '')].find((one) =>
        one.innerText.includes(says ?? ''),
      );
      if (!found) throw new Error(`nothing says "${says}"`);
      found.click();
    },
    [selector, text],
  );

describe('the track record in Firefox', () => {
  it('finds a misspelt trust and keeps it in the address, and back leads back', async () => {
    await at('');
    await page.type('input[type=search]', 'Camden & Islngton');
    await expect.poll(words, { timeout: 5_000 }).toContain('Camden and Islington NHS Foundation Trust');
    await press('.hits a', 'Camden and Islington');
    await expect.poll(address).toBe('?organisation=TAF');
    await expect.poll(words).toContain('Now: North London NHS Foundation Trust');
    await page.evaluate(() => history.back());
    await expect.poll(address).toContain('find=');
  });

  it('draws thread and timeline, follows a name to the record as of then, and filters', async () => {
    await at('?organisation=RV7');
    expect(await page.$$eval('.row a', (links) => links.length)).toBe(4);
    expect(await page.$$eval('.timeline circle', (all) => all.length)).toBeGreaterThan(1);
    await page.evaluate(() =>
      document
        .querySelectorAll<SVGAElement>('.row a')[1]
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
    );
    await expect.poll(address).toBe('?organisation=RWN&on=2017-03-31');
    await at('?organisation=RXT&kind=board-response');
    expect(await page.$$eval('.card', (cards) => cards.length)).toBe(1);
  });

  it('keeps a folder through a reload, and makes its sheet', async () => {
    await at('?record=bsmhft-chair-reply-lived-experience-2021');
    await press('button', 'Put in my folder');
    await expect.poll(words).toContain('In your folder.');
    await at('?view=folder');
    await press('button', 'Add a question');
    await page.waitForSelector('textarea');
    await page.type('textarea', 'What came of it?');
    // At once: what was written last goes with the page's last breath.
    await at('?view=sheet');
    await expect
      .poll(words)
      .toMatch(/chair answers the concerns.+Promised \(on point 1c\).+What came of it\?.+Sources/);
  });

  it('asks the heir by a link that names its site, and compares only what is known for all', async () => {
    await at('?ask=RXT');
    await page.type('textarea', 'How many posts are there?');
    await expect
      .poll(() => page.$$eval('a.main', ([link]) => link?.getAttribute('href') ?? ''))
      .toMatch(/^https:\/\/www\.whatdotheyknow\.com\/new\/birmingham_and_solihull\S+How%20many%20posts/);
    await at('?compare=RXT,RWK');
    expect(await words()).toContain('One answer that covers all of them.');
    await at('?compare=RXT,RJ7');
    expect(await words()).toContain('so nothing is compared');
  });
});
