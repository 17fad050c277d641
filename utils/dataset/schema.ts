/** The form of `data/`: what people write, what the build checks. The types follow from the schemas. */
import { z } from 'zod';
import { recordKinds, sourceKinds, stances, successionKinds } from './kinds.ts';

/** A date that may be partial: year, year-month or day (ISO 8601, without time). */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'not a date in the form 2009, 2009-02 or 2009-02-12')
  .refine(isCalendarDate, 'no such day in the calendar');

function isCalendarDate(text: string): boolean {
  if (text.length < 10) return true;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const text = z.string().trim().min(1);
const webAddress = z.url({ protocol: /^https?$/ });
/** ODS code, or the official name of a body that has none. */
const organisationId = text;

export const source = z.strictObject({
  title: text,
  publisher: text,
  kind: z.enum(sourceKinds),
  /** Null only with a `copy` note: the project holds the document but its public address was not found. */
  url: webAddress.nullable(),
  published: partialDate.nullable(),
  locator: text.nullable().default(null),
  /** What stands behind a source without an address, or behind an address that is not the original. */
  copy: z.enum(['held-by-project', 'mirror', 'document-host']).optional(),
});

const items = z.discriminatedUnion('form', [
  z.strictObject({
    form: z.literal('replies'),
    rows: z.array(
      z.strictObject({
        number: text,
        concern: text,
        reply: text,
        stance: z.enum(stances),
        commitment: text.nullable(),
      }),
    ),
  }),
  z.strictObject({
    form: z.literal('pilots'),
    rows: z.array(
      z.strictObject({
        site: text,
        /** How many care trusts were proposed for the site. */
        trusts: z.int().positive(),
        clientGroup: text,
        /** Start date aimed at, as reported; null where none was. */
        target: text.nullable(),
        status: text,
        fate: z.discriminatedUnion('became', [
          z.strictObject({
            became: z.literal('organisation'),
            organisation: organisationId,
            date: partialDate,
            source: webAddress,
            note: text.optional(),
          }),
          z.strictObject({ became: z.literal('none'), source: webAddress, note: text }),
          z.strictObject({ became: z.literal('unknown'), note: text.optional() }),
        ]),
      }),
    ),
  }),
  z.strictObject({
    form: z.literal('positions'),
    rows: z.array(z.strictObject({ site: text, speaker: text, target: text, position: text })),
  }),
  z.strictObject({
    form: z.literal('demands'),
    by: text,
    rows: z.array(z.strictObject({ number: text, demand: text })),
  }),
  z.strictObject({
    form: z.literal('answers'),
    rows: z.array(z.strictObject({ question: text, answer: text })),
  }),
  z.strictObject({
    form: z.literal('points'),
    rows: z.array(z.strictObject({ speaker: text, speakerKind: z.enum(sourceKinds), point: text })),
  }),
  z.strictObject({
    form: z.literal('reasons'),
    by: text,
    rows: z.array(z.strictObject({ reason: text })),
  }),
]);

export const record = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
  kind: z.enum(recordKinds),
  date: partialDate,
  /** Why the date is partial, worked out or doubtful. */
  dateNote: text.optional(),
  /** True where the date was worked out and not stated by a source. */
  dateEstimated: z.boolean().default(false),
  title: text,
  summary: text,
  /** The trusts and commissioners this is about, by ODS code or, without one, official name. */
  organisations: z.array(
    z.strictObject({
      id: organisationId,
      /** The name at the time or as the source gives it, where it differs from the official one. */
      named: text.optional(),
      role: z.enum(['subject', 'respondent', 'predecessor', 'successor', 'mentioned']),
      outcome: z
        .string()
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        .nullable()
        .default(null),
      /** What this body's own part is limited to, where that differs from the record as a whole. */
      places: z.array(text).optional(),
      services: z.array(text).optional(),
    }),
  ),
  /** Others who take part: they are named, and never own a page. */
  parties: z
    .array(
      z.strictObject({
        name: text,
        kind: z.enum([
          'government',
          'regulator',
          'council',
          'commissioner',
          'partnership',
          'political-party',
          'campaign',
          'press',
          'company',
          'other',
        ]),
        role: z.enum(['subject', 'respondent', 'mentioned']),
        outcome: text.nullable().default(null),
      }),
    )
    .default([]),
  /** Trusts that a regional or national matter touches, and from when to when. */
  affects: z
    .array(
      z.strictObject({
        organisation: organisationId,
        from: partialDate,
        to: partialDate.nullable(),
        /** Address of the page that says so. */
        source: webAddress,
      }),
    )
    .default([]),
  /** Places and services a record is limited to; they decide whether it passes along a hop with a scope. */
  places: z.array(text).default([]),
  services: z.array(text).default([]),
  topics: z.array(text),
  keyTerms: z.array(text).min(1),
  /** Numbers, each with what it counts. */
  figures: z.array(z.strictObject({ figure: text, counts: text })).default([]),
  items: z.array(items).default([]),
  discrepancies: z.array(text).default([]),
  /** Records of the same story share this word. */
  matter: text.optional(),
  /** Ids of the records that tell what came next. */
  next: z.array(text).default([]),
  /** Records to be read side by side; the build links them both ways. */
  beside: z.array(z.strictObject({ id: text, why: text })).default([]),
  foi: z
    .strictObject({
      reference: text.nullable(),
      requested: partialDate.nullable(),
      responded: partialDate.nullable(),
      authority: text,
      outcome: text.nullable(),
      exemptions: z.array(text).default([]),
    })
    .optional(),
  sources: z.array(source).min(1, 'no source: a record without a source is not shipped'),
  confidence: z.enum(['primary', 'corroborated', 'single-source']),
});

