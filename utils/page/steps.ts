/** A function that takes one step at each call: null until the last one, which gives the outcome. */
export const oneByOne =
  <T>(steps: Generator<unknown, T, void>) =>
  (): T | null => {
    const step = steps.next();
    return step.done ? step.value : null;
  };

/** Runs steps to their end without a pause. */
export function toEnd<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
