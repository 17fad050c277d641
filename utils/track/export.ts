/** A folder's sheet as a file to take away: Markdown to write on with, CSV for a spreadsheet, JSON with everything. */
import { csvOf } from '../csv.ts';
import type { FactRecord } from '../dataset/schema.ts';
import type { Folder } from './folder.ts';
import { promisesIn, type Sheet, type SheetNote } from './sheet.ts';

/** The words around the facts, from the message catalogue. */
export interface SheetWords {
  title: string;
  questions: string;
  sources: string;
  own: string;
  /** Over what the sources differ on or leave open. */
  gaps: string;
  gone: string;
  asOf: string;
  outcome(name: string, outcome: string): string;
  promise(number: string, text: string): string;
  independent: string;
  date(partial: string): string;
  /** The date of a record, with a word where no source states it. */
  dateOf(record: Pick<FactRecord, 'date' | 'dateEstimated'>): string;
  kind(kind: string): string;
  sourceKind(kind: string): string;
  confidence(confidence: string): string;
  noAddress: string;
}

/** Characters that would be taken as marks-up where they stand in somebody's words. */
function plain(text: string): string {
  return text
    .replaceAll(/([\\`*_[\]<>])/g, '\\$1')
    .replaceAll(/^(\s*)([#+-]|\d+[.)])(?=\s)/gm, '$1\\$2')
    .replaceAll(/\s*\n\s*\n\s*/g, '\n\n');
}

/** CommonMark with the usual footnotes, `[^1]`. */
export function sheetAsMarkdown(sheet: Sheet, words: SheetWords): string {
  const blocks = [`# ${plain(sheet.title || words.title)}`, `${words.asOf} ${words.independent}`];
  for (const entry of sheet.entries) {
    switch (entry.of) {
      case 'record': {
        const { record, notes, page, outcomes } = entry;
        blocks.push(`## ${plain(record.title)}`);
        blocks.push(`${words.dateOf(record)} · ${words.kind(record.kind)} · ${words.confidence(record.confidence)}`);
        const said = outcomes.map(({ name, outcome }) => `- **${plain(words.outcome(name, outcome))}**`);
        if (said.length > 0) blocks.push(said.join('\n'));
        if (page) blocks.push(`> ${plain(page.quote).replaceAll('\n', '\n> ')}\n>\n> <${page.url}>`);
        blocks.push(`${plain(record.summary)}${notes.map((number) => `[^${number}]`).join('')}`);
        const promises = promisesIn(record).map(({ number, promise }) => `- ${plain(words.promise(number, promise))}`);
        if (promises.length > 0) blocks.push(promises.join('\n'));
        const figures = record.figures.map(({ figure, counts }) => `- **${plain(figure)}** ${plain(counts)}`);
        if (figures.length > 0) blocks.push(figures.join('\n'));
        if (record.discrepancies.length > 0)
          blocks.push(`${words.gaps}:`, record.discrepancies.map((one) => `- ${plain(one)}`).join('\n'));
        break;
      }
      case 'trust':
        blocks.push(`## ${plain(entry.name)}`);
        break;
      case 'words':
        blocks.push(`**${words.own}** ${plain(entry.text)}`);
        if (entry.from) blocks.push(`<${entry.from}>`);
        break;
      case 'gone':
        blocks.push(`${words.gone} ${plain(entry.id)}`);
    }
  }
  if (sheet.questions.length > 0) {
    const list = sheet.questions.map((one, index) => `${index + 1}. ${plain(one).replaceAll('\n', '\n   ')}`);
    blocks.push(`## ${words.questions}`, list.join('\n'));
  }
  const notes = sheet.notes.map(
    (note) => `[^${note.number}]: ${plain(words.sourceKind(note.source.kind))}. ${noteText(note, words)}`,
  );
  if (notes.length > 0) blocks.push(`## ${words.sources}`, notes.join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

function noteText({ source }: SheetNote, words: SheetWords): string {
  const { publisher, title, published, url, locator } = source;
  const said = [publisher, title, locator, published ? words.date(published) : null].filter((one) => one !== null);
  return `${plain(said.join(', '))}. ${url ? `<${url}>` : words.noAddress}`;
}

const columns = ['order', 'type', 'record', 'date', 'kind', 'title', 'text', 'confidence'];
/** What a reader sees beside the date: that no source states it, and what day it is. */
const dateColumns = ['date_worked_out', 'date_note'];
const sourceColumns = ['source_kind', 'publisher', 'source_title', 'source_published', 'source_address'];

/** One line for each source of each entry, with a header (RFC 4180). A cell that a spreadsheet would run is defused. */
export function sheetAsCsv(sheet: Sheet): string {
  const rows: string[][] = [[...columns, ...dateColumns, ...sourceColumns]];
  const add = (order: number, cells: string[]) =>
    rows.push(Array.from(rows[0] ?? [], (_, column) => [String(order), ...cells][column] ?? ''));
  sheet.entries.forEach((entry, index) => {
    const order = index + 1;
    switch (entry.of) {
      case 'record': {
        const { id, date, kind, title, summary, confidence, sources, dateEstimated, dateNote } = entry.record;
        const dated = [dateEstimated ? 'yes' : 'no', dateNote ?? ''];
        for (const one of sources) {
          const source = [one.kind, one.publisher, one.title, one.published ?? '', one.url ?? ''];
          add(order, ['record', id, date, kind, title, summary, confidence, ...dated, ...source]);
        }
        break;
      }
      case 'trust':
        add(order, ['trust', entry.id, '', '', entry.name]);
        break;
      case 'words':
        add(order, ['own-words', '', '', '', '', entry.text]);
        break;
      case 'gone':
        add(order, ['not-in-record', entry.id]);
    }
  });
  sheet.questions.forEach((text, index) => {
    add(sheet.entries.length + index + 1, ['question', '', '', '', '', text]);
  });
  return csvOf(rows);
}

/** Everything: the folder as it is stored, and the records that it names, whole. */
export function sheetAsJson(folder: Folder, sheet: Sheet): string {
  const records = sheet.entries.flatMap((entry) => (entry.of === 'record' ? [entry.record] : []));
  const file = { name: 'trust-footnotes-folder', format: 1, recordAsOf: sheet.recordAsOf, folder, records };
  return `${JSON.stringify(file, null, 2)}\n`;
}
