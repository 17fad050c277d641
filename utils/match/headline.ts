/** The item's own headline: often the h1, but where that names the section it is the heading that agrees with title and address. */
import type { PageReading } from '../page/reading.ts';
import { addressOf } from './address.ts';
import { isNewsSection, plainWords } from './topics.ts';

export interface Headline {
  text: string;
  /** The segment it stands in; -1 where it was read from the title. */
  segment: number;
}

/** Parts of a title that name the site or a section and not the item. */
const sitePart = /\b(?:nhs|trust|foundation|hospitals?|healthcare|ambulance service|home ?page|home|welcome)\b/;

/** The document's title without the names of site and section at its ends. */
export function titleOfItem(title: string): string {
  let parts = title.split(/\s+[|·»›:–—-]+\s+|\s*[|»›]\s*|\s+::\s+/).filter(Boolean);
  while (parts.length > 1 && namesSite(parts.at(-1) ?? '', 12)) parts = parts.slice(0, -1);
  while (parts.length > 1 && namesSite(parts[0] ?? '', 7)) parts = parts.slice(1);
  // What was cut inside stays as it was written.
  const from = title.indexOf(parts[0] ?? '');
  const to = title.lastIndexOf(parts.at(-1) ?? '') + (parts.at(-1)?.length ?? 0);
  return title.slice(from, to).trim();
}

/** True where a part of a title, shorter than `most` words, is the name of a site or a section. */
function namesSite(part: string, most: number): boolean {
  const words = plainWords(part);
  return !words || isNewsSection(words) || (sitePart.test(words) && words.split(' ').length < most);
}

/** How far `heading` is the same as `other`, 0 to 1: the share of their words that they have in common. */
function likeness(heading: string, other: string): number {
  if (!heading || !other) return 0;
  const ours = new Set(heading.split(' '));
  const theirs = new Set(other.split(' '));
  let common = 0;
  for (const word of ours) if (theirs.has(word)) common++;
  return common / Math.max(ours.size, theirs.size);
}

/** Characters of the longest heading that is taken for a headline. */
const longest = 1_000;

/** The headline of the page; its text is empty where the page has neither heading nor title. */
export function headlineOf(reading: PageReading): Headline {
  const title = titleOfItem(reading.title);
  const signs = [title, titleOfItem(reading.meta['og:title'] ?? ''), reading.meta['twitter:title'] ?? '']
    .map(plainWords)
    .filter(Boolean);
  const slug = addressOf(reading.url).leaf;
  const crumb = plainWords(reading.breadcrumb.at(-1) ?? '');
  let best: Headline & { score: number } = { text: '', segment: -1, score: -1 };
  let seen = 0;
  for (const [segment, { text, level, zone }] of reading.segments.entries()) {
    if (!level || level > 3 || (zone !== 'main' && !(zone === 'header' && level === 1))) continue;
    if (++seen > 15) break;
    // What is as long as a page is no headline; and it is kept for every tab.
    const words = text.length > longest ? '' : plainWords(text);
    if (!words) continue;
    const score =
      (level === 1 ? 1 : level === 2 ? 0.4 : 0.1) +
      2 * Math.max(0, ...signs.map((sign) => likeness(words, sign))) +
      likeness(words, slug) +
      (crumb ? likeness(words, crumb) : 0) -
      (isNewsSection(words) ? 0.8 : 0) -
      (zone === 'header' ? 0.8 : 0) -
      seen * 0.03;
    if (score > best.score) best = { text, segment, score };
  }
  if (best.segment < 0) return { text: title || (reading.meta['og:title'] ?? ''), segment: -1 };
  // A page whose only heading is its section's name has the headline in its title alone.
  if (
    isNewsSection(plainWords(best.text)) &&
    title &&
    !isNewsSection(plainWords(title)) &&
    likeness(plainWords(title), slug) > 0.5
  ) {
    return { text: title, segment: best.segment };
  }
  return { text: best.text, segment: best.segment };
}
