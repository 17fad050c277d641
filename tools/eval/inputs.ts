/** What is evaluated on: the development corpus where it lies beside the project, the labelled pairs, the sample site, generated pages. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPages } from '../../tests/labels/generated/pages.ts';
import { readPlain } from '../../utils/page/plain.ts';
import type { PageReading } from '../../utils/page/reading.ts';
import { readHtml } from '../html.ts';
import { encode } from '../sample-site/bytes.ts';
import { samplePages } from '../sample-site/pages.ts';
import { root } from '../setup.mjs';

export interface CorpusPage {
  url: string;
  trust: string | null;
  kind: string;
  is_press_release: boolean;
  published: string | null;
  published_inferred?: string;
  title: string;
  title_from_address?: boolean;
  text: string;
  mentions: string[];
  ambiguous?: boolean;
  cues?: string[];
}

/** The corpus of described pages, which is no part of the project; null where it is not there. */
export function corpus(): CorpusPage[] | null {
  const places = ['../shared', '../../shared'].map((folder) => join(root, folder, 'corpus', 'pages-dev.jsonl'));
  const file = places.find(existsSync);
  // A page whose headline was not seen has none.
  return file
    ? lines<CorpusPage>(file).map((page) => ({ ...page, title: page.title ?? '', text: page.text ?? '' }))
    : null;
}

export interface Label {
  url: string;
  title: string;
  text: string;
  published: string | null;
  about: string[];
  not: Record<string, string>;
  leftOut?: string[];
  heldOut: boolean;
}

export const labels = (): Label[] => lines<Label>(join(root, 'tests', 'labels', 'pairs.jsonl'));

/**
 * The set written by another hand than the matcher's, in two halves by site: misses of the one may be looked at, and rules
 * made for their kind; of the other (`heldOut`) no page is looked at, and nothing but its totals is printed.
 */
export const independentLabels = (): Label[] =>
  lines<Omit<Label, 'heldOut'>>(join(root, 'tests', 'labels', 'independent.jsonl')).map((label) => ({
    ...label,
    heldOut: isKept(label.url),
  }));

/** Pages of one trust within weeks of a record of its own, on another matter: what a rule that leans on the date could get wrong. */
export const nearMisses = (): Label[] =>
  lines<Omit<Label, 'heldOut'>>(join(root, 'tests', 'labels', 'near-misses.jsonl')).map((label) => ({
    ...label,
    heldOut: false,
  }));

const splitSeed = 'independent-1';

/** Whether a page belongs to the half that is kept: by its site's registered name, so that no site lies in both. */
export function isKept(url: string): boolean {
  const site = new URL(url).hostname.split('.').slice(-3).join('.');
  return createHash('sha256').update(`${splitSeed} ${site}`).digest().readUInt8(0) % 2 === 1;
}

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

export const plainReading = ({ url, title, text }: { url: string; title: string; text: string }): PageReading =>
  readPlain(url, title, text);

/** A described page as the simplest page that says so, for tools that read nothing but HTML. */
export function plainHtml({ title, text }: { title: string; text: string }): string {
  const safe = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = text.split('\n').map((line) => `<p>${safe(line)}</p>`);
  return `<!doctype html><html><head><title>${safe(title)}</title></head><body><h1>${safe(title)}</h1>${paragraphs.join('')}</body></html>`;
}

export interface BuiltPage {
  url: string;
  html: string;
  reading: PageReading;
  kind: string;
  pressRelease: boolean;
  headline: string;
  published: string | null;
  organisation: string | null;
}

export const generatedSeed = 20_261_125;

/** Generated pages: each is an item of a trust, or is none. */
export const generated = (): BuiltPage[] =>
  generatedPages(400, generatedSeed).map(({ url, html, kind, headline, published }) => ({
    url,
    html,
    reading: readHtml(html, url),
    kind,
    pressRelease: kind === 'press-release',
    headline,
    published,
    organisation: null,
  }));

/** Pages of the sample site that belong to a body of the dataset, or to nobody. */
export const sampleSite = (): BuiltPage[] =>
  samplePages()
    .filter(({ truth }) => truth.trust !== 'ZZ9')
    .map(({ url, html, charset, truth }) => ({
      url,
      html,
      reading: readHtml(Buffer.from(encode(html, charset)), url),
      kind: truth.kind,
      pressRelease: truth.pressRelease,
      headline: truth.headline,
      published: truth.published,
      organisation: truth.body,
    }));
