/** The checks that messages pass where they arrive. */
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
import { mostCopied, type PageCopy, type Token } from './page/copy.ts';
import { folderChangeForm } from './track/folder-form.ts';

const text = (most: number) => z.string().check(z.maxLength(most));
const count = z.int().check(z.nonnegative());

/** The form of a `PageCopy` as it may arrive: the page decides what stands in it, so every length has an end. */
const pageCopy = z.object({
  url: z.url().check(z.maxLength(20_000)),
  title: text(mostCopied.attribute),
  lang: text(mostCopied.attribute),
  head: z
    .array(z.tuple([z.enum(['meta', 'canonical', 'structured']), text(200), text(mostCopied.structured)]))
    .check(z.maxLength(mostCopied.head)),
  body: z.array(z.custom<Token>(isToken)).check(z.maxLength(mostCopied.tokens * 2)),
  passwordFields: count,
  cut: z.boolean(),
});

/** By hand: there are thousands in a page, and a schema would try each of the three forms in turn. */
function isToken(token: unknown): token is Token {
  if (typeof token === 'string') return token.length <= mostCopied.text;
  if (!Array.isArray(token)) return token === 0;
  const [tag, attributes, ...more] = token as unknown[];
  if (typeof tag !== 'string' || tag.length > 200 || more.length > 0) return false;
  if (attributes === undefined) return token.length === 1;
  return (
    typeof attributes === 'object' &&
    attributes !== null &&
    Object.values(attributes).every((value) => typeof value === 'string' && value.length <= mostCopied.attribute)
  );
}

/** Characters of a copy as JSON: more than is written of any page but one of control characters, which take six each. */
const longestCopy = 8_000_000;

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

/** The copy of a page that a `PageRead` carries; null for anything else. */
export function asPageCopy(message: unknown): PageCopy | null {
  const { type, copy } = (message ?? {}) as Partial<PageRead>;
  if (type !== 'page-read' || typeof copy !== 'string' || copy.length > longestCopy) return null;
  try {
    return asCopy(JSON.parse(copy));
  } catch {
    return null;
  }
}

const asCopy: (copy: unknown) => PageCopy | null = taker(pageCopy);
export const asAboutTab: (message: unknown) => ContextOfTab | GoToPassage | null = taker(aboutTab);
export const asFromMarks: (message: unknown) => FromMarks | null = taker(fromMarks);
export const asFromCard: (message: unknown) => FromCard | null = taker(fromCard);
export const asAboutSwitches: (message: unknown) => ChangeSwitches | AskSwitches | null = taker(aboutSwitches);
export const asAboutFolder: (message: unknown) => AskFolder | ChangeFolder | null = taker(aboutFolder);
