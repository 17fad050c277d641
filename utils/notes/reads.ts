/** What is read out of the store: by the worker for pages, by the library for everything. Nothing here writes. */
import type { NotesDatabase } from './db.ts';
import type { Draft, Note, Revision, Sighting } from './model.ts';

export interface BackupState {
  /** When a backup was last made; null for never. */
  last: string | null;
  changesSince: number;
}

/** The notes of a page, those in the bin left out. */
export async function notesOf(db: NotesDatabase, pages: readonly string[]): Promise<Note[]> {
  const found = await db.notes.where('pages').anyOf(pages).distinct().toArray();
  return found.filter(({ binned }) => !binned);
}

export async function draftsOf(db: NotesDatabase, pages: readonly string[]): Promise<Draft[]> {
  return db.drafts.where('pages').anyOf(pages).distinct().toArray();
}

/** Notes on pages of bodies: those of a trust and of all that came before it. */
export async function notesOfBodies(db: NotesDatabase, ids: readonly string[]): Promise<Note[]> {
  const found = await db.notes.where('page.organisation').anyOf(ids).toArray();
  return found.filter(({ binned }) => !binned);
}

export async function historyOf(db: NotesDatabase, id: string): Promise<Revision[]> {
  return (await db.revisions.where('note').equals(id).toArray()).sort((a, b) => b.revision - a.revision);
}

export async function backupState(db: NotesDatabase): Promise<BackupState> {
  const [last, changes] = await db.facts.bulkGet(['lastBackup', 'changesSinceBackup']);
  return { last: last?.value ?? null, changesSince: Number(changes?.value ?? 0) };
}

export interface Everything {
  notes: Note[];
  revisions: Revision[];
  drafts: Draft[];
  sightings: Sighting[];
}

/** One moment's whole store. */
export function everything(db: NotesDatabase): Promise<Everything> {
  const { notes, revisions, drafts, sightings } = db;
  return db.transaction('r', [notes, revisions, drafts, sightings], async () => ({
    notes: await notes.toArray(),
    revisions: await revisions.toArray(),
    drafts: await drafts.toArray(),
    sightings: await sightings.toArray(),
  }));
}

const day = 24 * 60 * 60 * 1000;

/** Whether it is time to remind of a backup: after ten changes, or with any change a month after the last one. */
export function remindsOfBackup({ last, changesSince }: BackupState, now: Date): boolean {
  if (changesSince >= 10) return true;
  return changesSince > 0 && last !== null && now.getTime() - new Date(last).getTime() > 30 * day;
}
