interface Watched {
  moved: () => void;
  changed: () => void;
  /** Something was hung beside head and body, or taken from there; or the document's element is another. */
  besideBody: () => void;
  /** Events of the window, caught on their way down. */
  heard: Readonly<Record<string, (event: Event) => void>>;
}

/** What the page does that moves its text, and what the reader does in it. None of these listeners can be seen by the page. */
export function watchPage(document: Document, { moved, changed, besideBody, heard }: Watched): void {
  const size = new ResizeObserver(moved);
  const inBody = new MutationObserver(changed);
  const beside = new MutationObserver(() => {
    // Its passages went with the other one.
    if (follow()) changed();
    besideBody();
  });
  let [html, body]: (HTMLElement | null)[] = [null, null];

  /** A page may put another body or another element of the document in place, or write the document anew; then true. */
  function follow(): boolean {
    if (html && html === document.documentElement && body === document.body) return false;
    ({ documentElement: html, body } = document);
    for (const each of [size, inBody, beside]) each.disconnect();
    listen();
    // The document itself, not what stands for it here.
    beside.observe(globalThis.document, { childList: true });
    if (!html) return true;
    beside.observe(html, { childList: true });
    size.observe(body ?? html);
    inBody.observe(body ?? html, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['class', 'hidden', 'style', 'open', 'aria-expanded'],
    });
    return true;
  }

  /** `document.open()` takes every listener from window and document, ours too; what is still there is not added twice. */
  function listen() {
    for (const [type, listener] of Object.entries(heard)) addEventListener(type, listener, { capture: true });
    // Captured: scrolling in a box inside the page does not bubble, nor does the arrival of an image.
    addEventListener('scroll', moved, { capture: true, passive: true });
    addEventListener('resize', moved, { passive: true });
    for (const type of ['load', 'toggle', 'contentvisibilityautostatechange', 'transitionend']) {
      document.addEventListener(type, moved, { capture: true, passive: true });
    }
  }

  follow();
}
