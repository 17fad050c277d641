import type { Layer } from './layer.ts';
import { type Box, candidates, columnOf, isFree, isShown, linesOf, overlap, placeForTab, sizes } from './place.ts';

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
  { root, sheet }: Layer,
  words: (number: number) => string,
  tabWords: string,
) {
  const marks: Mark[] = [];
  const tab = document.createElement('button');
  tab.className = 'tab';
  tab.hidden = true;
  tab.setAttribute('aria-label', tabWords);
  root.append(tab);

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
    const { scrollX, scrollY } = window;
    const plans = planAll();
    const homeless = plans.filter((plan) => plan.homeless);
    const tabBox = homeless.length > 0 ? placeForTab(document) : null;
    for (const plan of plans) drawMark(plan, scrollX, scrollY);
    tab.hidden = !tabBox;
    if (tabBox) {
      tab.dataset.number = String(homeless[0]?.mark.number ?? '');
      place(tab, tabBox, 0, 0);
    }
  }

  function planAll(): Plan[] {
    const taken: Box[] = [];
    return marks.map((mark) => {
      const { range } = mark;
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

  function drawMark({ mark, lines, box, colour }: Plan, scrollX: number, scrollY: number) {
    while (mark.lines.length > lines.length) mark.lines.pop()?.remove();
    lines.forEach(({ left, top, width, height }, index) => {
      let line = mark.lines[index];
      if (!line) {
        line = document.createElement('div');
        line.className = 'line';
        sheet.append(line);
        mark.lines.push(line);
      }
      place(line, { left, top: top + height - 1, width, height: 0 }, scrollX, scrollY);
      line.style.color = colour;
    });
    const { button } = mark;
    mark.box = box;
    button.style.color = colour;
    button.classList.toggle('small', box?.width === sizes[1].width);
    // Without a free place it is not seen, but stays in the tab order: its card is still reached from it.
    button.style.opacity = box ? '1' : '0';
    const at = box ?? lines[0];
    if (at) place(button, { ...at, ...(box ? {} : { width: 1, height: 1 }) }, scrollX, scrollY);
    button.hidden = lines.length === 0;
  }

  return {
    hang,
    draw,
    count: () => marks.length,
    /** Whether some passage is no longer in the document. */
    adrift: () => marks.some(({ range }) => !range.startContainer.isConnected || range.collapsed),
    at: (x: number, y: number) =>
      marks.find(({ box }) => box && overlap(box, { left: x, top: y, width: 0, height: 0 }))?.number,
    numberOf: (button: EventTarget | null) => marks.find((mark) => mark.button === button)?.number,
    rangeOf: (number: number) => marks.find((mark) => mark.number === number)?.range,
    focus: (number: number) => marks.find((mark) => mark.number === number)?.button.focus({ preventScroll: true }),
  };
}

function place({ style }: HTMLElement, { left, top, width, height }: Box, scrollX: number, scrollY: number) {
  style.left = `${left + scrollX}px`;
  style.top = `${top + scrollY}px`;
  style.width = `${width}px`;
  if (height > 0) style.height = `${height}px`;
}
