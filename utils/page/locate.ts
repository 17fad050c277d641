/** From a place in a reading back to the page: the ranges of the document in which passages stand. */
import { type Block, collapse, isUnseen } from './blocks.ts';
import { readPage } from './read.ts';
import type { PageReading } from './reading.ts';

/** Characters `start` to `end` (UTF-16 units) of segment number `segment`, and the words that stood there. */
export interface Place {
  segment: number;
  start: number;
  end: number;
  quote: string;
}

/** A text node that went into a segment. */
export interface Piece {
  node: Text;
  /** Where its words begin in the segment's text. */
  start: number;
  trimmed: boolean;
}

/** The page read anew, with the text nodes that each segment was made of. */
export interface Traced {
  reading: PageReading;
  pieces: Piece[][];
}

export function readTraced(document: Document, url: string): Traced {
  const pieces: Piece[][] = [];
  const blocks: Block[] = [];
  const reading = readPage(document, url, (node, block, start, trimmed) => {
    if (blocks.at(-1) !== block) {
      blocks.push(block);
      pieces.push([]);
    }
    pieces.at(-1)?.push({ node, start, trimmed });
  });
  return { reading, pieces };
}

/**
 * Finds each passage in the document again, which is read anew. Null for a passage whose words no longer stand there: the
 * page has changed since, and a mark in the wrong place is worse than none.
 */
export function locate(document: Document, url: string, places: readonly Place[]): (Range | null)[] {
  const { reading, pieces } = readTraced(document, url);
  return places.map(({ segment, start, end, quote }) => {
    const text = reading.segments[segment]?.text;
    const from = pieces[segment];
    if (!from || text?.slice(start, end) !== quote) return null;
    const first = pointAt(from, start);
    const last = pointAt(from, end - 1);
    if (!first || !last) return null;
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return range;
  });
}

/** The character of a node that stands at `place` of the segment; spaces that stand for a line break belong to no node. */
function pointAt(pieces: readonly Piece[], place: number): { node: Text; offset: number } | null {
  const piece = pieces.findLast(({ start }) => start <= place);
  if (!piece) return null;
  const offset = rawOffset(piece.node.data, place - piece.start, piece.trimmed);
  return offset === null ? null : { node: piece.node, offset };
}

/** Where in the node's own text the `wanted`th character stands that `collapse` leaves of it. */
function rawOffset(raw: string, wanted: number, trimmed: boolean): number | null {
  let kept = 0;
  let spaced = trimmed;
  for (let at = 0; at < raw.length; at++) {
    const char = raw.charAt(at);
    if (isUnseen(char)) continue;
    const space = collapse(char) === ' ';
    if (space && spaced) continue;
    spaced = space;
    if (kept === wanted) return at;
    kept++;
  }
  return null;
}
