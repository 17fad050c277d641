/** Whether a file of the bundle is what it should be: a damaged one is refused by file, field and reason, never half used. */
import { recordKinds, sourceKinds, stances, successionKinds } from './kinds.ts';
import type { NameTableData } from './name-table.ts';
import type { Items, Scope, Source } from './schema.ts';
import {
  type Check,
  count,
  type Fields,
  flag,
  formOf,
  list,
  nullable,
  object,
  oneOf,
  optional,
  table,
  text,
} from './shape.ts';
import {
  type AskedShard,
  type CompiledOrganisation,
  type DetailsShard,
  datasetFormat,
  type FamilyShard,
  type IdsShard,
  type Index,
  type LinesShard,
  type MattersShard,
  type NamesShard,
  type RecordDetail,
  type RecordLine,
  type RecordMatter,
  type SpellingsShard,
  type StemsShard,
} from './shards.ts';

const texts = list(text);
const maybe = nullable(text);
const maybeLeft = optional(text);
const format = oneOf([datasetFormat]);

const sourceFields: Fields<Omit<Source, 'url'>> = {
  title: text,
  publisher: text,
  kind: oneOf(sourceKinds),
  published: maybe,
  locator: maybe,
  copy: optional(oneOf(['held-by-project', 'mirror', 'document-host'])),
};
const source = object<Source>({ ...sourceFields, url: maybe });

const scope = object<Scope>({
  places: optional(texts),
  services: optional(texts) as Check<Scope['services']>,
  predecessors: optional(texts),
  source: text,
  note: maybeLeft,
});

const fateOfBody = formOf<NonNullable<CompiledOrganisation['fate']>>('is', {
  'not-known': object({ note: text }) as Check<never>,
  'no-successor': object({ note: text, source: text }) as Check<never>,
});

const organisation = object<CompiledOrganisation>({
  ods: maybe,
  name: text,
  kind: oneOf(['nhs-trust', 'foundation-trust', 'care-trust', 'icb', 'cic', 'other']),
  sector: maybe as Check<CompiledOrganisation['sector']>,
  region: maybe,
  status: oneOf(['current', 'former']),
  opened: maybe,
  closed: maybe,
  hosts: list(object({ host: text, asOf: maybe, from: maybeLeft, until: maybeLeft })),
  aliases: list(
    object({
      name: text,
      kind: oneOf(['short-name', 'acronym', 'former-name', 'trading-name']),
      until: maybeLeft,
      source: maybeLeft,
    }),
  ),
  whatdotheyknow: object({ current: maybe, former: texts }),
  successions: list(
    object({
      to: text,
      date: text,
      kind: oneOf(successionKinds),
      scope: optional(scope),
      source: text,
      note: maybeLeft,
    }),
  ),
  fate: optional(fateOfBody),
  planned: optional(object({ kind: oneOf(successionKinds), date: text, final: flag, with: texts, source: text })),
});

const line = object<RecordLine>({
  id: text,
  kind: oneOf(recordKinds),
  date: text,
  title: text,
  organisations: list(
    object({
      id: text,
      role: oneOf(['subject', 'respondent', 'predecessor', 'successor', 'mentioned']),
      outcome: maybe,
      named: maybeLeft,
      places: optional(texts),
      services: optional(texts),
    }),
  ),
  affects: list(object({ organisation: text, from: text, to: maybe, source: text })),
  places: texts,
  services: texts,
  matter: maybeLeft,
  beside: list(object({ id: text, why: text })),
  sources: list(source),
  otherAddresses: optional(list(maybe)),
});

const matter = object<RecordMatter>({
  summary: text,
  keyTerms: texts,
  figures: list(object({ figure: text, counts: text })),
});

type Form<F extends Items['form']> = Extract<Items, { form: F }>;
type Row<F extends Items['form']> = Form<F>['rows'][number];
type Fate = Row<'pilots'>['fate'];

const rows = <F extends Items['form']>(form: F, of: Fields<Row<F>>, rest: Partial<Fields<Form<F>>> = {}) =>
  object<Form<F>>({ form: oneOf([form]), rows: list(object<Row<F>>(of)), ...rest } as Fields<Form<F>>) as Check<never>;

const fate = formOf<Fate>('became', {
  organisation: object({ organisation: text, date: text, source: text }) as Check<never>,
  none: object({ source: text, note: text }) as Check<never>,
  unknown: object({ note: maybeLeft }) as Check<never>,
});

