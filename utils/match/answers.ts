/** Answers of a board and reports of an inquiry, told by what they answer or look into. */
import { type SharedService, servicesIn, sharedServices } from './services.ts';
import type { StemmedText } from './terms.ts';

/** What boards answer. */
const occasions: readonly RegExp[] = [
  /\bCQC\b|\bcare quality commission\b|\binspect\w*|\brated\b/i,
  /\binquests?\b|\bcoroner\w*/i,
  /\bcourts?\b|\btrial\b|\bguilty\b|\bprosecut\w+|\bsentenc\w+/i,
  /\btribunal\b/i,
  /\binquir(?:y|ies)\b|\bindependent (?:review|report|investigation)\w*|\breview (?:of|by|into)\b/i,
  /\bbroadcast\w*|\bundercover\b|\bpanorama\b|\bdispatches\b/i,
];

/** How, by the outcome of a record. */
const answers: readonly (readonly [outcome: RegExp, said: RegExp])[] = [
  [/^apology/, /\b(?:sorry|apolog\w+|regret\w*)\b/i],
  [/^(?:commitment|pledge|action-plan)/, /\b(?:commit\w*|pledg\w+|promis\w+|action plan|improvement plan)\b/i],
  [/^accepted|^recommendations-accepted/, /\baccept\w*/i],
];

/**
 * The service that a board's answer and the record's are both on, or null where the answer names none; undefined unless a page that begins with
 * `text` gives the answer that `outcome` says, to such an occasion as the record (`title` and `summary`) tells of.
 */
export function sharedAnswer(
  { title, summary, outcome }: { title: string; summary: string; outcome: string | null },
  { headline, lead }: Pick<StemmedText, 'headline' | 'lead'>,
): SharedService | null | undefined {
  const said = answers.find(([of]) => outcome !== null && of.test(outcome))?.[1];
  const whole = `${title} . ${summary}`;
  if (!said?.test(lead) || !occasions.some((one) => one.test(whole) && one.test(lead))) return undefined;
  // Where no service is named, the headline itself must answer: reviews of receptions are accepted, too.
  if (servicesIn(headline).size === 0) return said.test(headline) ? null : undefined;
  return sharedServices(headline, whole)[0];
}

const ofInquiry =
  /\b(?:independent|public|external|statutory|national|royal college)\b.{0,40}\b(?:inquir\w+|review\w*|investigation|report|panel)\b|\binquiry\b/i;

/**
 * The service that an inquiry looks into, where the headline and the record's `title` both name it and the page begins with no other;
 * undefined elsewhere.
 */
export function sharedInquiry(
  title: string,
  { headline, lead }: Pick<StemmedText, 'headline' | 'lead'>,
): SharedService | undefined {
  const opening = lead.slice(0, headline.length + opened);
  return ofInquiry.test(opening) ? sharedServices(headline, title)[0] : undefined;
}

const opened = 320;
