/** Where the notes of each tab's page stand in it: found when the page is read, kept in memory, found again when that is lost. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { NotedPlace, PassageState, TabNote } from '../../../utils/messages.ts';
import { anchoring } from '../../../utils/notes/anchor-all.ts';
import type { Found } from '../../../utils/notes/find.ts';
import type { Note, Sighting } from '../../../utils/notes/model.ts';
import { type PageText, placesOf } from '../../../utils/notes/page-text.ts';
import { pageKeys } from '../../../utils/notes/pages.ts';
import { notesOf } from '../../../utils/notes/reads.ts';
import { sight } from '../../../utils/notes/store.ts';
import type { PageReading } from '../../../utils/page/reading.ts';
import { notesDatabaseIfAny } from './database.ts';
import { inTurns } from './in-turns.ts';

interface PageNotes {
  url: string;
  pages: string[];
  /** When this address was first read in this tab: milliseconds. */
  since: number;
  notes: Note[];
  found: Map<string, Found>;
  page: PageText | null;
}

/** Milliseconds for which a page that has just been opened may still bring what is missing. */
export const young = 10_000;

const byTab = new Map<number, PageNotes>();

/** Finds the notes of the page that was read in `tab`. */
export async function seeNotes(tab: Tabs.Tab, reading: PageReading): Promise<PageNotes> {
  const tabId = tab.id as number;
  const before = byTab.get(tabId);
  const pages = pageKeys(reading.url, reading.canonical);
  const db = await notesDatabaseIfAny();
  const notes = db ? await notesOf(db, pages) : [];
  const anchors = notes.flatMap(({ id, anchor }) => (anchor ? [{ id, anchor }] : []));
  const { page, found } =
    anchors.length > 0 ? await inTurns(anchoring(reading.segments, anchors)) : { page: null, found: new Map() };
  const since = before?.url === reading.url ? before.since : Date.now();
  const seen: PageNotes = { url: reading.url, pages, since, notes, found, page };
  byTab.set(tabId, seen);
  // A page that rewrites itself is read often; only what is news is written.
  const news = sightingsOf(seen).filter(({ note, state }) => before?.found.get(note)?.state !== state);
  if (db && !tab.incognito && news.length > 0) await sight(db, news);
  if ([...found.values()].some(({ state }) => state === 'gone'))
    setTimeout(() => void seeAgain(tab, seen), young + 500);
  return seen;
}

/** What a page has not brought by now is gone. */
async function seeAgain(tab: Tabs.Tab, seen: PageNotes): Promise<void> {
  if (byTab.get(tab.id as number) !== seen) return;
  const db = await notesDatabaseIfAny();
  if (db && !tab.incognito) await sight(db, sightingsOf(seen)).catch(() => {});
  await browser.runtime.sendMessage({ type: 'notes-changed' }).catch(() => {});
}

export const notesSeen = (tabId: number): PageNotes | undefined => byTab.get(tabId);

export function forgetNotes(tabId: number): void {
  byTab.delete(tabId);
}

/** A young page may still bring the passage: nothing is said of it yet. */
function sightingsOf({ found, since }: PageNotes): Sighting[] {
  const at = new Date().toISOString();
  return [...found].flatMap(([note, { state }]) =>
    state === 'gone' && Date.now() - since < young ? [] : [{ note, state, at }],
  );
}

/** The noted passages for the marks script: numbers and places, in page order. */
export function placesFor(tabId: number): NotedPlace[] {
  const seen = byTab.get(tabId);
  if (!seen?.page) return [];
  const { joined } = seen.page;
  return inOrder(seen)
    .flatMap(({ note, found }, index) =>
      found?.state === 'same' || found?.state === 'reworded'
        ? [{ number: index + 1, id: note.id, places: placesOf(joined, found) }]
        : [],
    )
    .map(({ number, places }) => ({ number, places }));
}

/** Number of a note's mark in the page; null where it has none. */
export function numberOf(tabId: number, id: string): number | null {
  const seen = byTab.get(tabId);
  const index = seen ? inOrder(seen).findIndex(({ note }) => note.id === id) : -1;
  return index < 0 ? null : index + 1;
}

export function noteNumbered(tabId: number, number: number): Note | null {
  const seen = byTab.get(tabId);
  return (seen && inOrder(seen)[number - 1]?.note) ?? null;
}

/** What the surfaces show of the page's notes, in page order. */
export function shownNotes(tabId: number): TabNote[] {
  const seen = byTab.get(tabId);
  if (!seen) return [];
  return inOrder(seen).map(({ note, found }) => ({
    note,
    state: stateOf(found, seen.since),
    now: found?.state === 'reworded' ? found.now : null,
    places: found?.state === 'ambiguous' ? found.places.length : 0,
  }));
}

function stateOf(found: Found | undefined, since: number): PassageState {
  if (!found) return 'page';
  return found.state === 'gone' && Date.now() - since < young ? 'looking' : found.state;
}

function inOrder({ notes, found }: PageNotes): { note: Note; found: Found | undefined }[] {
  const start = (one: Found | undefined) =>
    one === undefined
      ? -1
      : 'start' in one
        ? one.start
        : ('places' in one && one.places[0]?.start) || Number.MAX_SAFE_INTEGER;
  return notes
    .map((note) => ({ note, found: found.get(note.id) }))
    .sort((a, b) => start(a.found) - start(b.found) || (a.note.created < b.note.created ? -1 : 1));
}
