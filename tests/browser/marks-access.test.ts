/** Marks, card and list for those who use neither mouse nor sight. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsIn } from './support/axe.ts';
import { cardIn, escapeCard, expectMarks, focusMark } from './support/marks.ts';
import { type Rig, startRig } from './support/rig.ts';

const release = 'https://www.fenwater.nhs.uk/2024/03/14/chair-and-two-non-executive-directors-to-stand-down/';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

async function openCard(): Promise<Page> {
  const page = await rig.open(release);
  const [mark] = await expectMarks(page, 1);
  if (mark) await focusMark(page, mark);
  await page.keyboard.press('Enter');
  return page;
}

describe('the accessibility tree', () => {
  it('names marks and frame, and nothing else of ours', async () => {
    const page = await openCard();
    await cardIn(page);
    const session = await rig.context.newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const ours = nodes
      .filter(({ name }) => /Trust Footnotes/.test(String(name?.value)))
      .map(({ role, name }) => `${role?.value}: ${name?.value}`);
    expect(ours.sort()).toEqual(['Iframe: Trust Footnotes: footnote', 'button: Footnote 1 by Trust Footnotes']);
    await session.detach();
    await page.close();
  });
});

describe('the card', () => {
  it.each(['light', 'dark'] as const)('has no fault that axe finds, as card and as list, %s', async (colorScheme) => {
    const page = await openCard();
    await page.emulateMedia({ colorScheme });
    const card = await cardIn(page);
    const unfold = (frame: Frame) =>
      frame.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
    await unfold(card);
    expect(await faultsIn(card)).toEqual([]);
    await escapeCard(page);
    await rig.tell(page, { type: 'open-list' });
    const list = await cardIn(page);
    await unfold(list);
    expect(await faultsIn(list)).toEqual([]);
    await page.close();
  });

  it('is walked through by Tab, back by Shift+Tab, and left by Escape', async () => {
    const page = await openCard();
    const card = await cardIn(page);
    const at = () =>
      card.evaluate(() => document.activeElement?.textContent?.trim().replace(/\s+/g, ' ').slice(0, 40) ?? '');
    const walk: string[] = [await at()];
    for (let step = 0; step < 14; step++) {
      await page.keyboard.press('Tab');
      walk.push(await at());
    }
    const expected = [
      'Footnote 1 of 1',
      'Open in side panel',
      'Close',
      '14 March 2024', // the card's own fold
      'Chair to go in autumn',
      'archived copy at web.archive.org',
      'Open it in full, on a page of its own',
      'Hide this footnote',
      'Copy a correction to send',
      'Small numbers on pages: on or off',
    ];
    const places = expected.map((words) => walk.findIndex((one) => one.startsWith(words)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    await page.keyboard.press('Shift+Tab');
    expect(walk).toContain(await at());
    await escapeCard(page);
    await page.close();
  });

  it('fits a narrow window without scrolling sideways', async () => {
    const page = await openCard();
    const card = await cardIn(page);
    for (const [width, height] of [
      [320, 568],
      [640, 400],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.waitForTimeout(150);
      const { over, outer } = await card.evaluate(() => ({
        over: document.documentElement.scrollWidth - innerWidth,
        outer: innerWidth,
      }));
      expect(over).toBeLessThanOrEqual(0);
      expect(outer).toBeLessThan(width);
    }
    await page.close();
  });

  it('says so when the page takes the focus away', async () => {
    const page = await openCard();
    const card = await cardIn(page);
    const elsewhere = () => card.evaluate(() => document.body.classList.contains('elsewhere'));
    // It gets the focus when it is loaded, which may come after its words.
    await expect.poll(() => card.evaluate(() => document.hasFocus())).toBe(true);
    await expect.poll(elsewhere).toBe(false);
    await page.evaluate(() => {
      const field = document.querySelector('input');
      field?.focus();
    });
    await expect.poll(elsewhere).toBe(true);
    await page.close();
  });

  it('moves nothing where the reader wants less motion, and keeps its lines in forced colours', async () => {
    const page = await openCard();
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
    const card = await cardIn(page);
    const looks = await card.evaluate(() => ({
      scroll: getComputedStyle(document.documentElement).scrollBehavior,
      border: getComputedStyle(document.querySelector('.card') ?? document.body).borderInlineStartStyle,
      moving: document.getAnimations().length,
    }));
    expect(looks).toEqual({ scroll: 'auto', border: 'solid', moving: 0 });
    await expectMarks(page, 1);
    await page.close();
  });
});
