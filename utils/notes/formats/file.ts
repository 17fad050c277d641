/** What the readers of all formats give, and how they say what is wrong with a file. */
import * as z from 'zod/mini';
import { type Draft, type Note, noteLimits, type Revision } from '../model.ts';

export interface Contents {
  notes: { note: Note; revisions: Revision[] }[];
  drafts: Draft[];
  /** Entries that could not be read, each with the reason; the rest can still be brought in. */
  refused: { where: string; reason: string }[];
}

/** A file that cannot be read at all. `key` and `values` are a sentence of the message catalogue. */
export class FileProblem extends Error {
  readonly key: string;
  readonly values: string[];
  constructor(key: string, ...values: string[]) {
    super(`${key} ${values.join(' ')}`);
    this.key = key;
    this.values = values;
  }
}

/** The first thing that is wrong, with the way to it: "target.selector: ...". */
export function problemOf(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  return issue ? `${issue.path.join('.') || '–'}: ${issue.message || issue.code}` : '–';
}

const text = (most: number) => z.string().check(z.maxLength(most));
const time = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/));
const whole = z.int().check(z.nonnegative());
const share = z.number().check(z.minimum(0), z.maximum(2));
export const noteId = text(500).check(z.minLength(1));

export const anchor = z.object({
  quote: text(noteLimits.quote).check(z.minLength(1)),
  prefix: text(1_000),
  suffix: text(1_000),
  position: z.nullable(z.object({ start: whole, end: whole, length: whole, pairs: whole })),
  heading: z.nullable(text(5_000)),
  rival: z.nullable(z.object({ quote: share, half: share, score: share })),
  seen: time,
});

const wording = {
  text: text(noteLimits.text),
  tags: z.array(text(noteLimits.tag)).check(z.maxLength(noteLimits.tags)),
  footnote: z.nullable(text(500)),
};

const web = z.url({ protocol: /^https?$/ }).check(z.maxLength(noteLimits.url));
const page = z.object({ url: web, title: text(noteLimits.title), organisation: z.nullable(text(500)) });
const pages = z.array(text(noteLimits.url)).check(z.minLength(1), z.maxLength(4));
const kind = z.enum(['passage', 'page', 'highlight']);

export const note = z.object({
  id: noteId,
  kind,
  page,
  pages,
  anchor: z.nullable(anchor),
  ...wording,
  created: time,
  changed: time,
  revision: z.int().check(z.positive()),
  binned: z.union([z.literal(''), time]),
  batch: text(500),
});

export const revision = z.object({ note: noteId, revision: z.int().check(z.positive()), changed: time, ...wording });

export const draft = z.object({
  id: noteId,
  note: z.nullable(noteId),
  base: whole,
  kind,
  page,
  pages,
  anchor: z.nullable(anchor),
  ...wording,
  changed: time,
});

/** A time of any ISO form as the store keeps it; null for what is none. */
export function timeOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

export function parseJson(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch {
    throw new FileProblem('import_not_json');
  }
}
