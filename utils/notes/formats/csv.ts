import Papa from 'papaparse';
import type { Note } from '../model.ts';

const columns = [
  'page',
  'title',
  'passage',
  'note',
  'tags',
  'record',
  'kind',
  'created',
  'changed',
  'binned',
  'id',
] as const;

/**
 * A table for spreadsheets: RFC 4180, UTF-8 with byte order mark, one note a row. A cell that a spreadsheet would take for a
 * formula gets an apostrophe before it, so that this is for reading and not for bringing back.
 */
export function toCsv(notes: readonly Note[]): string {
  const rows = notes.map(({ id, kind, page, anchor, text, tags, footnote, created, changed, binned }) => ({
    page: page.url,
    title: page.title,
    passage: anchor?.quote ?? '',
    note: text,
    tags: tags.join(', '),
    record: footnote ?? '',
    kind,
    created,
    changed,
    binned,
    id,
  }));
  return `\uFEFF${Papa.unparse(rows, { columns: [...columns], escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
