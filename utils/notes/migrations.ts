/**
 * The versions of what is stored, oldest first. A version that has been released is never changed; a new one is added, with an
 * example of a row before and after (tests/fixtures/notes/version-*.json) and a test that opens what every earlier version
 * wrote. Backup files bear the same numbers and go through the same changes.
 */

/** A row of an earlier version: of a form that this code no longer knows by type. */
export type Rows = Record<string, unknown>;

export interface Migration {
  version: number;
  /** Tables and indexes that came or changed, as Dexie writes them. */
  stores: Record<string, string | null>;
  /** What becomes of the rows; pure. */
  change?: { note: (row: Rows) => Rows; draft: (row: Rows) => Rows };
}

export const migrations: readonly Migration[] = [
  {
    // Notes, their earlier wordings, and what is being written.
    version: 1,
    stores: {
      notes: 'id, key, page.organisation, changed, binned, *tags',
      revisions: '[note+revision], note',
      drafts: 'id, note, key, changed',
      facts: 'key',
    },
  },
  {
    // A page has several keys (its canonical address is one), anchors know their neighbours, and what became of a passage is kept.
    version: 2,
    stores: {
      notes: 'id, *pages, page.organisation, changed, binned, batch, *tags',
      drafts: 'id, note, *pages, changed',
      sightings: 'note, state',
      incoming: '++row, restore',
    },
    change: { note: manyKeys, draft: manyKeys },
  },
];

function manyKeys({ key, anchor, ...row }: Rows): Rows {
  const own = typeof key === 'string' ? [key] : [];
  const known = typeof anchor === 'object' && anchor !== null;
  return {
    ...row,
    pages: own,
    anchor: known ? { rival: null, ...anchor } : null,
    ...('revision' in row ? { batch: '' } : {}),
  };
}

export const currentVersion = migrations.length;

/** A row that version `from` wrote, in today's form. */
export function upgraded(table: 'note' | 'draft', row: Rows, from: number): Rows {
  return migrations.slice(from).reduce((old, { change }) => (change ? change[table](old) : old), row);
}
