import type { NoteOn } from '../../utils/messages.ts';
import type { Place, Traced } from '../../utils/page/locate.ts';
import { takeParagraph, takeRange } from '../../utils/page/take.ts';

/**
 * What the reader wants a note on, as places in the reading: the selection, or the paragraph they are at, as it is now; `read`
 * takes its time. Nothing in the page tells that it was asked: no event is fired, the selection stays. Empty where nothing is
 * selected or the page is not read.
 */
export async function takePassage(
  document: Document,
  on: NoteOn,
  read: () => Promise<Traced | null>,
): Promise<Place[]> {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  const { activeElement, body, documentElement } = document;
  if (on !== 'paragraph' && (!range || range.collapsed)) return [];
  const traced = await read();
  if (!traced) return [];
  if (on !== 'paragraph') return range ? takeRange(traced, range) : [];
  // A caret outside the body, or an empty selection, says nothing of where the reader is.
  const caret = range && body.contains(range.startContainer) ? range.startContainer : null;
  const at = caret?.nodeType === Node.TEXT_NODE ? caret : activeElement;
  return takeParagraph(traced, at === body || at === documentElement ? null : at, (node) => isInWindow(document, node));
}

function isInWindow(document: Document, { parentElement }: Text): boolean {
  // What the browser leaves undrawn is not measured: the page would see what that loads.
  if (!parentElement?.checkVisibility({ contentVisibilityAuto: true })) return false;
  const { top, bottom, height } = parentElement.getBoundingClientRect();
  return height > 0 && bottom > 0 && top >= 0 && top < document.documentElement.clientHeight;
}
