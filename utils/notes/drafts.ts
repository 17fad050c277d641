import type { Draft, Note } from './model.ts';

/** What one begins with who changes a note: its wording, and the revision that this is. */
export function draftFrom(
  { id, revision, kind, page, pages, anchor, text, tags, footnote }: Note,
  draftId: string,
): Draft {
  return {
    ...{ id: draftId, note: id, base: revision, kind, page, pages, anchor, text, tags: [...tags], footnote },
    changed: new Date(0).toISOString(),
  };
}
