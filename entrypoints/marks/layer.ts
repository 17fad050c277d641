import { after } from '../shared/after.ts';
import { cardRules, marksRules, outerRules, undrawn, unprinted } from './styles.ts';

/**
 * The layer that holds marks and card: one host on the document element, a closed root, and in it two more that are closed, one for
 * the marks and one for the card. Firefox hands the page the frame that the pointer comes over (`originalTarget` of an event), and
 * from it the page reaches whatever stands in the same root or in one further out. It must not come from there to the marks.
 */

export interface Layer {
  host: HTMLElement;
  /** Closed; marks and lines hang here. */
  root: ShadowRoot;
  /** Closed; the card's frame hangs here. */
  card: ShadowRoot;
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
  /** Whether it hangs where it was put: elsewhere, or put back there by somebody else, it would no longer cover the window. */
  stands(): boolean;
  /**
   * Calls `touched` when somebody else changes elements that the page can come to hold in Firefox: those around the card, the card's
   * frame. `frame` tells which one hangs there.
   */
  watch(frame: () => HTMLElement | null, touched: () => void): void;
  /** Whether the card is styled as it should be: what is done to a style sheet is not told. */
  isStyled(): boolean;
  /** Out of what the browser is about to copy of the page, and back again. */
  stepAside(): void;
  printed(print: boolean): void;
}

/** A plain element without name, class or attribute: the page sees that some element is there, not what for. */
export function makeLayer(document: Document): Layer {
  const host = document.createElement('div');
  const outer = host.attachShadow({ mode: 'closed' });
  // Chromium copies (and drags) the elements of a closed root with the reader's selection, for the page to read when they are
  // pasted; but of what a `details` holds it copies what belongs to the outer root, and that is two empty elements.
  const fold = document.createElement('details');
  fold.open = true;
  fold.role = 'presentation';
  const [within, beside] = [document.createElement('div'), document.createElement('div')];
  fold.append(document.createElement('summary'), within, beside);
  outer.append(fold);
  const root = within.attachShadow({ mode: 'closed' });
  const card = beside.attachShadow({ mode: 'closed' });
  const [inPrint, aside] = [sheetOf(unprinted), sheetOf(undrawn)];
  const placed = new CSSStyleSheet();
  const styles = new Map<string, CSSStyleDeclaration>();
  // No sheet in two roots: from one that the page can reach it would write into the other.
  outer.adoptedStyleSheets = [sheetOf(outerRules), inPrint, aside];
  root.adoptedStyleSheets = [sheetOf(marksRules), placed];
  card.adoptedStyleSheets = [sheetOf(cardRules)];
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
  const styling = () =>
    JSON.stringify(
      [...card.adoptedStyleSheets].map(({ cssRules, disabled, media }) => [
        [...cssRules].map(({ cssText }) => cssText),
        disabled,
        media.mediaText,
      ]),
    );
  const styled = styling();
  return {
    host,
    root,
    card,
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
    stands: () => host.parentNode === document.documentElement && top.matches(':popover-open'),
    watch(frame, touched) {
      const isAsHung = () => {
        const [first, ...more] = card.childNodes;
        return (first ?? null) === frame() && more.length === 0;
      };
      const observer = new MutationObserver((records) => {
        if (records.some(({ type, target }) => type !== 'childList' || target !== card) || !isAsHung()) touched();
      });
      for (const each of [outer, card]) observer.observe(each, { childList: true, attributes: true, subtree: true });
    },
    isStyled: () => styling() === styled,
    stepAside() {
      const activeElement = card.activeElement ?? root.activeElement;
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
