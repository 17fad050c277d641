import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asAboutFolder } from '../../utils/message-checks.ts';
import {
  changed,
  emptyFolder,
  type FolderChange,
  type FolderItem,
  itemOf,
  itemOfNote,
} from '../../utils/track/folder.ts';
import { readFolder } from '../../utils/track/folder-form.ts';

const footnote: FolderItem = {
  of: 'record',
  key: 'k1',
  id: 'a-record',
  trust: 'RXT',
  page: { url: 'https://a.nhs.uk/', quote: 'words' },
};
const words: FolderItem = { of: 'words', key: 'k2', text: 'my own', from: null };
const trust: FolderItem = { of: 'trust', key: 'k3', id: 'RXT' };
const full = [footnote, words, trust].reduce((folder, item) => changed(folder, { do: 'add', item }), emptyFolder);
const keys = (folder: typeof full) => folder.items.map(({ key }) => key);

describe('the folder', () => {
  it('takes records, own words and trusts in order, a record once', () => {
    expect(keys(full)).toEqual(['k1', 'k2', 'k3']);
    expect(keys(changed(full, { do: 'add', item: { ...footnote, key: 'again', page: null } }))).toEqual([
      'k1',
      'k2',
      'k3',
    ]);
    expect(itemOf(full, 'a-record')?.key).toBe('k1');
  });

  it('moves, writes, takes out and puts back where it was', () => {
    expect(keys(changed(full, { do: 'move', part: 'items', key: 'k3', by: -2 }))).toEqual(['k3', 'k1', 'k2']);
    expect(keys(changed(full, { do: 'move', part: 'items', key: 'k1', by: -1 }))).toEqual(['k1', 'k2', 'k3']);
    expect(changed(full, { do: 'write', part: 'items', key: 'k2', text: 'new' }).items[1]).toMatchObject({
      text: 'new',
    });
    const out = changed(full, { do: 'remove', part: 'items', key: 'k2' });
    expect(keys(out)).toEqual(['k1', 'k3']);
    expect(changed(out, { do: 'restore-item', item: words, at: 1 })).toEqual(full);
  });

  it('keeps questions, a title, and the letters that are being written', () => {
    const asked = changed(full, { do: 'ask', question: { key: 'q', text: 'Why?' } });
    // A message that was sent again after the worker was stopped.
    expect(changed(asked, { do: 'ask', question: { key: 'q', text: '' } })).toEqual(asked);
    expect(changed(asked, { do: 'remove', part: 'questions', key: 'q' }).questions).toEqual([]);
    expect(changed(asked, { do: 'title', title: 'Thursday' })).toMatchObject({
      title: 'Thursday',
      questions: [{ text: 'Why?' }],
    });
    const draft = { key: 'RXT ', subject: 's', questions: ['q'], letter: null };
    const drafted = changed(full, { do: 'draft', draft });
    expect(changed(drafted, { do: 'draft', draft: { ...draft, subject: 't' } }).drafts).toEqual([
      { ...draft, subject: 't' },
    ]);
    expect(changed(drafted, { do: 'forget-draft', key: 'RXT ' }).drafts).toEqual([]);
  });

  it('is left as it is by a change of what is not there', () => {
    for (const change of [
      { do: 'remove', part: 'items', key: 'none' },
      { do: 'move', part: 'questions', key: 'none', by: 1 },
      { do: 'write', part: 'items', key: 'k1', text: 'a record has no words of its own' },
    ] as FolderChange[]) {
      expect(changed(full, change)).toEqual(full);
    }
  });

  it('loses no item by any moves', () => {
    const move = fc.record({
      do: fc.constant('move' as const),
      part: fc.constant('items' as const),
      key: fc.constantFrom('k1', 'k2', 'k3'),
      by: fc.integer({ min: -5, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        expect(keys(moves.reduce<typeof full>(changed, full)).sort()).toEqual(['k1', 'k2', 'k3']);
      }),
    );
  });
});

describe('what was stored', () => {
  it('comes back as it was', () => {
    expect(readFolder(JSON.parse(JSON.stringify(full)))).toEqual({ folder: full, damaged: false });
    expect(readFolder(undefined)).toEqual({ folder: emptyFolder, damaged: false });
  });

  it('gives what of it is sound, and says that the rest is not', () => {
    const damaged = { ...full, items: [footnote, { of: 'who-knows' }, words], questions: 'none' };
    expect(readFolder(damaged)).toEqual({ folder: { ...full, items: [footnote, words] }, damaged: true });
  });

  it('never throws, and never calls nonsense sound', () => {
    fc.assert(
      fc.property(
        fc.anything().filter((one) => one !== undefined),
        (stored) => {
          expect(readFolder(stored).damaged).toBe(true);
        },
      ),
    );
  });
});

describe('messages about the folder', () => {
  it('are taken as surfaces send them, and in no other form', () => {
    const message = { type: 'change-folder', tabId: null, change: { do: 'add', item: footnote } };
    expect(asAboutFolder(message)).toEqual(message);
    expect(asAboutFolder({ type: 'ask-folder', tabId: 3 })).toEqual({ type: 'ask-folder', tabId: 3 });
    expect(asAboutFolder({ ...message, change: { do: 'empty' } })).toBeNull();
    expect(
      asAboutFolder({ ...message, change: { do: 'add', item: { ...words, text: 'x'.repeat(160_001) } } }),
    ).toBeNull();
  });
});

describe('a note in the folder', () => {
  const page = { url: 'https://www.fenwater.nhs.uk/about/', title: 'About us', organisation: 'ZZ9' };
  const anchor = {
    quote: 'The chair will leave.',
    prefix: '',
    suffix: '',
    position: null,
    heading: null,
    rival: null,
    seen: '',
  };

  it('brings its passage, its page and its words, once', () => {
    const item = itemOfNote({ id: 'a', anchor, page, text: 'Ask why.' });
    expect(item).toEqual({
      of: 'words',
      key: 'a',
      text: '\u201CThe chair will leave.\u201D (About us)\n\nAsk why.',
      from: page.url,
    });
    const once = changed(emptyFolder, { do: 'add', item });
    expect(changed(once, { do: 'add', item }).items).toHaveLength(1);
  });

  it('says the page alone where it is on the whole page, and its address where that has no title', () => {
    const { text } = itemOfNote({ id: 'b', anchor: null, page: { ...page, title: '' }, text: '' }) as { text: string };
    expect(text).toBe('(https://www.fenwater.nhs.uk/about/)');
  });
});
