/** What a reader wrote, as plain data. Times are ISO with milliseconds, in UTC; every id is made where the note is written. */

/** How a passage is found again: the selectors of the W3C Web Annotation model, and the heading above it. */
export interface Anchor {
  /** The passage as it stood, segments parted by line ends. */
  quote: string;
  /** Up to `contextLength` characters before and after it; shorter at the ends of the page, empty where not known. */
  prefix: string;
  suffix: string;
  /**
   * Where it stood in the page's text, in UTF-16 units, how long that text was, and how many surrogate pairs stood before it
   * (files count in code points). Null for notes from elsewhere.
   */
  position: { start: number; end: number; length: number; pairs: number } | null;
  /** The nearest heading above it; null where there was none, or it is not known. */
  heading: string | null;
  /**
   * How like the passage the likest other place on its page was then, 0 to 1: by its words alone, by one half of them, and
   * with its surroundings. What is found later must be likelier than that, or it may be the neighbour. Null: not known.
   */
  rival: { quote: number; half: number; score: number } | null;
  /** When the page was read. */
  seen: string;
}

export interface NotedPage {
  /** Address as it stood in the address bar, without the part after `#`. */
  url: string;
  title: string;
  /** Id of the body whose page it was on that day; null where not known. */
  organisation: string | null;
}

/** A note on a passage, on a page as a whole, or a highlight without words. */
export type NoteKind = 'passage' | 'page' | 'highlight';

/** What the reader can change. */
export interface Wording {
  text: string;
  tags: string[];
  /** Id of the record that the note is linked to; null for none. */
  footnote: string | null;
}

export interface Note extends Wording {
  id: string;
  kind: NoteKind;
  page: NotedPage;
  /** Keys under which its page is known (pages.ts), the address's own first. */
  pages: string[];
  /** Null for a note on the page as a whole. */
  anchor: Anchor | null;
  created: string;
  changed: string;
  /** 1 when first saved, one more with every change of the wording. A save names the revision it began from. */
  revision: number;
  /** When it was put into the bin; empty where it was not. */
  binned: string;
  /** The notes put into the bin by one act bear the same word, so that one undo brings them all back. */
  batch: string;
}

/** An earlier wording of a note. */
export interface Revision extends Wording {
  note: string;
  revision: number;
  changed: string;
}

/** What is being written and not yet saved. Its id becomes the note's, so that a save sent twice makes one note. */
export interface Draft extends Wording {
  id: string;
  /** The note that is being changed; null for a new one. */
  note: string | null;
  /** The revision that the writing began from; 0 for a new note. */
  base: number;
  kind: NoteKind;
  page: NotedPage;
  pages: string[];
  anchor: Anchor | null;
  changed: string;
}

/** What became of a note's passage when its page was last read. */
export interface Sighting {
  note: string;
  state: 'same' | 'reworded' | 'ambiguous' | 'gone';
  at: string;
}

/** Characters kept on each side of a passage. */
export const contextLength = 64;

/** Most characters of one note, one tag and one passage: what a message or a file may hold. */
export const noteLimits = { text: 100_000, tag: 200, tags: 100, quote: 50_000, url: 8_000, title: 2_000 };

/** Tags as they are kept: trimmed, white space collapsed, each once, in the order written. */
export function tidyTags(tags: readonly string[]): string[] {
  const tidy = tags.map((tag) => tag.replace(/\s+/g, ' ').trim().slice(0, noteLimits.tag).trim()).filter(Boolean);
  return [...new Set(tidy)].slice(0, noteLimits.tags);
}

/** The tags that a reader wrote in one field, parted by commas. */
export const tagsIn = (field: string): string[] => tidyTags(field.split(/[,;\n]/));

/** Whether two wordings say the same. */
export function sameWording(a: Wording, b: Wording): boolean {
  return a.text === b.text && a.footnote === b.footnote && a.tags.join('\n') === b.tags.join('\n');
}

export const wordingOf = ({ text, tags, footnote }: Wording): Wording => ({ text, tags: [...tags], footnote });
