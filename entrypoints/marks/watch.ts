/** What the page does that moves its text. None of these listeners can be seen by the page. */
export function watchPage(
  document: Document,
  { moved, changed, besideBody }: { moved: () => void; changed: () => void; besideBody: () => void },
): void {
  // Captured: scrolling in a box inside the page does not bubble, nor does the arrival of an image.
  addEventListener('scroll', moved, { capture: true, passive: true });
  addEventListener('resize', moved, { passive: true });
  document.addEventListener('load', moved, { capture: true, passive: true });
  document.addEventListener('toggle', moved, { capture: true, passive: true });
  document.addEventListener('contentvisibilityautostatechange', moved, { capture: true, passive: true });
  document.addEventListener('transitionend', moved, { capture: true, passive: true });
  new ResizeObserver(moved).observe(document.body ?? document.documentElement);
  new MutationObserver(changed).observe(document.body ?? document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ['class', 'hidden', 'style', 'open', 'aria-expanded'],
  });
  new MutationObserver(besideBody).observe(document.documentElement, { childList: true });
}
