/**
 * What the content scripts of one page share: a global of their own, apart from the page's. The second script uses the first
 * one's way of walking the page, so that a page with footnotes does not get it twice.
 */
import type { Traced } from '../../utils/page/locate.ts';

export interface SharedWorld {
  /** The page reader is at work. */
  trustFootnotesReads?: boolean;
  /** The marks are there. */
  trustFootnotesMarks?: boolean;
  /** Reads the first `most` blocks of the page and tells of which text nodes they consist, in steps. */
  trustFootnotesTrace?: (most?: number) => Generator<void, Traced, void>;
}
