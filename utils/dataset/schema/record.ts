/** One event, answer or statement, with its sources: `records/<folder>/<id>.json`. */
import { z } from 'zod';
import { recordKinds, sourceKinds } from '../kinds.ts';
import { items } from './items.ts';
import { organisationId, partialDate, text, webAddress } from './parts.ts';

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

export type Source = z.output<typeof source>;
export type FactRecord = z.output<typeof record>;
