import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsIn } from './support/axe.ts';
import { cardIn, expectMarks } from './support/marks.ts';
import { type Rig, startRig, wordsOf } from './support/rig.ts';

let rig: Rig;
let trustPage: Page;
beforeAll(async () => {
  rig = await startRig();
  trustPage = await rig.open('https://www.bsmhft.nhs.uk/about-us/');
  await rig.expectBadge(trustPage, '•');
});
afterAll(() => rig.close());

async function own(path: string): Promise<Page> {
  const page = await rig.context.newPage();
  await page.goto(`chrome-extension://${rig.id}/${path}`);
  await page.waitForSelector('main');
  return page;
}

const surfaces: [string, () => Promise<Page>][] = [
  ['the popup on a trust’s page', () => rig.popup(trustPage)],
  ['the side panel', () => own('sidepanel.html')],
  ['a trust’s record', () => own('record.html?organisation=RXT')],
  ['the record page without a trust', () => own('record.html')],
  ['the library of notes', () => own('library.html')],
  ['the settings', () => own('options.html')],
];

describe.each(surfaces)('%s', (_, open) => {
  it.each(['light', 'dark'] as const)('has no fault that axe finds, everything unfolded, %s', async (colorScheme) => {
    const page = await open();
    await page.emulateMedia({ colorScheme });
    await wordsOf(page);
    expect(await faultsIn(page)).toEqual([]);
    await page.close();
  });

  it.each([
    ['320 pixels wide', 320],
    ['at 200 % zoom in a popup', 230],
  ])('fits %s without scrolling sideways', async (_name, width) => {
    const page = await open();
    await page.setViewportSize({ width, height: 700 });
    await wordsOf(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.close();
  });

  it('says what every surface must say', async () => {
    const page = await open();
    const words = await wordsOf(page);
    expect(words).toMatch(/Record as of \d{1,2} \w+ 20\d\d\./);
    expect(words).toContain('Independent; not the NHS; not for clinical decisions.');
    await page.close();
  });
});

describe('a card in a frame of 320 pixels', () => {
  it('begins at its heading from the first, however far down the list its footnote was opened', async () => {
    const page = await rig.open('http://www.blpt.nhs.uk/about/press/board-partnership.htm');
    await expectMarks(page, 2);
    await page.setViewportSize({ width: 320, height: 640 });
    await rig.tell(page, { type: 'open-list' });
    const card = await cardIn(page);
    const down = await card.evaluate(() => {
      document.documentElement.scrollTo({ top: 1e6, behavior: 'instant' });
      return scrollY;
    });
    expect(down).toBeGreaterThan(100);
    const seen = await card.getByRole('button', { name: 'Open footnote 2' }).evaluate(async (button) => {
      (button as HTMLElement).click();
      const heading = document.querySelector('h1') as HTMLElement;
      while (!heading.textContent?.startsWith('Footnote 2')) await new Promise(requestAnimationFrame);
      const { top } = heading.getBoundingClientRect();
      return { top, scrolled: scrollY, focused: document.activeElement === heading };
    });
    expect(seen).toMatchObject({ scrolled: 0, focused: true });
    expect(seen.top).toBeGreaterThanOrEqual(0);
    await page.close();
  });
});

describe('by keyboard alone', () => {
  it('a passage is reached from the popup in a few keys, and Enter opens its card', async () => {
    const page = await rig.open('http://www.blpt.nhs.uk/about/press/board-partnership.htm');
    await expectMarks(page, 2);
    const popup = await rig.popup(page);
    const label = () => popup.locator('*:focus').textContent({ timeout: 1_000 });
    let keys = 0;
    do {
      await popup.keyboard.press('Tab');
      expect(++keys).toBeLessThanOrEqual(5);
    } while ((await label()) !== '2 passages have footnotes: show where');
    await popup.keyboard.press('Enter');
    await popup.keyboard.press('Tab');
    expect(await label()).toBe('Show passage 1 in the page');
    await Promise.all([popup.waitForEvent('close'), popup.keyboard.press('Enter')]);
    await page.bringToFront();
    await page.keyboard.press('Enter');
    expect(await (await cardIn(page)).locator('h1').innerText()).toBe('Footnote 1 of 2');
    await page.close();
  });

  it('a card opens, its source is reached, and a correction is copied', async () => {
    const popup = await rig.popup(trustPage);
    const active = () =>
      popup.evaluate(() => {
        const at = document.activeElement;
        return `${at?.localName} ${at?.closest('.card')?.id ?? ''} ${at?.textContent?.trim().slice(0, 40) ?? ''}`;
      });
    const walk: string[] = [];
    for (let step = 0; step < 40; step++) {
      await popup.keyboard.press('Tab');
      const at = await active();
      walk.push(at);
      if (at.startsWith('summary record-')) break;
    }
    expect(walk.at(-1)).toMatch(/^summary record-/);
    const card = popup.locator(`#${walk.at(-1)?.split(' ')[1]}`);
    const wasOpen = await card.evaluate((one) => (one as HTMLDetailsElement).open);
    await popup.keyboard.press('Enter');
    expect(await card.evaluate((one) => (one as HTMLDetailsElement).open)).toBe(!wasOpen);
    if (wasOpen) await popup.keyboard.press('Enter');
    for (let step = 0; step < 60 && !(await active()).includes('Copy a correction'); step++)
      await popup.keyboard.press('Tab');
    expect(await active()).toContain('Copy a correction');
    await popup.keyboard.press('Enter');
    await expect.poll(() => card.innerText()).toMatch(/Copied\. Nothing was sent\.|Correction/);
    await popup.close();
  });
});
