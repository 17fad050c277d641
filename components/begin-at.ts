/** Begins at a heading, for the eye, the keys and a screen reader alike; at once: what has just been opened does not fly by. */
export function beginAt(heading: HTMLElement | null | undefined): void {
  heading?.focus({ preventScroll: true });
  scrollTo({ top: 0, left: 0, behavior: 'instant' });
}
