import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Rig, startRig, wordsOf } from './support/rig.ts';

const fenwater = 'https://www.fenwater.nhs.uk';
const chairRelease = `${fenwater}/2024/03/14/chair-and-two-non-executive-directors-to-stand-down/`;
const blptRelease = 'http://www.blpt.nhs.uk/about/press/board-partnership.htm';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

describe('the worker', () => {
  it('loses nothing when it is stopped: badge and popup stay true', async () => {
    const page = await rig.open(blptRelease);
    await rig.expectBadge(page, '3');
    await rig.stopWorker();
    expect(await rig.badge(page)).toBe('3');
    const popup = await rig.popup(page);
    expect(await wordsOf(popup)).toContain('About this page: 3 records');
    await popup.close();
    await page.close();
  });

  it('reads the page again where nothing is kept of it', async () => {
    const page = await rig.open(blptRelease);
    await rig.expectBadge(page, '3');
    await (await rig.control()).evaluate(() => chrome.storage.session.clear());
    await rig.stopWorker();
    const popup = await rig.popup(page);
    expect(await wordsOf(popup)).toContain('About this page: 3 records');
    await popup.close();
    await page.close();
  });

  it('answers a page that loads right after it was stopped', async () => {
    await rig.control();
    await rig.stopWorker();
    const page = await rig.open(blptRelease);
    await rig.expectBadge(page, '3');
    await page.close();
  });

  it('keeps two tabs apart', async () => {
    const one = await rig.open(blptRelease);
    const other = await rig.open('https://www.gmmh.nhs.uk/');
    await rig.expectBadge(one, '3');
    await rig.expectBadge(other, '•');
    const popup = await rig.popup(one);
    expect(await wordsOf(popup)).toContain('Bedfordshire and Luton Mental Health');
    const second = await rig.popup(other);
    expect(await wordsOf(second)).toContain('Greater Manchester Mental Health');
    for (const page of [popup, second, one, other]) await page.close();
  });

  it('writes nothing to the disk', async () => {
    const page = await rig.open(blptRelease);
    await rig.expectBadge(page, '3');
    const kept = await (await rig.control()).evaluate(() => chrome.storage.local.get(null));
    expect(kept).toEqual({});
    await page.close();
  });
});

describe('pages that are hard to read', () => {
  it('follows a page that changes by pushState, and falls silent when it leaves the matter', async () => {
    const page = await rig.open(`${fenwater}/spa`);
    await rig.expectBadge(page, '•');
    await page.getByRole('link', { name: 'Chair to stand down' }).click();
    await rig.expectBadge(page, '1');
    const popup = await rig.popup(page);
    expect(await wordsOf(popup)).toContain('About this page: one record');
    await popup.close();
    await page.getByRole('link', { name: 'Garden opens' }).click();
    await rig.expectBadge(page, '•');
    await page.close();
  });

  it.each([
    ['under a strict policy', `${fenwater}/strict-csp`],
    ['of five megabytes', `${fenwater}/big`],
    ['that arrives late', `${fenwater}/late`],
    ['that is written anew every 50 ms', `${fenwater}/rewrites`],
  ])('reads a page %s', async (_, url) => {
    const page = await rig.open(url);
    await rig.expectBadge(page, '1');
    await page.close();
  });

  it('is about nothing where a page has no text of its own', async () => {
    const page = await rig.open(`${fenwater}/no-main`);
    await rig.expectBadge(page, '•');
    await page.close();
  });

  it('says nothing of a trust’s page inside another page', async () => {
    const page = await rig.open('https://wrapper.example.org/frame');
    await page.frameLocator('iframe').locator('h1').first().waitFor();
    const popup = await rig.popup(page);
    expect(await wordsOf(popup)).toContain('This page does not belong to a trust that we know.');
    expect(await rig.badge(page)).toBe('');
    await popup.close();
    await page.close();
  });

  it('shows no badge on a page for people who need help now, and says so in the popup', async () => {
    const page = await rig.open('https://www.bsmhft.nhs.uk/urgent-help/');
    const popup = await rig.popup(page);
    expect(await wordsOf(popup)).toContain('for people who need help now');
    expect(await rig.badge(page)).toBe('');
    await popup.close();
    await page.close();
  });

  it.each([
    ['a page with a password field', `${fenwater}/login`, 'are not read'],
    ['an unlisted host below nhs.uk', 'https://www.millpond-surgery.nhs.uk/', 'does not belong to a trust'],
    [
      'a trust’s name at the front of another host',
      'https://www.blpt.nhs.uk.example.org/',
      'does not belong to a trust',
    ],
  ])('stays away from %s', async (_, url, words) => {
    const page = await rig.open(url);
    const popup = await rig.popup(page);
    expect(await wordsOf(popup)).toContain(words);
    expect(await rig.badge(page)).toBe('');
    await popup.close();
    await page.close();
  });

  it('tells a commissioner’s news from a trust’s press release', async () => {
    const page = await rig.open('https://bedfordshirelutonandmiltonkeynes.icb.nhs.uk/about-us/how-we-came-to-be');
    const popup = await rig.popup(page);
    expect(await wordsOf(popup)).not.toContain('This page is a press release.');
    await popup.close();
    await page.close();
  });

  it('reads a page shown again from the back-forward cache', async () => {
    const page = await rig.open(chairRelease);
    await rig.expectBadge(page, '1');
    await page.goto(`${fenwater}/about-us/`);
    await rig.expectBadge(page, '•');
    await page.goBack();
    await rig.expectBadge(page, '1');
    await page.close();
  });
});

describe('permission taken back', () => {
  it('is told in the popup with one button, and the badge goes', async () => {
    const page = await rig.open(blptRelease);
    await rig.expectBadge(page, '3');
    const settings = await rig.context.newPage();
    await settings.goto('chrome://extensions');
    const set = (hostAccess: string) =>
      settings.evaluate(
        ({ id, access }) =>
          chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: access }),
        { id: rig.id, access: hostAccess },
      );
    await set('ON_CLICK');
    await rig.expectBadge(page, '');
    const popup = await rig.popup(page);
    expect(await wordsOf(popup)).toContain('may not read health trusts’ sites');
    await expect(popup.getByRole('button', { name: 'Allow on sites ending in nhs.uk' }).isVisible()).resolves.toBe(
      true,
    );
    await set('ON_ALL_SITES');
    await popup.reload();
    await popup.waitForSelector('main');
    await expect.poll(() => wordsOf(popup)).toContain('Bedfordshire and Luton Mental Health');
    for (const one of [popup, settings, page]) await one.close();
  });
});
