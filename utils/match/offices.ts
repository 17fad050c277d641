/** Who came or went at the head of a trust: the office, and which way. */
import { sentencesOf } from './terms.ts';

export type Move = `${'chair' | 'chief executive' | 'non-executives'} ${'comes' | 'goes'}`;

const offices = [
  ['chair', /\bchair(?:man|woman|person|s)?\b(?! of (?:the )?(?:meeting|judges|panel))/gi],
  ['chief executive', /\bchief executives?\b(?! officers?’)|\bCEO\b/gi],
  ['non-executives', /\bnon[- ]exec(?:utive)?s?\b|\bNEDs\b/gi],
] as const;

const goes =
  /\b(?:resign\w*|(?:step|stand)(?:s|ped|ping|ing)? (?:down|aside|back)|stood down|leav(?:es|ing)|(?:to|will) leave|left|depart\w*|retir\w+|quits?|hand(?:s|ed|ing)? over|mov(?:e|es|ed|ing) on|farewell|goodbye|dismiss\w*|outgoing)\b/gi;
const comes =
  /\b(?:appoint\w*|named|names|unveil\w*|announces?|join(?:s|ed|ing)?|becom(?:e|es|ing)|became|takes? (?:over|up|on|the (?:helm|reins|chair))|took (?:over|up|on)|(?:new|an? (?:interim|acting)|one|same|sharing a|shares? a|an? (?:joint|shared)) (?:(?:joint|group|interim|shared|permanent|trust) )*(?=chair|chief exec|CEO|non-exec)|chosen|picked|successor|succeeds?)/gi;

/** Offices below, beside and outside the trust's own: their holders come and go too. */
const others =
  /\b(?:deputy|vice|assistant|associate|(?:a|our|new|the) hospital|group deputy|former|then)[- ](?:chair(?:man|woman|person)?|chief executives?)\b|\b(?:NHS England|NHS Improvement|CQC|council|charity|fund|college|league|board of trustees)(?:['’]s)? (?:chair(?:man|woman)?|chief executive)\b|\b(?:chair(?:man|woman|person)?|chief executive) of (?:NHS England|NHS Improvement|the (?:CQC|Care Quality Commission|NHS|national|royal|council))\b/gi;
/** Sentences on bodies beside the board. */
const elsewhere =
  /\b(?:charit\w+|committee|governors? (?:is|are|was|were|has|have)|lead governor|integrated care|ICB|clinical commissioning|CCG|recovery college|league of friends|network|pathology|board of trustees|scrutiny|healthwatch)\b/i;

/** As far as an office and the word of coming or going may stand apart. */
const apart = 130;

/** The comings and goings that one of the sentences of `text` tells of. */
export function movesIn(text: string): ReadonlySet<Move> {
  const found = new Set<Move>();
  const sentences = text
    .split('\n')
    .flatMap((line) => sentencesOf(line).map(({ start, end }) => line.slice(start, end)));
  for (const sentence of sentences) {
    if (elsewhere.test(sentence)) continue;
    const own = sentence.replace(others, (words) => ' '.repeat(words.length));
    for (const [office, words] of offices) {
      const places = [...own.matchAll(words)].map(({ index }) => index);
      for (const [way, ways] of [
        ['goes', goes],
        ['comes', comes],
      ] as const) {
        const near = [...own.matchAll(ways)].some(({ index }) =>
          places.some((place) => Math.abs(place - index) <= apart),
        );
        if (near) found.add(`${office} ${way}`);
      }
    }
  }
  return found;
}

/** How much of a page is its beginning here: what is news stands there, and who is quoted further down. */
const opened = 420;

/**
 * The move that a record tells of and the page too: null unless `title` (the record's) is of an office at the head of the trust, and the
 * page's beginning has the same office going the same way as the title or `summary` says.
 */
export function sharedMove(title: string, summary: string, lead: string): Move | null {
  const named = movesIn(title);
  if (named.size === 0) return null;
  const headed = new Set([...named].map((move) => move.replace(/ \w+$/, '')));
  const told = new Set([...named, ...[...movesIn(summary)].filter((move) => headed.has(move.replace(/ \w+$/, '')))]);
  return [...movesIn(lead.slice(0, opened))].find((move) => told.has(move)) ?? null;
}
