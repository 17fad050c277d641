import { after } from '../shared/after.ts';

/**
 * The layer that holds marks and card: one host on the document element, a closed root, and in it, behind a second one, nothing but
 * numbers and lines.
 */

/**
 * The page's own styles win nothing here: `all` leaves out direction and unicode-bidi, and a named font can spy on letters.
 * The numbers are drawn by generated content, since `window.find` reads text even in a closed root. The cover lies over the
 * whole window: a page that watches what covers its paragraphs (IntersectionObserver with `trackVisibility`) finds them all
 * covered alike. Cover and marks stand in the top layer: whatever the page does to the document element (a transform, a
 * margin, no height) neither moves them nor lets a paragraph look out from under the cover.
 */
const rules = `
:host {
  all: initial !important;
  position: absolute !important;
  top: 0 !important;
  left: 0 !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  pointer-events: none !important;
  direction: ltr !important;
  unicode-bidi: isolate !important;
  font-family: system-ui, sans-serif !important;
  overflow-anchor: none !important;
}
details {
  position: absolute;
  pointer-events: none;
}
summary {
  display: none;
}
.top {
  all: initial;
  position: absolute;
  top: 0;
  left: 0;
  width: 0;
  height: 0;
  overflow: visible;
  overflow-anchor: none;
  pointer-events: none;
}
/* Layout containment keeps what stands in it out of the host's scrollWidth and scrollHeight, and out of the page's. */
.sheet {
  position: absolute;
  top: 0;
  left: 0;
  /* Its width as drawn tells how far the page zooms the document. */
  width: 100px;
  height: 0;
  contain: layout;
}
.cover {
  position: fixed;
  inset: 0;
}
/* Moved by translation alone: what moves by its left and top is told to the page as a layout shift, with its rectangles. */
.mark, .tab {
  all: initial;
  position: absolute;
  top: 0;
  left: 0;
  box-sizing: border-box;
  pointer-events: none;
  color: inherit;
}
.mark::before {
  content: attr(data-number);
  position: absolute;
  inset: 3px 2px;
  box-sizing: border-box;
  border: 1px solid currentColor;
  border-radius: 3px;
  font: 600 11px/16px system-ui, sans-serif;
  text-align: center;
}
.line {
  position: absolute;
  top: 0;
  left: 0;
  height: 0;
  border-bottom: 1px dotted currentColor;
  pointer-events: none;
}
.line.noted {
  box-sizing: border-box;
  border: 1px solid #b3541e;
  border-radius: 2px;
  background: #f2c14e40;
}
.mark.noted::before {
  border-radius: 50%;
}
.tab {
  position: fixed;
  visibility: hidden;
  border: 1px solid #fbf9f5;
  border-radius: 4px;
  background: #6b2f5f;
  color: #fbf9f5;
}
.tab::before {
  content: attr(data-number);
  position: absolute;
  inset: 0;
  font: 600 11px/42px system-ui, sans-serif;
  text-align: center;
}
.mark:focus, .tab:focus {
  outline: 3px solid #b3541e;
  outline-offset: 1px;
}
iframe {
  all: initial;
  position: fixed;
  inset: 12px 12px auto auto;
  box-sizing: border-box;
  width: min(27rem, calc(100vw - 24px));
  height: min(42rem, calc(100vh - 24px));
  border: 1px solid #5c564d;
  border-radius: 6px;
  background: Canvas;
  box-shadow: 0 4px 24px #0005;
  pointer-events: auto;
  color-scheme: light dark;
}
@media (forced-colors: active) {
  .mark, .tab { color: CanvasText; }
  .tab { background: Canvas; border-color: CanvasText; }
  .line, .line.noted { border-color: CanvasText; background: none; }
}
@media print {
  iframe, .tab { display: none !important; }
}
[hidden] { display: none; }
`;

/** A printed page carries the numbers only where the reader asked for it. */
const unprinted = '@media print { :host { display: none !important; } }';

/** Nothing of ours is drawn. */
const undrawn = ':host { display: none !important; }';

export interface Layer {
  host: HTMLElement;
  /** The inner of the two, closed; the frame hangs here. */
  root: ShadowRoot;
  /** In the top layer; what stands in the window's own place but for the frame hangs here. */
  top: HTMLElement;
  /** What moves with the page (marks, lines) hangs here; its origin is the document's. */
  sheet: HTMLElement;
  /**
   * The style of what `selector` names in the root. Not that of the element itself: where the browser copies our elements after
   * all, they must be the same wherever their passages stand.
   */
  styleOf(selector: string): CSSStyleDeclaration;
  /** Puts the host into the page, or back into it. */
  attach(): void;
  remove(): void;
  /** Out of what the browser is about to copy of the page, and back again. */
  stepAside(): void;
  printed(print: boolean): void;
}

/** A plain element without name, class or attribute: the page sees that some element is there, not what for. */
export function makeLayer(document: Document): Layer {
  const host = document.createElement('div');
  const outer = host.attachShadow({ mode: 'closed' });
  // Chromium copies (and drags) the elements of a closed root with the reader's selection, for the page to read when they are
  // pasted; but of what a `details` holds it copies what belongs to the outer root, and that is one empty element.
  const fold = document.createElement('details');
  const within = document.createElement('div');
  fold.open = true;
  fold.role = 'presentation';
  fold.append(document.createElement('summary'), within);
  outer.append(fold);
  const root = within.attachShadow({ mode: 'closed' });
  const [always, inPrint, aside] = [sheetOf(rules), sheetOf(unprinted), sheetOf(undrawn)];
  const placed = new CSSStyleSheet();
  const styles = new Map<string, CSSStyleDeclaration>();
  root.adoptedStyleSheets = [always, placed];
  outer.adoptedStyleSheets = [always, inPrint, aside];
  aside.disabled = true;
  const top = document.createElement('div');
  const cover = document.createElement('div');
  const inner = document.createElement('div');
  cover.className = 'cover';
  inner.className = 'sheet';
  top.className = 'top';
  top.popover = 'manual';
  top.append(cover, inner);
  root.append(top);
  return {
    host,
    root,
    top,
    sheet: inner,
    styleOf(selector) {
      const known = styles.get(selector);
      if (known) return known;
      const { style } = placed.cssRules[placed.insertRule(`${selector} {}`)] as CSSStyleRule;
      styles.set(selector, style);
      return style;
    },
    attach() {
      document.documentElement.append(host);
      // Closed by every removal from the document.
      top.showPopover();
    },
    remove: () => host.remove(),
    stepAside() {
      const { activeElement } = root;
      aside.disabled = false;
      after(0, () => {
        aside.disabled = true;
        // Where it was lost on the way, and nobody took it.
        if (activeElement instanceof HTMLElement && document.activeElement === document.body) {
          activeElement.focus({ preventScroll: true });
        }
      });
    },
    printed(print) {
      inPrint.disabled = print;
    },
  };
}

function sheetOf(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}