const items = formOf<Items>('form', {
  replies: rows('replies', { number: text, concern: text, reply: text, stance: oneOf(stances), commitment: maybe }),
  pilots: rows('pilots', {
    site: text,
    trusts: count(1),
    clientGroup: text,
    target: maybe,
    status: text,
    fate,
  }),
  positions: rows('positions', { site: text, speaker: text, target: text, position: text }),
  demands: rows('demands', { number: text, demand: text }, { by: text }),
  answers: rows('answers', { question: text, answer: text }),
  points: rows('points', { speaker: text, speakerKind: oneOf(sourceKinds), point: text }),
  reasons: rows('reasons', { reason: text }, { by: text }),
});

const detail = object<RecordDetail>({
  dateNote: maybeLeft,
  dateEstimated: flag,
  parties: list(object({ name: text, kind: text, role: text, outcome: maybe })) as Check<RecordDetail['parties']>,
  topics: texts,
  items: list(items),
  discrepancies: texts,
  next: texts,
  previous: texts,
  foi: optional(
    object({
      reference: maybe,
      requested: maybe,
      responded: maybe,
      authority: text,
      outcome: maybe,
      exemptions: texts,
    }),
  ),
  confidence: oneOf(['primary', 'corroborated', 'single-source']),
  head: count(),
  sources: list(object<Omit<Source, 'url'>>(sourceFields)),
});

const holder = object({ id: text, from: maybeLeft, until: maybeLeft });
const indexed = object({ name: text, kind: text, status: text, sector: maybe, family: text, shard: count() });

const nameTable = object<NameTableData>({
  bodies: text,
  words: text,
  wordCount: count(2),
  trie: text,
  shared: text,
  root: count(),
  acronyms: text,
  acronymBearers: text,
  dates: list(maybe),
  digest: text,
});

const checks: { [K in ShardKind]: Check<Shards[K]> } = {
  index: object<Index>({
    format,
    recordAsOf: text,
    hosts: table(list(holder)),
    sharedHosts: texts,
    organisations: table(indexed) as Check<Index['organisations']>,
    buckets: count(1),
  }),
  names: object<NamesShard>({
    format,
    names: list(object({ id: text, name: text, kind: text })) as Check<NamesShard['names']>,
    places: list(object({ id: text, name: text })),
  }),
  spellings: object<SpellingsShard>({ format, table: nameTable }),
  asked: object<AskedShard>({
    format,
    asked: list(
      object({
        id: text,
        date: text,
        title: text,
        summary: text,
        topics: texts,
        keyTerms: texts,
        organisations: texts,
      }),
    ),
  }),
  stems: object<StemsShard>({ format, records: count(), counts: table(count()) }),
  family: object<FamilyShard>({
    format,
    families: list(object({ key: text, organisations: list(organisation), lines: table(list(count())) })),
  }),
  lines: object<LinesShard>({ format, lines: list(line) }),
  matters: object<MattersShard>({ format, matters: list(matter) }),
  details: object<DetailsShard>({ format, details: list(detail) }),
  ids: object<IdsShard>({ format, ids: table(count()) }),
};

interface Shards {
  index: Index;
  names: NamesShard;
  spellings: SpellingsShard;
  asked: AskedShard;
  stems: StemsShard;
  family: FamilyShard;
  lines: LinesShard;
  matters: MattersShard;
  details: DetailsShard;
  ids: IdsShard;
}

export type ShardKind = keyof Shards;
export type CheckedShard<K extends ShardKind> = Shards[K];

/** The value as it came, once it is known to be such a shard; throws naming `path`, the field and what is wrong there. */
export function checkShard<K extends ShardKind>(kind: K, path: string, value: unknown): CheckedShard<K> {
  const fault = checks[kind](value);
  if (!fault) return value as CheckedShard<K>;
  const field = fault.path.reduce<string>((before, part) => {
    if (typeof part === 'number') return `${before}[${part}]`;
    return before ? `${before}.${String(part)}` : String(part);
  }, '');
  throw new Error(`${path}${field ? `, ${field}` : ''}: ${fault.expected} expected, found ${shown(fault.found)}`);
}

/** What stood there instead, in a word or the value itself where it is short. */
function shown(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'object' || value === undefined) return typeof value;
  return `${typeof value} ${JSON.stringify(value).slice(0, 60)}`;
}
