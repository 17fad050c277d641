/**
 * What the content scripts of one page share: a global of their own, apart from the page's. The second script uses the first
 * one's way of walking the page, so that a page with footnotes does not get it twice.
 */
import type { Located, Place, Traced } from '../../utils/page/locate.ts';

export interface SharedWorld {
  /** The page reader is at work. */
  trustFootnotesReads?: boolean;
  /** The marks are there. */
  trustFootnotesMarks?: boolean;
  /** Finds passages of the page again, in steps. */
  trustFootnotesLocate?: (places: readonly Place[]) => Generator<void, Located, void>;
  /** Reads the page and tells of which text nodes it consists, in steps. */
  trustFootnotesTrace?: () => Generator<void, Traced, void>;
}
