/**
 * A page that removes, moves or replaces what our layer hangs on, in Chromium, with a note being written in the card; and frames
 * that a page fills with its own text. The same in Firefox: attack-draft-firefox.test.ts, attack-frames-firefox.test.ts.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waysToMoveTheHost } from './support/attack.ts';
import { cardIn, drawnIn, expectMarks, frameOf } from './support/marks.ts';
import { ask, notesOf } from './support/notes.ts';
import { type Rig, startRig } from './support/rig.ts';

const fenwater = 'https://www.fenwater.nhs.uk';
const words = 'quite secret words';

let rig: Rig;
let control: Page;
beforeAll(async () => {
  rig = await startRig();
  control = await rig.control();
});
afterAll(() => rig.close());

async function writing() {
  const page = await rig.open(`${fenwater}/attack`);
  await expectMarks(page, 1);
  const tabId = await rig.tabOf(page);
  // Those of the test before.
  for (const { id } of (await notesOf(control, tabId)).drafts)
    await ask(control, { type: 'note-drop-draft', tabId, id });
  await ask(control, { type: 'note-start', tabId, on: 'page', inCard: true });
  await page.bringToFront();
  const card = await cardIn(page);
  await card.locator('textarea').waitFor();
  await expect.poll(() => card.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  await page.keyboard.type(words);
  expect(await card.locator('textarea').inputValue()).toBe(words);
  const drafts = async () => (await notesOf(control, tabId)).drafts.map(({ text }) => text);
  return { page, tabId, drafts };
}

describe('a draft', () => {
  it.each<[string, () => void]>([
    ...waysToMoveTheHost,
    [
      'moves the host into a box without taking it out',
      () => {
        const box = document.createElement('div');
        document.body.append(box);
        const { moveBefore } = Element.prototype as unknown as { moveBefore(node: Node, child: null): void };
        moveBefore.call(box, document.documentElement.lastElementChild as Element, null);
      },
    ],
  ])('is kept when the page %s; the card closes, and the mark comes back in its place', async (_, act) => {
    const { page, drafts } = await writing();
    await page.evaluate(act);
    await expect.poll(() => frameOf(page)).toBeUndefined();
    await expect.poll(drafts).toEqual([words]);
    await expectMarks(page, 1);
    expect((await drawnIn(page)).filter(({ kind }) => kind === 'frame')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.outerHTML)).toBe('<div></div>');
    await page.close();
  });

  it.each<[string, () => void]>([
    ['is navigated', () => location.assign('/about-us/')],
    ['is reloaded', () => location.reload()],
    [
      'is written anew',
      () => {
        document.open();
        document.write('<title>New</title><p>Nothing here</p>');
        document.close();
      },
    ],
  ])('is kept to the last key when the page %s', async (_, act) => {
    const { page, tabId } = await writing();
    const longer = `${words}, and who decides, and when`;
    await frameOf(page)?.evaluate((text) => {
      const field = document.querySelector('textarea') as HTMLTextAreaElement;
      for (let end = field.value.length; end <= text.length; end++) {
        field.value = text.slice(0, end);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    }, longer);
    await page.evaluate(act).catch(() => {});
    await expect.poll(() => frameOf(page)).toBeUndefined();
    await page.goto(`${fenwater}/attack`);
    await expect
      .poll(async () => (await notesOf(control, tabId)).drafts?.map(({ text }) => text), { timeout: 5_000 })
      .toEqual([longer]);
    await page.close();
  });
});

it('moved by the page, tells at once no more of the place of a mark than before', async () => {
  const page = await rig.open(`${fenwater}/attack`);
  await expectMarks(page, 1);
  const learnt = await page.evaluate(() => {
    const box = document.createElement('div');
    box.style.cssText = 'position: relative; overflow: auto; width: 50px; height: 50px; transform: translateZ(0)';
    document.body.prepend(box);
    const host = document.documentElement.lastElementChild as Element;
    box.append(host);
    const taken = [box.scrollWidth, box.scrollHeight, host.scrollWidth, host.scrollHeight];
    const { moveBefore } = Element.prototype as unknown as { moveBefore(node: Node, child: null): void };
    document.documentElement.append(host);
    moveBefore.call(box, host, null);
    return [...taken, box.scrollWidth, box.scrollHeight, host.scrollWidth, host.scrollHeight];
  });
  expect(learnt).toEqual([50, 50, 0, 0, 50, 50, 0, 0]);
  await page.close();
});

it('hangs in no frame that the page fills with its own text', async () => {
  const page = await rig.open(`${fenwater}/frames`);
  await expectMarks(page, 1);
  await page.waitForTimeout(800);
  const strangers = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => document.documentElement.children.length - 2)),
  );
  expect(strangers.length).toBeGreaterThan(6);
  expect(strangers).toEqual([1, ...strangers.slice(1).map(() => 0)]);
  await page.close();
});
