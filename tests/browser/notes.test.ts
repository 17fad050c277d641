import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { storedNotes } from '../../tools/stress/saves.ts';
import type { NotesAnswer } from '../../utils/messages.ts';
import { faultsIn as faults } from './support/axe.ts';
import { cardIn, drawnIn, escapeCard, focusMark, marksIn } from './support/marks.ts';
import { ask, draftFor, noteOn, selectWords } from './support/notes.ts';
import { type Rig, startRig } from './support/rig.ts';

const release = 'https://www.fenwater.nhs.uk/2024/03/14/chair-and-two-non-executive-directors-to-stand-down/';
const passage = 'The governors will begin the search for a new chair in April.';

let rig: Rig;
let control: Page;
beforeAll(async () => {
  rig = await startRig();
  control = await rig.control();
});
beforeEach(() => clear());
afterAll(() => rig.close());

async function opened(url = release): Promise<{ page: Page; tabId: number }> {
  const page = await rig.open(url);
  await rig.expectBadge(page, '1');
  return { page, tabId: await rig.tabOf(page) };
}

const notesOf = async (tabId: number) =>
  (await ask(control, { type: 'notes-of-tab', tabId })) as Extract<NotesAnswer, { state: 'notes' }>;
const pencils = async (page: Page) => (await marksIn(page)).filter(({ label }) => label.startsWith('Your note'));
const clear = async () => {
  await ask(control, { type: 'notes-to-bin', tabId: null, ids: null, batch: 'clear' });
  await ask(control, { type: 'notes-empty-bin', tabId: null });
};

describe('a new reader', () => {
  it('writes a note by keyboard, finds it again, loses and recovers it', async () => {
    const { page, tabId } = await opened();
    await selectWords(page, passage);
    // What the shortcut and the popup's button ask for.
    expect(await ask(control, { type: 'note-start', tabId, on: 'selection', inCard: true })).toMatchObject({
      state: 'started',
    });
    await page.bringToFront();
    const card = await cardIn(page);
    await expect.poll(() => card.evaluate(() => document.activeElement?.localName)).toBe('textarea');
    await page.keyboard.type('Ask who decides.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('chair, governors');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Control+Enter');
    await card.getByText('The note is stored.').waitFor();
    expect(await faults(card)).toEqual([]);
    await expect.poll(async () => (await pencils(page)).length).toBe(1);
    await escapeCard(page);
    const [noted] = await storedNotes(control);
    expect(noted).toMatchObject({ text: 'Ask who decides.', tags: ['chair', 'governors'], anchor: { quote: passage } });

    // The next day, by another address of the same page.
    await page.goto(`${release.replace('https://', 'http://')}?utm_source=letter`);
    await expect.poll(async () => (await pencils(page)).length).toBe(1);
    const [mark] = await pencils(page);
    if (mark) await focusMark(page, mark);
    await page.keyboard.press('Enter');
    const again = await cardIn(page);
    expect(await again.locator('main').innerText()).toContain('The passage still stands.');
    await again.getByRole('button', { name: 'Put into the bin' }).click();
    await again.getByText('The note is in the bin.').waitFor();
    await expect.poll(() => again.evaluate(() => document.activeElement?.className)).toBe('undo');
    await expect.poll(async () => (await pencils(page)).length).toBe(0);
    await again.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => again.evaluate(() => document.activeElement?.className)).toBe('undo');
    await expect.poll(async () => (await pencils(page)).length).toBe(1);
    // Focus is back at the mark: pressing Enter there opens the card anew.
    await escapeCard(page);
    await page.keyboard.press('Enter');
    await cardIn(page);
    await page.close();
  });

  it('notes the paragraph they are at, the whole page, and highlights without a word', async () => {
    const { page, tabId } = await opened();
    await page.locator('article a, main a').first().focus();
    const paragraph = await ask(control, { type: 'note-start', tabId, on: 'paragraph', inCard: false });
    expect(paragraph).toMatchObject({ state: 'started', draft: { kind: 'passage' } });
    expect(await ask(control, { type: 'note-start', tabId, on: 'page', inCard: false })).toMatchObject({
      draft: { kind: 'page', anchor: null },
    });
    await page.evaluate(() => getSelection()?.removeAllRanges());
    expect(await ask(control, { type: 'note-start', tabId, on: 'highlight', inCard: false })).toEqual({
      state: 'nothing-selected',
    });
    await selectWords(page, passage);
    expect(await ask(control, { type: 'note-start', tabId, on: 'highlight', inCard: false })).toMatchObject({
      state: 'saved',
    });
    await expect
      .poll(async () => (await drawnIn(page)).filter(({ kind, box }) => kind === 'line' && box).length)
      .toBeGreaterThan(1);
    expect((await notesOf(tabId)).drafts).toHaveLength(2);
    for (const { id } of (await notesOf(tabId)).drafts) await ask(control, { type: 'note-drop-draft', tabId, id });
    await page.close();
  });
});

