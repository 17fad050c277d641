import type { Place } from '../page/locate.ts';
import { rivalOf } from './find.ts';
import { type Anchor, contextLength } from './model.ts';
import { headingAt, type PageText } from './page-text.ts';

/**
 * The anchor of a passage that runs from the first to the last of `places`, which stand in the reading of the page. Null
 * where they name nothing in it: the page has changed between the selecting and the reading.
 */
export function describe(page: PageText, places: readonly Place[], seen: string): Anchor | null {
  const { text, starts } = page.joined;
  const first = places[0];
  const last = places.at(-1);
  if (!first || !last) return null;
  const fits = places.every(({ segment, start, end, quote }) => {
    const begin = starts[segment];
    return begin !== undefined && end > start && text.slice(begin + start, begin + end) === quote;
  });
  if (!fits || first.segment > last.segment) return null;
  const start = (starts[first.segment] ?? 0) + first.start;
  const end = (starts[last.segment] ?? 0) + last.end;
  if (end <= start) return null;
  const anchor = {
    quote: text.slice(start, end),
    prefix: wholeStart(text.slice(Math.max(0, start - contextLength), start)),
    suffix: wholeEnd(text.slice(end, end + contextLength)),
    position: { start, end, length: text.length, pairs: start - [...text.slice(0, start)].length },
    heading: headingAt(page, start),
    seen,
  };
  return { ...anchor, rival: rivalOf(page, anchor) };
}

/** A cut must not leave half a character: files in UTF-8 could not hold it. */
const wholeStart = (text: string): string => text.replace(/^[\uDC00-\uDFFF]/, '');
const wholeEnd = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '');
