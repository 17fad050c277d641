/** Who came or went at the head of a trust: the office, and which way. */
import { type StemmedText, sentencesOf } from './terms.ts';

export type Move = `${'chair' | 'chief executive' | 'non-executives'} ${'comes' | 'goes'}`;

/** An office at the head of the trust, with what may stand before it. */
const offices = [
  ['chair', 'chair(?:man|woman|person|s)?'],
  ['chief executive', '(?:chief executives?(?: officers?)?|CEO)'],
  ['non-executives', '(?:non[- ]exec(?:utive)?s?(?: directors?)?|NEDs)'],
] as const;

const goes =
  '(?:resign(?:s|ed|ing|ation)?|(?:step|stand)(?:s|ped|ping|ing)? (?:down|aside|back)|stood down|leav(?:es|ing)(?! (?:the|a|his|her|their|no) (?:door|mark|question|message|note))|to leave|will leave|left (?:the|our) (?:trust|post|board|organisation|job)|has left(?! (?:her|his|their|a))|depart(?:s|ed|ing|ure)?|retir(?:e|es|ed|ing|ement)|quits?|hand(?:s|ed|ing)? over(?= to\\b| the (?:reins|chair)| in\\b| as\\b|[.,;]|$)|mov(?:es|ed|ing) on|farewell|goodbye|(?:is|are) off to|dismiss(?:ed|es|al)|outgoing)';
const before =
  '(?:(?:our|the|its|his|her|their|a|an|new|next|first|joint|group|interim|acting|shared|permanent|substantive|trust|future|post of|role of|position of|as|of|to|two|three|four|five|all|both) )*';
/** Words that make the holder of an office speak or act, and end what is said of the office. */
const speaking =
  '(?:said|told|tell|met|spoke|(?:say|thank|welcom|congratulat|prais|hop|add|present|visit|meet|open|join|cut|speak|look)(?:e|es|s|ed|d|ing|ting)?)\\b';
/** But that of the holder's own going: "has said that she will leave". */
const ofOwn = '(?![^.]{0,60}\\b(?:that|of|it’s|it is) (?:she|he|they|it|her|his|their|time)\\b)';
const between = `(?:(?!\\b${speaking}${ofOwn})[^.“”"\\n]){0,130}?`;

/** A person goes from an office, or comes to it: what stands between must not be another's doing. */
const ways: readonly (readonly [way: 'comes' | 'goes', pattern: (office: string) => string])[] = [
  ['goes', (office) => `\\b${office}\\b${between}\\b${goes}\\b`],
  [
    'goes',
    (office) =>
      `\\b(?:resignation of|departure of|retirement of|farewell to|goodbye to|(?:step|stand)(?:s|ped|ping|ing)? down as|stood down as|resign(?:s|ed)? as|retir(?:es|ed|ing) as|successor to) ${before}${office}\\b`,
  ],
  [
    'comes',
    (office) =>
      `\\b${office}\\b(?: (?:designate|of [^.,]{1,60}))?,? (?:has been|have been|is|was|were|are|to be|will be) (?:appointed|named|announced|chosen|confirmed|in place|succeeded)\\b`,
  ],
  [
    'comes',
    (office) =>
      `\\b(?:appoint(?:s|ed|ment of)?|announces|names|named|chosen as|picked as|seek(?:s|ing)?|recruit\\w*|shares?|sharing|becom(?:es|ing)|became) ${before}${office}\\b`,
  ],
  [
    'comes',
    (office) =>
      `\\b(?:joins?|joined|takes? (?:over|up(?: (?:the )?(?:post|role))?)|took (?:over|up(?: (?:the )?(?:post|role))?)|starts?|started|in post) (?:us |the trust |the board )?as ${before}${office}\\b`,
  ],
  ['comes', (office) => `\\b(?:new|next|first|one) ${before}${office}\\b(?=[.,:]|$)`],
  [
    'comes',
    (office) =>
      `\\b(?:new|next|first|joint|interim|acting|shared|one) ${before}${office}\\b(?= (?:for|at|of|in common|designate|named|appointed|announced|chosen|to lead|begins|starts|comes|takes|took|joins|joined|arrives|will|has (?:joined|started|taken|begun)|is appointed))`,
  ],
];

const patterns = offices.flatMap(([office, words]) =>
  ways.map(([way, pattern]) => [`${office} ${way}` as Move, new RegExp(pattern(words), 'i')] as const),
);

/** Offices below, beside and outside the trust's own: their holders come and go too. */
const others =
  /\b(?:deputy|vice|assistant|associate|(?:a|our|new|the) hospital|group deputy|former|then)[- ](?:chair(?:man|woman|person)?|chief executives?)\b|\b(?:NHS England|NHS Improvement|CQC|council|charity|fund|college|league|board of trustees)(?:['’]s)? (?:chair(?:man|woman)?|chief executive)\b|\b(?:chair(?:man|woman|person)?|chief executive) of (?:NHS England|NHS Improvement|the (?:CQC|Care Quality Commission|NHS|national|royal|council))\b/gi;
/** Bodies beside the board. */
const elsewhere =
  /\b(?:charit\w+|committee|governors? (?:is|are|was|were|has|have)|lead governor|integrated care|ICB|clinical commissioning|CCG|recovery college|league of friends|network|pathology|board of trustees|scrutiny|healthwatch|(?:council|governors) (?:of governors )?appoints?(?! (?:an?|new|its|our|the (?:new|next|first))\b))\b/i;

/** The comings and goings that one of the sentences of `text` tells of. */
export function movesIn(text: string): ReadonlySet<Move> {
  const found = new Set<Move>();
  const sentences = text
    .split('\n')
    .flatMap((line) => sentencesOf(line).map(({ start, end }) => line.slice(start, end)));
  for (const sentence of sentences) {
    if (elsewhere.test(sentence)) continue;
    const own = sentence.replace(others, (words) => '#'.repeat(words.length));
    for (const [move, pattern] of patterns) if (pattern.test(own)) found.add(move);
  }
  return found;
}

/** False where a headline is on an office below or beside those at the head of the trust. */
export const isOfHead = (headline: string): boolean =>
  !elsewhere.test(headline) && headline.replace(others, '#') === headline;

/** How much of a page is its beginning here: what is news stands there, and who is quoted further down. */
const opened = 420;

/**
 * The move that a record tells of and the page too: null unless `title` (the record's) is of an office at the head of the trust, and the
 * page's beginning has the same office going the same way as the title or `summary` says.
 */
export function sharedMove(
  title: string,
  summary: string,
  { headline, lead }: Pick<StemmedText, 'headline' | 'lead'>,
): Move | null {
  // A page on the holder of another office says who follows, too.
  if (!isOfHead(headline)) return null;
  const named = movesIn(title);
  if (named.size === 0) return null;
  const headed = new Set([...named].map((move) => move.replace(/ \w+$/, '')));
  const told = new Set([...named, ...[...movesIn(summary)].filter((move) => headed.has(move.replace(/ \w+$/, '')))]);
  return [...movesIn(lead.slice(0, opened))].find((move) => told.has(move)) ?? null;
}
