import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { lookUp } from '../../tools/words.ts';
import type { MatchedRecord } from '../../utils/match/context.ts';
import { sheetAsCsv, sheetAsJson, sheetAsMarkdown } from '../../utils/track/export.ts';
import { changed, emptyFolder, type FolderItem } from '../../utils/track/folder.ts';
import { sheetOf } from '../../utils/track/sheet.ts';
import { record } from './fixtures.ts';

const source = { publisher: 'A paper', kind: 'press' as const, published: '2009-02', locator: null };
const first = { ...source, title: 'First', url: 'https://paper.example/1' };
const second = { ...source, title: 'Second', url: null, copy: 'held-by-project' as const };
const records = new Map(
  [
    record('one', ['RXT'], { title: 'One *thing*', sources: [first] }),
    record('two', ['RXT'], {
      title: 'Two',
      sources: [second, first],
      dateEstimated: true,
      dateNote: 'The letter is undated.',
      figures: [{ figure: '24', counts: 'trusts' }],
      discrepancies: ['One says so, one does not.'],
    }),
  ].map((one) => [one.id, one]),
);
const book = {
  recordAsOf: '2026-11-22',
  record: (id: string) => records.get(id),
  nameOf: (id: string) => `Trust ${id}`,
  bearings: (record: string, trust: string) =>
    record === 'one' && trust === 'RXT' ? [{ as: null, outcome: 'did-not-apply' } as MatchedRecord] : [],
};
const items: FolderItem[] = [
  { of: 'record', key: '1', id: 'one', trust: 'RXT', page: null },
  { of: 'words', key: '2', text: '=SUM(A1) is not a sum', from: 'https://a.nhs.uk/note' },
  { of: 'record', key: '3', id: 'two', trust: null, page: { url: 'https://a.nhs.uk/', quote: 'as it stood' } },
  { of: 'record', key: '4', id: 'lost', trust: 'RXT', page: null },
  { of: 'trust', key: '5', id: 'RXT' },
  { of: 'words', key: '6', text: '  ', from: null },
];
const folder = {
  ...items.reduce((all, item) => changed(all, { do: 'add', item }), emptyFolder),
  title: 'Meeting',
  questions: [
    { key: 'a', text: 'Why?' },
    { key: 'b', text: '' },
  ],
};
const sheet = sheetOf(folder, book);
const words = {
  title: 'Footnotes',
  questions: 'Questions',
  sources: 'Sources',
  own: 'My own words:',
  gaps: 'Where they differ',
  gone: 'No longer in the record:',
  asOf: 'Record as of 22 November 2026.',
  independent: 'Independent.',
  outcome: (name: string, outcome: string) => `${name}: ${outcome}`,
  promise: (number: string, text: string) => `Promised (${number}): ${text}`,
  date: (date: string) => date,
  dateOf: ({ date, dateEstimated }: { date: string; dateEstimated: boolean }) =>
    dateEstimated ? `${date} (worked out)` : date,
  kind: (kind: string) => kind,
  sourceKind: (kind: string) => lookUp(`source_kind_${kind}`, []),
  confidence: (one: string) => one,
  noAddress: 'No address.',
};

describe('the sheet', () => {
  it('numbers each source once, in the order of the folder', () => {
    expect(sheet.notes.map(({ number, source: { title } }) => [number, title])).toEqual([
      [1, 'First'],
      [2, 'Second'],
    ]);
    expect(sheet.entries.map((entry) => (entry.of === 'record' ? entry.notes : entry.of))).toEqual([
      [1],
      'words',
      [2, 1],
      'gone',
      'trust',
    ]);
    expect(sheet.questions).toEqual(['Why?']);
  });
});

describe('as Markdown', () => {
  const text = sheetAsMarkdown(sheet, words);

  it('holds title, day, statements with footnotes, own words marked as own, questions and addresses', () => {
    expect(text).toMatch(/^# Meeting\n\nRecord as of 22 November 2026\./);
    expect(text).toContain('## One \\*thing\\*');
    expect(text).toContain('- **Trust RXT: did-not-apply**');
    expect(text).toContain('two[^2][^1]');
    expect(text).toContain('> as it stood\n>\n> <https://a.nhs.uk/>');
    // A list of its own under its name: what is open must not read as one more fact.
    expect(text).toContain('- **24** trusts\n\nWhere they differ:\n\n- One says so, one does not.');
    expect(text).toContain('**My own words:** =SUM(A1) is not a sum\n\n<https://a.nhs.uk/note>');
    expect(text).toContain('1. Why?');
    expect(text).toMatch(/\[\^1\]: .*A paper, First, 2009-02\. <https:\/\/paper\.example\/1>/);
    expect(text).toMatch(/\[\^2\]: .*No address\./);
    expect(text).toContain('No longer in the record: lost');
  });

  it('says of a date that no source states it', () => {
    expect(text).toContain('## Two\n\n2009-02 (worked out) · ');
    expect(text.match(/worked out/g)).toHaveLength(1);
  });

  it('lets nobody’s words become headings, lists or links', () => {
    fc.assert(
      fc.property(fc.string(), (own) => {
        const item: FolderItem = { of: 'words', key: 'x', text: own, from: null };
        const made = sheetAsMarkdown(sheetOf({ ...emptyFolder, items: [item] }, book), words);
        expect(made.split('\n').filter((line) => /^#{1,6} /.test(line))).toHaveLength(1);
        expect(made).not.toMatch(/[^\\]\[[^\]\\]*\]\(/);
      }),
    );
  });
});

describe('as CSV', () => {
  const read = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

  it('has a line for each source, and reads back as it was', () => {
    const rows = read(sheetAsCsv(sheet));
    expect(rows.map(({ order, type, record: id, source_title }) => [order, type, id, source_title])).toEqual([
      ['1', 'record', 'one', 'First'],
      ['2', 'own-words', '', ''],
      ['3', 'record', 'two', 'Second'],
      ['3', 'record', 'two', 'First'],
      ['4', 'not-in-record', 'lost', ''],
      ['5', 'trust', 'RXT', ''],
      ['6', 'question', '', ''],
    ]);
  });

  it('says which dates no source states', () => {
    const dated = read(sheetAsCsv(sheet)).map((row) => [row.record, row.date_worked_out, row.date_note]);
    expect(dated.slice(0, 3)).toEqual([
      ['one', 'no', ''],
      ['', '', ''],
      ['two', 'yes', 'The letter is undated.'],
    ]);
  });

  it('gives a spreadsheet nothing to run, and keeps every word', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', '=', '+', '-', '@'), (text, begin) => {
        const own = `${begin}${text}`.trim();
        const item: FolderItem = { of: 'words', key: 'x', text: own, from: null };
        const [row] = read(sheetAsCsv(sheetOf({ ...emptyFolder, items: [item] }, book)));
        const cell = row?.text ?? '';
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(cell.replace(/^'/, '')).toBe(own.replace(/^'/, ''));
      }),
    );
  });
});

describe('as JSON', () => {
  it('holds the folder as it is stored and the records whole', () => {
    const file = JSON.parse(sheetAsJson(folder, sheet));
    expect(file).toMatchObject({ name: 'trust-footnotes-folder', format: 1, recordAsOf: '2026-11-22', folder });
    expect(file.records).toEqual([records.get('one'), records.get('two')]);
  });
});
