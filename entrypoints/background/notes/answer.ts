/** The one door to the store: every question and every change of notes comes through here, from the extension's own pages. */
import browser, { type Tabs } from 'webextension-polyfill';
import { bodiesBehind, bodiesById, bodyId } from '../../../utils/dataset/lineage.ts';
import type { LoadedDataset } from '../../../utils/dataset/load.ts';
import type { AboutNotes, NotesAnswer, NotesChanged } from '../../../utils/messages.ts';
import type { Note } from '../../../utils/notes/model.ts';
import { backupState, draftsOf, notesOfBodies, remindsOfBackup } from '../../../utils/notes/reads.ts';
import { stage, takeOver, unstage } from '../../../utils/notes/restore.ts';
import {
  bringBack,
  dropDraft,
  emptyBin,
  keepDraft,
  noteBackup,
  outOfBin,
  saveDraft,
  takeDraft,
  toBin,
} from '../../../utils/notes/store.ts';
import { readingOf } from '../answers.ts';
import { send, updateMarks } from '../marks.ts';
import { recallTab, rememberedTabs } from '../tab-contexts.ts';
import { openCardOn } from './card.ts';
import { notesDatabase, notesDatabaseIfAny } from './database.ts';
import { notesSeen, numberOf, seeNotes, shownNotes } from './sightings.ts';
import { startNote } from './start.ts';

type OpenDataset = () => Promise<LoadedDataset>;

/** Answers a message about notes; never rejects: what could not be written is said so. */
export async function answerAboutNotes(
  asked: AboutNotes,
  own: Tabs.Tab | undefined,
  dataset: OpenDataset,
): Promise<unknown> {
  const tab = own ?? (asked.tabId === null ? undefined : await browser.tabs.get(asked.tabId).catch(() => undefined));
  try {
    if (asked.type === 'notes-of-tab') return tab ? await notesAnswer(tab, dataset) : { state: 'no-page' };
    if (asked.type === 'note-go-to') return tab ? await goTo(tab, asked.id) : undefined;
    // Nothing is stored from private windows, not even that something was deleted there.
    if (tab?.incognito) return { state: 'private' };
    const answer = await write(asked, tab);
    if (redrawing.has(asked.type) || (asked.type === 'note-start' && asked.on === 'highlight')) void redrawTabs();
    else if (telling.has(asked.type)) void tellSurfaces();
    return answer;
  } catch (error) {
    return { state: 'failed', reason: reasonOf(error) };
  }
}

/** Chrome's own words for a full disk stand inside Dexie's error. */
function reasonOf(error: unknown): string {
  const inner = (error as { inner?: { name?: string; message?: string } }).inner;
  const said = inner?.message || (error instanceof Error ? error.message : String(error));
  return inner?.name ? `${inner.name}: ${said}` : said;
}

/** After these other passages are noted than before: every tab finds and draws its own anew. */
const redrawing = new Set<AboutNotes['type']>([
  'note-save',
  'notes-to-bin',
  'notes-out-of-bin',
  'notes-empty-bin',
  'note-bring-back',
  'restore-take-over',
]);
/** After these the surfaces alone show something else; a highlight is saved when it is started. */
const telling = new Set<AboutNotes['type']>(['note-start', 'note-take-draft', 'note-drop-draft', 'notes-backed-up']);

