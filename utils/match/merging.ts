/** Pages on the day on which trusts become one: the date, the partner and the joining tell it, whatever the words. */
import { sentencesOf } from './terms.ts';

/** Trusts joining, not their teams. */
const joining =
  /\bmerg(?:e|es|ed|er|ing)\b|\bacqui(?:re[sd]?|ring|sition)\b|\btak(?:es?|en|ing) over\b|\btook over\b|\btakeover\b|\bjoin(?:s|ed|ing)?\b|\b(?:com(?:e|es|ing)|came) together\b|\bunder one roof\b|\b(?:one|single|joint|new|combined) (?:[\w-]+ )?(?:trust|organisation|employer)\b|\bunit(?:e|es|ed)\b|\b(?:part|birthday) of\b/i;
/** What joins, too, and is no trust. */
const part =
  /\b(?:practices|surgeries|teams?|laborator\w+|patholog\w+|pharmac\w+|wards?|units?|departments?|charit\w+|services? (?:at|in)|rotas?|study|studies|ride|run|walk|choir|clinics?|partner of|scheme|store|twins?|baby|babies)\b/i;
/** Plans that end or wait. */
const halted =
  /\b(?:stop(?:s|ped)?|abandon\w*|call(?:s|ed) off|collaps\w+|not (?:go|be going) ahead|no longer|halt\w*|paus\w+|put (?:off|back)|delay\w*|postpon\w*)\b/i;

/** True where the headline or a sentence of `lead` has trusts join, not teams of theirs; and the plan goes on, or not, as `title` (the record's) has it. */
export function tellsOfJoining(title: string, lead: string): boolean {
  if (halted.test(title) !== halted.test(lead) || /\bnot a merger\b/i.test(lead)) return false;
  return trustsJoin(lead);
}

/** Whether a sentence of `lead` has bodies join that are not teams or practices. */
export function trustsJoin(lead: string): boolean {
  return sentencesIn(lead).some((sentence) => joining.test(sentence) && !part.test(sentence));
}

function sentencesIn(lead: string): string[] {
  return lead.split('\n').flatMap((line) => sentencesOf(line).map(({ start, end }) => line.slice(start, end)));
}
