import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fromBackup, toBackup } from '../../../utils/notes/formats/backup.ts';
import { toCsv } from '../../../utils/notes/formats/csv.ts';
import type { Contents } from '../../../utils/notes/formats/file.ts';
import { fromHypothesis, toHypothesis } from '../../../utils/notes/formats/hypothesis.ts';
import { fromJsonLd, toJsonLd } from '../../../utils/notes/formats/jsonld.ts';
import { linkTo, toMarkdown } from '../../../utils/notes/formats/markdown.ts';
import { readAny } from '../../../utils/notes/formats/read-any.ts';
import { seal, unseal } from '../../../utils/notes/formats/seal.ts';
import { at, histories, noteOf, notes } from './samples.ts';

const now = at(30);
const file = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/notes/${name}.json`, import.meta.url), 'utf8'));
/** As it is when it has been a file. */
const written = (value: object): unknown => JSON.parse(JSON.stringify(value));
const list = fc.uniqueArray(notes, { selector: ({ id }) => id, maxLength: 5 });
const notesIn = ({ notes: all }: Contents) => all.map(({ note }) => note);

const anchor = {
  quote: 'Tea 🌿 at nine',
  prefix: 'garden: ',
  suffix: ', daily.',
  position: { start: 20, end: 33, length: 100, pairs: 3 },
  heading: null,
  rival: null,
  seen: at(0),
};

describe('Web Annotation', () => {
  it('carries everything there and back', () => {
    fc.assert(
      fc.property(list, (all) => {
        const read = fromJsonLd(written(toJsonLd(all, now)), now);
        expect(read.refused).toEqual([]);
        expect(notesIn(read)).toEqual(all);
      }),
    );
  });

  it('is a collection as the model describes it, and counts code points', () => {
    const json = written(toJsonLd([noteOf('a', { kind: 'passage', anchor, tags: ['tea'] })], now));
    expect(json).toMatchObject({
      '@context': ['http://www.w3.org/ns/anno.jsonld', {}],
      type: 'AnnotationCollection',
      total: 1,
      first: {
        type: 'AnnotationPage',
        items: [
          { type: 'Annotation', motivation: 'commenting', target: { state: { type: 'TimeState', sourceDate: at(0) } } },
        ],
      },
    });
    const { first } = json as { first: { items: { target: { selector: object[] } }[] } };
    // "Tea 🌿 at nine" is 14 UTF-16 units and 13 code points, and three pairs stand before it.
    expect(first.items[0]?.target.selector[1]).toMatchObject({ type: 'TextPositionSelector', start: 17, end: 30 });
  });

  it('is read from a document of others', () => {
    const { notes: all, refused } = fromJsonLd(file('web-annotation'), now);
    expect(refused).toEqual([{ where: '4', reason: 'target: no web address' }]);
    expect(all.map(({ note }) => [note.kind, note.text, note.tags, note.pages[0], note.anchor?.quote])).toEqual([
      ['passage', 'Who decided this?', ['board'], 'fenwater.nhs.uk/news/beds', 'Heron Ward will keep its beds.'],
      ['page', 'A word on the whole page.', [], 'fenwater.nhs.uk/about', undefined],
      ['highlight', '', [], 'fenwater.nhs.uk/about', 'since 2009'],
    ]);
    expect(all[0]?.note).toMatchObject({ id: 'https://notes.example.org/a1', changed: '2025-03-02T08:00:00.000Z' });
  });
});

describe('Hypothesis', () => {
  it('carries words, tags, times, page and passage there and back', () => {
    fc.assert(
      fc.property(list, (all) => {
        const kept = ({ id, text, tags, page, pages, anchor: on, created, changed }: (typeof all)[number]) => ({
          ...{ id, text, tags, pages, created, changed },
          page: { url: page.url, title: page.title },
          on: on && { quote: on.quote, prefix: on.prefix, suffix: on.suffix },
        });
        const read = fromHypothesis(written(toHypothesis(all, now)), now);
        expect(read.refused).toEqual([]);
        expect(notesIn(read).map(kept)).toEqual(all.map(kept));
      }),
    );
  });

  it('is read as its API gives it, without the replies', () => {
    const { notes: all, refused } = fromHypothesis(file('hypothesis'), now);
    expect(refused).toEqual([{ where: '3', reason: 'references: a reply to another annotation' }]);
    expect(all.map(({ note }) => [note.id, note.kind, note.text, note.page.title, note.anchor?.quote])).toEqual([
      ['qW3rTyUiOpAsDfGhJkLzXc', 'passage', 'Ask the governors.', 'Beds | Fenwater', 'Heron Ward will keep its beds.'],
      ['mNbVcXzLkJhGfDsApOiUyT', 'page', 'A note on the page.', 'About', undefined],
    ]);
  });
});

describe('a backup', () => {
  it('carries everything there and back, history, bin and drafts among it', () => {
    fc.assert(
      fc.property(histories, (all) => {
        const read = fromBackup(written(toBackup(all, now)));
        expect(read.refused).toEqual([]);
        expect(notesIn(read)).toEqual(all.notes);
        expect(read.notes.flatMap(({ revisions }) => revisions)).toEqual(all.revisions);
        expect(read.drafts).toEqual(all.drafts);
      }),
    );
  });

  it('of an earlier version is read', () => {
    const { facts: _, ...rows } = file('version-1') as Record<string, unknown>;
    const read = fromBackup({ format: 'trust-footnotes-backup', version: 1, made: now, ...rows });
    expect(read.refused).toEqual([]);
    expect(notesIn(read)).toEqual((file('version-2') as { notes: unknown }).notes);
  });

  it('of a later version is refused', () => {
    expect(() => fromBackup({ ...toBackup({ notes: [], revisions: [], drafts: [] }, now), version: 99 })).toThrow(
      'import_later',
    );
  });

  it('says which row is damaged and why, and keeps the others', () => {
    const backup = written(toBackup({ notes: [noteOf('a'), noteOf('b')], revisions: [], drafts: [] }, now)) as {
      notes: { changed: string }[];
    };
    if (backup.notes[0]) backup.notes[0].changed = 'yesterday';
    const read = fromBackup(backup);
    expect(notesIn(read).map(({ id }) => id)).toEqual(['b']);
    expect(read.refused).toEqual([{ where: 'notes 1', reason: expect.stringMatching(/^changed: /) }]);
  });
});

describe('a sealed backup', () => {
  it('opens by its passphrase alone, and shows nothing of what is in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', minLength: 1 }).filter((one) => one.isWellFormed()),
        fc.string({ minLength: 8 }),
        async (content, passphrase) => {
          const sealed = written(await seal(content, passphrase, 100_000));
          expect(await unseal(sealed, passphrase)).toBe(content);
          await expect(unseal(sealed, `${passphrase}.`)).rejects.toThrow('import_wrong_passphrase');
        },
      ),
      { numRuns: 5 },
    );
  });

  it('that was tampered with does not open', async () => {
    const sealed = await seal('secret words', 'a passphrase', 100_000);
    expect(JSON.stringify(sealed)).not.toContain('secret');
    const other = await seal('secret words', 'a passphrase', 100_000);
    expect(other.data).not.toBe(sealed.data);
    for (const broken of [
      { ...sealed, data: other.data },
      { ...sealed, key: { ...sealed.key, iterations: 100_001 } },
    ]) {
      await expect(unseal(broken, 'a passphrase')).rejects.toThrow('import_wrong_passphrase');
    }
    await expect(unseal({ ...sealed, key: { ...sealed.key, iterations: 1 } }, 'a passphrase')).rejects.toThrow(
      'import_damaged',
    );
  });
});

describe('any file', () => {
  const never = async () => null;
  it.each([
    ['import_not_json', 'no json'],
    ['import_unknown', '{}'],
    ['import_unknown', '3'],
    ['import_damaged', '{"format":"trust-footnotes-backup"}'],
  ])('that is none of ours is refused: %s', async (key, source) => {
    await expect(readAny(source, now, never)).rejects.toMatchObject({ key });
  });

  it('is recognised by what stands in it', async () => {
    const one = [noteOf('a')];
    const sealed = await seal(
      JSON.stringify(toBackup({ notes: one, revisions: [], drafts: [] }, now)),
      'words',
      100_000,
    );
    const files = [
      toJsonLd(one, now),
      toHypothesis(one, now),
      toBackup({ notes: one, revisions: [], drafts: [] }, now),
      sealed,
    ];
    for (const each of files) {
      const read = await readAny(`\uFEFF${JSON.stringify(each)}`, now, async () => 'words');
      expect(read && notesIn(read)).toMatchObject([{ id: 'a', text: 'Text of a' }]);
    }
    expect(await readAny(JSON.stringify(sealed), now, never)).toBeNull();
  });

  it('of any JSON at all is read or refused, never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (source) => {
        const read = await readAny(source, now, never).catch((error: { key?: string }) => error.key);
        expect(read).toBeTruthy();
      }),
    );
  });
});

describe('CSV', () => {
  it('gives every note a row that spreadsheets read and do not run', () => {
    fc.assert(
      fc.property(list, (all) => {
        const { data, errors } = Papa.parse<Record<string, string>>(toCsv(all).slice(1), {
          header: true,
          skipEmptyLines: true,
        });
        expect(errors).toEqual([]);
        expect(data).toHaveLength(all.length);
        const plain = (cell = '') => cell.replace(/^'(?=[=+\-@\t\r])/, '');
        expect(data.map(({ note }) => plain(note))).toEqual(all.map(({ text }) => text));
      }),
    );
    expect(toCsv([noteOf('a', { text: '=1+1' })])).toContain("'=1+1");
  });
});

describe('Markdown', () => {
  const page = 'https://www.fenwater.nhs.uk/news/beds';
  it.each([
    [
      'a short passage, encoded',
      { quote: 'beds, 20-30 & more', prefix: '', suffix: '' },
      '#:~:text=beds%2C%2020%2D30%20%26%20more',
    ],
    [
      'a passage over two blocks, by its ends',
      { quote: 'One two three four five six\nseven eight', prefix: '', suffix: '' },
      '#:~:text=One%20two%20three%20four%20five,seven%20eight',
    ],
    ['no passage', null, ''],
  ])('links to %s', (_, on, fragment) => expect(linkTo(page, on)).toBe(page + fragment));

  it('names the words around a passage', () => {
    const on = {
      quote: 'beds',
      prefix: 'it was said that the board met and Heron Ward keeps its ',
      suffix: ' until the end of the spring, the chair told us',
    };
    expect(linkTo(page, on)).toBe(`${page}#:~:text=Ward%20keeps%20its-,beds,-until%20the%20end`);
  });

  it('quotes, links and escapes', () => {
    const words = { title: 'Notes', link: 'To the passage', tags: 'Tags:', wholePage: 'The page as a whole' };
    const text = toMarkdown(
      [noteOf('a', { kind: 'passage', anchor, text: 'Is *this* so?', tags: ['tea'] }), noteOf('b')],
      words,
    );
    expect(text).toContain(
      '## [Beds](<https://www.fenwater.nhs.uk/news/beds>)\n\n> Tea 🌿 at nine\n\nIs \\*this\\* so?',
    );
    expect(text).toContain('Tags: tea · 2026-01-05 · [To the passage](<');
    expect(text).toContain('*The page as a whole*\n\nText of b');
  });
});
