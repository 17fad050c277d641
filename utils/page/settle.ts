/** What can only be said once the whole page has been walked: the last word on zones, and the counts. */
import type { Block } from './blocks.ts';
import { findDates } from './dates.ts';
import type { PageReading } from './reading.ts';

/** Headings that open other pages' entries below an item. */
const relatedHeading =
  /^(?:(?:more|other|latest|recent|related|similar|further)(?: trust| latest)? (?:news|stor|article|item|post|page|blog|link|press release|update).{0,30}|you (?:may|might) (?:also )?.{0,25}|(?:see also|read next|share this|follow us|rate this|was this page|page feedback|comments|tags|on this page)\b.{0,30})$/i;

/** Where the page has a `main`, text outside it is furniture; entries below "Related news" are asides. */
export function settleZones(blocks: Block[]): void {
  const first = blocks.findIndex(({ inMain }) => inMain);
  if (first >= 0) {
    const titled = blocks.some(({ inMain, level }) => inMain && level === 1);
    let keep = 0;
    blocks.forEach((block, index) => {
      if (block.inMain || block.zone !== 'main') return;
      // Many sites set the page's h1, with its date, in a band above `main`.
      if (!titled && index < first && block.level === 1) keep = 3;
      if (keep > 0 && (block.level === 1 || block.text.length < 100)) keep--;
      else block.zone = index < first ? 'header' : 'aside';
    });
  }
  let read = 0;
  let relatedLevel = 0;
  for (const block of blocks) {
    if (block.zone !== 'main') continue;
    if (block.level) {
      if (relatedLevel && block.level <= relatedLevel) relatedLevel = 0;
      if (read >= 300 && relatedHeading.test(block.text)) relatedLevel = block.level;
    }
    if (relatedLevel) block.zone = 'aside';
    else read += block.text.length - block.linked;
  }
}

const readMore =
  /^(?:(?:read|view|see|find out|learn|continue|show)\b.{0,12}\b(?:more|reading|article|story|full)\b.{0,90}|more|read|read on)\s*[»›>…]?$/i;
const cutShort = /(?:\[(?:…|\.\.\.)\]|…\s*(?:read )?more)\s*$/i;

/** So many characters of text without an entry among them, and the page is an item: entries below it are other pages'. */
const itemLength = 800;

/** Counts over the main zone; `passwordFields` is counted on the walk. */
export function countOf(blocks: readonly Block[]): Omit<PageReading['counts'], 'passwordFields'> {
  const main = blocks.filter(({ zone }) => zone === 'main');
  const counts = { mainLinks: 0, mainLinkedChars: 0, mainChars: 0, listEntries: 0, documents: 0 };
  let linkedHeadings = 0;
  let teasers = 0;
  let datedLinks = 0;
  let datedHeadings = 0;
  let read = 0;
  const dated = main.map(
    ({ text, times }) => text.length < 200 && (times.length > 0 || (/\d\d/.test(text) && findDates(text).length === 1)),
  );
  for (const [index, block] of main.entries()) {
    const { text, linked, level, links, documents } = block;
    counts.mainLinks += links;
    counts.documents += documents;
    counts.mainLinkedChars += linked;
    counts.mainChars += text.length;
    const whole = linked >= text.length * 0.8;
    if (documents > 0 || read >= itemLength) continue;
    if (!level && linkedHeadings + teasers + datedLinks + datedHeadings === 0) read += text.length - linked;
    if (level > 1) {
      if (whole && text.length >= 12) linkedHeadings++;
      if (dated[index] || (isDateline(index + 1) ?? isDateline(index - 1))) datedHeadings++;
    } else if (
      linked &&
      linked >= text.length * 0.5 &&
      text.length >= 20 &&
      (dated[index] || isDateline(index + 1) || isDateline(index - 1))
    ) {
      datedLinks++;
    }
    if ((whole && readMore.test(text)) || cutShort.test(text)) teasers++;
  }
  counts.listEntries = Math.max(linkedHeadings, teasers, datedLinks, datedHeadings);
  return counts;

  /** Whether the block is a line that little but a date stands in; undefined where it is not there. */
  function isDateline(index: number): boolean | undefined {
    const block = main[index];
    return block && !block.level && block.text.length < 60 && dated[index] ? true : undefined;
  }
}
