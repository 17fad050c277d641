import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardIn, expectMarks, marksIn, pressMark } from './support/marks.ts';
import { type Rig, startRig, wordsOf } from './support/rig.ts';

const fenwater = 'https://www.fenwater.nhs.uk';
const release = `${fenwater}/2024/03/14/chair-and-two-non-executive-directors-to-stand-down/`;
const blpt = 'http://www.blpt.nhs.uk/about/press/board-partnership.htm';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());
beforeEach(async () => {
  await (await rig.control()).evaluate(() => chrome.storage.local.clear());
});

async function optionsPage(): Promise<Page> {
  const options = await rig.context.newPage();
  await options.goto(`chrome-extension://${rig.id}/options.html`);
  await options.waitForSelector('main');
  return options;
}

async function popupSwitches(page: Page): Promise<Page> {
  const popup = await rig.popup(page);
  await popup.getByText('Small numbers on pages: on or off').click();
  return popup;
}

describe('switches', () => {
  it('take the marks off one site and bring them back, in the popup; the badge stays', async () => {
    const page = await rig.open(release);
    await expectMarks(page, 1);
    const popup = await popupSwitches(page);
    await popup.getByLabel('Show them on fenwater.nhs.uk').uncheck();
    await expectMarks(page, 0);
    expect(await rig.badge(page)).toBe('1');
    const other = await rig.open(blpt);
    await expect.poll(async () => (await marksIn(other)).length).toBeGreaterThan(0);
    await other.close();
    await popup.bringToFront();
    await popup.getByLabel('Show them on fenwater.nhs.uk').check();
    await page.bringToFront();
    await expectMarks(page, 1);
    await popup.close();
    await page.close();
  });

  it('are honoured before anything is drawn, also by a worker just started', async () => {
    const first = await rig.open(release);
    const popup = await popupSwitches(first);
    await popup.getByLabel('Show them on every site').uncheck();
    await expectMarks(first, 0);
    await popup.close();
    await first.close();
    await rig.stopWorker();
    const page = await rig.context.newPage();
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver((list) => {
        for (const { addedNodes } of list) for (const node of addedNodes) seen.push(node.nodeName);
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(release);
    await rig.expectBadge(page, '1');
    await page.waitForTimeout(500);
    expect(await marksIn(page)).toEqual([]);
    const hung = await page.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName));
    expect(hung).toEqual(['head', 'body']);
    const options = await optionsPage();
    await options.getByLabel('Show them on every site').check();
    await page.bringToFront();
    await expectMarks(page, 1);
    await options.close();
    await page.close();
  });

  it('hide one footnote from its card, and undo it there and in the settings', async () => {
    const page = await rig.open(release);
    const [mark] = await expectMarks(page, 1);
    if (mark) await pressMark(page, mark);
    const card = await cardIn(page);
    await card.getByRole('button', { name: 'Hide this footnote' }).click();
    await card.getByText('Hidden on every page.').waitFor();
    await expectMarks(page, 0);
    await card.getByRole('button', { name: 'Show this footnote again' }).click();
    await expectMarks(page, 1);
    await card.getByRole('button', { name: 'Hide this footnote' }).click();
    await expectMarks(page, 0);
    const options = await optionsPage();
    expect(await wordsOf(options)).toContain('Invented: Fenwater chair and two non-executives to stand down');
    await options.getByRole('button', { name: 'Show this footnote again' }).click();
    await options.getByText('No footnote is hidden.').waitFor();
    await options.close();
    await page.bringToFront();
    await expectMarks(page, 1);
    await page.close();
  });
});

describe('the side panel', () => {
  it('shows the active tab, and leads to the passage', async () => {
    const page = await rig.open(release);
    await expectMarks(page, 1);
    const control = await rig.control();
    await rig.tabOf(page);
    const panel = await rig.context.newPage();
    await panel.goto(`chrome-extension://${rig.id}/sidepanel.html`);
    await panel.waitForSelector('main');
    // The panel of a real window speaks of the tab in front: bring the page there and let the panel draw.
    await page.bringToFront();
    await expect.poll(() => wordsOf(panel)).toContain('Fenwater Partnership NHS Foundation Trust');
    expect(await wordsOf(panel)).toContain('One passage has a footnote: show where');
    const other = await rig.open('https://www.gmmh.nhs.uk/');
    await other.bringToFront();
    await expect.poll(() => wordsOf(panel)).toContain('Greater Manchester Mental Health');
    for (const one of [other, panel, page]) await one.close();
    expect(control.isClosed()).toBe(false);
  });

  it('is opened from a card’s button', async () => {
    const page = await rig.open(release);
    const [mark] = await expectMarks(page, 1);
    if (mark) await pressMark(page, mark);
    const card = await cardIn(page);
    await card.getByRole('button', { name: 'Open in side panel' }).click();
    const session = await rig.context.newCDPSession(page);
    const open = async () =>
      (await session.send('Target.getTargets')).targetInfos.some(({ url }) => url.endsWith('/sidepanel.html'));
    await expect.poll(open, { timeout: 5_000 }).toBe(true);
    await page.close();
  });
});

describe('a site outside nhs.uk', () => {
  it('is offered by its name on the trust’s record, and read only once it is allowed', async () => {
    const record = await rig.context.newPage();
    await record.goto(`chrome-extension://${rig.id}/record.html?organisation=NQL`);
    await record.waitForSelector('main');
    const button = record.getByRole('button', { name: 'Let Trust Footnotes read navigocare.co.uk' });
    expect(await button.count()).toBe(1);
    const registered = () => record.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    expect(await registered()).toEqual([]);
    await record.close();
  });

  it('is in the settings only once it is allowed', async () => {
    const options = await optionsPage();
    expect(await options.getByRole('button', { name: /^Stop reading/ }).count()).toBe(0);
    await options.getByText('Only known trusts’ sites ending in nhs.uk are read.').waitFor();
    await options.close();
  });
});
