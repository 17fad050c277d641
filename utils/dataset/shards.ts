/** The form of the compiled dataset: what lies in the bundle below `dataset/`. */
import type { NameTableData } from './name-table.ts';
import type { FactRecord, Organisation, Source } from './schema.ts';
import type { StemCounts } from './stems.ts';

/** Raised whenever a shard changes its form: a reader refuses any other number. */
export const datasetFormat = 4;

/** The fields of a record by which it is found and listed. */
export const lineFields = [
  'id',
  'kind',
  'date',
  'title',
  'organisations',
  'affects',
  'places',
  'services',
  'matter',
  'beside',
  'sources',
] as const satisfies readonly (keyof CompiledRecord)[];

/** The words by which a page is told to be about a record: read for pages that tell of one matter, and for cards. */
export const matterFields = ['summary', 'keyTerms', 'figures'] as const satisfies readonly (keyof CompiledRecord)[];

/** Who holds a host; the present holder first. Dates only where the host also belonged to another. */
export interface HostHolder {
  id: string;
  from?: string;
  until?: string;
}

export interface IndexedOrganisation {
  name: string;
  kind: Organisation['kind'];
  status: Organisation['status'];
  sector: Organisation['sector'];
  /** Key of its family, and the number of the file that holds it: `dataset/family/<shard>.json`. */
  family: string;
  shard: number;
}

/** `dataset/index.json`: all that is needed to tell whose page an address is. */
export interface Index {
  format: number;
  /** ISO day up to which the record was gathered. */
  recordAsOf: string;
  hosts: Record<string, HostHolder[]>;
  sharedHosts: string[];
  /** By ODS code or, without one, official name. */
  organisations: Record<string, IndexedOrganisation>;
  /** How many files `dataset/ids/<n>.json` there are. */
  buckets: number;
}

/** A body without the provenance of its facts. */
export type CompiledOrganisation = Omit<Organisation, '$schema' | 'sources' | 'hosts'> & {
  hosts: Omit<Organisation['hosts'][number], 'sources'>[];
};

/** A record with its links completed: `beside` stands at both ends, `previous` is the other end of `next`. */
export type CompiledRecord = Omit<FactRecord, '$schema'> & { previous: string[] };

/** What a list needs of a record: its source is the one that stands first on the card. */
export type RecordLine = Pick<CompiledRecord, (typeof lineFields)[number]> & {
  /** Addresses of further sources, in their order: a page that is one of them is about the record. */
  otherAddresses?: Source['url'][];
};

/** What a record says; with its title all that the matcher weighs. */
export type RecordMatter = Pick<CompiledRecord, (typeof matterFields)[number]>;

/**
 * All the rest of a record, for its card. `head` tells where among the sources the line's own one belongs; the addresses of the others
 * stand in the line.
 */
export type RecordDetail = Omit<CompiledRecord, (typeof lineFields)[number] | (typeof matterFields)[number]> & {
  head: number;
  sources: Omit<Source, 'url'>[];
};

/** `dataset/family/<n>.json`: bodies joined by successions; small families share a file. */
export interface FamilyShard {
  format: number;
  families: {
    key: string;
    organisations: CompiledOrganisation[];
    /** For each body that records speak of, the numbers of the files that hold their lines. */
    lines: Record<string, number[]>;
  }[];
}

/** `dataset/lines/<n>.json`. */
export interface LinesShard {
  format: number;
  lines: RecordLine[];
}

/** `dataset/matters/<n>.json`: of the records whose lines stand in the file of that number, in the same order. */
export interface MattersShard {
  format: number;
  matters: RecordMatter[];
}

/** `dataset/details/<n>.json`: likewise. */
export interface DetailsShard {
  format: number;
  details: RecordDetail[];
}

/** One spelling of a body's name. */
export interface SpelledName {
  id: string;
  name: string;
  kind: 'official' | Organisation['aliases'][number]['kind'];
}

/** A request that was answered or refused, as much of it as tells whether something was asked before. */
export interface AskedRequest {
  id: string;
  date: string;
  title: string;
  summary: string;
  topics: string[];
  keyTerms: string[];
  /** Bodies that answered, or that the answer is about. */
  organisations: string[];
}

/** `dataset/asked.json`: every request in the record, for "was this asked before?". */
export interface AskedShard {
  format: number;
  asked: AskedRequest[];
}

/** A town, hospital or area that the record ties to a body: its services there passed along, or a record is limited to it. */
export interface NamedPlace {
  id: string;
  name: string;
}

/** `dataset/names.json`: all names but the official ones, which stand in the index. */
export interface NamesShard {
  format: number;
  names: SpelledName[];
  places: NamedPlace[];
}

/** `dataset/spellings.json`: every way of writing a name, laid out for finding them in a text. */
export interface SpellingsShard {
  format: number;
  table: NameTableData;
}

/** `dataset/stems.json`: how common each word is among the records. */
export interface StemsShard extends StemCounts {
  format: number;
}

/** `dataset/ids/<n>.json`: for each record whose id falls to this number (`bucketOf`), the number of its files. */
export interface IdsShard {
  format: number;
  ids: Record<string, number>;
}

/** Where to look an id up: the same small part of the table, however many records there are (FNV-1a, 32 bits). */
export function bucketOf(id: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % buckets;
}
