/** The checks that messages pass where they arrive: the page decides what stands in a reading, so every length has an end. */
import * as z from 'zod/mini';
import type {
  AskFolder,
  AskSwitches,
  ChangeFolder,
  ChangeSwitches,
  ContextOfTab,
  FromCard,
  FromMarks,
  GoToPassage,
  PageRead,
} from './messages.ts';
import { folderChangeForm } from './track/folder-form.ts';

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
const tabId = z.nullable(z.int());
const footnoteNumber = z.nullable(z.int().check(z.positive()));

const aboutTab = z.discriminatedUnion('type', [
  z.object({ type: z.literal('context-of-tab'), tabId: z.int() }),
  z.object({ type: z.literal('go-to-passage'), tabId: z.int(), number: z.int().check(z.positive()) }),
]);

const fromMarks = z.discriminatedUnion('type', [
  z.object({ type: z.literal('open-card'), number: footnoteNumber }),
  z.object({ type: z.literal('open-note-card'), number: footnoteNumber }),
  z.object({ type: z.literal('is-card-there') }),
  z.object({ type: z.literal('card-failed') }),
]);

const fromCard = z.discriminatedUnion('type', [
  z.object({ type: z.literal('card-asks') }),
  z.object({ type: z.literal('card-closes'), number: footnoteNumber }),
  z.object({ type: z.literal('card-goes-to'), number: z.int().check(z.positive()) }),
  z.object({ type: z.literal('card-to-panel') }),
]);

const switchChange = z.discriminatedUnion('of', [
  z.object({ of: z.literal('everywhere'), marks: z.boolean() }),
  z.object({ of: z.literal('site'), host: z.string().check(z.minLength(1), z.maxLength(253)), marks: z.boolean() }),
  z.object({ of: z.literal('record'), id: z.string().check(z.minLength(1), z.maxLength(200)), shown: z.boolean() }),
  z.object({ of: z.literal('print'), print: z.boolean() }),
]);

const aboutSwitches = z.discriminatedUnion('type', [
  z.object({ type: z.literal('change-switches'), tabId, change: switchChange }),
  z.object({ type: z.literal('ask-switches'), tabId }),
]);

const aboutFolder = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ask-folder'), tabId }),
  z.object({ type: z.literal('change-folder'), tabId, change: folderChangeForm }),
]);

/** A function that takes a message of one form and gives null for any other. */
function taker<T>(schema: z.ZodMiniType<T>): (message: unknown) => T | null {
  return (message) => {
    const result = schema.safeParse(message);
    return result.success ? result.data : null;
  };
}

export const asPageRead: (message: unknown) => PageRead | null = taker(pageRead);
export const asAboutTab: (message: unknown) => ContextOfTab | GoToPassage | null = taker(aboutTab);
export const asFromMarks: (message: unknown) => FromMarks | null = taker(fromMarks);
export const asFromCard: (message: unknown) => FromCard | null = taker(fromCard);
export const asAboutSwitches: (message: unknown) => ChangeSwitches | AskSwitches | null = taker(aboutSwitches);
export const asAboutFolder: (message: unknown) => AskFolder | ChangeFolder | null = taker(aboutFolder);
