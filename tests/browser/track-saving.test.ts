/** What a reader writes on the record page is saved late, and never lost: however soon the page, the field or the worker goes. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Folder, folderLimits } from '../../utils/track/folder.ts';
import { startTrack } from './support/track.ts';

const words = 'Who decides, and when, and who was told before? '.repeat(3).trim();

let track: Awaited<ReturnType<typeof startTrack>>;
let control: Page;
beforeAll(async () => {
  track = await startTrack();
  control = track.page;
});
afterAll(() => track.rig.close());
beforeEach(async () => {
  await control.evaluate(() => chrome.storage.local.clear());
  await track.change({ do: 'ask', question: { key: 'one', text: '' } });
});

const folder = async () => (await control.evaluate(() => chrome.storage.local.get('folder'))).folder as Folder;
const question = (page: Page) => page.getByRole('textbox', { name: 'Question 1' });
/** Letter by letter without a pause, as the quickest typist, and then at once what `after` does. */
const type = (page: Page, after = '') =>
  question(page).evaluate(
    (field, { text, next }) => {
      (field as HTMLTextAreaElement).focus();
      for (let end = 1; end <= text.length; end++) {
        (field as HTMLTextAreaElement).value = text.slice(0, end);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      if (next) document.querySelector<HTMLElement>(next)?.click();
    },
    { text: words, next: after },
  );
async function opened(address: string): Promise<Page> {
  const page = await track.rig.context.newPage();
  await page.goto(`chrome-extension://${track.rig.id}/record.html${address}`);
  await question(page).waitFor();
  return page;
}

describe.each([
  ['the folder', '?view=folder', async () => (await folder()).questions[0]?.text],
  ['a letter', '?ask=RXT', async () => (await folder()).drafts[0]?.questions[0]],
])('%s', (_, address, stored) => {
  it('keeps the last key when the tab is closed at once', async () => {
    const page = await opened(address);
    await type(page);
    await page.close({ runBeforeUnload: true });
    await expect.poll(stored, { timeout: 3_000 }).toBe(words);
  });

  it('keeps it when another page is opened over it at once', async () => {
    const page = await opened(address);
    await type(page);
    await page.goto('about:blank');
    await expect.poll(stored, { timeout: 3_000 }).toBe(words);
    await page.close();
  });

  it('keeps it when another view is opened at once', async () => {
    const page = await opened(address);
    await type(page, 'nav.ways a');
    await expect.poll(() => question(page).count()).toBe(0);
    await expect.poll(stored, { timeout: 3_000 }).toBe(words);
    await page.close();
  });

  it('keeps it while the worker is stopped again and again', async () => {
    const page = await opened(address);
    let typing = true;
    const stopping = (async () => {
      for (let stops = 0; typing; stops++) {
        await track.rig.stopWorker().catch(() => {});
        await control.waitForTimeout(30 + ((stops * 47) % 160));
      }
    })();
    await question(page).pressSequentially(words, { delay: 12 });
    await question(page).blur();
    await control.waitForTimeout(300);
    typing = false;
    await stopping;
    await expect.poll(stored, { timeout: 5_000 }).toBe(words);
    expect(await question(page).inputValue()).toBe(words);
    await page.close();
  });

  it('shows what another tab wrote, and does not write over it', async () => {
    const [here, there] = [await opened(address), await opened(address)];
    await type(there);
    await expect.poll(() => question(here).inputValue(), { timeout: 3_000 }).toBe(words);
    await question(here).pressSequentially(' And why?');
    await expect.poll(stored, { timeout: 3_000 }).toBe(`${words} And why?`);
    await here.close();
    await there.close();
  });

  it('says so when it cannot be stored, and stores it at the next occasion', async () => {
    const page = await opened(address);
    const worker = track.rig.context.serviceWorkers().at(-1);
    await worker?.evaluate(() => {
      const { local } = chrome.storage;
      const set = local.set.bind(local);
      Object.assign(globalThis, { mend: () => Object.assign(local, { set }) });
      Object.assign(local, { set: () => Promise.reject(new Error('The disk is full.')) });
    });
    await type(page);
    await page.getByText('Your last change was not saved: The disk is full.').waitFor();
    expect(await question(page).inputValue()).toBe(words);
    await worker?.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());
    await page.close({ runBeforeUnload: true });
    await expect.poll(stored, { timeout: 3_000 }).toBe(words);
  });
});

it('refuses what a full folder cannot hold, and leaves it as it is', async () => {
  const items = Array.from({ length: folderLimits.items }, (_, at) => ({ of: 'trust', key: `${at}`, id: `${at}` }));
  const full = { format: 1, title: 'Full', items, questions: [], drafts: [] };
  await control.evaluate((one) => chrome.storage.local.set({ folder: one }), full);
  const words = { of: 'words', key: 'w', text: 'One more', from: null };
  await expect(track.change({ do: 'add', item: words })).rejects.toThrow('the folder is full');
  expect(await folder()).toEqual(full);
  await track.change({ do: 'remove', part: 'items', key: '0' });
  await track.change({ do: 'add', item: words });
  expect((await folder()).items.at(-1)).toEqual(words);
});

it('brings back with its last words what is taken out at once', async () => {
  const page = await opened('?view=folder');
  await type(page, '[aria-label="Take out: Question 1"]');
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect.poll(() => question(page).inputValue()).toBe(words);
  await expect.poll(async () => (await folder()).questions).toEqual([{ key: 'one', text: words }]);
  await page.close();
});
