import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asAboutNotes, asPlaces } from '../../../utils/note-message-checks.ts';
import { draftFrom } from '../../../utils/notes/drafts.ts';
import { librarySearch, type Wanted } from '../../../utils/notes/search.ts';
import { at, draftOf, noteOf } from './samples.ts';

const page = { url: 'https://www.blpt.nhs.uk/a', title: 'Beds at Heron Ward', organisation: 'RV7' };
const notes = [
  noteOf('a', { text: 'Ask the governors', tags: ['board'], changed: at(3) }),
  noteOf('b', { text: 'Nothing', page, changed: at(5) }),
  noteOf('c', { text: 'Deleted', binned: at(9), changed: at(1) }),
];
const find = librarySearch({
  notes,
  sightings: [{ note: 'b', state: 'gone', at: at(6) }],
  trusts: new Map([
    ['RV7', [{ id: 'RWK', name: 'East London' }]],
    ['ZZ9', [{ id: 'ZZ9', name: 'Fenwater' }]],
  ]),
});
const any: Wanted = { words: '', view: 'all', tag: '', trust: '', order: 'newest' };
const ids = (wanted: Partial<Wanted>) => find({ ...any, ...wanted }).map(({ id }) => id);

describe('the library', () => {
  it.each<[string, Partial<Wanted>, string[]]>([
    ['everything but the bin, last changed first', {}, ['b', 'a']],
    ['the other way round', { order: 'oldest' }, ['a', 'b']],
    ['by page', { order: 'page' }, ['b', 'a']],
    ['words of the note, begun', { words: 'gover' }, ['a']],
    ['words of the page’s title', { words: 'heron ward' }, ['b']],
    ['words that nobody wrote', { words: 'xyzzy' }, []],
    ['a tag', { tag: 'board' }, ['a']],
    ['what became of a former trust', { trust: 'RWK' }, ['b']],
    ['passages that are gone', { view: 'orphans' }, ['b']],
    ['the bin', { view: 'bin' }, ['c']],
  ])('finds %s', (_, wanted, expected) => expect(ids(wanted)).toEqual(expected));
});

describe('messages about notes', () => {
  const save = { type: 'note-save', tabId: 3, draft: draftOf('a') };
  it('are taken as they are sent', () => {
    expect(asAboutNotes(JSON.parse(JSON.stringify(save)))).toEqual(save);
    expect(asAboutNotes({ type: 'notes-to-bin', tabId: null, ids: null, batch: 'x' })).toBeTruthy();
    expect(asAboutNotes({ ...save, draft: draftFrom(noteOf('a'), 'd') })).toMatchObject({
      draft: { note: 'a', base: 1 },
    });
  });

  it.each([
    ['without a tab', { ...save, tabId: undefined }],
    [
      'with an address of another kind',
      { ...save, draft: { ...draftOf('a'), page: { ...page, url: 'javascript:1' } } },
    ],
    ['with more words than a note holds', { ...save, draft: draftOf('a', { text: 'x'.repeat(100_001) }) }],
    ['of another kind', { type: 'notes-steal', tabId: null }],
  ])('are refused %s', (_, message) => expect(asAboutNotes(message)).toBeNull());

  it('of any form are looked at without an error', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(asAboutNotes(anything)).toBeNull();
        expect(Array.isArray(anything) && anything.length === 0 ? null : asPlaces(anything)).toBeNull();
      }),
    );
  });
});
