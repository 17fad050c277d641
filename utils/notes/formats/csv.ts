import { csvOf } from '../../csv.ts';
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

/** A table for spreadsheets, one note a row, with the byte order mark of UTF-8. */
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
  return `\uFEFF${csvOf([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))])}`;
}
