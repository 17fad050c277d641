/** What the surfaces show, as plain data: built once from a context and the dataset, then only drawn. */
import type { ComponentChildren } from 'preact';
import type { FactRecord } from '../utils/dataset/schema.ts';
import type { IdentifiedOrganisation, MatchedRecord } from '../utils/match/context.ts';
import type { SwitchChange } from '../utils/messages.ts';

/** A record with every way in which it bears on the page's body. */
export interface Entry {
  record: FactRecord;
  matches: MatchedRecord[];
}

/** Putting the footnotes of single records away. */
export interface Hiding {
  /** Ids of the records whose footnotes are put away. */
  hidden: readonly string[];
  turn(change: SwitchChange): void;
}

/** Putting records into the reader's folder. */
export interface Collecting {
  has(record: string): boolean;
  /** `trust`: in whose record it was found. `quote`: the passage of the page that it hangs on. Null where there is none. */
  put(record: string, trust: string | null, quote: string | null): void;
  take(record: string): void;
}

/** A body's own page, or a record's; `for` names the body in whose record it is read. */
export type Place = { organisation: string } | { record: string; for?: string };

/** What a card may have to look up while it is drawn. */
export interface Book {
  /** The body whose page or record is shown. */
  organisation: Pick<IdentifiedOrganisation, 'id' | 'name'> | null;
  /** ISO date of the record. */
  recordAsOf: string;
  /** Official name of a body; its id where it is not known. */
  nameOf(id: string): string;
  /** Whether a body is no longer there; left out where no list of bodies is shown. */
  isFormer?(id: string): boolean;
  /** Another record by its id, for "what came next" and "read beside". */
  related(id: string): FactRecord | undefined;
  /** Address, inside the extension, of a body's or a record's own page; null where none may be opened. */
  addressOf(of: Place): string | null;
  /** Whether those addresses open in the same tab: on the record page itself. */
  sameTab?: boolean;
  /** Address, inside the extension, of a request that follows a record up; null where none may be opened. */
  askAbout?(record: string): string | null;
  /** Where the surface can put footnotes away; the record page cannot: it stands for no page. */
  hiding?: Hiding;
  /** Where there is a folder; not in private windows. */
  collecting?: Collecting;
  /** Draws a text with its words of the field open to be asked about; only where there is room for an answer. */
  gloss?(text: string): ComponentChildren;
}
