/** Pages of the day of an inspection report: there the date and the kind of news carry what other words would have to. */
import { isGrade } from './graded.ts';
import { type SharedService, servicesIn, sharedServices } from './services.ts';
import type { StemmedText } from './terms.ts';
import { sentencesOf } from './terms.ts';

const regulator =
  /\b(?:cqc|care quality commission|(?:chief )?inspectors?|inspectorate|watchdog|regulator(?=.{0,80}\binspect))\b/i;

/** What a report brings: a grade, a finding, a notice. A visit alone brings none. */
const result =
  /\b(?:(?:re-?)?rat(?:ed|es|ings?)|grad(?:e|es|ed)|marks?|scor(?:e|es|ed)|bands?|scale|verdict|reports?|findings|prais\w+|criticis\w+|warning|notice|upgraded?|downgraded?|inadequate|outstanding|special measures|restrictions)\b/i;
/** Of the trust as a whole: its grade, or which way it went. */
const standing =
  /\b(?:(?:re-?)?rat(?:ed|ings?)|grad(?:e|ed)|marks?|scor(?:e|es)|bands?|verdict|up (?:a|one|two) (?:grade|notch|step|band|rung)|down (?:a|one|two)|special measures|restrictions)\b/i;
const itself = /\b(?:we|us|our|trust|overall|organisation|ambulance service)\b/i;

/** Visits that bring no grade and reports on others; and what else the regulator publishes. */
const otherMatter =
  /\b(?:mental health act|survey\w*|healthwatch|ofsted|unicef|accredit\w*|food hygiene|environmental health|patient-led|PLACE|human tissue|royal college|quality (?:network|standard|scheme|mark)|awards?|auditors?|audits?|toolkit|gold|assessors?|council|flu|congratulat\w+|partners at|HM Inspectorate)\b/i;
/** A visit is told of before its report. */
const yetToCome =
  /\b(?:reports?|results?|ratings?|findings) (?:is|are|will|to) (?:be |come |follow|expected|due)|\b(?:CQC|commission|inspectors?|we) (?:will|are (?:going )?to|is to|expects? to) (?:be )?(?:inspect|visit)|\bready for\b/i;

/** How a page tells of the report: of a service that the record names in its title, or of the trust. */
export type Told = { of: 'service'; shared: SharedService } | { of: 'trust' };

/**
 * How a page that appeared with the report of `record` tells of it; null where it tells of another matter, or of none: `title` and
 * `summary` are the record's, `outcome` the body's.
 */
export function tellsOfReport(
  { title, summary, outcome }: { title: string; summary: string; outcome: string | null },
  text: StemmedText,
): Told | null {
  if (!isOfInspection(title, outcome) || !regulator.test(text.lead)) return null;
  const opening = openingOf(text);
  if (otherMatter.test(opening) || yetToCome.test(text.lead)) return null;
  const whole = `${title} . ${summary}`;
  const named = servicesIn(opening);
  if (named.size > 0) {
    const inTitle = sharedServices(opening, title);
    const shared = inTitle.length > 0 || servicesIn(title).size > 0 ? inTitle : sharedServices(opening, summary);
    // All that the page opens with, the record knows: what it does not is another visit's.
    const strange = [...named.keys()].filter((service) => !servicesIn(whole).has(service));
    const told = besideRegulator(sentencesIn(opening), (one) => result.test(one));
    return shared[0] && strange.length === 0 && told ? { of: 'service', shared: shared[0] } : null;
  }
  if (!isGrade(outcome) && outcome !== 'left-special-measures' && outcome !== 'special-measures') return null;
  if (servicesIn(title).size > 0) return null;
  const told = besideRegulator(
    sentencesIn(opening),
    (one, at) => standing.test(one) && servicesIn(one).size === 0 && (at === 0 || itself.test(one)),
  );
  return told ? { of: 'trust' } : null;
}

/** Whether one of `sentences` says it, and it or one beside it names the regulator: scores, bands and reports are of many kinds. */
function besideRegulator(sentences: readonly string[], says: (sentence: string, at: number) => boolean): boolean {
  return sentences.some(
    (one, at) => says(one, at) && sentences.slice(Math.max(0, at - 1), at + 2).some((near) => regulator.test(near)),
  );
}

/** Whether a record, by its title and outcome, is of an inspection: a regulator fines, permits and orders too. */
export function isOfInspection(title: string, outcome: string | null): boolean {
  return (
    isGrade(outcome) ||
    outcome === 'warning-notice' ||
    (outcome ?? '').endsWith('special-measures') ||
    /\binspect|\brate[sd]\b/i.test(title)
  );
}

const opened = 320;

/** The headline and what follows it at once. */
function openingOf({ lead, headline }: StemmedText): string {
  return `${headline}\n${lead.slice(headline.length, headline.length + opened)}`;
}

function sentencesIn(lead: string): string[] {
  return lead.split('\n').flatMap((line) => sentencesOf(line).map(({ start, end }) => line.slice(start, end)));
}
