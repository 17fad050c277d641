/**
 * Runs `act` after so many milliseconds; what it gives calls that off. Not by `setTimeout`: its numbers are counted together
 * with the page's own, so that a page sees somebody else take one, and can clear it.
 */
export function after(milliseconds: number, act: () => void): () => void {
  let wanted = true;
  void scheduler.postTask(
    () => {
      // Nothing is given back: a promise of ours Firefox would refuse to look into, for the page to hear as `unhandledrejection`.
      if (wanted) act();
    },
    { delay: milliseconds },
  );
  return () => {
    wanted = false;
  };
}
