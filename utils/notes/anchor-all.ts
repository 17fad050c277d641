/** All notes of a page at once, in slices: whoever runs it can let others have their turn between any two. */
import type { Segment } from '../page/reading.ts';
import { type Found, find } from './find.ts';
import type { Anchor } from './model.ts';
import { type PageText, preparing } from './page-text.ts';

export interface Anchored {
  page: PageText;
  found: Map<string, Found>;
}

/** Finds every anchor in the page that consists of `segments`; by id. */
export function* anchoring(
  segments: readonly Pick<Segment, 'text' | 'role'>[],
  anchors: readonly { id: string; anchor: Anchor }[],
): Generator<void, Anchored> {
  const page = yield* preparing(segments);
  const found = new Map<string, Found>();
  for (const { id, anchor } of anchors) {
    found.set(id, find(page, anchor));
    yield;
  }
  return { page, found };
}
