/** A reading made from a headline and paragraphs, where there is no document: nothing is guessed from the address. */
import { datesOfBlocks } from './block-dates.ts';
import { type Block, collapse, most } from './blocks.ts';
import { trail } from './crumbs.ts';
import type { PageReading } from './reading.ts';

const path = /(?:^|[.\n]\s*)((?:you are here:?|home)\s*[^.\n]{0,200}?[»›>][^.\n]{1,300})/i;
const entry =
  /\bread (?:more|full)\b|\(more\)|\[(?:…|\.\.\.)\]|\b(?:date published|published on|posted on|publish date):/gi;

/**
 * `title` is the headline, `text` paragraphs parted by line ends; either may be empty. Furniture that stands in the text as
 * words ("You are here: ...", "Read more", "Published: ...") is read as it is read from a page.
 */
export function readPlain(url: string, title: string, text: string): PageReading {
  const blocks: Block[] = [];
  const add = (raw: string, level: number): void => {
    const line = collapse(raw).trim().slice(0, most.characters);
    if (line && blocks.length < most.segments) {
      blocks.push({
        text: line,
        role: level ? 'heading' : 'text',
        zone: 'main',
        level,
        linked: 0,
        inMain: true,
        links: 0,
        documents: 0,
        breaks: [],
        times: [],
      });
    }
  };
  const whole = text.slice(0, most.characters);
  add(title, 1);
  for (const line of whole.split(/\r\n?|\n/)) add(line, 0);
  const crumbs = path.exec(whole)?.[1];
  return {
    url,
    title: collapse(title).trim(),
    canonical: '',
    lang: '',
    meta: {},
    types: [],
    breadcrumb: crumbs ? trail([crumbs]) : [],
    segments: blocks.map(({ text, role, zone, level, linked }) => ({ text, role, zone, level, linked })),
    dates: datesOfBlocks(blocks),
    counts: {
      mainLinks: 0,
      mainLinkedChars: 0,
      mainChars: blocks.reduce((sum, block) => sum + block.text.length, 0),
      listEntries: whole.match(entry)?.length ?? 0,
      documents: 0,
      passwordFields: 0,
    },
    truncated: text.length > most.characters,
  };
}
