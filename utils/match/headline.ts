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
  return withoutSite(title.slice(from, to).trim());
}

/** "Larch Ward opens: Fenmarsh Hospitals NHS Trust": a colon parts a headline as well, so only a name of some length is cut off. */
function withoutSite(item: string): string {
  const at = item.lastIndexOf(': ');
  const name = item.slice(at + 2);
  return at > 0 && name.split(' ').length > 3 && namesSite(name, 12) ? item.slice(0, at) : item;
}

/** True where a part of a title, shorter than `most` words, is the name of a site or a section. */
function namesSite(part: string, most: number): boolean {
  const words = plainWords(part);
  if (!words || isNewsSection(words)) return true;
  const count = words.split(' ').length;
  return sitePart.test(words) && count < most && (count <= 3 || isName(part));
}

/** Names have capitals throughout; "Staff survey shows a trust on the mend" is a headline. */
const isName = (part: string): boolean =>
  (part.match(/[\p{L}’']+/gu) ?? []).every(
    (word) => /^\p{Lu}/u.test(word) || /^(?:and|the|of|for|in|on|to|at|with|upon|by|our|s|nhs|de|le|under)$/.test(word),
  );

/** How far `heading` is the same as `other`, 0 to 1: the share of their words that they have in common. */
function likeness(heading: string, other: string): number {
  if (!heading || !other) return 0;
  const ours = new Set(heading.split(' '));
  const theirs = new Set(other.split(' '));
  let common = 0;
  for (const word of ours) if (theirs.has(word)) common++;
  return common / Math.max(ours.size, theirs.size);
}

/** A heading that is no more like title and address than this shares a word with them by chance. */
const akin = 0.2;

/** Characters of the longest heading that is taken for a headline. */
const longest = 1_000;

/** The headline of the page; its text is empty where the page has neither heading nor title. */
export function headlineOf(reading: PageReading): Headline {
  const title = titleOfItem(reading.title);
  const shared = [titleOfItem(reading.meta['og:title'] ?? ''), reading.meta['twitter:title'] ?? ''];
  const signs = [title, ...shared].map(plainWords).filter(Boolean);
  const slug = addressOf(reading.url).leaf;
  const crumb = plainWords(reading.breadcrumb.at(-1) ?? '');
  let best = { text: '', segment: -1, score: -1, akin: false };
  let seen = 0;
  for (const [segment, { text, level, zone }] of reading.segments.entries()) {
    if (!level || level > 3 || (zone !== 'main' && !(zone === 'header' && level === 1))) continue;
    if (++seen > 15) break;
    // What is as long as a page is no headline; and it is kept for every tab.
    const words = text.length > longest ? '' : plainWords(text);
    if (!words) continue;
    const like = Math.max(0, ...signs.map((sign) => likeness(words, sign)));
    const named = likeness(words, slug) + (crumb ? likeness(words, crumb) : 0);
    const score =
      (level === 1 ? 1 : level === 2 ? 0.4 : 0.1) +
      2 * like +
      named -
      (isNewsSection(words) ? 0.8 : 0) -
      (zone === 'header' ? 0.8 : 0) -
      seen * 0.03;
    if (score > best.score) best = { text, segment, score, akin: like > akin || named > akin };
  }
  if (best.segment < 0) {
    // A title that names the site alone is the headline of its front page, and of no text below that.
    const text = title || (reading.meta['og:title'] ?? '');
    return { text: slug && reading.counts.mainChars > 0 && namesSite(text, 12) ? '' : text, segment: -1 };
  }
  // Where no heading is like title and address, or the only one is the section's name, the headline is in another element.
  const section = isNewsSection(plainWords(best.text));
  if (section && title && !isNewsSection(plainWords(title)) && likeness(plainWords(title), slug) > 0.5)
    return { text: title, segment: best.segment };
  const said = section || !best.akin ? saidTwice([title, ...shared], slug) : '';
  return said ? { text: said, segment: section ? best.segment : -1 } : { text: best.text, segment: best.segment };
}

/** The shortest title of several words that another repeats, or the address; empty where none is. */
function saidTwice(titles: readonly string[], slug: string): string {
  const [shortest] = titles
    .filter((title, index) => {
      const words = plainWords(title);
      if (words.split(' ').length < 4 || isNewsSection(words)) return false;
      const repeated = titles.some((other, at) => at !== index && plainWords(other).startsWith(words));
      return repeated || likeness(words, slug) > 0.5;
    })
    .sort((a, b) => a.length - b.length);
  return shortest ?? '';
}
