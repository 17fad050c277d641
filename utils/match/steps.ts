/** Steps that happen once and have a name: a fine, an undertaking, the end of special measures, a new status. A page of the day that tells of the trust's own is about it. */
import { sentencesOf } from './terms.ts';

/** By the outcome of a record: what one sentence on the trust itself must say. */
const steps: readonly (readonly [outcome: RegExp, said: RegExp])[] = [
  [
    /^fined/,
    /\b(?:trust|we|us)\b[^.]{0,60}\b(?:fined|ordered to pay|sentenced|convicted|pleaded guilty|prosecuted|penalty|owned? up|admitted)\b|\b(?:fined?|penalty|prosecution)\b(?=[^.]{0,30}\b(?:the trust|our trust|us|against)\b)/i,
  ],
  [/^undertaking/, /\bundertakings?\b|\bsigned\b|\bpromises? (?:to|made)\b/i],
  [/^reprimand/, /\breprimand\w*/i],
  [/^enforcement-notice/, /\benforcement (?:notice|action)\b|\bordered us\b/i],
  [
    /^(?:left-|exit).*|special-measures-ended|^conditions-lifted|^breach-lifted|^compliance/,
    /\b(?:out of|leav(?:es?|ing)|left|exit(?:s|ed|ing)?|lift(?:s|ed|ing)?|end(?:s|ed)?|no longer|remov(?:es?|ed|al)|over|free of|clear of|off)\b.{0,60}\b(?:special measures|restrictions?|recovery support|conditions?|breach|undertakings?|programme)\b|\b(?:special measures|restrictions?|recovery support|conditions?|breach|undertakings?)\b.{0,60}\b(?:lift(?:s|ed)|end(?:s|ed)?|remov(?:es?|ed)|over|behind us)\b/i,
  ],
  [/^(?:recovery-support|.*segment-4)/, /\brecovery support\b|\bsegment (?:4|four)\b/i],
  [
    /^(?:authorised|foundation-status)$/,
    /\b(?:becom(?:e|es|ing)|became|granted|authoris\w+|licen[cs]ed?|awarded|achiev\w+|are now|is now)\b.{0,60}\bfoundation (?:trust|status)\b|\bfoundation (?:trust|status)\b.{0,60}\b(?:granted|authoris\w+|approv\w+|achiev\w+|awarded)\b/i,
  ],
];

/** Who takes such steps: one of them must be named where the page begins. */
const taker =
  /\b(?:monitor|nhs (?:improvement|england)|regulat\w+|commission(?:er)?|ICO|CQC|watchdog|HSE|health and safety executive|court|judge|ministers?|secretary of state)\b/i;
const itself = /\b(?:we|us|our|trust|ambulance service)\b/i;
/** Others whom a court or an office deals with. */
const another =
  /\b(?:man|woman|former|ex-\w+|thief|driver|contractor|supplier|company|practices?|prison|neighbour\w*|partners?)\b/i;

/** The words in which a sentence of `lead` tells of the step of a record with that `outcome`, as one towards the trust itself; null where none does. */
export function stepSaid(outcome: string | null, lead: string): string | null {
  const said = steps.find(([of]) => outcome !== null && of.test(outcome))?.[1];
  if (!said || !taker.test(lead)) return null;
  for (const line of lead.split('\n')) {
    for (const { start, end } of sentencesOf(line)) {
      const sentence = line.slice(start, end);
      const words = said.exec(sentence)?.[0];
      if (words && itself.test(sentence) && !another.test(sentence)) return words;
    }
  }
  return null;
}
