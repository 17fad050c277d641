/** From a place in a reading back to the page: the ranges of the document in which passages stand. */
import { type Block, collapse, isUnseen } from './blocks.ts';
import { copyPage, type PageCopy } from './copy.ts';
import { settleZones } from './settle.ts';
import { toEnd } from './steps.ts';
import { walkingSteps } from './walk.ts';

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

/** The blocks of the page read anew, each the segment of its number, and the text nodes that each was made of. */
export interface Traced {
  blocks: Block[];
  pieces: Piece[][];
}

/**
 * Reads a copy as far as its first `most` blocks, with a pause after every few tokens. `nodes` holds the text node of each token
 * that is one, as `copier` gives them.
 */
export function* tracingSteps(
  { body }: PageCopy,
  nodes: readonly (Text | undefined)[],
  most = Infinity,
): Generator<void, Traced, void> {
  const blocks: Block[] = [];
  const pieces: Piece[][] = [];
  const steps = walkingSteps(body, (token, block, start, trimmed) => {
    if (blocks.at(-1) !== block) {
      blocks.push(block);
      pieces.push([]);
    }
    const node = nodes[token];
    if (node) pieces.at(-1)?.push({ node, start, trimmed });
  });
  let whole = false;
  while (!whole && blocks.length < most) {
    whole = steps.next().done === true;
    yield;
  }
  if (whole) settleZones(blocks);
  return { blocks, pieces };
}

/** How many blocks have to be read for these places: once the one after the last has begun, all that is wanted is whole. */
export const blocksFor = (places: readonly Place[]): number =>
  Math.max(-1, ...places.map(({ segment }) => segment)) + 2;

/**
 * Where each passage stands in the document, in the order of `places`. Null for a passage whose words no longer stand there: the
 * page has changed since, and a mark in the wrong place is worse than none.
 */
export function locateIn({ blocks, pieces }: Traced, document: Document, places: readonly Place[]): (Range | null)[] {
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

/** Finds each passage in a document that stands still. */
export function locate(document: Document, url: string, places: readonly Place[]): (Range | null)[] {
  const nodes: Text[] = [];
  const copy = copyPage(document, url, nodes);
  return locateIn(toEnd(tracingSteps(copy, nodes, blocksFor(places))), document, places);
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
