/** Words of the field that a reader may ask about; what each means stands in the message catalogue. */

/** As they are written; the catalogue's key is `gloss_` and the word in small letters. */
export const terms = [
  'CAMHS',
  'CIC',
  'CQC',
  'ECT',
  'EIR',
  'FOI',
  'FT',
  'HSE',
  'HSJ',
  'ICB',
  'ICO',
  'KUF',
  'LXP',
  'NED',
  'ODS',
  'PCT',
  'PFI',
  'STP',
  's12',
  's14',
  's21',
  's22',
  's31',
  's36',
  's40',
  's41',
  's43',
] as const;

export type Term = (typeof terms)[number];

export type GlossPart = string | { term: Term; written: string };

const bySpelling = new Map<string, Term>(terms.map((term) => [term, term]));
// "s40(2)" is section 40; "NEDs" are NEDs.
const pattern = new RegExp(
  `\\b(${[...terms].sort((a, b) => b.length - a.length).join('|')})(?:s\\b|(?:\\([0-9a-z]+\\))+|\\b)`,
  'g',
);

/** The text cut into plain parts and words that can be asked about; each word once, where it stands first. */
export function glossed(text: string): GlossPart[] {
  const parts: GlossPart[] = [];
  const seen = new Set<Term>();
  let at = 0;
  for (const found of text.matchAll(pattern)) {
    const term = bySpelling.get(found[1] ?? '');
    if (!term || seen.has(term)) continue;
    seen.add(term);
    if (found.index > at) parts.push(text.slice(at, found.index));
    parts.push({ term, written: found[0] });
    at = found.index + found[0].length;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}
