import type { FromMarks } from '../../utils/messages.ts';
import { after } from '../shared/after.ts';
import type { Layer } from './layer.ts';

/** Milliseconds within which the frame must have spoken to the worker; some pages keep it empty (CSP sandbox, COEP). */
const patience = 1_500;
/** Milliseconds between two looks whether the card can still be pressed. */
const interval = 250;
/** Where in the card is looked, across and down: closer than its buttons are wide, and a few lines of its words are high. */
const looks = Array.from({ length: 17 }, (_, index) => (index + 0.5) / 17);

/** The card: a frame of the extension in our closed root, in one place of the window whichever mark it belongs to. */
export function makeCard(
  document: Document,
  { host, card: root, watch, isStyled }: Layer,
  {
    tell,
    source,
    title,
    closed,
    touched,
  }: {
    tell: (message: FromMarks) => Promise<unknown>;
    source: string;
    title: string;
    closed: () => void;
    /** The page got hold of the card's frame, or of what stands around it, and changed it. */
    touched: () => void;
  },
) {
  let frame: HTMLIFrameElement | null = null;
  let stopWaiting: (() => void) | null = null;
  /** Counts the openings: of two that come at once (a double click) only the last one shows a frame. */
  let openings = 0;

  watch(() => frame, touched);

  function close() {
    openings++;
    stopWaiting?.();
    frame?.remove();
    frame = null;
  }

  /** Whether a press on the card would reach it: not where the page laid something over it or made it inert. */
  function isInReach({ left, top, width, height }: DOMRect): boolean {
    // Not drawn at all, as in print.
    if (width === 0) return true;
    return looks.every((x) =>
      looks.every((y) => document.elementFromPoint(left + width * x, top + height * y) === host),
    );
  }

  /** A card that gets out of reach is closed: presses meant for it would go to the page. */
  function keepInReach(opened: HTMLIFrameElement) {
    after(interval, () => {
      if (frame !== opened) return;
      if (!isStyled()) return touched();
      if (isInReach(opened.getBoundingClientRect())) return keepInReach(opened);
      closeFor(opened);
    });
  }

  function closeFor(opened: HTMLIFrameElement) {
    if (frame !== opened) return;
    close();
    closed();
  }

  return {
    close() {
      close();
      closed();
    },
    isOpen: () => frame !== null,
    /** Opens the card on what `asked` names: a footnote, a note, the list. */
    async open(asked: Extract<FromMarks, { number: number | null }>) {
      close();
      const opening = openings;
      // The worker must know before the frame asks: it answers no frame that we did not announce.
      await tell(asked);
      if (opening !== openings) return;
      const opened = document.createElement('iframe');
      // Never a name: a page could take a named frame over.
      if (title) opened.title = title;
      opened.popover = 'manual';
      let loaded = false;
      opened.addEventListener('load', () => {
        // Not told of another origin's page: in Chromium of ours neither.
        const there = opened.contentDocument?.URL;
        if (there === 'about:blank') {
          // Before ours; or where the page took the host out and put it in again.
          if (loaded) closeFor(opened);
          return;
        }
        if (loaded || (there !== undefined && there !== source)) return touched();
        loaded = true;
        opened.focus();
      });
      frame = opened;
      root.append(opened);
      // In the top layer no element of the page lies over it.
      opened.showPopover();
      keepInReach(opened);
      stopWaiting = after(patience, async () => {
        // No answer at all tells nothing of the frame: the extension may have been updated, and the card may hold a draft.
        if ((await tell({ type: 'is-card-there' })) !== false || frame !== opened) return;
        close();
        await tell({ type: 'card-failed' });
      });
      try {
        opened.contentWindow?.location.replace(source);
      } catch {
        // In Firefox a page in a sandbox, whose frames are of no origin at all: the frame stays empty, as told above.
      }
    },
  };
}
