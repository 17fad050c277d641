import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxRig, startFirefox } from '../../tools/firefox.ts';
import { startSampleSite } from '../../tools/sample-site/server.ts';
import { firefoxBuild } from './support/rig.ts';

const idle = 1_500;
let site: Awaited<ReturnType<typeof startSampleSite>>;
let rig: FirefoxRig;
let control: Page;

beforeAll(async () => {
  site = await startSampleSite();
  rig = await startFirefox({ extension: firefoxBuild, httpPort: site.httpPort, httpsPort: site.httpsPort, idle });
  control = await rig.openOwn('record.html', 'main');
});
afterAll(async () => {
  await rig?.close();
  await site?.close();
});

/** Number and badge of the tab that shows `url`, as the extension sees them. */
function tabAt(url: string) {
  return control.evaluate(async (wanted) => {
    const { browser } = globalThis as unknown as { browser: typeof chrome };
    const tab = (await browser.tabs.query({})).find((one) => one.url === wanted);
    return tab?.id === undefined ? null : { id: tab.id, badge: await browser.action.getBadgeText({ tabId: tab.id }) };
  }, url);
}

async function popupFor(url: string): Promise<Page> {
  const tab = await tabAt(url);
  return rig.openOwn(`popup.html?tab=${tab?.id}`, 'main');
}

const words = (page: Page) => page.evaluate(() => document.querySelector('main')?.innerText.replace(/\s+/g, ' ') ?? '');

const release = 'http://www.blpt.nhs.uk/about/press/board-partnership.htm';

describe('Firefox', () => {
  it('counts on the badge and tells in the popup what the page is about', async () => {
    await rig.open(release);
    await expect.poll(async () => (await tabAt(release))?.badge, { timeout: 10_000 }).toBe('3');
    const popup = await popupFor(release);
    const said = await words(popup);
    expect(said).toContain('Bedfordshire and Luton Mental Health and Social Care Partnership NHS Trust');
    expect(said).toContain('This page is a press release.');
    expect(said).toContain('About this page: 3 records');
    await popup.close();
  });

  it('loses nothing when the event page is stopped and started again', async () => {
    // Long enough for the browser to stop an event page that has nothing to do.
    await new Promise((done) => setTimeout(done, idle * 3));
    expect((await tabAt(release))?.badge).toBe('3');
    const popup = await popupFor(release);
    expect(await words(popup)).toContain('About this page: 3 records');
    await popup.close();
    const other = 'http://www.gmmh.nhs.uk/';
    await rig.open(other);
    await expect.poll(async () => (await tabAt(other))?.badge, { timeout: 10_000 }).toBe('•');
  });

  it('says in the popup that the permission was taken back, and reads again once it is given', async () => {
    const tab = await tabAt(release);
    const sites = { origins: ['*://*.nhs.uk/*'] };
    const removed = await control.evaluate((of) => {
      const { browser } = globalThis as unknown as {
        browser: { permissions: { remove(of: object): Promise<boolean> } };
      };
      return browser.permissions.remove(of);
    }, sites);
    expect(removed).toBe(true);
    const popup = await rig.openOwn(`popup.html?tab=${tab?.id}`, 'main button');
    expect(await words(popup)).toContain('may not read health trusts’ sites');
    await popup.click('main button');
    await expect.poll(() => words(popup), { timeout: 10_000 }).toContain('Bedfordshire and Luton Mental Health');
    await popup.close();
  });
});
