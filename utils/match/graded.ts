/** Whether a page tells that the trust as a whole was given a grade by its inspectors: what press offices publish on the day of a report. */
import { outcomeSaid } from './ratings.ts';
import { sentencesOf } from './terms.ts';

const grades = new Set(['good', 'outstanding', 'inadequate', 'requires-improvement']);

/** Whether an outcome is a grade of the Care Quality Commission. */
export const isGrade = (outcome: string | null): boolean => outcome !== null && grades.has(outcome);

/** Nouns of what a trust runs: a grade in a sentence with one of them may be that part's and not the trust's. */
const part =
  /\b(?:practices?|surger(?:y|ies)|clinics?|homes?|home care|wards?|cent(?:re|er)s?|units?|houses?|nurser(?:y|ies)|kitchens?|canteens?|hospices?|schools?|laborator\w+|departments?|a&e|services?|teams?|maternity|placements?)\b/i;
/** Others who inspect and grade, and other gradings: where one stands in the beginning, the grade may be theirs. */
const otherAssessor =
  /\b(?:ofsted|environmental|hygiene|patient-led|jag|royal college|education|deanery|prisons?|fire|unicef|healthwatch|accredit\w+|surveys?|mental health act|awards?|judges|audit\w*|toolkit|security|data|finances?|money|teaching|views)\b/i;
/** Those of them who inspect and grade as the regulator does. */
const otherInspectorate =
  /\b(?:ofsted|environmental health|food hygiene|patient-led|jag|quality network|fire (?:and rescue )?(?:service|officers?)|health education england|deanery|accredit(?:ed|ation|ors?))\b/i;
const regulator = /\b(?:cqc|care quality commission|inspect(?:or|ion)\w*|regulator|watchdog)\b/i;
/** That it came and judged, and does not only count. */
const looked = /\b(?:inspect\w*|rat(?:ed|es|ings?)|reports?|grades?|visit\w*|judged|findings|highest|assess\w*)\b/i;
const itself = /\b(?:we|us|our (?:trust|organisation|hospitals|overall)|trust|overall)\b/i;

/** A word of grade that grades: "rated good", "we’re good", "a good rating"; not "a good summer". */
const grading =
  /\b(?:rated|graded|judged|rating of|are|['’]re|is)(?: (?:overall|now|officially|still|as))* ["“‘']?(?:good|outstanding|inadequate|requir\w+ improvements?)(?=["”’'.,;:!?]|$| overall| by\b)|\b(?:rated?|rates|graded|judged)(?: [^\s.,;:]+){1,9}? (?:as |to be )?["“‘'](?:good|outstanding|inadequate|requir\w+ improvements?)["”’']|\b(?:rating|grade|mark|band|score)s?\b/i;

const upward =
  /\bup (?:a|one|two) (?:grade|step|notch|band|level|rung)s?\b|\b(?:lift|mov|push|rais)\w+ us (?:up|one|a)\b|\bbetter (?:grade|rating)\b/i;
const risen = /\b(?:improves?|upgraded|raised|ris(?:es|en)|moves up|goes up|lifted)\b/i;

/**
 * True where the record is of an inspection by the regulator and the page's beginning (`lead`) names another who inspects, and not
 * the regulator: the words of inspections are everybody's.
 */
export function isOfAnotherInspectorate(outcome: string | null, title: string, lead: string): boolean {
  if (!(outcome !== null && grades.has(outcome)) && !/\binspect/i.test(title)) return false;
  return (
    otherInspectorate.test(lead) &&
    !/\b(?:cqc|care quality commission|regulator|watchdog|chief inspector)\b/i.test(lead)
  );
}

/** True where a headline gives a grade, and neither the `outcome` nor one that `title`, the record's, gives to a part. */
export function headlineGradesOther(outcome: string | null, title: string, headline: string): boolean {
  if (!isGrade(outcome) || !given.test(headline)) return false;
  return ![...grades].some((grade) => {
    const allowed = grade === outcome || outcomeSaid(grade, title) !== null;
    return allowed && outcomeSaid(grade, headline) !== null;
  });
}

/** A grade as headlines give one. */
const given =
  /\b(?:rated|graded|judged|rating of|we['’]?re|we are) (?:overall |as )?["“‘']?(?:good|outstanding|inadequate|requir\w+ improvement)\b|\b["“‘']?(?:good|outstanding|inadequate|requir\w+ improvement)["”’']? (?:overall )?(?:rating|grade|by (?:the )?(?:CQC|care quality commission|inspectors))\b/i;
const goodAt = /\b(?:good|outstanding)["”'’]? (?:at|for|with)\b/i;

/** True where a headline gives the trust the grade that is the `outcome`, and no part of it. */
export function headlineGrades(outcome: string | null, headline: string): boolean {
  return (
    !part.test(headline) && !goodAt.test(headline) && grading.test(headline) && outcomeSaid(outcome, headline) !== null
  );
}

/**
 * `title` is the record's, `lead` the page's headline and beginning. True where inspectors are named there, nobody else who grades is,
 * and one sentence says of the trust itself the grade, or that it rose where the record says so.
 */
export function trustIsGraded(outcome: string | null, title: string, lead: string): boolean {
  if (outcome === null || !grades.has(outcome) || part.test(title)) return false;
  if (!regulator.test(lead) || !looked.test(lead) || otherAssessor.test(lead)) return false;
  const sentences = lead
    .split('\n')
    .flatMap((line) => sentencesOf(line).map(({ start, end }) => line.slice(start, end)));
  return sentences.some(
    (sentence) =>
      itself.test(sentence) &&
      !part.test(sentence) &&
      ((grading.test(sentence) && outcomeSaid(outcome, sentence) !== null) ||
        (risen.test(title) && upward.test(sentence))),
  );
}