describe('a card that is closed while someone types', () => {
  it('loses no key', async () => {
    const { page, tabId } = await opened();
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
    await expect.poll(async () => (await notesOf(tabId)).drafts[0]?.text, { timeout: 5_000 }).toBe(words);
    const [draft] = (await notesOf(tabId)).drafts;
    if (draft) await ask(control, { type: 'note-drop-draft', tabId, id: draft.id });
    await page.close();
  });
});

describe('a passage', () => {
  it('is looked for in a page that brings it late, reworded when it was, and gone with what it was', async () => {
    const { page, tabId } = await opened();
    await noteOn(control, page, tabId, passage, 'Note');
    await page.evaluate((words) => {
      for (const one of document.querySelectorAll('p'))
        if (one.textContent === words) one.textContent = words.replace('April', 'the summer');
    }, passage);
    await expect.poll(async () => (await notesOf(tabId)).notes[0]?.state, { timeout: 8_000 }).toBe('reworded');
    expect((await notesOf(tabId)).notes[0]?.now).toContain('the summer');
    await page.evaluate(() => document.querySelector('article')?.remove());
    await expect.poll(async () => (await notesOf(tabId)).notes[0]?.state, { timeout: 8_000 }).toMatch(/looking|gone/);
    const panel = await rig.popup(page);
    await panel.getByText('The passage is not on the page any more').waitFor({ timeout: 20_000 });
    expect(await panel.locator('.note-item').innerText()).toContain('Look for an archived copy at web.archive.org');
    await panel.close();
    await page.close();
  });

  it('of a page of a body that is no more is found under the trust of today', async () => {
    const url = 'http://www.blpt.nhs.uk/about/press/board-partnership.htm';
    const old = await rig.open(url);
    const tabId = await rig.tabOf(old);
    await expect.poll(async () => (await notesOf(tabId)).state).toBe('notes');
    await ask(control, { type: 'note-start', tabId, on: 'page', inCard: false });
    const { drafts } = await notesOf(tabId);
    if (drafts[0]) await ask(control, { type: 'note-save', tabId, draft: { ...drafts[0], text: 'Before the merger' } });
    const today = await rig.open('https://www.elft.nhs.uk/');
    const heir = await rig.tabOf(today);
    await expect
      .poll(async () => (await notesOf(heir)).elsewhere?.map(({ text }) => text), { timeout: 8_000 })
      .toEqual(['Before the merger']);
    await today.close();
    await old.close();
  });
});

describe('the same note in two places', () => {
  it('is never overwritten without a word', async () => {
    const { page, tabId } = await opened();
    await noteOn(control, page, tabId, passage, 'First');
    const [one, two] = [await rig.popup(page), await rig.popup(page)];
    for (const panel of [one, two]) {
      await panel.getByRole('button', { name: 'Change' }).click();
    }
    await one.getByLabel('Your note', { exact: true }).fill('From the one');
    await two.getByLabel('Your note', { exact: true }).fill('From the other');
    await one.getByRole('button', { name: 'Save the note' }).click();
    await one.getByText('The note is stored.').waitFor();
    await two.getByRole('button', { name: 'Save the note' }).click();
    await two.getByText('This note was changed elsewhere').waitFor();
    expect(await faults(two)).toEqual([]);
    expect((await storedNotes(control))[0]?.text).toBe('From the one');
    await two.getByRole('button', { name: 'Both, one after the other' }).click();
    await two.getByRole('button', { name: 'Save the note' }).click();
    await two.getByText('The note is stored.').waitFor();
    expect((await storedNotes(control))[0]?.text).toBe('From the one\n\nFrom the other');
    await one.close();
    await two.close();
    await page.close();
  });
});

