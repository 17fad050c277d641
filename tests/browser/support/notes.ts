/** Speaking with the worker about notes as the surfaces do. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { AboutNotes, NotesAnswer } from '../../../utils/messages.ts';
import type { Draft, Note } from '../../../utils/notes/model.ts';
import type { Rig } from './rig.ts';

/** A release with one footnote, and a passage of it that has none. */
export const release = 'https://www.fenwater.nhs.uk/2024/03/14/chair-and-two-non-executive-directors-to-stand-down/';
export const passage = 'The governors will begin the search for a new chair in April.';

/** Opens the release once it is read. */
export async function openRelease(rig: Rig): Promise<{ page: Page; tabId: number }> {
  const page = await rig.open(release);
  await rig.expectBadge(page, '1');
  return { page, tabId: await rig.tabOf(page) };
}

/** What the surfaces are told of the notes of a tab's page. */
export const notesOf = async (from: Page, tabId: number) =>
  (await ask(from, { type: 'notes-of-tab', tabId })) as Extract<NotesAnswer, { state: 'notes' }>;

export function ask(from: Page, message: AboutNotes): Promise<unknown> {
  return from.evaluate((words) => chrome.runtime.sendMessage(words), message);
}

/** Takes every note away for good. */
export async function clearNotes(from: Page): Promise<void> {
  await ask(from, { type: 'notes-to-bin', tabId: null, ids: null, batch: 'clear' });
  await ask(from, { type: 'notes-empty-bin', tabId: null });
}

export function draftFor(id: string, text: string, more: Partial<Draft> = {}): Draft {
  return {
    id,
    note: null,
    base: 0,
    kind: 'page',
    page: { url: 'https://www.fenwater.nhs.uk/about/', title: 'About', organisation: 'ZZ9' },
    pages: ['fenwater.nhs.uk/about'],
    anchor: null,
    text,
    tags: [],
    footnote: null,
    changed: '2026-01-05T10:00:00.000Z',
    ...more,
  };
}

/** Selects the first place where `words` stand within one text node of the page. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const found = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return true;
    }
    return false;
  }, words);
  expect(found).toBe(true);
}

/** Marks a passage of a page that is open, and saves a note on it. */
export async function noteOn(control: Page, page: Page, tabId: number, words: string, text: string): Promise<Note> {
  await selectWords(page, words);
  const started = (await ask(control, { type: 'note-start', tabId, on: 'selection', inCard: false })) as {
    draft: Draft;
  };
  const saved = (await ask(control, { type: 'note-save', tabId, draft: { ...started.draft, text } })) as { note: Note };
  return saved.note;
}
