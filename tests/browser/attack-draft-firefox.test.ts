/** Firefox, with a note being written in the card: what the page could take of it or lose by what a page may do. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { putOutOfReach, waysToMoveTheHost } from './support/attack.ts';
import { attackUrl, cardOf, type FirefoxPages, startFirefoxPages } from './support/firefox.ts';

const words = 'quite secret words';
const next = 'https://www.fenwater.nhs.uk/about-us/';

let firefox: FirefoxPages;
beforeAll(async () => {
  firefox = await startFirefoxPages();
});
beforeEach(async () => {
  const page = await firefox.marked(attackUrl);
  for (const { id } of await firefox.drafts(attackUrl)) {
    await firefox.ask({ type: 'note-drop-draft', tabId: null, id });
  }
  await page.close();
});
afterEach(() => firefox?.closePages());
afterAll(() => firefox?.close());

const textIn = (card: Frame) => card.evaluate(() => document.querySelector('textarea')?.value);
const draftTexts = async (url = attackUrl) => (await firefox.drafts(url)).map(({ text }) => text);

/** What the page hears, and what it gets by asking, all as one text. */
function listenForWords() {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  const types =
    'keydown keypress keyup beforeinput input paste copy cut message error unhandledrejection click pointerdown';
  for (const type of types.split(' ')) {
    addEventListener(type, (event) => heard.push(`${type} ${Reflect.get(event, 'key') ?? ''}`), true);
  }
}
declare const heard: string[];

async function writing(url = attackUrl): Promise<{ page: Page; card: Frame }> {
  const page = await firefox.marked(url);
  await page.evaluate(listenForWords);
  const card = await firefox.writeNote(page, url);
  await page.keyboard.type(words);
  expect(await textIn(card)).toBe(words);
  return { page, card };
}

describe('a draft in Firefox', () => {
  it('is not in what the page selects, finds or hears, and its keys stay in the field', async () => {
    const { page, card } = await writing();
    const learnt = await page.evaluate(() => {
      const all: string[] = [document.documentElement.innerText, document.documentElement.outerHTML];
      const selection = getSelection();
      document.execCommand('selectAll');
      all.push(String(selection));
      selection?.selectAllChildren(document.documentElement);
      all.push(String(selection));
      const range = document.createRange();
      range.selectNode(document.documentElement);
      all.push(String(range), String(range.cloneContents().textContent));
      document.designMode = 'on';
      document.execCommand('selectAll');
      all.push(String(selection));
      document.designMode = 'off';
      return all.join('\n');
    });
    expect(learnt).not.toContain('secret');
    await page.keyboard.type(' more');
    expect(await textIn(card)).toBe(`${words} more`);
    const found = await page.evaluate(() => {
      try {
        const { find } = window as unknown as { find(...of: unknown[]): boolean };
        return find('secret', false, false, true, false, true, false);
      } catch {
        return 'throws';
      }
    });
    expect(found).toBe('throws');
    await page.keyboard.type(' still');
    // The browser itself swallows the first key after it.
    expect(await textIn(card)).toMatch(/ more ?still$/);
    expect(await page.evaluate(() => heard)).toEqual([]);
  });

  it('is not in what the reader copies, and stays, with the focus, however often the page copies', async () => {
    const { page, card } = await writing();
    await page.evaluate(() => {
      const pasted: string[] = [];
      Object.assign(globalThis, { pasted });
      addEventListener('copy', () => document.body.offsetWidth);
      getSelection()?.selectAllChildren(document.documentElement);
    });
    for (let time = 0; time < 3; time++) await page.evaluate(() => document.execCommand('copy'));
    await expect.poll(() => card.evaluate(() => document.hasFocus())).toBe(true);
    await page.keyboard.type(' more');
    expect(await textIn(card)).toBe(`${words} more`);
    await expect.poll(() => draftTexts()).toEqual([`${words} more`]);
  });

  it('stays, with the focus, when the page is printed', async () => {
    const { page, card } = await writing();
    await page.evaluate(() => {
      for (const type of ['beforeprint', 'afterprint']) addEventListener(type, () => document.body.offsetWidth);
    });
    await page.pdf();
    await expect.poll(() => card.evaluate(() => document.hasFocus())).toBe(true);
    await page.keyboard.type(' more');
    expect(await textIn(card)).toBe(`${words} more`);
  });

  it.each([
    ['is navigated', () => location.assign('/about-us/'), next],
    ['is reloaded', () => location.reload(), attackUrl],
    [
      'is written anew',
      () => {
        document.open();
        document.write('<title>New</title><p>Nothing here</p>');
        document.close();
      },
      attackUrl,
    ],
  ])('is kept to the last key when the page %s', async (_, act, _where) => {
    const { page, card } = await writing();
    const longer = `${words}, and who decides, and when`;
    await card.evaluate(
      ([before, after]) => {
        const field = document.querySelector('textarea') as HTMLTextAreaElement;
        for (let end = (before as string).length; end <= (after as string).length; end++) {
          field.value = (after as string).slice(0, end);
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
      },
      [words, longer],
    );
    await page.evaluate(act).catch(() => {});
    await expect.poll(async () => cardOf(page)).toBeUndefined();
    await page.goto(attackUrl);
    await expect.poll(() => draftTexts(), { timeout: 5_000 }).toEqual([longer]);
  });

  it('goes into the back-forward cache with the page, is kept, and comes back with it', async () => {
    const { page } = await writing();
    await page.goto(next);
    await page.evaluate(() => history.back());
    await expect.poll(() => page.evaluate(() => location.href).catch(() => '')).toBe(attackUrl);
    await expect.poll(() => draftTexts()).toEqual([words]);
    // From the cache: what the page noted is still there. So is the card, with its words, and it says truly where the keys go.
    expect(await page.evaluate(() => typeof heard)).toBe('object');
    expect((await firefox.cardAgain(attackUrl)).words).toBe(words);
    const isTrue = async () => {
      const { saysElsewhere, hasFocus } = await firefox.cardAgain(attackUrl);
      return saysElsewhere !== hasFocus;
    };
    await expect.poll(isTrue).toBe(true);
  });

  it.each([
    ...waysToMoveTheHost,
    [
      'puts the host first',
      () => document.documentElement.prepend(document.documentElement.lastElementChild as Element),
    ],
  ])('is kept when the page %s; the card closes, and the mark comes back in its place', async (_, act) => {
    const { page } = await writing();
    await page.evaluate(act);
    await expect.poll(() => cardOf(page)).toBeUndefined();
    await expect.poll(() => draftTexts()).toEqual([words]);
    await expect.poll(async () => (await firefox.marks(attackUrl)).length, { timeout: 5_000 }).toBe(1);
    const parts = await firefox.drawn(attackUrl);
    expect(parts.filter(({ kind, inTopLayer }) => kind === 'top' && inTopLayer)).toHaveLength(1);
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.outerHTML)).toBe('<div></div>');
    // The empty frame for the keys alone.
    expect(parts.filter(({ name, box }) => name === 'iframe' && box.width > 1)).toEqual([]);
  });

  it.each(['inert', 'modal', 'popover'])(
    'is kept when the page puts the card out of reach (%s), which closes',
    async (means) => {
      const { page } = await writing();
      await page.evaluate(putOutOfReach, means);
      await expect.poll(() => cardOf(page)).toBeUndefined();
      await expect.poll(() => draftTexts()).toEqual([words]);
    },
  );
});
