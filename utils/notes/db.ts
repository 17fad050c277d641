/** The database of notes: one for all sites, in the extension's own origin. Its versions and what each changed: migrations.ts. */
import { Dexie, type Table } from 'dexie';
import { migrations, type Rows } from './migrations.ts';
import type { Draft, Note, Revision, Sighting } from './model.ts';

export const databaseName = 'notes';

/** One fact about the store as a whole. */
export interface Fact {
  key: 'lastBackup' | 'changesSinceBackup';
  value: string;
}

/** A row that a restore has brought in and not yet taken over. */
export interface Incoming {
  /** Counts up by itself. */
  row?: number;
  /** The restore it belongs to. */
  restore: string;
  what: { note: Note; revisions: Revision[] } | { draft: Draft };
}

export class NotesDatabase extends Dexie {
  declare notes: Table<Note, string>;
  declare revisions: Table<Revision, [string, number]>;
  declare drafts: Table<Draft, string>;
  declare sightings: Table<Sighting, string>;
  declare facts: Table<Fact, string>;
  declare incoming: Table<Incoming, number>;

  /** `upTo` is the version to open, for the tests of migrations; all of them otherwise. */
  constructor(name = databaseName, upTo = migrations.length) {
    // Without "strict" Chrome reports a transaction as complete before it is on the disk.
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores, change } of migrations.slice(0, upTo)) {
      const step = this.version(version).stores(stores);
      if (!change) continue;
      step.upgrade(async (transaction) => {
        await transaction
          .table('notes')
          .toCollection()
          .modify((row, held) => {
            (held as { value: unknown }).value = change.note(row as Rows);
          });
        await transaction
          .table('drafts')
          .toCollection()
          .modify((row, held) => {
            (held as { value: unknown }).value = change.draft(row as Rows);
          });
      });
    }
  }
}
