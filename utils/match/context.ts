/** What is known about a page: the answer of `match` to a `PageReading`. Plain data, sent to every surface. */
import type { Heir } from '../dataset/lineage.ts';
import type { RecordKind, SourceKind } from '../dataset/schema.ts';

/** A sentence for the reader: a key of the message catalogue with the values that go into it. */
export interface Reason {
  key: string;
  values: string[];
}

export type PageKind =
  | 'press-release'
  | 'news-index'
  | 'foi'
  | 'board-papers'
  | 'governance'
  | 'home'
  | 'service'
  | 'vacancy'
  | 'about'
  | 'other';

/**
 * How near a record stands to the page.
 * `about-this-page`: same body by dated lineage, same matter, with the passage it hangs on.
 * `about-this-organisation`: the page's body, or a body it took over from.
 * `background`: the area, the health system, or a matter in which the body is only mentioned.
 */
export type Tier = 'about-this-page' | 'about-this-organisation' | 'background';

/** How the page's host led to the organisation. */
export type IdentifiedBy = 'host' | 'sub-host' | 'former-host';

export interface IdentifiedOrganisation {
  id: string;
  name: string;
  how: IdentifiedBy;
  /** The known host that the address matched. */
  host: string;
  /** False where the address alone leaves a doubt (a host that two bodies used, without a date to choose by). */
  sure: boolean;
  /** Today's providers; empty for a body that still exists under this name. */
  now: Heir[];
}

export interface PageFacts {
  kind: PageKind;
  /** True only for one item of news, statement, release or column published by the trust itself. */
  pressRelease: boolean;
  headline: string;
  /** The item's own date: ISO, or partial, or null where the page does not say. */
  published: string | null;
  /** True on pages for people in crisis: nothing is drawn and no badge shown. */
  quiet: boolean;
  why: Reason[];
}

/** The passage a record hangs on: characters `start` to `end` (UTF-16 units) of segment number `segment`. */
export interface Passage {
  segment: number;
  start: number;
  end: number;
  quote: string;
}

/** The body, before a merger or under an earlier name, that the record speaks of. */
export interface EarlierBody {
  id: string;
  name: string;
  /** Partial ISO date on which it ended, or its services passed on; null where not known. */
  until: string | null;
  by: Heir['by'] | 'former-name';
}

/** One record as it bears on one page. The same record stands once for each body that it reaches the page through. */
export interface MatchedRecord {
  id: string;
  tier: Tier;
  kind: RecordKind;
  date: string;
  title: string;
  /** The outcome for the page's own body, or for `as`. */
  outcome: string | null;
  source: { kind: SourceKind; publisher: string; url: string | null };
  as: EarlierBody | null;
  why: Reason[];
  passage: Passage | null;
}

export interface Mention {
  id: string;
  name: string;
  quote: string;
}

export interface PageContext {
  url: string;
  /** The day taken as today, ISO. */
  on: string;
  /** ISO day of the copy, where an archive shows the page; null otherwise, and where the archive does not say. */
  archived: string | null;
  organisation: IdentifiedOrganisation | null;
  page: PageFacts;
  /** Nearest first. */
  records: MatchedRecord[];
  /** How many records more than these the body's whole record holds; absent where it holds none. */
  more?: number;
  mentions: Mention[];
  /** Regulators and national bodies named: they own no page and bear no record here. */
  national: Mention[];
}
