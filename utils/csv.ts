import Papa from 'papaparse';

/**
 * A table as CSV for spreadsheets: RFC 4180, lines end with CR LF, the first row is the header. A cell that a spreadsheet would
 * run as a formula gets an apostrophe before it: the file is for reading, not for bringing back.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(rows as string[][], { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
