/** Whether what a page tells of is the kind of thing that the record tells of. */
import type { RecordLine } from '../dataset/shards.ts';
import { trustsJoin } from './merging.ts';
import {
  saysMeasure,
  saysOccasion,
  saysToWhom,
  saysTrustWasTried,
  saysWhatWasReviewed,
  saysWhoMoved,
} from './roles.ts';

/** Whether the page says what happened of the office, body or occasion of the record. */
export function isOfSubject({ kind, title }: RecordLine, outcome: string | null, lead: string): boolean {
  if (kind === 'governance-event') return saysWhoMoved(title, lead);
  if (kind === 'board-response') return saysOccasion(title, lead) && saysToWhom(title, lead);
  if (kind === 'inquiry') return saysWhatWasReviewed(title, lead);
  if (kind === 'merger') return trustsJoin(lead);
  return kind !== 'regulator-action' || (saysTrustWasTried(outcome, lead) && saysMeasure(title, lead));
}
