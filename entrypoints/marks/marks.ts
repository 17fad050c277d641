import type { Layer } from './layer.ts';
import {
  type Box,
  candidates,
  columnOf,
  isFree,
  isRendered,
  isShown,
  linesOf,
  overlap,
  placeForTab,
  sizes,
} from './place.ts';

/** Which mark: the first footnote and the first note both bear a one. */
export interface Name {
  of: 'footnote' | 'note';
  number: number;
}

/** A footnote or a note as the marks know it: a number and where it hangs. No word of either ever comes here. */
export interface Hung extends Name {
  /** A noted passage may go over several elements; the mark stands at the first. */
  range: Range;
  more: readonly Range[];
}

interface Mark extends Hung {
  button: HTMLButtonElement;
  lines: HTMLElement[];
  /** Where it stands in the window, as last drawn; null while it has no place. */
  box: Box | null;
}

/** What a noted passage bears instead of a number: drawn by generated content, as the numbers are. */
const pencil = '\u270E';

interface Plan {
  mark: Mark;
  lines: Box[];
  box: Box | null;
  /** The passage is in the window, and no place beside it is free. */
  homeless: boolean;
  colour: string;
}

/** Draws the marks over the page, without touching it, and knows which mark a point lies on. */
export function makeMarks(
  document: Document,
  { root, top, sheet }: Layer,
  words: (name: Name) => string,
  tabWords: string,
) {
  const marks: Mark[] = [];
  const tab = document.createElement('button');
  tab.className = 'tab';
  tab.hidden = true;
  tab.setAttribute('aria-label', tabWords);
  top.append(tab);
  let tabBox: Box | null = null;
  /** What the tab stands for: the footnotes of the page, or where none of them lacks a place, the first note that does. */
  let tabName: Name | null = null;

  function hang(all: readonly Hung[]) {
    for (const { button, lines } of marks) for (const one of [button, ...lines]) one.remove();
    marks.length = 0;
    for (const one of all) {
      const button = document.createElement('button');
      button.className = one.of === 'note' ? 'mark noted' : 'mark';
      button.dataset.number = one.of === 'note' ? pencil : String(one.number);
      button.setAttribute('aria-label', words(one));
      sheet.append(button);
      marks.push({ ...one, button, lines: [], box: null });
    }
    draw();
  }

  /** Puts every mark where its passage stands now. Reads the whole layout first, then writes. */
  function draw() {
    const plans = planAll();
    const homeless = plans.filter((plan) => plan.homeless);
    tabBox = homeless.length > 0 ? placeForTab(document) : null;
    const { left, top, width } = sheet.getBoundingClientRect();
    const scale = width / 100 || 1;
    for (const plan of plans) drawMark(plan, { left, top, scale });
    tabName = homeless[0]?.mark.of === 'note' ? homeless[0].mark : null;
    tab.hidden = !tabBox;
    if (tabBox) {
      tab.dataset.number = homeless[0]?.mark.button.dataset.number ?? '';
      tab.setAttribute('aria-label', tabName ? words(tabName) : tabWords);
      place(tab, tabBox, { left: 0, top: 0, scale });
    }
  }

  function planAll(): Plan[] {
    const taken: Box[] = [];
    return marks.map((mark) => {
      const { range } = mark;
      const parts = [range, ...mark.more].filter((each) => isRendered(document, each));
      if (parts[0] !== range) return { mark, lines: [], box: null, homeless: false, colour: '' };
      const drawn = parts.flatMap((each) => linesOf(each).map((line) => ({ line, each })));
      const all = drawn.map(({ line }) => line);
      const seen = drawn.map(({ line, each }) => isShown(document, line, each));
      // A line outside the window is drawn unseen, so that it stands there when it is scrolled to.
      const lines = all.filter((_, index) => seen[index] !== false);
      const shown = all.filter((_, index) => seen[index] === true);
      const box =
        candidates(shown, columnOf(range)).find(
          (one) => isFree(document, one, range.startContainer) && !taken.some((other) => overlap(one, other)),
        ) ?? null;
      if (box) taken.push(box);
      const parent = range.startContainer.parentElement;
      const colour = parent ? getComputedStyle(parent).color : '';
      return { mark, lines, box, homeless: !box && shown.length > 0, colour };
    });
  }

  function drawMark({ mark, lines, box, colour }: Plan, origin: Origin) {
    while (mark.lines.length > lines.length) mark.lines.pop()?.remove();
    lines.forEach(({ left, top, width, height }, index) => {
      let line = mark.lines[index];
      if (!line) {
        line = document.createElement('div');
        line.className = mark.of === 'note' ? 'line noted' : 'line';
        sheet.append(line);
        mark.lines.push(line);
      }
      const under = { left, top: top + height - 1, width, height: 0 };
      place(line, mark.of === 'note' ? { left, top, width, height } : under, origin);
      line.style.color = colour;
    });
    const { button } = mark;
    mark.box = box;
    button.style.color = colour;
    button.classList.toggle('small', box?.width === sizes[1].width);
    // Without a free place it is not seen, but stays in the tab order: its card is still reached from it.
    button.style.opacity = box ? '1' : '0';
    const at = box ?? lines[0];
    if (at) place(button, { ...at, ...(box ? {} : { width: 1, height: 1 }) }, origin);
    // The mark that has the focus keeps it: its loss would tell the page whose passage it just hid.
    button.hidden = lines.length === 0 && root.activeElement !== button;
  }

  return {
    hang,
    draw,
    count: () => marks.length,
    /** Whether some passage is no longer in the document. */
    adrift: () =>
      marks.some(({ range, more }) => [range, ...more].some((one) => !one.startContainer.isConnected || one.collapsed)),
    /** The name of the mark at a point, null for the tab of footnotes, undefined for neither. */
    at(x: number, y: number): Name | null | undefined {
      const point = { left: x, top: y, width: 0, height: 0 };
      if (tabBox && overlap(tabBox, point)) return tabName;
      return marks.find(({ box }) => box && overlap(box, point));
    },
    /** The name of the mark that a button is, null for the tab of footnotes, undefined for neither. */
    nameOf: (button: EventTarget | null): Name | null | undefined =>
      button === tab ? tabName : marks.find((mark) => mark.button === button),
    rangeOf: (name: Name) => marks.find(is(name))?.range,
    focus: (name: Name) => marks.find(is(name))?.button.focus({ preventScroll: true }),
  };
}

const is = (name: Name) => (mark: Name) => mark.of === name.of && mark.number === name.number;

/** Where the origin of what is placed lies in the window, and how far the page zooms it. */
interface Origin {
  left: number;
  top: number;
  scale: number;
}

function place({ style }: HTMLElement, { left, top, width, height }: Box, origin: Origin) {
  const { scale } = origin;
  style.translate = `${(left - origin.left) / scale}px ${(top - origin.top) / scale}px`;
  style.width = `${width / scale}px`;
  if (height > 0) style.height = `${height / scale}px`;
}
