/** The numbered footnotes of a page: one for each passage, with the records that hang on it. */
import type { MatchedRecord, PageContext, Passage } from './context.ts';

export interface Footnote {
  /** 1, 2, 3 ... in the order of the page. */
  number: number;
  passage: Passage;
  /** Ids of the records, the nearest first. */
  records: string[];
}

/** Empty on pages for people in crisis and where no record is about the page; `hidden` are records the reader put away. */
export function footnotesOf(context: PageContext, hidden: readonly string[] = []): Footnote[] {
  if (context.page.quiet) return [];
  const byPlace = new Map<string, { passage: Passage; records: string[] }>();
  for (const { id, tier, passage } of context.records) {
    if (tier !== 'about-this-page' || !passage || hidden.includes(id)) continue;
    const place = `${passage.segment} ${passage.start} ${passage.end}`;
    const footnote = byPlace.get(place) ?? { passage, records: [] };
    if (!footnote.records.includes(id)) footnote.records.push(id);
    byPlace.set(place, footnote);
  }
  return [...byPlace.values()]
    .sort((a, b) => a.passage.segment - b.passage.segment || a.passage.start - b.passage.start)
    .map((footnote, index) => ({ number: index + 1, ...footnote }));
}

/** The matches of one footnote's records. */
export function matchesOf(footnote: Footnote, records: readonly MatchedRecord[]): MatchedRecord[] {
  return records.filter(({ id }) => footnote.records.includes(id));
}
