/**
 * What the content scripts of one page share: a global of their own, apart from the page's. The second script uses the first
 * one's way of walking the page, so that a page with footnotes does not get it twice.
 */
import type { PageCopy } from '../../utils/page/copy.ts';

export interface SharedWorld {
  /** The page reader is at work. */
  trustFootnotesReads?: boolean;
  /** The marks are there. */
  trustFootnotesMarks?: boolean;
  /** Copies the page in steps, and tells which text node each token of the copy is. */
  trustFootnotesCopy?: (nodes: Text[]) => () => PageCopy | null;
}
