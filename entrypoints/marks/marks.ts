import { oneByOne } from '../../utils/page/steps.ts';
import { inSlices } from '../shared/slices.ts';
import type { Layer } from './layer.ts';
import { type Box, overlap, sizes } from './place.ts';
import { type Drawing, type Hung, type Mark, type Name, type Plan, planning } from './plan.ts';
import type { Stops } from './stops.ts';

/** What a noted passage bears instead of a number: drawn by generated content, as the numbers are. */
const pencil = '\u270E';

const linesAtATime = 32;

/** Draws the marks over the page, without touching it, and knows which mark a point lies on. */
export function makeMarks(
  document: Document,
  { top, sheet, styleOf }: Layer,
  stops: Stops,
  words: (name: Name) => string,
  tabWords: string,
) {
  const marks: Mark[] = [];
  const tab = stops.make('tab', 'tab', tabWords, top);
  stops.turn(tab, false);
  let tabBox: Box | null = null;
  /** What the tab stands for: the footnotes of the page, or where none of them lacks a place, the first note that does. */
  let tabName: Name | null = null;

  /** Lines of all passages; some at a time, so that their number tells nothing of the passages. */
  const pools: Record<Name['of'], HTMLElement[]> = { footnote: [], note: [] };

  function hang(all: readonly Hung[]) {
    for (const { stop } of marks) stops.remove(stop);
    marks.length = 0;
    for (const one of all) {
      const id = `mark-${marks.length}`;
      const stop = stops.make(one.of === 'note' ? 'mark noted' : 'mark', id, words(one), sheet);
      stop.drawn.dataset.number = one.of === 'note' ? pencil : String(one.number);
      marks.push({ ...one, stop, box: null });
      // Not where another stood before it.
      styleOf(`#${id}`).visibility = 'hidden';
    }
    for (const { id } of [...pools.footnote, ...pools.note]) styleOf(`#${id}`).visibility = 'hidden';
    draw();
  }

  /** Counts the drawings: one that the next overtook comes to nothing. */
  let drawings = 0;

  /**
   * Puts every mark where its passage stands now. Reads the whole layout first, then writes; at once where that is quick, else in
   * slices. Whatever moves meanwhile asks for the next drawing.
   */
  function draw() {
    const drawing = ++drawings;
    void inSlices(oneByOne(planning(document, marks)), () => drawing === drawings).then((plan) => {
      if (plan && drawing === drawings) write(plan);
    });
  }

  function write({ plans, homeless, tab: placeOfTab }: Drawing) {
    const { left, top, width } = sheet.getBoundingClientRect();
    const scale = width / 100 || 1;
    const origin = { left, top, scale };
    for (const plan of plans) drawMark(plan, origin);
    for (const of of ['footnote', 'note'] as const) drawLines(of, plans, origin);
    tabBox = placeOfTab;
    tabName = homeless?.of === 'note' ? homeless : null;
    const style = styleOf('#tab');
    style.visibility = tabBox ? 'visible' : 'hidden';
    stops.turn(tab, tabBox !== null);
    if (tabBox) {
      styleOf('#tab::before').content = JSON.stringify(homeless?.stop.drawn.dataset.number ?? '');
      place(style, tabBox, { left: 0, top: 0, scale });
    }
  }

  function drawMark({ mark, lines, box, colour }: Plan, origin: Origin) {
    const { stop } = mark;
    const { id } = stop.drawn;
    mark.box = box;
    const style = styleOf(`#${id}`);
    style.color = colour;
    const small = box?.width === sizes[1].width;
    const number = styleOf(`#${id}::before`);
    number.inset = small ? '0' : '';
    number.font = small ? '600 10px/14px system-ui, sans-serif' : '';
    // Without a free place it is not seen, but stays in the tab order: its card is still reached from it.
    style.opacity = box ? '1' : '0';
    const at = box ?? lines[0];
    if (at) place(style, { ...at, ...(box ? {} : { width: 1, height: 1 }) }, origin);
    // The mark that has the focus keeps it: its loss would tell the page whose passage it just hid.
    const there = lines.length > 0 || stops.hasFocus(stop);
    style.visibility = there ? 'visible' : 'hidden';
    stops.turn(stop, there);
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
      button === tab.button ? tabName : marks.find(({ stop }) => stop.button === button),
    rangeOf: (name: Name) => marks.find(is(name))?.range,
    focus: (name: Name) => marks.find(is(name))?.stop.button.focus({ preventScroll: true }),
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
