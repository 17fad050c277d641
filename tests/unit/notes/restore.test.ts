import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotesDatabase } from '../../../utils/notes/db.ts';
import { everything } from '../../../utils/notes/reads.ts';
import { countFates, plan, stage, takeOver, unstage } from '../../../utils/notes/restore.ts';
import { saveDraft } from '../../../utils/notes/store.ts';
import { at, draftOf, histories, noteOf } from './samples.ts';

let db: NotesDatabase;
let count = 0;
beforeEach(() => {
  db = new NotesDatabase(`restore-${count++}`);
});
afterEach(() => db.delete());

const arriving = (...notes: ReturnType<typeof noteOf>[]) => notes.map((note) => ({ note, revisions: [] }));

async function bringIn(rows: Parameters<typeof stage>[2]) {
  await stage(db, 'r', rows);
  return takeOver(db, 'r', rows.length, at(50));
}

describe('the plan', () => {
  it('says of each note what will become of it', () => {
    const stored = [
      noteOf('a'),
      noteOf('b', { changed: at(5), text: 'Newer here' }),
      noteOf('c', { text: 'Older here' }),
    ];
    const planned = plan(arriving(noteOf('a'), noteOf('b'), noteOf('c', { changed: at(9) }), noteOf('d')), stored);
    expect(planned.map(({ note, fate }) => [note.id, fate])).toEqual([
      ['a', 'same'],
      ['b', 'older'],
      ['c', 'newer'],
      ['d', 'new'],
    ]);
    expect(countFates(planned)).toEqual({ new: 1, same: 1, newer: 1, older: 1 });
  });

  it('knows a note without a common id by page, passage and words, and one that a file holds twice', () => {
    expect(plan(arriving(noteOf('other', { text: 'Text of a' })), [noteOf('a')]).map(({ fate }) => fate)).toEqual([
      'same',
    ]);
    const twice = arriving(
      noteOf('x', { text: 'Same' }),
      noteOf('y', { text: 'Same' }),
      noteOf('z'),
      noteOf('z', { text: 'Later', changed: at(7) }),
    );
    expect(plan(twice, []).map(({ note }) => [note.id, note.text])).toEqual([
      ['x', 'Same'],
      ['z', 'Later'],
    ]);
  });
});

describe('a restore', () => {
  it('of a backup into an empty store gives that store', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (all) => {
        await Promise.all(db.tables.map((table) => table.clear()));
        const rows = all.notes.map((note) => ({
          note,
          revisions: all.revisions.filter((one) => one.note === note.id),
        }));
        await bringIn([...rows, ...all.drafts.map((draft) => ({ draft }))]);
        const { notes, revisions, drafts } = await everything(db);
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        const contents = new Set(
          all.notes.map(({ pages, anchor, text, kind }) =>
            JSON.stringify([pages, kind === 'page' ? null : anchor?.quote, text]),
          ),
        );
        if (contents.size === all.notes.length) {
          expect(notes.sort(byId)).toEqual([...all.notes].sort(byId));
          expect(revisions).toHaveLength(all.revisions.length);
        }
        expect(drafts.sort(byId)).toEqual([...all.drafts].sort(byId));
        expect(await db.incoming.count()).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  it('twice changes nothing the second time, and loses no wording', async () => {
    await saveDraft(db, draftOf('a', { text: 'Here' }), at(20));
    await saveDraft(db, draftOf('b', { text: 'Here' }), at(1));
    const rows = arriving(noteOf('a', { text: 'File' }), noteOf('b', { text: 'File', changed: at(30) }), noteOf('c'));
    expect(await bringIn(rows)).toEqual({ new: 1, same: 0, newer: 1, older: 1 });
    const once = await everything(db);
    const wordings = (id: string) =>
      [...once.notes.filter((one) => one.id === id), ...once.revisions.filter((one) => one.note === id)].map(
        ({ text }) => text,
      );
    expect(wordings('a')).toEqual(['Here', 'File']);
    expect(wordings('b')).toEqual(['File', 'Here']);
    await bringIn(rows);
    expect(await everything(db)).toEqual(once);
  });

  it('that lacks rows, or was cancelled, changes nothing', async () => {
    await stage(db, 'r', arriving(noteOf('a')));
    await expect(takeOver(db, 'r', 2, at(50))).rejects.toThrow('1 of 2 rows arrived');
    expect(await db.notes.count()).toBe(0);
    await unstage(db, 'r');
    expect(await db.incoming.count()).toBe(0);
  });

  it('that fails on the way changes nothing', async () => {
    await saveDraft(db, draftOf('a', { text: 'Here' }), at(1));
    const before = await everything(db);
    await stage(db, 'r', arriving(noteOf('b'), noteOf('c')));
    const fail = () => {
      throw new Error('the disk is full');
    };
    db.revisions.hook('creating', fail);
    await stage(db, 'r', [
      {
        note: noteOf('d'),
        revisions: [{ note: 'd', revision: 1, text: '', tags: [], footnote: null, changed: at(1) }],
      },
    ]);
    await expect(takeOver(db, 'r', 3, at(50))).rejects.toThrow('the disk is full');
    expect(await everything(db)).toEqual(before);
    expect(await db.incoming.count()).toBe(3);
  });
});
