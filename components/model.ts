/** What the surfaces show, as plain data: built once from a context and the dataset, then only drawn. */
import type { FactRecord } from '../utils/dataset/schema.ts';
import type { IdentifiedOrganisation, MatchedRecord } from '../utils/match/context.ts';

/** A record with every way in which it bears on the page's body. */
export interface Entry {
  record: FactRecord;
  matches: MatchedRecord[];
}

/** What a card may have to look up while it is drawn. */
export interface Book {
  /** The body whose page or record is shown. */
  organisation: Pick<IdentifiedOrganisation, 'id' | 'name'> | null;
  /** ISO date of the record. */
  recordAsOf: string;
  /** Official name of a body; its id where it is not known. */
  nameOf(id: string): string;
  /** Another record by its id, for "what came next" and "read beside". */
  related(id: string): FactRecord | undefined;
  /** Address, inside the extension, of a body's or a record's own page. */
  addressOf(of: { organisation: string } | { record: string }): string;
}
