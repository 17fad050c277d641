import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../utils/notes/model.ts';
import { cardIn } from './support/marks.ts';
import { ask, clearNotes, notesOf, openRelease, passage, selectWords } from './support/notes.ts';
import { type Rig, startRig } from './support/rig.ts';

let rig: Rig;
let control: Page;
beforeAll(async () => {
  rig = await startRig();
  control = await rig.control();
});
beforeEach(() => clearNotes(control));
afterAll(() => rig.close());

describe('a card that is closed while someone types', () => {
  it('loses no key', async () => {
    const { page, tabId } = await openRelease(rig);
    await selectWords(page, passage);
    await ask(control, { type: 'note-start', tabId, on: 'selection', inCard: true });
    await page.bringToFront();
    const card = await cardIn(page);
    const words = 'Ask who decides, and when, and who was told before. '.repeat(4);
    await card.getByLabel('Your note', { exact: true }).evaluate((field, typed) => {
      for (let end = 1; end <= typed.length; end++) {
        (field as HTMLTextAreaElement).value = typed.slice(0, end);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    }, words);
    await expect.poll(async () => (await notesOf(control, tabId)).drafts[0]?.text, { timeout: 5_000 }).toBe(words);
    const [draft] = (await notesOf(control, tabId)).drafts;
    if (draft) await ask(control, { type: 'note-drop-draft', tabId, id: draft.id });
    await page.close();
  });
});

describe('a reader who comes back to a draft', () => {
  it('sees it at once, below what the page is and above its records, and goes on where they stopped', async () => {
    const { page, tabId } = await openRelease(rig);
    const started = (await ask(control, { type: 'note-start', tabId, on: 'page', inCard: false })) as { draft: Draft };
    await ask(control, { type: 'note-keep-draft', tabId, draft: { ...started.draft, text: 'Who decides, and wh' } });
    const popup = await rig.popup(page);
    await popup.setViewportSize({ width: 448, height: 600 });
    const first = popup.locator('.unfinished-first');
    await first.getByText('Who decides, and wh').waitFor();
    const order = await popup.evaluate(() =>
      ['header.page-summary', '.unfinished-first', '.tier'].map(
        (part) => document.querySelector(part)?.getBoundingClientRect().top ?? 0,
      ),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(await first.getByRole('button').evaluate((one) => one.getBoundingClientRect().bottom < 300)).toBe(true);
    await first.getByRole('button').press('Enter');
    await expect.poll(() => popup.evaluate(() => document.activeElement?.localName)).toBe('textarea');
    await popup.keyboard.type('en?');
    await expect.poll(() => first.count()).toBe(0);
    await popup.getByRole('button', { name: 'Save the note' }).click();
    await popup.getByText('The note is stored.').waitFor();
    const [{ note } = { note: null }] = (await notesOf(control, tabId)).notes;
    expect(note?.text).toBe('Who decides, and when?');
    await popup.close();
    await page.close();
  });
});

describe('words that could not be kept', () => {
  it('stay in the field, cannot be put aside, and are kept as soon as that is possible, once', async () => {
    const { page, tabId } = await openRelease(rig);
    const panel = await rig.popup(page);
    await ask(control, { type: 'note-start', tabId, on: 'page', inCard: false });
    await panel.getByRole('button', { name: 'Go on writing' }).first().click();
    const field = panel.getByLabel('Your note', { exact: true });
    const worker = rig.context.serviceWorkers().at(-1);
    await worker?.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      const broken = IDBObjectStore.prototype as unknown as { put: unknown; mend: () => void };
      broken.mend = () => {
        IDBObjectStore.prototype.put = put;
      };
      broken.put = () => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      };
    });
    await field.pressSequentially('Who decides?');
    await panel.getByText('The draft could not be stored').waitFor();
    await panel.getByRole('button', { name: 'Put aside, go on later' }).click();
    await panel.waitForTimeout(200);
    expect(await field.inputValue()).toBe('Who decides?');
    await worker?.evaluate(() => (IDBObjectStore.prototype as unknown as { mend: () => void }).mend());
    await panel.getByRole('button', { name: 'Put aside, go on later' }).click();
    await expect.poll(() => field.count()).toBe(0);
    expect((await notesOf(control, tabId)).drafts.map(({ text }) => text)).toEqual(['Who decides?']);
    await panel.getByRole('button', { name: 'Go on writing' }).first().click();
    await panel.getByRole('button', { name: 'Save the note' }).click();
    await panel.getByText('The note is stored.').waitFor();
    await panel.close();
    expect((await notesOf(control, tabId)).drafts).toEqual([]);
    await page.close();
  });
});

describe('an extension that is updated while a note is being written', () => {
  it('keeps the draft, and says to reload the page', async () => {
    const { page, tabId } = await openRelease(rig);
    await selectWords(page, passage);
    await ask(control, { type: 'note-start', tabId, on: 'selection', inCard: true });
    await page.bringToFront();
    const card = await cardIn(page);
    await card.getByLabel('Your note', { exact: true }).fill('Half a sent');
    await card.getByText('Draft kept.').waitFor();
    const settings = await rig.context.newPage();
    await settings.goto('chrome://extensions');
    // Without the developer's mode the browser would not start an extension anew that has no store.
    await settings.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
    await control.evaluate(() => chrome.runtime.reload()).catch(() => {});
    await expect.poll(() => control.isClosed()).toBe(true);
    await page.bringToFront();
    await card.getByLabel('Your note', { exact: true }).pressSequentially('ence');
    await card.getByText('Reload the page to go on').waitFor();
    expect(await card.getByLabel('Your note', { exact: true }).getAttribute('readonly')).not.toBeNull();
    await settings.close();
    await page.reload();
    control = await rig.control();
    const again = await rig.tabOf(page);
    await expect
      .poll(async () => (await notesOf(control, again)).drafts?.map(({ text }) => text), { timeout: 15_000 })
      .toEqual(['Half a sent']);
    await page.close();
  });
});
