/** Notes for tests: one by hand, and arbitrary ones. All matters and names in them are invented. */
import fc from 'fast-check';
import type { Anchor, Draft, Note, Revision } from '../../../utils/notes/model.ts';
import { tidyTags } from '../../../utils/notes/model.ts';
import { pageKeys } from '../../../utils/notes/pages.ts';

export const at = (minute: number): string => new Date(Date.UTC(2026, 0, 5, 10, minute)).toISOString();
const url = 'https://www.fenwater.nhs.uk/news/beds';

export function noteOf(id: string, more: Partial<Note> = {}): Note {
  return {
    id,
    kind: 'page',
    page: { url, title: 'Beds', organisation: 'ZZ9' },
    pages: pageKeys(more.page?.url ?? url, ''),
    anchor: null,
    text: `Text of ${id}`,
    tags: [],
    footnote: null,
    created: at(0),
    changed: at(0),
    revision: 1,
    binned: '',
    batch: '',
    ...more,
  };
}

export function draftOf(id: string, more: Partial<Draft> = {}): Draft {
  const { kind, page, pages, anchor, text, tags, footnote } = noteOf(id);
  return { id, note: null, base: 0, kind, page, pages, anchor, text, tags, footnote, changed: at(0), ...more };
}

/** Any text that UTF-8 can hold: files cannot hold half a pair. */
const text = (most: number) => fc.string({ unit: 'binary', maxLength: most });
const words = (most: number) => text(most).filter((one) => one.trim() !== '');
const time = fc
  .date({ min: new Date(0), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const whole = fc.nat(1_000_000);
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((one) => (Object.is(one, -0) ? 0 : one));

export const anchors: fc.Arbitrary<Anchor> = fc.record({
  quote: words(80),
  prefix: text(64),
  suffix: text(64),
  position: fc.option(
    fc
      .record({ start: whole, end: whole, length: whole, pairs: whole })
      .map((one) => ({ ...one, pairs: Math.min(one.pairs, one.start) })),
  ),
  heading: fc.option(text(40)),
  rival: fc.option(fc.record({ quote: share, half: share, score: share })),
  seen: time,
});

const addresses = fc.webUrl({ withQueryParameters: true });

export const notes: fc.Arbitrary<Note> = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom('passage', 'highlight', 'page'),
    url: addresses,
    title: text(60),
    organisation: fc.option(fc.string({ minLength: 1, maxLength: 5, unit: 'grapheme-ascii' })),
    anchor: anchors,
    text: text(200),
    tags: fc.array(words(20), { maxLength: 4 }).map(tidyTags),
    footnote: fc.option(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme-ascii' })),
    created: time,
    changed: time,
    revision: fc.integer({ min: 1, max: 99 }),
    binned: fc.oneof(fc.constant(''), time),
  })
  .map(
    ({ kind, url: address, title, organisation, anchor, ...rest }): Note => ({
      ...rest,
      kind: kind as Note['kind'],
      page: { url: address, title, organisation },
      pages: pageKeys(address, ''),
      anchor: kind === 'page' ? null : anchor,
      batch: rest.binned ? 'batch' : '',
    }),
  );

export const histories = fc.uniqueArray(notes, { selector: ({ id }) => id, maxLength: 6 }).chain((all) =>
  fc.record({
    notes: fc.constant(all),
    revisions: fc.constant(
      all.map(
        ({ id, tags, footnote, changed }): Revision => ({
          note: id,
          revision: 1,
          text: 'Before',
          tags,
          footnote,
          changed,
        }),
      ),
    ),
    drafts: fc.array(fc.uuid(), { maxLength: 3 }).map((ids) => ids.map((id) => draftOf(id))),
  }),
);
