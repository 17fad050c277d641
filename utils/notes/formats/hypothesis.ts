/**
 * The JSON of Hypothesis, both ways: a list of annotations as its API gives them (`rows`) or its client exports them
 * (`annotations`). Places are left out: they count in the text of another reading of the page.
 */
import { type Anchor, type Note, tidyTags } from '../model.ts';
import { pageKeys, withoutFragment } from '../pages.ts';
import { type Contents, FileProblem, note as noteForm, problemOf, timeOf } from './file.ts';

interface Selector {
  type: string;
  exact?: string;
  prefix?: string;
  suffix?: string;
}

const user = 'acct:reader@trust-footnotes.invalid';

/** The notes as the client of Hypothesis exports them; `made` is the time of writing. */
export function toHypothesis(notes: readonly Note[], made: string): object {
  return {
    export_date: made,
    export_userid: user,
    client_version: 'trust-footnotes',
    annotations: notes.map(annotationOf),
  };
}

function annotationOf({ id, page, text, tags, anchor, created, changed }: Note): object {
  const selector: Selector[] = anchor
    ? [{ type: 'TextQuoteSelector', exact: anchor.quote, prefix: anchor.prefix, suffix: anchor.suffix }]
    : [];
  return {
    id,
    created,
    updated: changed,
    user,
    uri: page.url,
    text,
    tags,
    group: '__world__',
    permissions: { read: [user], admin: [user], update: [user], delete: [user] },
    target: [{ source: page.url, ...(selector.length ? { selector } : {}) }],
    document: { title: [page.title] },
    references: [],
    links: {},
    hidden: false,
    flagged: false,
  };
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function rowsOf(json: unknown): unknown[] | null {
  if (!isFields(json)) return Array.isArray(json) ? json : null;
  const rows = json.annotations ?? json.rows;
  return Array.isArray(rows) ? rows : null;
}

export function isHypothesis(json: unknown): boolean {
  const rows = rowsOf(json);
  if (!rows) return false;
  const [first] = rows;
  return first === undefined ? isFields(json) : isFields(first) && 'uri' in first;
}

/** Reads annotations; replies to others' are refused one by one: they stand on no passage. Throws `FileProblem` for another file. */
export function fromHypothesis(json: unknown, now: string): Contents {
  const rows = rowsOf(json);
  if (!rows) throw new FileProblem('import_unknown');
  const contents: Contents = { notes: [], drafts: [], refused: [] };
  rows.forEach((row, index) => {
    const read = readRow(row, now);
    if (typeof read === 'string') contents.refused.push({ where: String(index + 1), reason: read });
    else contents.notes.push({ note: read, revisions: [] });
  });
  return contents;
}

function readRow(row: unknown, now: string): Note | string {
  if (!isFields(row)) return 'not an annotation';
  if (listOf(row.references).length > 0) return 'references: a reply to another annotation';
  const url = stringOf(row.uri);
  const pages = pageKeys(url, '');
  if (pages.length === 0) return 'uri: no web address';
  const created = timeOf(row.created) ?? now;
  const changed = timeOf(row.updated) ?? created;
  const anchor = anchorOf(row, changed);
  const text = stringOf(row.text);
  const title = isFields(row.document) ? row.document.title : '';
  const made: Note = {
    id: stringOf(row.id),
    kind: anchor ? (text ? 'passage' : 'highlight') : 'page',
    page: { url: withoutFragment(url), title: stringOf([title].flat()[0]), organisation: null },
    pages,
    anchor,
    text,
    tags: tidyTags(listOf(row.tags).map(stringOf)),
    footnote: null,
    created,
    changed,
    revision: 1,
    binned: '',
    batch: '',
  };
  const checked = noteForm.safeParse(made);
  return checked.success ? checked.data : problemOf(checked.error);
}

function anchorOf(row: Fields, changed: string): Anchor | null {
  const [target] = listOf(row.target);
  const selectors = isFields(target) ? listOf(target.selector).filter(isFields) : [];
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  if (!quote || !stringOf(quote.exact)) return null;
  return {
    quote: stringOf(quote.exact),
    prefix: stringOf(quote.prefix).slice(-1_000),
    suffix: stringOf(quote.suffix).slice(0, 1_000),
    position: null,
    heading: null,
    rival: null,
    seen: changed,
  };
}
