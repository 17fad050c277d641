import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotesDatabase } from '../../../utils/notes/db.ts';
import { migrations, type Rows, upgraded } from '../../../utils/notes/migrations.ts';
import {
  backupState,
  draftsOf,
  everything,
  historyOf,
  notesOf,
  notesOfBodies,
  remindsOfBackup,
} from '../../../utils/notes/reads.ts';
import {
  bringBack,
  emptyBin,
  keepDraft,
  noteBackup,
  outOfBin,
  saveDraft,
  takeDraft,
  toBin,
} from '../../../utils/notes/store.ts';
import { at, draftOf } from './samples.ts';

let db: NotesDatabase;
let count = 0;
beforeEach(() => {
  db = new NotesDatabase(`notes-${count++}`);
});
afterEach(() => db.delete());

const rows = (version: number) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/notes/version-${version}.json`, import.meta.url), 'utf8')) as Record<
    string,
    Rows[]
  >;

async function saved(id: string, text = 'First') {
  const outcome = await saveDraft(db, draftOf(id, { text }), at(1));
  if (outcome.state !== 'saved') throw new Error(outcome.state);
  return outcome.note;
}
const change = (id: string, text: string, base: number) => draftOf(`draft-${text}`, { note: id, base, text });

describe('saving', () => {
  it('makes a note of a draft, and the draft is gone', async () => {
    await keepDraft(db, draftOf('a', { text: 'Half' }));
    expect(await draftsOf(db, draftOf('a').pages)).toHaveLength(1);
    const note = await saved('a');
    expect(note).toMatchObject({ id: 'a', text: 'First', revision: 1, created: at(1), changed: at(1) });
    expect(await notesOf(db, note.pages)).toEqual([note]);
    expect(await db.drafts.count()).toBe(0);
  });

  it('sent twice makes one note', async () => {
    const first = await saved('a');
    expect(await saveDraft(db, draftOf('a', { text: 'First' }), at(9))).toEqual({ state: 'saved', note: first });
    const draft = change('a', 'Second', 1);
    const second = await saveDraft(db, draft, at(2));
    expect(await saveDraft(db, draft, at(3))).toEqual(second);
    expect(await historyOf(db, 'a')).toHaveLength(1);
  });

  it('overwrites nothing that was written meanwhile', async () => {
    await saved('a');
    await saveDraft(db, change('a', 'Here', 1), at(2));
    await keepDraft(db, change('a', 'There', 1));
    expect(await saveDraft(db, change('a', 'There', 1), at(3))).toMatchObject({
      state: 'conflict',
      theirs: { text: 'Here', revision: 2 },
    });
    expect((await db.notes.get('a'))?.text).toBe('Here');
    expect(await db.drafts.get('draft-There')).toMatchObject({ text: 'There' });
  });

  it('changes no note that is in the bin or gone, and keeps the draft', async () => {
    await saved('a');
    await toBin(db, ['a'], 'act', at(2));
    await keepDraft(db, change('a', 'Late', 1));
    expect(await saveDraft(db, change('a', 'Late', 1), at(3))).toEqual({ state: 'gone' });
    expect(await saveDraft(db, change('never', 'Late', 1), at(3))).toEqual({ state: 'gone' });
    expect(await db.drafts.count()).toBe(1);
  });

  it('turns a highlight that gets words into a note', async () => {
    await saveDraft(db, draftOf('h', { kind: 'highlight', text: '' }), at(1));
    expect(await saveDraft(db, change('h', 'Why', 1), at(2))).toMatchObject({ note: { kind: 'passage' } });
  });

  it('in any order from any surfaces loses no wording that was confirmed', async () => {
    const step = fc.record({ surface: fc.nat(2), reads: fc.boolean(), text: fc.string({ maxLength: 4 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        await Promise.all([db.notes.clear(), db.revisions.clear(), db.drafts.clear()]);
        await saved('a', 'start');
        const bases = [1, 1, 1];
        const confirmed = new Set(['start']);
        for (const { surface, reads, text } of steps) {
          if (reads) bases[surface] = (await db.notes.get('a'))?.revision ?? 0;
          const outcome = await saveDraft(
            db,
            draftOf(`d${surface}`, { note: 'a', base: bases[surface] ?? 0, text }),
            at(2),
          );
          if (outcome.state === 'saved') confirmed.add(text);
        }
        const texts = [...(await historyOf(db, 'a')), await db.notes.get('a')].map((one) => one?.text);
        expect([...confirmed].filter((text) => !texts.includes(text))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a draft', () => {
  it('that another surface takes over goes on under a new id; the first surface’s words are kept beside it', async () => {
    await keepDraft(db, draftOf('old', { text: 'Half' }));
    expect(await takeDraft(db, 'old', 'new', at(2))).toMatchObject({ id: 'new', text: 'Half' });
    expect(await takeDraft(db, 'old', 'third', at(2))).toBeNull();
    await keepDraft(db, draftOf('old', { text: 'Half a word' }));
    expect((await db.drafts.toArray()).map(({ text }) => text).sort()).toEqual(['Half', 'Half a word']);
  });
});

describe('history, bin and undo', () => {
  it('an earlier wording comes back as the newest, and nothing is lost by it', async () => {
    await saved('a');
    await saveDraft(db, change('a', 'Second', 1), at(2));
    expect(await bringBack(db, 'a', 1, at(3))).toMatchObject({ text: 'First', revision: 3 });
    expect((await historyOf(db, 'a')).map(({ text }) => text)).toEqual(['Second', 'First']);
    expect(await bringBack(db, 'a', 9, at(3))).toBeNull();
  });

  it('all is put into the bin by one act and comes back by one undo, but for what was there before', async () => {
    for (const id of ['a', 'b', 'c']) await saved(id);
    await toBin(db, ['a'], 'earlier', at(2));
    expect(await toBin(db, null, 'all', at(3))).toBe(2);
    expect(await notesOf(db, draftOf('a').pages)).toEqual([]);
    expect(await outOfBin(db, { batch: 'all' })).toBe(2);
    expect((await notesOf(db, draftOf('a').pages)).map(({ id }) => id)).toEqual(['b', 'c']);
    expect(await outOfBin(db, { ids: ['a'] })).toBe(1);
  });

  it('is emptied with the history of what was in it, and of nothing else', async () => {
    for (const id of ['a', 'b']) {
      await saved(id);
      await saveDraft(db, change(id, `More ${id}`, 1), at(2));
    }
    await toBin(db, ['a'], 'act', at(3));
    expect(await emptyBin(db)).toBe(1);
    expect((await everything(db)).notes.map(({ id }) => id)).toEqual(['b']);
    expect((await everything(db)).revisions.map(({ note }) => note)).toEqual(['b']);
  });
});

describe('notes of a trust', () => {
  it('are found by the bodies it came from', async () => {
    await saved('a');
    expect(await notesOfBodies(db, ['ZZ9', 'ZZ1'])).toHaveLength(1);
    expect(await notesOfBodies(db, ['ZZ1'])).toEqual([]);
  });
});

describe('the reminder of a backup', () => {
  const day = (days: number) => new Date(Date.UTC(2026, 0, 5 + days));
  it('comes after ten changes, or after a month with any, and goes with the backup', async () => {
    expect(remindsOfBackup(await backupState(db), day(0))).toBe(false);
    for (let index = 0; index < 9; index++) await saved(`n${index}`);
    expect(remindsOfBackup(await backupState(db), day(0))).toBe(false);
    await saved('n9');
    expect(remindsOfBackup(await backupState(db), day(0))).toBe(true);
    await noteBackup(db, day(0).toISOString());
    expect(remindsOfBackup(await backupState(db), day(90))).toBe(false);
    await saved('n10');
    expect(remindsOfBackup(await backupState(db), day(29))).toBe(false);
    expect(remindsOfBackup(await backupState(db), day(31))).toBe(true);
  });
});

describe('the database', () => {
  it('waits for the disk', () => {
    expect((db as unknown as { _options: Record<string, unknown> })._options.chromeTransactionDurability).toBe(
      'strict',
    );
  });

  it('has its versions in order, each with an example', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
    for (const { version } of migrations) expect(Object.keys(rows(version))).toContain('notes');
  });

  it.each(migrations.slice(0, -1).map(({ version }) => version))(
    'opens what version %i wrote, row by row',
    async (version) => {
      const name = `old-${version}`;
      const old = new NotesDatabase(name, version);
      for (const [table, all] of Object.entries(rows(version))) await old.table(table).bulkAdd(all);
      old.close();
      const now = new NotesDatabase(name);
      for (const [table, all] of Object.entries(rows(migrations.length))) {
        expect(await now.table(table).toArray()).toEqual(all);
      }
      expect(await notesOf(now, ['fenwater.nhs.uk/news/beds'])).toHaveLength(1);
      await now.delete();
    },
  );

  it.each(migrations.slice(0, -1).map(({ version }) => version))('brings rows of version %i up to today', (version) => {
    const [before, after] = [rows(version), rows(migrations.length)];
    expect(before.notes?.map((row) => upgraded('note', row, version))).toEqual(after.notes);
    expect(before.drafts?.map((row) => upgraded('draft', row, version))).toEqual(after.drafts);
  });
});
