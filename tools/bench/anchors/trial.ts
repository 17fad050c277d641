/** One trial: a passage of a random document, the document edited, and whether what is found there is the passage. */
import { describe } from '../../../utils/notes/describe.ts';
import type { Anchor } from '../../../utils/notes/model.ts';
import { join, placesOf, prepare, type Span } from '../../../utils/notes/page-text.ts';
import type { Segment } from '../../../utils/page/reading.ts';
import { asPage, type Block, makeDocument } from './documents.ts';
import { type EditKind, edit, editKinds } from './edits.ts';
import type { Random } from './random.ts';

export interface Trial {
  kinds: EditKind[];
  share: number;
  anchor: Anchor;
  before: Segment[];
  after: Segment[];
  /** Numbers of the passage's characters. */
  passage: Set<number>;
  /** Number of the character at each place of the edited text. */
  ids: number[];
  /** Share of the passage's characters that the edited document still holds. */
  left: number;
}

/** How much of a document the edits touch. */
export const shares = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5] as const;

export function makeTrial(random: Random, share: number, kinds = someKinds(random)): Trial | null {
  const blocks = makeDocument(random);
  const { segments: before, ids } = asPage(blocks);
  const chosen = passageIn(before, random);
  if (!chosen) return null;
  const page = prepare(before);
  const anchor = describe(page, placesOf(page.joined, chosen), '2026-01-01T00:00:00.000Z');
  if (!anchor) return null;
  const passage = new Set(ids.slice(chosen.start, chosen.end).filter((id) => id >= 0));
  const edited: Block[] = structuredClone(blocks);
  for (const kind of kinds) edit(edited, kind, share, random);
  const changed = asPage(edited);
  const kept = new Set(changed.ids.filter((id) => passage.has(id)));
  return {
    kinds,
    share,
    anchor,
    before,
    after: changed.segments,
    passage,
    ids: changed.ids,
    left: kept.size / passage.size,
  };
}

function someKinds(random: Random): EditKind[] {
  return Array.from({ length: 1 + random.below(3) }, () => random.pick(editKinds));
}

/** A word or two, a sentence, a paragraph, or a stretch over several: what readers mark. */
function passageIn(segments: readonly Segment[], random: Random): Span | null {
  const { text, starts } = join(segments);
  const index = random.below(segments.length);
  const start = starts[index] ?? 0;
  const own = segments[index]?.text ?? '';
  if (!own) return null;
  if (random.chance(0.3)) return { start, end: start + own.length };
  const breaks = [0, ...[...own.matchAll(/ /g)].map((found) => found.index + 1)];
  const from = start + random.pick(breaks);
  const length = random.pick([12, 25, 60, 60, 120, 120, 250, 500]);
  const to = text.indexOf(' ', from + length);
  const end = to < 0 ? text.length : to;
  return /\S/.test(text.slice(from, end)) ? { start: from, end } : null;
}

/** Whether a span of the edited text is where the passage's characters are. */
export function isRight({ ids, passage }: Pick<Trial, 'ids' | 'passage'>, { start, end }: Span): boolean {
  const within = ids.slice(start, end).filter((id) => id >= 0);
  const hits = new Set(within.filter((id) => passage.has(id))).size;
  const kept = new Set(ids.filter((id) => passage.has(id))).size;
  return hits > 0 && hits * 2 >= within.length && hits * 2 >= kept;
}
