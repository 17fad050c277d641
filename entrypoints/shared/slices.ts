import { after } from './after.ts';

/** Milliseconds of work after which the browser gets its turn: a third of a frame, since a step may take as long again. */
const slice = 5;

/**
 * Calls `next` until it answers (with anything but null), in slices between which the browser draws and answers the reader.
 * `still` is asked after each pause; once it says no, the work is left where it is and null is given. Where `unwatched` says that
 * nothing is drawn nobody waits, and the browser keeps timers back: there is no pause then.
 */
export async function inSlices<T>(
  next: () => T | null,
  still: () => boolean,
  // A page's element may bear the name "hidden".
  unwatched = () => document.hidden === true,
): Promise<T | null> {
  let began = performance.now();
  for (;;) {
    const answer = next();
    const spent = performance.now() - began;
    // What is done with the answer shall not come on top of a long slice.
    if (answer !== null && (spent < slice / 2 || unwatched())) return answer;
    if (answer === null && (spent < slice || unwatched())) continue;
    await new Promise<void>((resolve) => void after(0, resolve));
    if (!still()) return null;
    if (answer !== null) return answer;
    began = performance.now();
  }
}
