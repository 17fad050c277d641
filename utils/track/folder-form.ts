/** The form of the reader's folder, checked where it is stored, read back or sent; the worker alone needs it. */
import * as z from 'zod/mini';
import { emptyFolder, folderLimits } from './folder.ts';

const line = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const words = z.string().check(z.maxLength(folderLimits.words));
const key = line(100);

/** The page on which a footnote stood when it was collected. */
const page = z.object({ url: line(4_000), quote: z.string().check(z.maxLength(2_000)) });

const item = z.discriminatedUnion('of', [
  /** A record of the dataset, read as `trust`'s; with `page` it is a footnote on a passage there. */
  z.object({ of: z.literal('record'), key, id: line(200), trust: z.nullable(line(200)), page: z.nullable(page) }),
  /** A trust's whole record, as a place to go. */
  z.object({ of: z.literal('trust'), key, id: line(200) }),
  /** The reader's own words. `from` says where they were written, for notes that come from elsewhere. */
  z.object({ of: z.literal('words'), key, text: words, from: z.nullable(line(4_000)) }),
]);

const question = z.object({ key, text: words });

/** A request for information as far as it is written; `letter` is null while it still follows the questions. */
const draft = z.object({
  key: line(500),
  subject: z.string().check(z.maxLength(folderLimits.subject)),
  questions: z.array(words).check(z.maxLength(folderLimits.asked)),
  letter: z.nullable(words),
});

/** What is stored, and what the export as JSON holds. */
export const folderForm = z.object({
  format: z.literal(1),
  title: z.string().check(z.maxLength(folderLimits.title)),
  items: z.array(item).check(z.maxLength(folderLimits.items)),
  questions: z.array(question).check(z.maxLength(folderLimits.questions)),
  drafts: z.array(draft).check(z.maxLength(folderLimits.drafts)),
});

export type Draft = z.infer<typeof draft>;
export type FolderItem = z.infer<typeof item>;
export type Folder = z.infer<typeof folderForm>;

const part = z.enum(['items', 'questions']);

/** One change. `add` takes whatever a surface collects: a later source of notes needs nothing else. */
export const folderChangeForm = z.discriminatedUnion('do', [
  z.object({ do: z.literal('add'), item }),
  z.object({ do: z.literal('ask'), question }),
  z.object({ do: z.literal('write'), part, key, text: words }),
  z.object({ do: z.literal('remove'), part, key }),
  /** Back to the place it had before it was removed. */
  z.object({ do: z.literal('restore-item'), item, at: z.int() }),
  z.object({ do: z.literal('restore-question'), question, at: z.int() }),
  z.object({ do: z.literal('move'), part, key, by: z.int().check(z.minimum(-500), z.maximum(500)) }),
  z.object({ do: z.literal('draft'), draft }),
  z.object({ do: z.literal('forget-draft'), key: line(500) }),
  z.object({ do: z.literal('title'), title: z.string().check(z.maxLength(folderLimits.title)) }),
]);

export type FolderChange = z.infer<typeof folderChangeForm>;

/**
 * The folder in what was stored. Items that make no sense are left out of it, and `damaged` says so: whoever writes next
 * must keep the stored value aside first.
 */
export function readFolder(stored: unknown): { folder: Folder; damaged: boolean } {
  if (stored === undefined) return { folder: emptyFolder, damaged: false };
  const whole = folderForm.safeParse(stored);
  if (whole.success) return { folder: whole.data, damaged: false };
  const found = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const sound = <T>(form: z.ZodMiniType<T>, list: unknown): T[] =>
    (Array.isArray(list) ? list : []).flatMap((one) => {
      const parsed = form.safeParse(one);
      return parsed.success ? [parsed.data] : [];
    });
  const title = typeof found.title === 'string' ? found.title.slice(0, folderLimits.title) : '';
  return {
    folder: {
      format: 1,
      title,
      items: sound(item, found.items),
      questions: sound(question, found.questions),
      drafts: sound(draft, found.drafts),
    },
    damaged: true,
  };
}