async function write(asked: AboutNotes, tab: Tabs.Tab | undefined): Promise<unknown> {
  const db = notesDatabase();
  const now = new Date().toISOString();
  const done = (count: number) => ({ state: 'done', count });
  switch (asked.type) {
    case 'note-start': {
      if (!tab) return { state: 'no-page' };
      const started = await startNote(tab, asked.on);
      if (started.state === 'started' && asked.inCard) await openCardOn(tab, started.draft.id);
      return started;
    }
    case 'note-keep-draft':
      await keepDraft(db, asked.draft);
      return done(1);
    case 'note-drop-draft':
      await dropDraft(db, asked.id);
      return done(1);
    case 'note-take-draft':
      return takeDraft(db, asked.id, asked.newId, now);
    case 'note-save':
      return saveDraft(db, asked.draft, now);
    case 'notes-to-bin':
      return done(await toBin(db, asked.ids, asked.batch, now));
    case 'notes-out-of-bin':
      return done(await outOfBin(db, asked.of));
    case 'notes-empty-bin':
      return done(await emptyBin(db));
    case 'note-bring-back':
      return done((await bringBack(db, asked.id, asked.revision, now)) ? 1 : 0);
    case 'notes-backed-up':
      await noteBackup(db, now);
      return done(1);
    case 'restore-stage':
      await stage(db, asked.restore, asked.rows);
      return done(asked.rows.length);
    case 'restore-cancel':
      await unstage(db, asked.restore);
      return done(0);
    case 'restore-take-over':
      return { state: 'done', counts: await takeOver(db, asked.restore, asked.expected, now) };
  }
}

async function notesAnswer(tab: Tabs.Tab, open: OpenDataset): Promise<NotesAnswer> {
  const tabId = tab.id as number;
  const seen = notesSeen(tabId);
  if (!seen || seen.url.replace(/#.*$/, '') !== tab.url?.replace(/#.*$/, '')) {
    const reading = tab.url ? await readingOf(tab) : null;
    if (!reading) return { state: 'no-page' };
    await seeNotes(tab, reading);
  }
  const { pages = [] } = notesSeen(tabId) ?? {};
  const context = await recallTab(tabId);
  const db = await notesDatabaseIfAny();
  const backup = db ? await backupState(db) : { last: null, changesSince: 0 };
  return {
    state: 'notes',
    notes: shownNotes(tabId),
    drafts: db ? await draftsOf(db, pages) : [],
    elsewhere: context?.organisation ? await ofTrust(context.organisation.id, pages, context.on, await open()) : [],
    records: [...new Map(context?.records.map(({ id, title }) => [id, { id, title }])).values()].slice(0, 100),
    private: tab.incognito,
    remindOfBackup: remindsOfBackup(backup, new Date()),
    everBackedUp: backup.last !== null,
  };
}

/** Most notes on other pages that are shown beside a page; the library has them all. */
const mostElsewhere = 20;

/** Notes on other pages of a trust and of all that it came from. */
async function ofTrust(id: string, pages: readonly string[], on: string, dataset: LoadedDataset): Promise<Note[]> {
  const db = await notesDatabaseIfAny();
  const family = db && (await dataset.family(id));
  if (!db || !family) return [];
  const behind = bodiesBehind(id, bodiesById(family.organisations), on).map(({ body }) => bodyId(body));
  const notes = await notesOfBodies(db, [id, ...behind]);
  return notes
    .filter((note) => !note.pages.some((key) => pages.includes(key)))
    .sort((a, b) => (a.changed > b.changed ? -1 : 1))
    .slice(0, mostElsewhere);
}

async function goTo(tab: Tabs.Tab, id: string): Promise<void> {
  const tabId = tab.id as number;
  const number = numberOf(tabId, id);
  if (number !== null) await send(tabId, { type: 'go-to-note', number });
}

/** Every tab's passages are found and drawn again, and then the surfaces read what was found. */
async function redrawTabs(): Promise<void> {
  for (const tabId of await rememberedTabs()) {
    const [tab, context] = await Promise.all([browser.tabs.get(tabId).catch(() => null), recallTab(tabId)]);
    if (!tab || !context || tab.discarded) continue;
    const reading = await readingOf(tab).catch(() => null);
    if (!reading) continue;
    await seeNotes(tab, reading);
    await updateMarks(tab, context);
  }
  await tellSurfaces();
}

async function tellSurfaces(): Promise<void> {
  const message: NotesChanged = { type: 'notes-changed' };
  // Rejects where no page of ours is open.
  await browser.runtime.sendMessage(message).catch(() => {});
}
