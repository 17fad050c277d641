/** Whether what a page tells of is the kind of thing that the record tells of. */
import type { RecordLine, RecordMatter } from '../dataset/shards.ts';
import { trustsJoin } from './merging.ts';
import { isOfInspection } from './report-day.ts';
import {
  saysMeasure,
  saysOccasion,
  saysToWhom,
  saysTrustWasTried,
  saysWhatWasReviewed,
  saysWhoMoved,
} from './roles.ts';
import { isOfAnotherService } from './services.ts';
import type { StemmedText } from './terms.ts';

/** Whether the page says what happened of the office, body, service or occasion of the record. */
export function isOfSubject(
  { kind, title }: RecordLine,
  { summary, keyTerms }: RecordMatter,
  outcome: string | null,
  { headline, lead }: Pick<StemmedText, 'headline' | 'lead'>,
): boolean {
  switch (kind) {
    case 'governance-event':
      return saysWhoMoved(title, lead);
    case 'board-response':
      return saysOccasion(title, lead) && saysToWhom(title, lead);
    case 'inquiry':
      return saysWhatWasReviewed(title, lead);
    case 'merger':
      return trustsJoin(lead);
    case 'regulator-action':
      if (!saysTrustWasTried(outcome, lead) || !saysMeasure(title, lead)) return false;
      return (
        !isOfInspection(title, outcome) || !isOfAnotherService(headline, [title, summary, ...keyTerms].join(' . '))
      );
    default:
      return true;
  }
}
