/**
 * The one place that writes notes; the worker alone calls it. Every function is one transaction, and its promise is kept only
 * when the transaction is complete. Functions take the time from the caller.
 */
import type { NotesDatabase } from './db.ts';
import { type Draft, type Note, type Sighting, sameWording, tidyTags, type Wording, wordingOf } from './model.ts';

export type Saved =
  | { state: 'saved'; note: Note }
  /** Somebody else has changed the note since; nothing is written. `theirs` is what stands there now. */
  | { state: 'conflict'; theirs: Note }
  /** The note is in the bin or gone for good: nothing is written. */
  | { state: 'gone' };

/** Keeps what is being written. A draft of the same id is replaced: each surface that writes has an id of its own. */
export async function keepDraft(db: NotesDatabase, draft: Draft): Promise<void> {
  await db.drafts.put(draft);
}

export async function dropDraft(db: NotesDatabase, id: string): Promise<void> {
  await db.drafts.delete(id);
}

/** Takes a draft over under a new id; the surface that wrote it before, if it still lives, goes on under the old one. */
export function takeDraft(db: NotesDatabase, id: string, newId: string, now: string): Promise<Draft | null> {
  return db.transaction('rw', db.drafts, async () => {
    const draft = await db.drafts.get(id);
    if (!draft) return null;
    const taken = { ...draft, id: newId, changed: now };
    await db.drafts.delete(id);
    await db.drafts.put(taken);
    return taken;
  });
}

/**
 * Saves a draft: a new note, or a change of the note it names, and drops the draft. Sent twice, it is saved once: the first
 * saving is recognised by its wording and confirmed again.
 */
export function saveDraft(db: NotesDatabase, draft: Draft, now: string): Promise<Saved> {
  const wording: Wording = { ...wordingOf(draft), tags: tidyTags(draft.tags) };
  const { notes, revisions, drafts, facts } = db;
  return db.transaction('rw', [notes, revisions, drafts, facts], async (): Promise<Saved> => {
    const id = draft.note ?? draft.id;
    const stored = await notes.get(id);
    if (!stored) {
      if (draft.note !== null) return { state: 'gone' };
      const { kind, page, pages, anchor } = draft;
      const made = {
        id,
        kind,
        page,
        pages,
        anchor,
        ...wording,
        created: now,
        changed: now,
        revision: 1,
        binned: '',
        batch: '',
      };
      await notes.add(made);
      await drafts.delete(draft.id);
      await countChange(db);
      return { state: 'saved', note: made };
    }
    if (stored.binned) return { state: 'gone' };
    if (sameWording(stored, wording)) {
      await drafts.delete(draft.id);
      return { state: 'saved', note: stored };
    }
    if (stored.revision !== draft.base) return { state: 'conflict', theirs: stored };
    const note = await reword(db, stored, wording, now);
    await drafts.delete(draft.id);
    return { state: 'saved', note };
  });
}

async function reword(db: NotesDatabase, stored: Note, wording: Wording, now: string): Promise<Note> {
  await db.revisions.put({ note: stored.id, revision: stored.revision, changed: stored.changed, ...wordingOf(stored) });
  const kind = stored.kind === 'highlight' && wording.text ? 'passage' : stored.kind;
  const note: Note = { ...stored, ...wording, kind, changed: now, revision: stored.revision + 1 };
  await db.notes.put(note);
  await countChange(db);
  return note;
}

async function countChange(db: NotesDatabase): Promise<void> {
  const counted = Number((await db.facts.get('changesSinceBackup'))?.value ?? 0);
  await db.facts.put({ key: 'changesSinceBackup', value: String(counted + 1) });
}

/** Puts an earlier wording back as the newest one; null where there is no such note or wording. */
export function bringBack(db: NotesDatabase, id: string, revision: number, now: string): Promise<Note | null> {
  return db.transaction('rw', [db.notes, db.revisions, db.facts], async () => {
    const [stored, earlier] = [await db.notes.get(id), await db.revisions.get([id, revision])];
    return stored && earlier ? reword(db, stored, wordingOf(earlier), now) : null;
  });
}

/** Puts notes into the bin; all that are not there already, where `ids` is null. Gives how many; `batch` undoes it. */
export function toBin(db: NotesDatabase, ids: readonly string[] | null, batch: string, now: string): Promise<number> {
  return db.transaction('rw', [db.notes, db.facts], async () => {
    await countChange(db);
    const some = ids ? db.notes.where('id').anyOf(ids) : db.notes.toCollection();
    return some.filter(({ binned }) => !binned).modify({ binned: now, batch });
  });
}

/** Takes notes out of the bin: those of one act, or those named. */
export function outOfBin(db: NotesDatabase, of: { batch: string } | { ids: readonly string[] }): Promise<number> {
  return db.transaction('rw', [db.notes, db.facts], async () => {
    await countChange(db);
    const some = 'batch' in of ? db.notes.where('batch').equals(of.batch) : db.notes.where('id').anyOf(of.ids);
    return some.filter(({ binned }) => binned !== '').modify({ binned: '', batch: '' });
  });
}

/** Deletes what is in the bin for good, with its history; only the reader calls this. Gives how many. */
export function emptyBin(db: NotesDatabase): Promise<number> {
  return db.transaction('rw', [db.notes, db.revisions, db.drafts, db.sightings], async () => {
    const ids = await db.notes.where('binned').notEqual('').primaryKeys();
    await db.revisions.where('note').anyOf(ids).delete();
    await db.drafts.where('note').anyOf(ids).delete();
    await db.sightings.bulkDelete(ids);
    await db.notes.bulkDelete(ids);
    return ids.length;
  });
}

/** Notes what became of passages when their page was read. */
export async function sight(db: NotesDatabase, sightings: readonly Sighting[]): Promise<void> {
  await db.sightings.bulkPut([...sightings]);
}

/** A backup was made and given to the reader. */
export function noteBackup(db: NotesDatabase, now: string): Promise<void> {
  return db.transaction('rw', db.facts, async () => {
    await db.facts.bulkPut([
      { key: 'lastBackup', value: now },
      { key: 'changesSinceBackup', value: '0' },
    ]);
  });
}
