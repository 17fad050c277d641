/** The form of the compiled dataset: what lies in the bundle below `dataset/`. Types only, and the number of the format. */
import type { NameTableData } from './name-table.ts';
import type { FactRecord, Organisation } from './schema.ts';
import type { StemCounts } from './stems.ts';

/** Raised whenever a shard changes its form: a reader refuses any other number. */
export const datasetFormat = 1;

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
  /** Key of its family: `dataset/family/<key>.json`. */
  family: string;
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
}

/** A body without the provenance of its facts. */
export type CompiledOrganisation = Omit<Organisation, '$schema' | 'sources' | 'hosts'> & {
  hosts: Omit<Organisation['hosts'][number], 'sources'>[];
};

/** A record with its links completed: `beside` stands at both ends, `previous` is the other end of `next`. */
export type CompiledRecord = Omit<FactRecord, '$schema'> & { previous: string[] };

/** `dataset/family/<key>.json`: bodies joined by successions, and the records that concern no other family. */
export interface FamilyShard {
  format: number;
  key: string;
  organisations: CompiledOrganisation[];
  records: CompiledRecord[];
  /** Records that concern this and other families, with the file that holds each. */
  spanning: { id: string; file: string }[];
}

/** `dataset/spanning/<id>.json`: a record that concerns several families, or none. */
export interface SpanningShard {
  format: number;
  record: CompiledRecord;
}

/** One spelling of a body's name. */
export interface SpelledName {
  id: string;
  name: string;
  kind: 'official' | Organisation['aliases'][number]['kind'];
}

/** A town, hospital or area that the record names for a body. */
export interface NamedPlace {
  id: string;
  name: string;
}

/** `dataset/names.json`. */
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

/** `dataset/records.json`: for each record the file that holds it. */
export interface RecordsShard {
  format: number;
  files: Record<string, string>;
}
