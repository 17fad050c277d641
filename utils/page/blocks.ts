/** Blocks of text as they are gathered on the walk: a segment with what the later steps need to know about it. */
import type { Segment, SegmentRole, Zone } from './reading.ts';

export interface Block extends Segment {
  /** Stands inside `main` or `role=main`. */
  inMain: boolean;
  links: number;
  documents: number;
  /** Places in `text` where a line ends inside the block. */
  breaks: number[];
  /** `time` elements in it: the machine-readable value, the words of class and itemprop, and the place in `text`. */
  times: { value: string; names: string; start: number; end: number }[];
}

/** How the words that come next stand. */
export interface Manner {
  zone: Zone;
  role: SegmentRole;
  level: number;
  linked: boolean;
  inMain: boolean;
}

/** Most characters and segments taken in; furniture has a share of its own, so that a huge menu leaves room for the text. */
export const most = { characters: 200_000, segments: 5_000, furniture: 40_000, furnitureSegments: 2_000, times: 100 };

const longestRaw = 2 * most.characters;

// Soft hyphens, zero-width characters, byte order marks.
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

export const isUnseen = (char: string): boolean => char.replace(unseen, '') === '';

/** White space collapsed to single spaces, unseen characters removed; ends not trimmed. Linear. */
export const collapse = (text: string): string => text.replace(unseen, '').replace(/\s+/g, ' ');

/** Told of every token that went into a block: where in the block's text it begins, and whether its leading space was dropped. */
export type Trace = (token: number, block: Block, start: number, trimmed: boolean) => void;

/** Gathers text into blocks, up to the limits above. */
export function gatherer(trace?: Trace) {
  const blocks: Block[] = [];
  let open: Block | null = null;
  let broken = false;
  /** The open text is empty or ends with a space: kept apart, since looking at a growing text makes each addition copy it. */
  let spaced = true;
  let truncated = false;
  let main = 0;
  let furniture = 0;
  let furnitureSegments = 0;

  const begin = ({ zone, role, level, inMain }: Manner): Block => {
    open ??= { text: '', zone, role, level, inMain, linked: 0, links: 0, documents: 0, breaks: [], times: [] };
    return open;
  };

  /** Adds text: that of a token, or a space that stands for none. */
  function add(raw: string, manner: Manner, token?: number): void {
    const ours = manner.zone === 'main';
    const room = ours
      ? most.characters - main
      : furnitureSegments < most.furnitureSegments
        ? most.furniture - furniture
        : 0;
    if (room <= 0) {
      truncated ||= /\S/.test(raw);
      return;
    }
    // Of a text far longer than all that is taken in, the rest is not looked at.
    truncated ||= raw.length > longestRaw;
    let piece = collapse(raw.length > longestRaw ? raw.slice(0, longestRaw) : raw);
    if (spaced) piece = piece.trimStart();
    if (!piece) return;
    truncated ||= piece.length > room;
    piece = piece.slice(0, room);
    const block = begin(manner);
    if (token !== undefined) trace?.(token, block, block.text.length, spaced);
    block.text += piece;
    spaced = piece.endsWith(' ');
    if (manner.linked) block.linked += piece.length;
    if (ours) main += piece.length;
    else furniture += piece.length;
    if (piece !== ' ') broken = false;
  }

  /** Ends the open block. */
  function end(): void {
    if (open) {
      open.text = open.text.trimEnd();
      open.linked = Math.min(open.linked, open.text.length);
      if (open.text) {
        if (open.zone !== 'main') furnitureSegments++;
        blocks.push(open);
      }
    }
    open = null;
    broken = false;
    spaced = true;
  }

  return {
    blocks,
    add,
    end,
    /** Marks a line end: one is a space, two in a row end the block. */
    lineBreak(manner: Manner): void {
      if (broken) end();
      else if (open?.text) {
        add(' ', { ...manner, linked: false });
        open.breaks.push(open.text.length);
        broken = true;
      }
    },
    /** Counts a link, and whether it leads to a document, for the block that is open or comes next. */
    link(document: boolean, manner: Manner): void {
      const block = begin(manner);
      block.links++;
      if (document) block.documents++;
    },
    /** Place in the text of the open block. */
    at: (): number => open?.text.length ?? 0,
    /** Notes a `time` element that began at `start` and ends here. */
    time(value: string, names: string, start: number): void {
      const end = open?.text.length ?? 0;
      if (!open || open.times.length >= most.times) return;
      open.times.push({ value, names, start: Math.min(start, end), end });
    },
    /** True where no more of the page's own text is taken in. */
    full(): boolean {
      const full = main >= most.characters || blocks.length >= most.segments;
      truncated ||= full;
      return full;
    },
    truncated: (): boolean => truncated,
  };
}
