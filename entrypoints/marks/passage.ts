import type { NoteOn } from '../../utils/messages.ts';
import type { Place } from '../../utils/page/locate.ts';
import { takeParagraph, takeRange } from '../../utils/page/take.ts';

/**
 * What the reader wants a note on, as places in the reading: the selection, or the paragraph they are at. Nothing in the page
 * tells that it was asked: no event is fired, the selection stays. Empty where nothing is selected.
 */
export function takePassage(document: Document, url: string, on: NoteOn): Place[] {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (on !== 'paragraph') return range && !range.collapsed ? takeRange(document, url, range) : [];
  const active = document.activeElement === document.body ? null : document.activeElement;
  // A caret outside the body, or an empty selection, says nothing of where the reader is.
  const caret = range && document.body.contains(range.startContainer) ? range.startContainer : null;
  return takeParagraph(document, url, caret?.nodeType === Node.TEXT_NODE ? caret : active, (node) => {
    const { top, bottom, height } = node.parentElement?.getBoundingClientRect() ?? new DOMRect();
    return height > 0 && bottom > 0 && top >= 0 && top < document.documentElement.clientHeight;
  });
}
