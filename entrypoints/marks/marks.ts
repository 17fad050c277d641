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
  /** Where it stands in the window, as last drawn; null while it has no place. */
  box: Box | null;
}

/** What a noted passage bears instead of a number: drawn by generated content, as the numbers are. */
const pencil = '\u270E';

const linesAtATime = 32;

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
  { root, top, sheet, styleOf }: Layer,
  words: (name: Name) => string,
  tabWords: string,
) {
  const marks: Mark[] = [];
  const tab = document.createElement('button');
  tab.className = 'tab';
  tab.id = 'tab';
  tab.setAttribute('aria-label', tabWords);
  top.append(tab);
  let tabBox: Box | null = null;
  /** What the tab stands for: the footnotes of the page, or where none of them lacks a place, the first note that does. */
  let tabName: Name | null = null;

  /** Lines of all passages; some at a time, so that their number tells nothing of the passages. */
  const pools: Record<Name['of'], HTMLElement[]> = { footnote: [], note: [] };

  function hang(all: readonly Hung[]) {
    for (const { button } of marks) button.remove();
    marks.length = 0;
    for (const one of all) {
      const button = document.createElement('button');
      button.className = one.of === 'note' ? 'mark noted' : 'mark';
      button.id = `mark-${marks.length}`;
      button.dataset.number = one.of === 'note' ? pencil : String(one.number);
      button.setAttribute('aria-label', words(one));
      sheet.append(button);
      marks.push({ ...one, button, box: null });
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
    const origin = { left, top, scale };
    for (const plan of plans) drawMark(plan, origin);
    for (const of of ['footnote', 'note'] as const) drawLines(of, plans, origin);
    tabName = homeless[0]?.mark.of === 'note' ? homeless[0].mark : null;
    const style = styleOf('#tab');
    style.visibility = tabBox ? 'visible' : 'hidden';
    if (tabBox) {
      styleOf('#tab::before').content = JSON.stringify(homeless[0]?.mark.button.dataset.number ?? '');
      place(style, tabBox, { left: 0, top: 0, scale });
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
    const { button } = mark;
    mark.box = box;
    const style = styleOf(`#${button.id}`);
    style.color = colour;
    const small = box?.width === sizes[1].width;
    const number = styleOf(`#${button.id}::before`);
    number.inset = small ? '0' : '';
    number.font = small ? '600 10px/14px system-ui, sans-serif' : '';
    // Without a free place it is not seen, but stays in the tab order: its card is still reached from it.
    style.opacity = box ? '1' : '0';
    const at = box ?? lines[0];
    if (at) place(style, { ...at, ...(box ? {} : { width: 1, height: 1 }) }, origin);
    // The mark that has the focus keeps it: its loss would tell the page whose passage it just hid.
    style.visibility = lines.length === 0 && root.activeElement !== button ? 'hidden' : 'visible';
  }

  function drawLines(of: Name['of'], plans: readonly Plan[], origin: Origin) {
    const wanted = plans
      .filter(({ mark }) => mark.of === of)
      .flatMap(({ lines, colour }) => lines.map((line) => ({ line, colour })));
    const pool = pools[of];
    const marked = marks.some((mark) => mark.of === of);
    while (pool.length < wanted.length || (marked && pool.length === 0)) {
      for (let count = 0; count < linesAtATime; count++) {
        const line = document.createElement('div');
        line.className = of === 'note' ? 'line noted' : 'line';
        line.id = `${of}-line-${pool.length}`;
        sheet.append(line);
        pool.push(line);
      }
    }
    pool.forEach(({ id }, index) => {
      const style = styleOf(`#${id}`);
      const found = wanted[index];
      style.visibility = found ? 'visible' : 'hidden';
      if (!found) return;
      const { left, top, width, height } = found.line;
      const under = { left, top: top + height - 1, width, height: 0 };
      place(style, of === 'note' ? found.line : under, origin);
      style.color = found.colour;
    });
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

function place(style: CSSStyleDeclaration, { left, top, width, height }: Box, origin: Origin) {
  const { scale } = origin;
  style.translate = `${(left - origin.left) / scale}px ${(top - origin.top) / scale}px`;
  style.width = `${width / scale}px`;
  if (height > 0) style.height = `${height / scale}px`;
}
