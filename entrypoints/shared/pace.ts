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
  let timer = 0;
  let lastCall = 0;
  return {
    call() {
      const now = performance.now();
      if (now - lastCall > longest) wait = shortest;
      lastCall = now;
      if (timer) return;
      timer = setTimeout(() => {
        timer = 0;
        act();
      }, wait) as unknown as number;
      wait = Math.min(wait * 1.5, longest);
    },
    /** The next wait is the shortest again. */
    hurry() {
      wait = shortest;
    },
    stop() {
      clearTimeout(timer);
      timer = 0;
    },
  };
}
