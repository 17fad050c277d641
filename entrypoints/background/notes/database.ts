import { Dexie } from 'dexie';
import { databaseName, NotesDatabase } from '../../../utils/notes/db.ts';
import { unstage } from '../../../utils/notes/restore.ts';

let opened: NotesDatabase | null = null;

/** The store; opened, and made if need be, at the first use. */
export function notesDatabase(): NotesDatabase {
  if (!opened) {
    opened = new NotesDatabase();
    // What a restore left behind when the worker was stopped in its midst belongs to nobody any more.
    void unstage(opened).catch(() => {});
  }
  return opened;
}

/** The store for reading, or null where none was ever made: looking at a page in a private window must not make one. */
export async function notesDatabaseIfAny(): Promise<NotesDatabase | null> {
  return opened ?? ((await Dexie.exists(databaseName)) ? notesDatabase() : null);
}
