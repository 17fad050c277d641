/** The single files of `data/`: lists that hold for all records and bodies. */
import { z } from 'zod';
import { warningRules } from '../kinds.ts';
import { hostName, text, webAddress } from './parts.ts';

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

/** Warnings that somebody looked at and found right, each with the reason. */
export const acceptedWarnings = z.strictObject({
  $schema: z.string().optional(),
  accepted: z.array(
    z.strictObject({
      /** Path below `data/`, as the warning names it. */
      file: text,
      warning: z.enum(warningRules),
      /** Only the warning at this field; without it, all of the rule in the file. */
      field: text.optional(),
      /** Only the warning about this other record. */
      with: text.optional(),
      why: z.string().trim().min(10, 'say why in a sentence'),
    }),
  ),
});

/** Words that look like a person's name and are none, or stand for a thing: places, buildings, reviews named after a chair. */
export const knownNames = z.strictObject({
  $schema: z.string().optional(),
  names: z.array(z.strictObject({ name: text, reason: text })),
});

/** Sites that copy what others published: a record rests on one of them alone only where `alone` says why it may. */
export const mirrorHosts = z.strictObject({
  $schema: z.string().optional(),
  hosts: z.array(
    z.strictObject({
      host: hostName,
      what: text,
      /** Why a record may rest on it alone all the same. */
      alone: text.optional(),
    }),
  ),
});

export type SharedHosts = z.output<typeof sharedHosts>;
export type AcceptedWarnings = z.output<typeof acceptedWarnings>;
export type KnownNames = z.output<typeof knownNames>;
export type MirrorHosts = z.output<typeof mirrorHosts>;
export type About = z.output<typeof about>;
