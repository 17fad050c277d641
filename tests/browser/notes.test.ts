import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { storedNotes } from '../../tools/stress/saves.ts';
import { faultsIn as faults } from './support/axe.ts';
import { cardIn, drawnIn, escapeCard, focusMark, marksIn } from './support/marks.ts';
import { ask, clearNotes, noteOn, notesOf, openRelease, passage, release, selectWords } from './support/notes.ts';
import { type Rig, startRig } from './support/rig.ts';

let rig: Rig;
let control: Page;
beforeAll(async () => {
  rig = await startRig();
  control = await rig.control();
});
beforeEach(() => clearNotes(control));
afterAll(() => rig.close());

const pencils = async (page: Page) => (await marksIn(page)).filter(({ label }) => label.startsWith('Your note'));

describe('a new reader', () => {
  it('writes a note by keyboard, finds it again, loses and recovers it', async () => {
    const { page, tabId } = await openRelease(rig);
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
    const { page, tabId } = await openRelease(rig);
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
    expect((await notesOf(control, tabId)).drafts).toHaveLength(2);
    for (const { id } of (await notesOf(control, tabId)).drafts)
      await ask(control, { type: 'note-drop-draft', tabId, id });
    await page.close();
  });
});

describe('a passage', () => {
  it('is looked for in a page that brings it late, reworded when it was, and gone with what it was', async () => {
    const { page, tabId } = await openRelease(rig);
    await noteOn(control, page, tabId, passage, 'Note');
    await page.evaluate((words) => {
      for (const one of document.querySelectorAll('p'))
        if (one.textContent === words) one.textContent = words.replace('April', 'the summer');
    }, passage);
    await expect.poll(async () => (await notesOf(control, tabId)).notes[0]?.state, { timeout: 8_000 }).toBe('reworded');
    expect((await notesOf(control, tabId)).notes[0]?.now).toContain('the summer');
    await page.evaluate(() => document.querySelector('article')?.remove());
    await expect
      .poll(async () => (await notesOf(control, tabId)).notes[0]?.state, { timeout: 8_000 })
      .toMatch(/looking|gone/);
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
    await expect.poll(async () => (await notesOf(control, tabId)).state).toBe('notes');
    await ask(control, { type: 'note-start', tabId, on: 'page', inCard: false });
    const { drafts } = await notesOf(control, tabId);
    if (drafts[0]) await ask(control, { type: 'note-save', tabId, draft: { ...drafts[0], text: 'Before the merger' } });
    const today = await rig.open('https://www.elft.nhs.uk/');
    const heir = await rig.tabOf(today);
    await expect
      .poll(async () => (await notesOf(control, heir)).elsewhere?.map(({ text }) => text), { timeout: 8_000 })
      .toEqual(['Before the merger']);
    await today.close();
    await old.close();
  });
});

describe('the same note in two places', () => {
  it('is never overwritten without a word', async () => {
    const { page, tabId } = await openRelease(rig);
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
