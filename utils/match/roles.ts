/** Whether a page says of the right body, office or occasion what a record tells of. */
import { isOfHead, movesIn } from './offices.ts';
import { sentencesOf } from './terms.ts';

const offices: readonly RegExp[] = [
  /\bchair(?:man|woman|person|s)?\b/i,
  /\bchief executives?\b|\bCEO\b/i,
  /\bdirectors?\b|\bnon-execs?\b|\bNEDs?\b/i,
];

/** Words of coming and going. */
const moves =
  /\b(?:resign\w*|(?:step|stand)(?:s|ped|ping|ing)? (?:down|aside|back)|stood down|leav\w+|left|go(?:es|ing)?|depart\w*|retir\w+|quits?|appoint\w*|hand(?:s|ed|ing)? over|mov(?:e|es|ed|ing) on|join(?:s|ed|ing)?|succe(?:ed\w*|ssors?)|off to|farewell|goodbye|takes?|took|taking|becom\w+|became|suspend\w*|dismiss\w*|remov\w+|vot\w+|confidence|shared?|named|interim|acting|outgoing|incoming)\b/i;

/**
 * True unless `title`, the record's, tells of a coming or going in one of the offices, and no sentence of `lead` (the page's headline
 * and beginning) has that office together with such a word: every release quotes a chief executive, and most welcome somebody.
 */
export function saysWhoMoved(title: string, lead: string): boolean {
  // Not any votes: people are elected by them too.
  if (/\bconfidence\b/i.test(title)) return /\b(?:confidence|faith|vot(?:ed|ing)|a vote)\b/i.test(lead);
  if (!moves.test(title)) return true;
  const named = offices.filter((office) => office.test(title));
  if (named.length === 0) return true;
  const goesOnly = goings.test(title) && !comings.test(title);
  const told = goesOnly ? goings : moves;
  const loosely = sentencesIn(lead.replace(ofAPart, ' ')).some(
    (sentence) => told.test(sentence) && named.some((office) => office.test(sentence)),
  );
  const heads = [...movesIn(title)].map(officeOf);
  if (!loosely || heads.length === 0) return loosely;
  // Who speaks, joins in or hands over a prize holds an office, too: the headline must be on it, or a sentence have just that.
  const [headline = ''] = lead.split('\n');
  if (isOfHead(headline) && named.some((office) => office.test(headline))) return true;
  return [...movesIn(lead)].some((move) => heads.includes(officeOf(move)) && !(goesOnly && move.endsWith(' comes')));
}

const officeOf = (move: string): string => move.replace(/ \w+$/, '');

/** Somebody goes: where a title tells of that alone, the coming of another is another matter. */
const goings =
  /\b(?:resign\w*|(?:step|stand)(?:s|ped|ping|ing)? (?:down|aside|back)|stood down|leav\w+|left|go(?:es|ing)?|depart\w*|retir\w+|quits?|hand(?:s|ed|ing)? over|mov(?:e|es|ed|ing) on|off to|farewell|goodbye|suspend\w*|dismiss\w*|remov\w+|replac\w+|outgoing|former|last day|succe(?:ed\w*|ssors?))\b/i;
const comings = /\b(?:appoint\w*|join(?:s|ed|ing)?|takes?|becom\w+|named?|names|interim|acting|new|replac\w+)\b/i;

/** An office in a part of the trust, or beside it, which is not the trust’s: "the chair of the pathology board". */
const ofAPart =
  /\b(?:chair(?:man|woman|person)?|chief executive|(?:\w+ )?director|head) of (?:the |our |its |a )?(?:\w+ )?(?!directors\b|trust\b)[a-z]+ (?:board|committee|panel|charity|network|department|forum|league|union)\b/g;

/** To whom a board says sorry. */
const receivers =
  /\b(?:patients?|famil(?:y|ies)|relatives|loved ones|carers|service users|people who use|women|mothers?|mums|parents|babies|children|young people|residents|bereaved)\b/i;

/** True unless `title` says that patients, families or the like are answered, and `lead` names none of them: boards write to staff too. */
export function saysToWhom(title: string, lead: string): boolean {
  return !receivers.test(title) || receivers.test(lead);
}

const licence = /\b(?:licen[cs]es?|enforcement|undertakings?|breach\w*)\b/i;
const measure =
  /\b(?:licen[cs]\w*|enforce\w*|undertakings?|breach\w*|compli\w+|formal\w*|action|interven\w+|conditions?|sanctions?|measures|requirements?|investigat\w+|concerns|failings|promises|pledges?)\b/i;

/** Who takes such steps. */
const supervisor =
  /\b(?:monitor|nhs (?:improvement|england)|regulat\w+|commission(?:er)?|ICO|CQC|watchdog|HSE|health and safety executive|ministers?|authorit(?:y|ies)|agency)\b/i;

/** True unless `title` tells of a step under a trust’s licence and `lead` names no step, or nobody who takes them: licences and breaches are of many kinds. */
export function saysMeasure(title: string, lead: string): boolean {
  return !licence.test(title) || (measure.test(lead) && supervisor.test(lead));
}

const looking =
  /\b(?:inquir\w+|enquir\w+|review\w*|investigat\w+|reports?|hearings?|recall\w*|look(?:s|ed|ing)? (?:at|into|again)|findings|evidence|apolog\w+|sorry)\b/i;
const harmed =
  /\b(?:patients?|deaths?|died|babies|baby|children|women|mothers?|mums|people|famil(?:y|ies)|homicides?|lives|care|cases|treat\w+|(?:maternity|neonatal) (?:services?|units?))\b/i;

/** True unless `title`, the record’s, tells what an inquiry looked at in what people went through, and no sentence of `lead` does: instruments and rotas are reviewed too. */
export function saysWhatWasReviewed(title: string, lead: string): boolean {
  return !harmed.test(title) || sentencesIn(lead).some((sentence) => looking.test(sentence) && harmed.test(sentence));
}

/**
 * True unless the record tells of a fine and no sentence of `lead` brings the trust itself before a court: or lets it own up: trusts
 * tell of others' trials too, in the same courts.
 */
export function saysTrustWasTried(outcome: string | null, lead: string): boolean {
  if (!outcome?.startsWith('fined')) return true;
  return sentencesIn(lead).some(
    (sentence) => /\b(?:trust|we|us)\b/i.test(sentence) && (tried.test(sentence) || sorry.test(sentence)),
  );
}

const sorry =
  /\b(?:sorry|apolog\w+|accept\w*|regret\w*|failed|failings?|fell short|fall short|let down|lessons?|learn\w*)\b/i;

const tried =
  /\b(?:fin(?:e|ed|es)|penal\w+|court|sentenc\w+|guilty|plead\w*|admit\w*|own(?:ed)? up|prosecut(?:ed|ion|ors?)|convict\w+|charge[ds]?|pay|paid|hearing)\b/i;

/** True unless `title` says what a board responds to, a report or a ruling, and `lead` speaks of none: boards are sorry for much. */
export function saysOccasion(title: string, lead: string): boolean {
  return !occasion.test(title) || occasion.test(lead);
}

const occasion =
  /\b(?:cqc|care quality commission|inspect\w*|regulators?|watchdog|reports?|reviews?|inquir\w+|inquests?|coroner\w*|verdict|trial|courts?|rulings?|tribunal|findings|respon(?:d|se)\w*|criticis\w+)\b/i;

function sentencesIn(lead: string): string[] {
  return lead.split('\n').flatMap((line) => sentencesOf(line).map(({ start, end }) => line.slice(start, end)));
}
