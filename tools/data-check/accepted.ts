/** Warnings that a person looked at and found to be no fault, each with the reason: `data/accepted-warnings.json`. */
import { z } from 'zod';
import { type Doubt, doubtKinds } from './doubt.ts';

const schema = z.strictObject({
  accepted: z.array(
    z.strictObject({
      file: z.string().min(1),
      warning: z.enum(doubtKinds),
      /** Only where the file has several warnings of the kind. */
      field: z.string().optional(),
      why: z.string().trim().min(10, 'say why in a sentence'),
    }),
  ),
});

export type Accepted = z.output<typeof schema>['accepted'][number];

/** The accepted warnings in the file's JSON; throws with field and reason where it is damaged. */
export function readAccepted(value: unknown): Accepted[] {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data.accepted;
  const [issue] = parsed.error.issues;
  throw new Error(`accepted-warnings.json, ${issue?.path.join('.')}: ${issue?.message}`);
}

/** The doubts that nobody accepted, and the acceptances that no doubt stands behind any more. */
export function sift(doubts: readonly Doubt[], accepted: readonly Accepted[]): { left: Doubt[]; stale: Accepted[] } {
  const covers = (one: Accepted, doubt: Doubt) =>
    one.file === doubt.file && one.warning === doubt.kind && (one.field === undefined || one.field === doubt.field);
  return {
    left: doubts.filter((doubt) => !accepted.some((one) => covers(one, doubt))),
    stale: accepted.filter((one) => !doubts.some((doubt) => covers(one, doubt))),
  };
}
