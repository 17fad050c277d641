/** The content of the sample site: plain data that a structure turns into a page. */
import type { PageKind } from '../../utils/match/context.ts';

/**
 * A paragraph may hold links written as `[words](path)`. Nothing here is markup.
 * An entry of `entries`, `related` or `latest` is the path of another page of the same site.
 */
export type Block =
  | string
  | { heading: string }
  | { list: string[] }
  | { table: { head: string[]; rows: string[][] } }
  | { quote: string; by: string }
  | { picture: string }
  | { documents: { text: string; path: string }[] }
  | { questions: { question: string; answer: string }[] };

export interface DateShown {
  /** As printed, in the house style of the site: "3rd March 2025". */
  text: string;
  /** What it means: ISO date, year-month or year. */
  iso: string;
  /** Words before it, in place of those the structure would use. */
  label?: string;
}

/** Which of the structure's frames the page is put in; most follow from the kind. */
export type Layout = 'home' | 'article' | 'list' | 'page';

export type StructureName = 'nightingale' | 'concrete' | 'portal' | 'joomla' | 'table' | 'deep';

export interface Page {
  /** Path and query, as in the address. */
  path: string;
  kind: PageKind;
  headline: string;
  /** Path of the page above; the breadcrumb follows from it. */
  under?: string;
  /** Word in the menu of the site; absent where the page is not in it. */
  menu?: string;
  /** Short name in the breadcrumb, where it is not the headline. */
  crumb?: string;
  layout?: Layout;
  structure?: StructureName;
  date?: DateShown;
  /** The item's own date where only its address or headline shows it: ISO date. */
  dateElsewhere?: string;
  /** A date of another sort: last reviewed, updated. */
  reviewed?: DateShown;
  body?: Block[];
  entries?: string[];
  /** All pages of the list that this one is part of, in order. */
  pages?: string[];
  /** A list that prints its items whole. */
  whole?: boolean;
  related?: string[];
  /** For people in crisis: the extension stays silent. */
  quiet?: boolean;
  /** True only where a page of kind press-release is not the trust's own item. */
  notOwn?: boolean;
  /** Old style of editing: paragraphs parted by two line breaks. */
  breaks?: boolean;
}

export interface Site {
  /** Scheme and host, without a slash at the end. */
  origin: string;
  /** ODS code of the trust; null where the site is not a trust's. */
  trust: string | null;
  /** ODS code of a body that is no trust but stands in the dataset (a commissioner). */
  body?: string;
  name: string;
  short: string;
  structure: StructureName;
  /** Name of the section that holds the news, as the site prints it. */
  newsName: string;
  /** Words of an alert that stands on top of every page. */
  alert?: string;
  pages: Page[];
}

/** What a reader of the page should find: the ground truth for tests. */
export interface Truth {
  kind: PageKind;
  pressRelease: boolean;
  trust: string | null;
  body: string | null;
  published: string | null;
  headline: string;
  quiet: boolean;
}

export type Charset = 'utf-8' | 'windows-1252';

export interface SamplePage {
  url: string;
  html: string;
  /** How the server encodes it; the header of old pages does not say so, only the page does. */
  charset: Charset;
  structure: string;
  truth: Truth;
}

export function layoutOf(page: Page): Layout {
  if (page.layout) return page.layout;
  if (page.kind === 'home') return 'home';
  if (page.kind === 'press-release') return 'article';
  return page.kind === 'news-index' ? 'list' : 'page';
}
