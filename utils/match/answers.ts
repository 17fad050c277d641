/** Answers of a board and reports of an inquiry, told by what they answer or look into. */
import { type SharedService, servicesIn, sharedServices } from './services.ts';
import type { StemmedText } from './terms.ts';

/** What boards answer. */
const occasions: readonly RegExp[] = [
  /\b(?:CQC|care quality commission|regulator|inspect(?:or|ion)s?)\b[^.]{0,120}\b(?:report\w*|rat(?:ed|ing)|grade|f[io]u?nd(?:ings)?|verdict|inspect\w+)\b|\b(?:report|rating|findings|verdict|rated)\b[^.]{0,80}\b(?:CQC|care quality commission|regulator|inspectors?|inadequate|requires improvement)\b/i,
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
  const reviewed = [...opening.matchAll(object)].map(([, of = '']) => of);
  // Lifts of a maternity unit are reviewed, too.
  if (!ofInquiry.test(opening) || reviewed.some((of) => !people.test(of) && servicesIn(of).size === 0))
    return undefined;
  return sharedServices(headline, title)[0];
}

const opened = 320;
/** What is looked into, as far as it is named at once. */
const object = /\b(?:review|inquiry|investigation) (?:of|into) ([^.,;:\n]{1,60})/gi;
const people =
  /\b(?:care|deaths?|died|safety|patients?|babies|women|famil(?:y|ies)|cases|services?|culture|leadership|governance|trust)\b/i;
