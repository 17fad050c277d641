/**
 * What is read from a page: plain data, so that everything after the reading can run without a browser.
 * Produced by `read.ts` from a document (page, jsdom) or by `plain.ts` from a headline and paragraphs.
 */

/** Where in the page's furniture a segment stands. Only `main` is what the page itself says. */
export type Zone = 'main' | 'header' | 'nav' | 'aside' | 'footer';

export type SegmentRole = 'heading' | 'text' | 'item' | 'cell' | 'quote' | 'caption' | 'label';

/** One block of text, white space collapsed, soft hyphens removed. Segments stand in document order. */
export interface Segment {
  text: string;
  role: SegmentRole;
  zone: Zone;
  /** Heading level 1 to 6; 0 for anything that is not a heading. */
  level: number;
  /** How many characters of `text` stand inside links. */
  linked: number;
}

export type DateAt = 'time' | 'meta' | 'structured' | 'label' | 'line' | 'headline' | 'text';

/** A date as the page gives it, with where it stood; what it means is decided later. */
export interface FoundDate {
  /** As written, "3rd March 2025", or the machine-readable attribute. */
  text: string;
  /** ISO date, or year-month, or year, where `text` could be read as written in the UK; otherwise null. */
  iso: string | null;
  at: DateAt;
  /** The words it stood with, "Published on", "Page last reviewed"; empty where there were none. */
  label: string;
  /** Index of the segment it stood in; -1 for the head of the document. */
  segment: number;
}

export interface PageReading {
  url: string;
  /** The document's title element. */
  title: string;
  /** Address of `link rel=canonical`, absolute; empty where there is none. */
  canonical: string;
  /** Language of the document element, lower case; empty where there is none. */
  lang: string;
  /** `meta` names and properties in lower case, with their content; first one wins. */
  meta: Record<string, string>;
  /** `@type` names found in JSON-LD and microdata. */
  types: string[];
  /** Breadcrumb, first to last, without separators. */
  breadcrumb: string[];
  segments: Segment[];
  dates: FoundDate[];
  counts: {
    /** Links inside `main`, and the characters of text they hold. */
    mainLinks: number;
    mainLinkedChars: number;
    mainChars: number;
    /** Repeated blocks of link, and perhaps date and excerpt, that look like the entries of a list of pages. */
    listEntries: number;
    /** Links to documents (pdf, doc, xls ...) inside `main`. */
    documents: number;
    passwordFields: number;
  };
  /** True where the page was longer than the reader takes in. */
  truncated: boolean;
}
