/** Where a mark may stand: in free margin or at a line's end, never over text or a control. Viewport coordinates, CSS pixels. */

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Points of a box that are looked at: close enough that neither a line nor a letter slips between them. */
const across = [0.02, 0.26, 0.5, 0.74, 0.98];
const down = [0.02, 0.35, 0.65, 0.98];

/** Elements that are pressed, typed into or looked at: nothing may stand over them. */
const solid =
  'a,button,input,select,textarea,label,summary,img,picture,svg,video,audio,canvas,iframe,object,embed,[role=button],[role=link],[onclick],[tabindex]';

/** A mark is as large as a finger needs; where only a narrow margin is free, small. */
export const sizes = [
  { width: 24, height: 24 },
  { width: 16, height: 16 },
] as const;

/**
 * The places to try for a passage with these lines, best first. `column` is the block of text that holds it: where the passage
 * ends in the middle of a line, the end of that line or the margin beyond the column is the next best.
 */
export function candidates(lines: readonly Box[], column: Box | null): Box[] {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return [];
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.left + line.width));
  const gap = 3;
  return sizes.flatMap((size) => {
    const at = (x: number, line: Box): Box => ({ left: x, top: line.top + (line.height - size.height) / 2, ...size });
    return [
      at(last.left + last.width + gap, last),
      at(left - size.width - gap, first),
      at(right + gap, first),
      at(right + gap, last),
      ...(column
        ? [at(column.left + column.width - size.width, last), at(column.left + column.width + gap, first)]
        : []),
    ];
  });
}

/**
 * Whether a box lies in the window and over nothing but the blank of the elements that hold `passage`: blank of anything
 * else (a sticky header, a dialog, a neighbouring column) is not ours to write on. With a pause before each look: on a page of five
 * megabytes the browser takes a millisecond for one.
 */
export function* isFree(document: Document, box: Box, passage: Node | null): Generator<void, boolean, void> {
  const { clientWidth, clientHeight } = document.documentElement;
  const { left, top, width, height } = box;
  if (left < 0 || top < 0 || left + width > clientWidth || top + height > clientHeight) return false;
  for (const x of across) {
    for (const y of down) {
      yield;
      if (!isBlank(document, left + width * x, top + height * y, passage)) return false;
    }
  }
  return true;
}

function isBlank(document: Document, x: number, y: number, passage: Node | null): boolean {
  const element = document.elementFromPoint(x, y);
  // Methods of the prototypes: a form's own fields may be called "contains" or "closest".
  const { contains } = Node.prototype;
  if (!element || (passage && !contains.call(element, passage)) || Element.prototype.closest.call(element, solid)) {
    return false;
  }
  const caret = caretAt(document, x, y);
  return !caret || !holds(document, caret, x, y);
}

/**
 * Whether the browser draws the passage at all. Measuring what it leaves out (`content-visibility`, a closed `details`)
 * would make it load the fonts and pictures in it, which the page sees.
 */
export function isRendered(document: Document, range: Range): boolean {
  // What a passage leaves behind that was taken away; even its one point would be measured by what stands after it.
  if (range.collapsed) return false;
  const { checkVisibility } = Element.prototype;
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  walker.currentNode = range.startContainer;
  for (let node: Node | null = range.startContainer; node; node = walker.nextNode()) {
    const { parentElement } = node;
    if (!parentElement || !checkVisibility.call(parentElement, { contentVisibilityAuto: true })) return false;
    if (node === range.endContainer) break;
  }
  return true;
}

/** Whether the passage itself is what is drawn at its line: not scrolled away in a box, not covered. Null outside the window. */
export function isShown(document: Document, line: Box, range: Range): boolean | null {
  const x = line.left + line.width / 2;
  const y = line.top + line.height / 2;
  const { clientWidth, clientHeight } = document.documentElement;
  if (x < 0 || y < 0 || x >= clientWidth || y >= clientHeight) return null;
  const element = document.elementFromPoint(x, y);
  if (!element) return false;
  return Node.prototype.contains.call(element, range.startContainer) || range.commonAncestorContainer.contains(element);
}

function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // Chromium before 128.
  const range = (
    document as Document & { caretRangeFromPoint?(x: number, y: number): Range | null }
  ).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** Whether one of the characters around the caret covers the point. */
function holds(document: Document, { node, offset }: { node: Node; offset: number }, x: number, y: number): boolean {
  if (node.nodeType !== Node.TEXT_NODE) return false;
  const range = document.createRange();
  range.setStart(node, Math.max(0, offset - 1));
  range.setEnd(node, Math.min((node as Text).length, offset + 1));
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left - 1 && x <= right + 1 && y >= top && y <= bottom,
  );
}

/** The lines of a range as they are drawn, one box a line; empty where it is not shown. */
export function linesOf(range: Range): Box[] {
  const lines: Box[] = [];
  for (const { left, top, width, height } of range.getClientRects()) {
    if (width < 1 || height < 1) continue;
    const line = lines.at(-1);
    const same = line && Math.abs(line.top + line.height / 2 - (top + height / 2)) < Math.min(line.height, height) / 2;
    if (!same) {
      lines.push({ left, top, width, height });
      continue;
    }
    const right = Math.max(line.left + line.width, left + width);
    line.left = Math.min(line.left, left);
    line.width = right - line.left;
    const bottom = Math.max(line.top + line.height, top + height);
    line.top = Math.min(line.top, top);
    line.height = bottom - line.top;
  }
  return lines;
}

/** The block of text that holds the beginning of a range; null where none is drawn. */
export function columnOf({ startContainer }: Range): Box | null {
  let element = startContainer.parentElement;
  while (element && /^(?:inline|contents)/.test(getComputedStyle(element).display)) element = element.parentElement;
  if (!element) return null;
  const { left, top, width, height } = Element.prototype.getBoundingClientRect.call(element);
  return { left, top, width, height };
}

export function overlap(a: Box, b: Box): boolean {
  return (
    a.left <= b.left + b.width && b.left <= a.left + a.width && a.top <= b.top + b.height && b.top <= a.top + a.height
  );
}

const tabSize = { width: 14, height: 44 };

/** A free stretch of the window's right edge, else of its left one, from below; null where there is none. */
export function* placeForTab(document: Document): Generator<void, Box | null, void> {
  const { clientWidth, clientHeight } = document.documentElement;
  for (const left of [clientWidth - tabSize.width, 0]) {
    for (let top = clientHeight * 0.75; top > clientHeight * 0.1; top -= tabSize.height) {
      const box = { left, top, ...tabSize };
      // Any blank will do: the tab belongs to no passage in particular.
      if (yield* isFree(document, box, null)) return box;
    }
  }
  return null;
}
