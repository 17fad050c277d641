/** Whether a page that is to tell of somebody's coming or going on a board says so of that office. */
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
  if (!moves.test(title)) return true;
  const named = offices.filter((office) => office.test(title));
  if (named.length === 0) return true;
  const sentences = lead
    .split('\n')
    .flatMap((line) => sentencesOf(line).map(({ start, end }) => line.slice(start, end)));
  return sentences.some((sentence) => moves.test(sentence) && named.some((office) => office.test(sentence)));
}
