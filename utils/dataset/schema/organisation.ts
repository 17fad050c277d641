/** A trust or board, present or former, and what became of it: `organisations/<name>.json`. */
import { z } from 'zod';
import { successionKinds } from '../kinds.ts';
import { hostName, organisationId, partialDate, text } from './parts.ts';

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

export type Scope = z.output<typeof scope>;
export type Succession = z.output<typeof succession>;
export type Organisation = z.output<typeof organisation>;
