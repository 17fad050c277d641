/** Lists inside a record: replies, pilots, positions and the like, each with a form of its own. */
import { z } from 'zod';
import { sourceKinds, stances } from '../kinds.ts';
import { organisationId, partialDate, text, webAddress } from './parts.ts';

export const items = z.discriminatedUnion('form', [
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

export type Items = z.output<typeof items>;
