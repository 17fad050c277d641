/** Pages on the day on which trusts become one: the date, the partner and the joining tell it, whatever the words. */
import { sentencesOf } from './terms.ts';

/** Trusts joining, not their teams. */
const joining =
  /\bmerg(?:e|es|ed|er|ing)\b|\bacqui(?:re[sd]?|ring|sition)\b|\btak(?:es?|en|ing) over\b|\btook over\b|\btakeover\b|\bjoin(?:s|ed|ing)?\b|\b(?:com(?:e|es|ing)|came) together\b|\bunder one roof\b|\b(?:one|single|joint|new|combined) (?:[\w-]+ )?(?:trust|organisation|employer)\b|\bunit(?:e|es|ed)\b|\b(?:part|birthday) of\b/i;
/** The same in words that nothing but trusts' joining has: colleagues join, and infections are acquired. */
const becomingOne =
  /\bmerg(?:e|es|ed|er|ing)\b|\bacquisition of\b|\b(?:acquires?|acquired by)\b|\bt(?:akes?|aken|aking|ook) over (?:the|by|from|responsibility|management|running)\b|\btakeover\b|\bjoin(?:s|ed|ing)? (?:together|to (?:form|become|create))\b|\bunder one roof\b|\b(?:one|single|joint|new|combined) (?:NHS )?(?:(?:foundation|hospital|healthcare) )?(?:trust|organisation|employer)\b|\b(?:becom(?:e|es|ing)|became) (?:one|a single|(?:a )?part of)\b|\bunit(?:e|es|ed) (?:as|to|into)\b/i;
/** What joins, too, and is no trust. */
const part =
  /\b(?:practices|surgeries|teams?|laborator\w+|patholog\w+|pharmac\w+|wards?|units?|departments?|charit\w+|services? (?:at|in)|rotas?|study|studies|ride|run|walk|choir|clinics?|partner of|scheme|store|GPs?|friends|radio|councils?|colleges?|firms?|unions?|twins?|baby|babies)\b/i;
/** Who joins: trusts, by whatever name; a part of one is told apart. */
const whole = /\b(?:trusts?|hospitals?|boards?|governors|we|us|our|ours|employer|organisations|neighbours)\b/i;
/** What is news stands in so much of a page. */
const opened = 500;

/** Plans that end or wait. */
const halted =
  /\b(?:stop(?:s|ped)?|abandon\w*|call(?:s|ed) off|collaps\w+|not (?:go|be going) ahead|no longer|halt\w*|paus\w+|put (?:off|back)|delay\w*|postpon\w*)\b/i;

/** True where the headline or a sentence of `lead` has trusts join, not teams of theirs; and the plan goes on, or not, as `title` (the record's) has it; `partner` is how the page names another of them. */
export function tellsOfJoining(title: string, lead: string, partner: string): boolean {
  if (halted.test(title) !== halted.test(lead) || /\bnot a merger\b/i.test(lead)) return false;
  return sentencesIn(lead.slice(0, opened)).some(
    (sentence) =>
      becomingOne.test(sentence) && (whole.test(sentence) || sentence.includes(partner)) && !part.test(sentence),
  );
}

/** Whether a sentence of `lead` has bodies join that are not teams or practices. */
export function trustsJoin(lead: string): boolean {
  return sentencesIn(lead).some((sentence) => joining.test(sentence) && !part.test(sentence));
}

function sentencesIn(lead: string): string[] {
  return lead.split('\n').flatMap((line) => sentencesOf(line).map(({ start, end }) => line.slice(start, end)));
}
