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

/** A footnote as the marks know it: a number and where it hangs. No word of the record ever comes here. */
export interface Hung {
  number: number;
  range: Range;
}

interface Mark extends Hung {
  button: HTMLButtonElement;
  lines: HTMLElement[];
  /** Where it stands in the window, as last drawn; null while it has no place. */
  box: Box | null;
}

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
  words: (number: number) => string,
  tabWords: string,
) {
  const marks: Mark[] = [];
  const tab = document.createElement('button');
  tab.className = 'tab';
  tab.hidden = true;
  tab.setAttribute('aria-label', tabWords);
  top.append(tab);
  let tabBox: Box | null = null;

  function hang(all: readonly Hung[]) {
    for (const { button, lines } of marks) for (const one of [button, ...lines]) one.remove();
    marks.length = 0;
    for (const { number, range } of all) {
      const button = document.createElement('button');
      button.className = 'mark';
      button.dataset.number = String(number);
      button.setAttribute('aria-label', words(number));
      sheet.append(button);
      marks.push({ number, range, button, lines: [], box: null });
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
    tab.hidden = !tabBox;
    if (tabBox) {
      tab.dataset.number = String(homeless[0]?.mark.number ?? '');
      place(tab, tabBox, { left: 0, top: 0, scale });
    }
  }

  function planAll(): Plan[] {
    const taken: Box[] = [];
    return marks.map((mark) => {
      const { range } = mark;
      if (!isRendered(document, range)) return { mark, lines: [], box: null, homeless: false, colour: '' };
      const all = linesOf(range);
      const seen = all.map((line) => isShown(document, line, range));
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
        line.className = 'line';
        sheet.append(line);
        mark.lines.push(line);
      }
      place(line, { left, top: top + height - 1, width, height: 0 }, origin);
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
    adrift: () => marks.some(({ range }) => !range.startContainer.isConnected || range.collapsed),
    /** The number of the mark at a point, null for the tab, undefined for neither. */
    at(x: number, y: number): number | null | undefined {
      const point = { left: x, top: y, width: 0, height: 0 };
      if (tabBox && overlap(tabBox, point)) return null;
      return marks.find(({ box }) => box && overlap(box, point))?.number;
    },
    numberOf: (button: EventTarget | null) => marks.find((mark) => mark.button === button)?.number,
    rangeOf: (number: number) => marks.find((mark) => mark.number === number)?.range,
    focus: (number: number) => marks.find((mark) => mark.number === number)?.button.focus({ preventScroll: true }),
  };
}

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
