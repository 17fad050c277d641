import type { Tabs } from 'webextension-polyfill';
import type { NoteOn, Started } from '../../../utils/messages.ts';
import { asPlaces } from '../../../utils/note-message-checks.ts';
import { describe } from '../../../utils/notes/describe.ts';
import { type Anchor, type Draft, noteLimits } from '../../../utils/notes/model.ts';
import { preparing } from '../../../utils/notes/page-text.ts';
import { pageKeys, withoutFragment } from '../../../utils/notes/pages.ts';
import { keepDraft, saveDraft } from '../../../utils/notes/store.ts';
import type { PageReading } from '../../../utils/page/reading.ts';
import { readingOf } from '../answers.ts';
import { ensureMarks, send } from '../marks.ts';
import { recallTab } from '../tab-contexts.ts';
import { notesDatabase } from './database.ts';
import { inTurns } from './in-turns.ts';

/** Starts a note on what the reader is at: its draft is stored before anything is shown, so that it cannot be lost. */
export async function startNote(tab: Tabs.Tab, on: NoteOn): Promise<Started> {
  if (tab.incognito) return { state: 'private' };
  const reading = await readingOf(tab);
  if (!reading) return { state: 'no-page' };
  const pages = pageKeys(reading.url, reading.canonical);
  if (pages.length === 0) return { state: 'no-page' };
  const anchor = on === 'page' ? null : await anchorIn(tab, reading, on);
  if (on !== 'page' && !anchor) return { state: 'nothing-selected' };
  if (anchor && anchor.quote.length > noteLimits.quote) return { state: 'too-long' };
  const now = new Date().toISOString();
  const draft: Draft = {
    id: crypto.randomUUID(),
    note: null,
    base: 0,
    kind: on === 'page' ? 'page' : on === 'highlight' ? 'highlight' : 'passage',
    page: {
      url: withoutFragment(reading.url).slice(0, noteLimits.url),
      title: reading.title.slice(0, noteLimits.title),
      organisation: (await recallTab(tab.id as number))?.organisation?.id ?? null,
    },
    pages,
    anchor,
    text: '',
    tags: [],
    footnote: null,
    changed: now,
  };
  if (on !== 'highlight') {
    await keepDraft(notesDatabase(), draft);
    return { state: 'started', draft };
  }
  const saved = await saveDraft(notesDatabase(), draft, now);
  return saved.state === 'saved' ? { state: 'saved', note: saved.note } : { state: 'failed', reason: saved.state };
}

/** The page may change between its reading and the taking of the passage: then both are done once more. */
async function anchorIn(tab: Tabs.Tab, first: PageReading, on: NoteOn): Promise<Anchor | null> {
  const tabId = tab.id as number;
  if (!(await ensureMarks(tabId, first.url))) return null;
  let reading: PageReading | null = first;
  for (let attempt = 0; attempt < 2 && reading; attempt++) {
    const places = asPlaces(await send(tabId, { type: 'take-passage', on }));
    if (!places || places.length === 0) return null;
    const page = await inTurns(preparing(reading.segments));
    const anchor = describe(page, places, new Date().toISOString());
    if (anchor) return anchor;
    reading = await readingOf(tab);
  }
  return null;
}