/** The words for services, in scopes and in the `services` of a record: only like words can be compared. */
export const serviceWords = [
  'acute',
  'ambulance',
  'camhs',
  'community',
  'learning-disability',
  'mental-health',
  'substance-misuse',
] as const;

/**
 * What passed along where only a part did. A record passes if it is of a body in `predecessors`, or if its places and
 * services lie inside every other list that is given.
 */
export const scope = z.strictObject({
  places: z.array(text).min(1).optional(),
  services: z.array(z.enum(serviceWords)).min(1).optional(),
  /** Bodies whose own record passes whole. */
  predecessors: z.array(organisationId).optional(),
  source: text,
  note: text.optional(),
});

export const succession = z.strictObject({
  to: organisationId,
  date: partialDate,
  kind: z.enum(successionKinds),
  scope: scope.optional(),
  source: text,
  note: text.optional(),
});

const hostName = z
  .string()
  .regex(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'not a host name in lower case, without www.');

export const organisation = z.strictObject({
  $schema: z.string().optional(),
  /** ODS (Organisation Data Service) code; null where the body has none or it was not found. */
  ods: z
    .string()
    .regex(/^[A-Z0-9]{3,6}$/)
    .nullable(),
  name: text,
  kind: z.enum(['nhs-trust', 'foundation-trust', 'care-trust', 'icb', 'cic', 'other']),
  sector: z
    .enum(['acute', 'mental-health', 'community', 'ambulance', 'specialist', 'integrated', 'commissioner'])
    .nullable(),
  region: text.nullable(),
  status: z.enum(['current', 'former']),
  opened: partialDate.nullable(),
  /** Last day, or the day of the hop where only that is known. */
  closed: partialDate.nullable(),
  hosts: z.array(
    z.strictObject({
      host: hostName,
      /** Date of the newest source that showed it in use; null where that source is undated. */
      asOf: partialDate.nullable(),
      /** When the body held it, where it also belonged to another. */
      from: partialDate.optional(),
      until: partialDate.optional(),
      sources: z.array(text).min(1),
    }),
  ),
  aliases: z.array(
    z.strictObject({
      name: text,
      kind: z.enum(['short-name', 'acronym', 'former-name', 'trading-name']),
      /** Last day of the name; as partial as its source. */
      until: partialDate.optional(),
      source: text.optional(),
    }),
  ),
  /** Bodies on WhatDoTheyKnow: the present one, and those under former names. */
  whatdotheyknow: z.strictObject({ current: text.nullable(), former: z.array(text) }),
  successions: z.array(succession),
  /**
   * Said of a former body without a succession, so that silence is never mistaken for an omission: `not-known` where no
   * source was found that says who took over; `no-successor` where a source says that nobody of this list did.
   */
  fate: z
    .discriminatedUnion('is', [
      z.strictObject({ is: z.literal('not-known'), note: text }),
      z.strictObject({ is: z.literal('no-successor'), note: text, source: text }),
    ])
    .optional(),
  /** A change that was announced and has not happened: shown nowhere as a fact, no succession. */
  planned: z
    .strictObject({
      kind: z.enum(successionKinds),
      date: partialDate,
      final: z.boolean(),
      with: z.array(organisationId),
      source: text,
    })
    .optional(),
  sources: z.array(text).min(1),
});

/** Hosts that belong to no single body: a page on or below one is no trust's, unless a longer name below it is. */
export const sharedHosts = z.strictObject({
  $schema: z.string().optional(),
  hosts: z.array(z.strictObject({ host: hostName, what: text, source: webAddress })),
});

export const about = z.strictObject({
  $schema: z.string().optional(),
  /** The day up to which the record was gathered. */
  recordAsOf: z.iso.date(),
});

export type { RecordKind, SourceKind, Stance } from './kinds.ts';
export type Source = z.output<typeof source>;
export type Items = z.output<typeof items>;
export type FactRecord = z.output<typeof record>;
export type Scope = z.output<typeof scope>;
export type Succession = z.output<typeof succession>;
export type Organisation = z.output<typeof organisation>;
export type SharedHosts = z.output<typeof sharedHosts>;
export type About = z.output<typeof about>;
