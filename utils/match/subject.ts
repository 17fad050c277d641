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

/** Headlines of what is put to people before anything is decided. */
const put =
  /\bpropos(?:ed|als?)\b|\bconsult\w*|\bhave your say\b|\b(?:your|air|share|give|want|seek|for) (?:\w+ )?views\b/i;
/** Titles of records of that time: what is planned, talked of, or waits. */
const planned =
  /\bpropos\w*|\bconsult\w*|\bplan(?:s|ned)?\b|\bbids?\b|\btalks\b|\boptions?\b|\bintend|\bwants? to\b|\b(?:delay|postpon|paus|halt|stop|abandon)\w*/i;

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
      return trustsJoin(lead) && (!put.test(headline) || planned.test(title));
    case 'regulator-action':
      if (!saysTrustWasTried(outcome, lead) || !saysMeasure(title, lead)) return false;
      return (
        !isOfInspection(title, outcome) || !isOfAnotherService(headline, [title, summary, ...keyTerms].join(' . '))
      );
    default:
      return true;
  }
}
