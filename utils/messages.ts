/**
 * The one list of messages between the worlds, who may send each, and the check made where it arrives.
 * The page itself can send none of them: content scripts and extension pages alone reach `runtime`.
 */
import * as z from 'zod/mini';
import type { PageContext } from './match/context.ts';
import type { PageReading } from './page/reading.ts';

/** Page reader → worker: what the page in the sender's tab says now. */
export interface PageRead {
  type: 'page-read';
  reading: PageReading;
}

/** Worker → page reader: read the page once more and answer with `PageRead`. */
export interface ReadAgain {
  type: 'read-again';
}

/** Worker → page reader: the reader of the browser took the permission back; stop watching the page. */
export interface StepDown {
  type: 'step-down';
}

/** Popup or side panel → worker: what is known about the page in that tab? Answered with `TabAnswer`. */
export interface ContextOfTab {
  type: 'context-of-tab';
  tabId: number;
}

export type TabAnswer =
  | { state: 'trust'; context: PageContext }
  /** The tab shows no page of a known trust, or one that the browser does not let us see. */
  | { state: 'no-trust' }
  /** The reader took back the permission to read trusts' sites. */
  | { state: 'no-permission' }
  /** A trust's page that is not read: log-ins, portals, mail. */
  | { state: 'not-read' }
  | { state: 'failed'; reason: string };

const text = (most: number) => z.string().check(z.maxLength(most));
const count = z.int().check(z.nonnegative());

const segment = z.object({
  text: text(200_000),
  role: z.enum(['heading', 'text', 'item', 'cell', 'quote', 'caption', 'label']),
  zone: z.enum(['main', 'header', 'nav', 'aside', 'footer']),
  level: z.int().check(z.minimum(0), z.maximum(6)),
  linked: count,
});

const foundDate = z.object({
  text: text(400),
  iso: z.nullable(z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
  at: z.enum(['time', 'meta', 'structured', 'label', 'line', 'headline', 'text']),
  label: text(400),
  segment: z.int(),
});

/** The form of a `PageReading` as it may arrive: the page decides what stands in it, so every length has an end. */
export const pageReading = z.object({
  url: z.url(),
  title: text(10_000),
  canonical: text(10_000),
  lang: text(100),
  meta: z.record(z.string(), text(20_000)),
  types: z.array(text(400)).check(z.maxLength(500)),
  breadcrumb: z.array(text(2_000)).check(z.maxLength(100)),
  segments: z.array(segment).check(z.maxLength(10_000)),
  dates: z.array(foundDate).check(z.maxLength(5_000)),
  counts: z.object({
    mainLinks: count,
    mainLinkedChars: count,
    mainChars: count,
    listEntries: count,
    documents: count,
    passwordFields: count,
  }),
  truncated: z.boolean(),
});

const pageRead = z.object({ type: z.literal('page-read'), reading: pageReading });
const contextOfTab = z.object({ type: z.literal('context-of-tab'), tabId: z.int() });

/** The message as a reading, or null for anything else. */
export function asPageRead(message: unknown): PageRead | null {
  const result = pageRead.safeParse(message);
  return result.success ? result.data : null;
}

/** The message as a question about a tab, or null for anything else. */
export function asContextOfTab(message: unknown): ContextOfTab | null {
  const result = contextOfTab.safeParse(message);
  return result.success ? result.data : null;
}
