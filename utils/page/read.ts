/** Reads a page's copy into a `PageReading`. */
import { datesOfBlocks } from './block-dates.ts';
import { copyPage, type PageCopy } from './copy.ts';
import { crumbsInText, trail } from './crumbs.ts';
import { readHead } from './head.ts';
import type { PageReading } from './reading.ts';
import { countOf, settleZones } from './settle.ts';
import { toEnd } from './steps.ts';
import { walkingSteps } from './walk.ts';

/** What a page says, as plain data. Never throws on any copy; linear in its length. */
export function readCopy(copy: PageCopy): PageReading {
  const head = readHead(copy);
  const { gathered, crumbs, types } = toEnd(walkingSteps(copy.body));
  const { blocks } = gathered;
  types.forEach(head.addType);
  const path = crumbs.length ? trail(crumbs) : crumbsInText(blocks);
  settleZones(blocks);
  const counts = countOf(blocks);
  const found = [...head.dates, ...datesOfBlocks(blocks)];
  return {
    url: copy.url,
    title: head.title,
    canonical: head.canonical,
    lang: head.lang,
    meta: head.meta,
    types: head.types,
    breadcrumb: path.length ? path : head.breadcrumb,
    segments: blocks.map(({ text, role, zone, level, linked }) => ({ text, role, zone, level, linked })),
    dates: found.slice(0, 500),
    counts: { ...counts, passwordFields: copy.passwordFields },
    truncated: copy.cut || gathered.truncated(),
  };
}

/** Copies and reads a document that stands still: where there is time for both, or no page that anybody looks at. */
export const readPage = (document: Document, url: string): PageReading => readCopy(copyPage(document, url));
