/** From a place in a reading back to the page: the ranges of the document in which passages stand. */
import { type Block, collapse, isUnseen, type Trace } from './blocks.ts';
import { readingSteps } from './read.ts';
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

/** Reads the page anew, with a pause after every few nodes. */
export function* tracingSteps(document: Document, url: string): Generator<void, Traced, void> {
  const { pieces, trace } = tracer();
  const reading = yield* readingSteps(document, url, trace);
  return { reading, pieces };
}

function tracer(): { blocks: Block[]; pieces: Piece[][]; trace: Trace } {
  const blocks: Block[] = [];
  const pieces: Piece[][] = [];
  return {
    blocks,
    pieces,
    trace(node, block, start, trimmed) {
      if (blocks.at(-1) !== block) {
        blocks.push(block);
        pieces.push([]);
      }
      pieces.at(-1)?.push({ node, start, trimmed });
    },
  };
}

/** Where each passage stands in the document, in the order of `places`; null where its words no longer stand there. */
export type Located = (Range | null)[];

/**
 * Finds each passage in the document again, which is read anew as far as the last of them. Null for a passage whose words no
 * longer stand there: the page has changed since, and a mark in the wrong place is worse than none.
 */
export function locate(document: Document, url: string, places: readonly Place[]): Located {
  const steps = locatingSteps(document, url, places);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, with a pause after every few nodes. Each passage is held against its words, so that a change meanwhile does no harm. */
export function* locatingSteps(
  document: Document,
  url: string,
  places: readonly Place[],
): Generator<void, Located, void> {
  const { blocks, pieces, trace } = tracer();
  const steps = readingSteps(document, url, trace);
  const last = Math.max(-1, ...places.map(({ segment }) => segment));
  // Once the block after the last one wanted has begun, all that is wanted is whole.
  while (blocks.length < last + 2 && !steps.next().done) yield;
  return places.map(({ segment, start, end, quote }) => {
    const text = blocks[segment]?.text;
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
