/** What the record page shows, as plain data: loaded once for each address, then only drawn. */
import type { FactRecord } from '../../utils/dataset/schema.ts';
import type { MatchedRecord } from '../../utils/match/context.ts';
import type { Fault, View } from '../../utils/track/address.ts';
import type { AskedSearch, Recipient } from '../../utils/track/ask.ts';
import type { Comparison, Declined } from '../../utils/track/compare.ts';
import type { Folder, FolderChange } from '../../utils/track/folder.ts';
import type { Term } from '../../utils/track/gloss.ts';
import type { Trust } from '../../utils/track/trust.ts';
import type { Book, Entry } from '../model.ts';
import type { Site } from '../SiteAccess.tsx';

export type Shown =
  | { of: 'find' }
  | { of: 'trust'; trust: Trust; entries: Entry[]; book: Book; sites: Site[] }
  | { of: 'record'; entry: Entry; book: Book; owner: { id: string; name: string } | null }
  | {
      of: 'compare';
      trusts: { id: string; name: string }[];
      comparisons: Comparison[];
      declined: Declined[];
      book: Book;
    }
  | { of: 'ask'; asked: Asked; book: Book }
  | FolderShown
  /** The address names a body or a record that is not there. */
  | { of: 'missing'; what: 'organisation' | 'record'; id: string };

export interface FolderShown {
  of: 'folder' | 'sheet';
  records: ReadonlyMap<string, FactRecord>;
  /** How a record bears on the trust it was collected with, by both their ids with a space between. */
  bearings: ReadonlyMap<string, MatchedRecord[]>;
}

/** What asking one body needs. */
export interface Asked {
  id: string;
  name: string;
  /** The body itself where it still exists, else those who run today what it ran. */
  recipients: Recipient[];
  /** Bodies whose papers the first recipient holds: id and name. */
  predecessors: { id: string; name: string }[];
  /** The record that the request follows up. */
  about: FactRecord | null;
  search: AskedSearch;
}

/** The reader's folder as the page sees it. */
export interface FolderState {
  /** Null until it has been read, and in private windows. */
  folder: Folder | null;
  /** Earlier contents that could not be read and are kept aside. */
  aside: unknown[];
  private: boolean;
  /** Why the last change was not saved; null where it was. */
  failed: string | null;
}

/** Everything that a view may do or ask. */
export interface Track {
  view: View;
  faults: Fault[];
  /** The day taken as today, ISO. */
  today: string;
  recordAsOf: string;
  folder: FolderState;
  /** Address of a view inside the page; null where none may be opened (private windows). */
  href(view: View): string | null;
  go(view: View, how?: 'push' | 'replace'): void;
  /** True when it is stored; else `folder.failed` says why not. */
  change(change: FolderChange): Promise<boolean>;
  /** Saves a file that the reader asked for. */
  save(name: string, type: string, text: string): void;
  print(): void;
  explain(term: Term | null): void;
  nameOf(id: string): string;
  isFormer(id: string): boolean;
}
