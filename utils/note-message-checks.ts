/** The checks that messages about notes pass where they arrive. */
import * as z from 'zod/mini';
import type { AboutNotes } from './note-messages.ts';
import { draft, note, noteId, revision } from './notes/formats/file.ts';

const tabId = z.nullable(z.int());
const id = noteId;
const ids = z.array(noteId).check(z.maxLength(100_000));
const row = z.union([z.object({ note, revisions: z.array(revision).check(z.maxLength(10_000)) }), z.object({ draft })]);

const aboutNotes = z.discriminatedUnion('type', [
  z.object({ type: z.literal('notes-of-tab'), tabId }),
  z.object({
    type: z.literal('note-start'),
    tabId,
    on: z.enum(['selection', 'paragraph', 'page', 'highlight']),
    inCard: z.boolean(),
  }),
  z.object({ type: z.literal('note-keep-draft'), tabId, draft }),
  z.object({ type: z.literal('note-drop-draft'), tabId, id }),
  z.object({ type: z.literal('note-take-draft'), tabId, id, newId: id }),
  z.object({ type: z.literal('note-save'), tabId, draft }),
  z.object({ type: z.literal('note-go-to'), tabId, id }),
  z.object({ type: z.literal('notes-to-bin'), tabId, ids: z.nullable(ids), batch: id }),
  z.object({
    type: z.literal('notes-out-of-bin'),
    tabId,
    of: z.union([z.object({ batch: id }), z.object({ ids })]),
  }),
  z.object({ type: z.literal('notes-empty-bin'), tabId }),
  z.object({ type: z.literal('note-bring-back'), tabId, id, revision: z.int().check(z.positive()) }),
  z.object({ type: z.literal('notes-backed-up'), tabId }),
  z.object({ type: z.literal('restore-stage'), tabId, restore: id, rows: z.array(row).check(z.maxLength(1_000)) }),
  z.object({ type: z.literal('restore-cancel'), tabId, restore: id }),
  z.object({ type: z.literal('restore-take-over'), tabId, restore: id, expected: z.int().check(z.nonnegative()) }),
]);

/** The message, or null for anything that has another form. */
export function asAboutNotes(message: unknown): AboutNotes | null {
  const result = aboutNotes.safeParse(message);
  return result.success ? result.data : null;
}

const place = z.object({
  segment: z.int().check(z.nonnegative()),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  quote: z.string().check(z.maxLength(200_000)),
});

const taken = z.array(place).check(z.maxLength(5_000));

/** The places that the marks script gives for a passage; null for anything else. */
export function asPlaces(answer: unknown): z.infer<typeof taken> | null {
  const result = taken.safeParse(answer);
  return result.success ? result.data : null;
}
