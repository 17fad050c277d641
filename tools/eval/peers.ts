/** What others have built for the same questions, each asked in its own words. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import { setupPeers } from '../setup.mjs';

const need = createRequire(join(setupPeers(), 'package.json'));
const load = <T>(name: string): Promise<T> => import(pathToFileURL(need.resolve(name)).href) as Promise<T>;

interface ReadabilityPackage {
  Readability: new (document: Document) => { parse(): { title?: string | null; publishedTime?: string | null } | null };
  isProbablyReaderable(document: Document): boolean;
}
const { Readability, isProbablyReaderable } = need('@mozilla/readability') as ReadabilityPackage;

export interface Extracted {
  headline: string | null;
  published: string | null;
  /** Only Readability says whether a page is an article. */
  article: boolean | null;
}

/** Mozilla's Readability: is it an article, its title and its time. */
export function readability(html: string, url: string): Extracted {
  const { document } = new JSDOM(html, { url }).window;
  const article = isProbablyReaderable(document);
  const parsed = new Readability(document).parse();
  return { headline: parsed?.title ?? null, published: parsed?.publishedTime?.slice(0, 10) ?? null, article };
}

type Metascraper = (page: { html: string; url: string }) => Promise<{ title: string | null; date: string | null }>;
const metascraperOf = need('metascraper') as (rules: unknown[]) => Metascraper;
const scrape = metascraperOf([
  (need('metascraper-date') as () => unknown)(),
  (need('metascraper-title') as () => unknown)(),
]);

/** metascraper, the metadata extractor on npm with the most downloads among those that are kept up, with its rules for title and date. */
export async function metascraper(html: string, url: string): Promise<Extracted> {
  const { title, date } = await scrape({ html, url });
  return { headline: title, published: date?.slice(0, 10) ?? null, article: null };
}

/** The plain rule: an nhs.uk address with a folder that sounds of news. */
export function pathRule(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  return hostname.endsWith('.nhs.uk') && /\/[^/]*(?:news|press|media|blog|stories)[^/]*(?:\/|$)/i.test(pathname);
}

/** Finds names in a text: for each hit the name as it was given. */
export type NameFinder = (text: string) => string[];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One regular expression of all names, the longest first. */
export function regExpFinder(names: readonly string[]): NameFinder {
  const longest = [...names].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => text.match(pattern)?.map((hit) => hit.toLowerCase()) ?? [];
}

/** Where a name stands, `end` exclusive. */
interface Hit {
  start: number;
  end: number;
}
interface ModernPackage {
  default: new (words: string[]) => { search(text: string): Hit[] };
}
const { default: Modern } = await load<ModernPackage>('modern-ahocorasick');
const Classic = need('ahocorasick') as new (
  words: string[],
) => { search(text: string): [last: number, found: string[]][] };
interface MonyonePackage {
  AhoCorasick: new (words: string[]) => { matchInText(text: string): { begin: number; end: number }[] };
}
const { AhoCorasick: Monyone } = await load<MonyonePackage>('@monyone/aho-corasick');

/** The packages give every overlap: kept are whole words, the longest from the left. */
function longestWhole(text: string, hits: readonly Hit[]): string[] {
  const inWord = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
  const whole = hits
    .filter(({ start, end }) => !(start > 0 && inWord(start - 1)) && !inWord(end))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: string[] = [];
  let last = 0;
  for (const { start, end } of whole) {
    if (start < last) continue;
    kept.push(text.slice(start, end));
    last = end;
  }
  return kept;
}

type Search = (text: string) => Hit[];

const machines: Record<string, (words: string[]) => Search> = {
  'modern-ahocorasick': (words) => {
    const machine = new Modern(words);
    return (text) => machine.search(text);
  },
  ahocorasick: (words) => {
    const machine = new Classic(words);
    return (text) =>
      machine
        .search(text)
        .flatMap(([last, found]) => found.map((one) => ({ start: last - one.length + 1, end: last + 1 })));
  },
  '@monyone/aho-corasick': (words) => {
    const machine = new Monyone(words);
    return (text) => machine.matchInText(text).map(({ begin, end }) => ({ start: begin, end }));
  },
};

/** The Aho-Corasick packages of npm that are kept up or much used. */
export const ahoCorasick = Object.entries(machines).map(([name, build]) => ({
  name,
  build: (names: readonly string[]): NameFinder => {
    const search = build(names.map((one) => one.toLowerCase()));
    return (text) => {
      const lower = text.toLowerCase();
      return longestWhole(lower, search(lower));
    };
  },
}));
