/** Where each mark is to stand: what can be told of the page as it lies now, before anything is drawn. */
import { type Box, candidates, columnOf, isFree, isRendered, isShown, linesOf, overlap, placeForTab } from './place.ts';
import type { Stop } from './stops.ts';

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

export interface Mark extends Hung {
  stop: Stop;
  /** Where it stands in the window, as last drawn; null while it has no place. */
  box: Box | null;
}

export interface Plan {
  mark: Mark;
  lines: Box[];
  box: Box | null;
  /** The passage is in the window, and no place beside it is free. */
  homeless: boolean;
  colour: string;
}

export interface Drawing {
  plans: Plan[];
  /** The first of those that have no place, and where the tab stands that leads to them. */
  homeless: Mark | null;
  tab: Box | null;
}

/** Plans the marks in their order, with a pause before each look at the page. */
export function* planning(document: Document, marks: readonly Mark[]): Generator<void, Drawing, void> {
  const taken: Box[] = [];
  const plans: Plan[] = [];
  for (const mark of marks) plans.push(yield* planOf(document, mark, taken));
  const homeless = plans.filter((plan) => plan.homeless);
  const tab = homeless.length > 0 ? yield* placeForTab(document) : null;
  return { plans, homeless: homeless[0]?.mark ?? null, tab };
}

function* planOf(document: Document, mark: Mark, taken: Box[]): Generator<void, Plan, void> {
  const { range } = mark;
  const parts = [range, ...mark.more].filter((each) => isRendered(document, each));
  if (parts[0] !== range) return { mark, lines: [], box: null, homeless: false, colour: '' };
  const lines: Box[] = [];
  const shown: Box[] = [];
  for (const each of parts) {
    for (const line of linesOf(each)) {
      yield;
      const seen = isShown(document, line, each);
      // A line outside the window is drawn unseen, so that it stands there when it is scrolled to.
      if (seen !== false) lines.push(line);
      if (seen === true) shown.push(line);
    }
  }
  let box: Box | null = null;
  for (const one of candidates(shown, columnOf(range))) {
    if (taken.some((other) => overlap(one, other)) || !(yield* isFree(document, one, range.startContainer))) continue;
    box = one;
    taken.push(one);
    break;
  }
  const parent = range.startContainer.parentElement;
  const colour = parent ? getComputedStyle(parent).color : '';
  return { mark, lines, box, homeless: !box && shown.length > 0, colour };
}
