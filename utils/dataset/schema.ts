/** The form of `data/`: what people write, what the build checks. The types follow from the schemas. */
export type { RecordKind, SourceKind, Stance } from './kinds.ts';
export type { Items } from './schema/items.ts';
export { type Organisation, organisation, type Scope, type Succession, serviceWords } from './schema/organisation.ts';
export { type FactRecord, record, type Source } from './schema/record.ts';
export {
  type About,
  type AcceptedWarnings,
  about,
  acceptedWarnings,
  type KnownNames,
  knownNames,
  type MirrorHosts,
  mirrorHosts,
  type SharedHosts,
  sharedHosts,
} from './schema/tables.ts';
