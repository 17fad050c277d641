/** From the page to places in its reading: what the reader selected, or the paragraph they are at. The inverse of locate.ts. */
import { collapse, isUnseen } from './blocks.ts';
import type { Piece, Place, Traced } from './locate.ts';

/** The parts of `range` that the reading holds, one place a segment; empty where it holds none of it. */
export function takeRange(traced: Traced, range: Range): Place[] {
  return traced.pieces.flatMap((pieces, segment) => {
    const inside = pieces.filter(({ node }) => range.intersectsNode(node));
    const [first, last] = [inside[0], inside.at(-1)];
    if (!first || !last) return [];
    const start = first.node === range.startContainer ? kept(first, range.startOffset) : first.start;
    const end = kept(last, last.node === range.endContainer ? range.endOffset : last.node.length);
    return placeIn(traced, segment, start, end);
  });
}

/**
 * The whole segment that `at` stands in, or the first of the page's own text that `isSeen` says the reader sees; empty where
 * there is none.
 */
export function takeParagraph(traced: Traced, at: Node | null, isSeen: (node: Text) => boolean): Place[] {
  const { blocks } = traced;
  const holds = (pieces: readonly Piece[]) => pieces.some(({ node }) => at?.contains(node) || node.contains(at));
  let segment = at ? traced.pieces.findIndex(holds) : -1;
  if (segment < 0) {
    segment = traced.pieces.findIndex(
      (pieces, index) => blocks[index]?.zone === 'main' && pieces[0] !== undefined && isSeen(pieces[0].node),
    );
  }
  return placeIn(traced, segment, 0, traced.blocks[segment]?.text.length ?? 0);
}

function placeIn({ blocks }: Traced, segment: number, start: number, end: number): Place[] {
  const text = blocks[segment]?.text ?? '';
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = Math.min(end, text.length) - (words.length - words.trimEnd().length);
  return to > from ? [{ segment, start: from, end: to, quote: text.slice(from, to) }] : [];
}

/** Place in the segment of the character that stands at `offset` of the node's own text. */
function kept({ node, start, trimmed }: Piece, offset: number): number {
  let count = 0;
  let spaced = trimmed;
  for (const char of node.data.slice(0, offset).split('')) {
    if (isUnseen(char)) continue;
    const space = collapse(char) === ' ';
    if (space && spaced) continue;
    spaced = space;
    count++;
  }
  return start + count;
}
