import { after } from './after.ts';

/** Milliseconds: the first wait, and the longest one it grows to while the calls go on. */
export interface Pace {
  shortest: number;
  longest: number;
}

/**
 * Runs `act` soon after a call, but ever less often while the calls go on: a page that keeps rewriting itself must not keep
 * us busy. After a quiet stretch as long as the longest wait it starts afresh.
 */
export function paced(act: () => void, { shortest, longest }: Pace) {
  let wait = shortest;
  let callOff: (() => void) | null = null;
  let lastCall = 0;
  return {
    call() {
      const now = performance.now();
      if (now - lastCall > longest) wait = shortest;
      lastCall = now;
      if (callOff) return;
      callOff = after(wait, () => {
        callOff = null;
        act();
      });
      wait = Math.min(wait * 1.5, longest);
    },
    /** The next wait is the shortest again. */
    hurry() {
      wait = shortest;
    },
    stop() {
      callOff?.();
      callOff = null;
    },
  };
}