describe('the library', () => {
  const library = async () => {
    const page = await rig.context.newPage();
    await page.goto(`chrome-extension://${rig.id}/library.html`);
    await page.waitForSelector('main');
    return page;
  };

  it('finds, takes along sealed, brings back, and has no fault that axe finds', async () => {
    await ask(control, {
      type: 'note-save',
      tabId: null,
      draft: draftFor('one', 'Ask the governors', { tags: ['chair'] }),
    });
    await ask(control, { type: 'note-save', tabId: null, draft: draftFor('two', 'Something else') });
    await ask(control, { type: 'note-keep-draft', tabId: null, draft: draftFor('half', 'Half a thought') });
    const page = await library();
    await page.getByRole('button', { name: 'Throw away' }).click();
    await page.getByText('What you wrote was thrown away.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Half a thought').waitFor();
    await page.getByRole('button', { name: 'Throw away' }).click();
    await page.getByText('Half a thought').waitFor({ state: 'detached' });
    const [open] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a backup' }).click(),
    ]);
    expect(readFileSync(await open.path(), 'utf8')).toContain('governors');
    await page.getByLabel('Words').fill('governors');
    await page.getByText('One note.').waitFor();
    await page.getByRole('button', { name: 'Put in my folder' }).click();
    await page.getByText('In your folder.').waitFor();
    for (const one of await page.locator('summary').all()) await one.click();
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.getByLabel(/^Passphrase, to seal/).fill('a passphrase');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a sealed backup' }).click(),
    ]);
    const file = await download.path();
    expect(readFileSync(file, 'utf8')).not.toContain('governors');
    await page.getByText('Last backup:').waitFor();
    await page.getByRole('button', { name: 'Put all 2 notes into the bin' }).click();
    await page.getByRole('button', { name: /^Empty the bin/ }).click();
    await page.getByRole('button', { name: 'Delete 2 notes for good' }).click();
    await expect.poll(async () => (await storedNotes(control)).length).toBe(0);
    // What is gone for good offers no way back.
    await expect.poll(() => page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
    await page.getByLabel('A backup, a Web Annotation').setInputFiles(file);
    await page.getByLabel('Passphrase of the sealed backup').fill('a passphrase');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByText('2 notes are new.').waitFor();
    await page.getByRole('button', { name: 'Bring them in' }).click();
    await page.getByText('Done. Notes added or renewed: 2.').waitFor();
    expect((await storedNotes(control)).map(({ id }) => id).sort()).toEqual(['one', 'two']);
    await page.close();
  });

  it('brings in ten thousand notes, shows how far it is, and can be stopped with nothing changed', async () => {
    const annotations = Array.from({ length: 10_000 }, (_, index) => ({
      id: `import-${index}`,
      created: '2024-06-01T12:00:00.000000+00:00',
      updated: '2024-06-01T12:00:00.000000+00:00',
      uri: `https://www.fenwater.nhs.uk/page/${index % 500}`,
      text: `Imported ${index}`,
      tags: [],
      target: [{ source: `https://www.fenwater.nhs.uk/page/${index % 500}` }],
    }));
    const file = {
      name: 'notes.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ annotations })),
    };
    const page = await library();
    await page.getByText('Bring notes in').click();
    const bring = async () => {
      await page.getByLabel('A backup, a Web Annotation').setInputFiles([]);
      await page.getByLabel('A backup, a Web Annotation').setInputFiles(file);
      await page.getByText('10000 notes are new.').waitFor({ timeout: 20_000 });
      await page.getByRole('button', { name: 'Bring them in' }).click();
      await page.locator('progress').waitFor();
    };
    await bring();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Cancelled. Nothing was changed.').waitFor();
    expect(await storedNotes(control)).toEqual([]);
    await bring();
    await page.getByText('Done. Notes added or renewed: 10000.').waitFor({ timeout: 40_000 });
    expect(await storedNotes(control)).toHaveLength(10_000);
    await page.getByText('10000 notes.', { exact: true }).waitFor({ timeout: 20_000 });
    await page.close();
  });
});

describe('an extension that is updated while a note is being written', () => {
  it('keeps the draft, and says to reload the page', async () => {
    const { page, tabId } = await opened();
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
      .poll(async () => (await notesOf(again)).drafts?.map(({ text }) => text), { timeout: 15_000 })
      .toEqual(['Half a sent']);
    await page.close();
  });
});
