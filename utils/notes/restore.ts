/**
 * Bringing notes in from a file: first a plan that the reader sees, then the rows in portions into a table of their own, then
 * one transaction that takes them over. Until that is complete nothing of the reader's has changed.
 */
import type { NotesDatabase } from './db.ts';
import { type Draft, type Note, type Revision, sameWording, wordingOf } from './model.ts';

export interface Arriving {
  note: Note;
  revisions: Revision[];
}

/** One row of a file: a note with its history, or something that was being written. */
export type Row = Arriving | { draft: Draft };

/** What a restore will do with a note of the file. */
export type Fate =
  /** Not here yet. */
  | 'new'
  /** Here already, and the same. */
  | 'same'
  /** Here in an older wording: the file's becomes the newest, the one here stays in the history. */
  | 'newer'
  /** Here in a newer wording: the file's goes into the history. */
  | 'older';

export interface Planned extends Arriving {
  fate: Fate;
  /** The note that is here already. */
  stored: Note | null;
}

export type Counts = Record<Fate, number>;

/** Plans the merge of `arriving` with what is `stored`. Two notes are one by id, or by page, passage and words. */
export function plan(arriving: readonly Arriving[], stored: readonly Note[]): Planned[] {
  const byId = new Map(stored.map((note) => [note.id, note]));
  const byContent = new Map(stored.map((note) => [contentOf(note), note]));
  const planned = new Map<string, Planned>();
  const contents = new Set<string>();
  for (const one of arriving) {
    const { note } = one;
    const before = byId.get(note.id) ?? null;
    const twin = before ?? byContent.get(contentOf(note)) ?? null;
    const doubled = !before && contents.has(contentOf(note));
    contents.add(contentOf(note));
    // A file may name one note twice; the later wording counts.
    const again = planned.get(note.id);
    if (again && again.note.changed >= note.changed) continue;
    if (doubled && !again) continue;
    planned.set(note.id, { ...one, stored: twin, fate: fateOf(note, twin) });
  }
  return [...planned.values()];
}

function fateOf(note: Note, stored: Note | null): Fate {
  if (!stored) return 'new';
  if (sameWording(note, stored)) return 'same';
  return note.changed > stored.changed ? 'newer' : 'older';
}

function contentOf({ pages, page, anchor, text, kind }: Note): string {
  return JSON.stringify([pages[0] ?? page.url, kind === 'page' ? null : (anchor?.quote ?? null), text]);
}

export function countFates(planned: readonly Planned[]): Counts {
  const counts: Counts = { new: 0, same: 0, newer: 0, older: 0 };
  for (const { fate } of planned) counts[fate]++;
  return counts;
}

/** Lays rows aside under the name of a restore. */
export async function stage(db: NotesDatabase, restore: string, rows: readonly Row[]): Promise<void> {
  await db.incoming.bulkAdd(rows.map((what) => ({ restore, what })));
}

/** Forgets rows laid aside: those of one restore, or of all that were left behind. */
export async function unstage(db: NotesDatabase, restore?: string): Promise<void> {
  await (restore === undefined ? db.incoming.clear() : db.incoming.where('restore').equals(restore).delete());
}

/**
 * Takes over what was laid aside, all or nothing; planned anew against what is stored at this moment. Throws where fewer rows
 * have arrived than the reader was shown (`expected`).
 */
export function takeOver(db: NotesDatabase, restore: string, expected: number, now: string): Promise<Counts> {
  const { notes, revisions, drafts, incoming, facts } = db;
  return db.transaction('rw', [notes, revisions, drafts, incoming, facts], async () => {
    const rows = (await incoming.where('restore').equals(restore).toArray()).map(({ what }) => what);
    if (rows.length !== expected) throw new Error(`${rows.length} of ${expected} rows arrived; nothing was changed`);
    const planned = plan(
      rows.filter((row) => 'note' in row),
      await notes.toArray(),
    );
    const written: Note[] = [];
    const kept: Revision[] = [];
    for (const one of planned) {
      const stored = one.stored;
      const history = stored && one.fate === 'older' ? await revisions.where('note').equals(stored.id).toArray() : [];
      const merged = merge(one, history, now);
      if (merged.note) written.push(merged.note);
      kept.push(...merged.revisions);
    }
    await notes.bulkPut(written);
    await revisions.bulkPut(kept);
    await addDrafts(db, rows);
    await incoming.where('restore').equals(restore).delete();
    const counted = Number((await facts.get('changesSinceBackup'))?.value ?? 0);
    await facts.put({ key: 'changesSinceBackup', value: String(counted + written.length) });
    return countFates(planned);
  });
}

/** Drafts that are not here yet and whose note, if they change one, is. */
async function addDrafts({ notes, drafts }: NotesDatabase, rows: readonly Row[]): Promise<void> {
  for (const row of rows) {
    if (!('draft' in row) || (await drafts.get(row.draft.id)) || (await notes.get(row.draft.id))) continue;
    if (row.draft.note === null || (await notes.get(row.draft.note))) await drafts.put(row.draft);
  }
}

interface Merged {
  note: Note | null;
  revisions: Revision[];
}

function merge({ note, revisions, stored, fate }: Planned, history: readonly Revision[], now: string): Merged {
  if (!stored) return { note, revisions };
  const earlier = (of: Note, revision: number): Revision => ({
    note: stored.id,
    revision,
    changed: of.changed,
    ...wordingOf(of),
  });
  // The numbers of the two histories may collide: the merged note goes on above either.
  const above = Math.max(note.revision, stored.revision) + 1;
  switch (fate) {
    case 'newer':
      return {
        note: { ...stored, ...wordingOf(note), changed: note.changed, revision: above },
        revisions: [earlier(stored, stored.revision)],
      };
    case 'older':
      if (history.some((one) => one.changed === note.changed && sameWording(one, note))) break;
      return { note: { ...stored, revision: above + 1, changed: now }, revisions: [earlier(note, above)] };
  }
  return { note: null, revisions: [] };
}
