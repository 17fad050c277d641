/** Words cut down to their stems, and how rare each is among the records: rare words tell one matter from another. */
import { stemmer } from 'stemmer';
import type { FactRecord } from './schema.ts';
import { wordsOf } from './text-words.ts';

export interface StemAt {
  stem: string;
  /** Place in the text, UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
}

/** Words that bind others and carry nothing of the matter. */
const fillers = new Set(
  (
    'a about after against all also an and any are as at be because been before being between both but by can could did do does down during each ' +
    'few for from further had has have he her here his how i if in into is it its made may me might more most no nor not of off on once only or ' +
    'other our out over own same she should so some such than that the their them then there these they this those through to too under until up ' +
    'us very was we were what when where which while who whom why will with would you your'
  ).split(' '),
);

const stemmed = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stemmer));

/** Words that stand on nearly every trust's pages. */
export const everyday = stemmed(
  'nhs trust trusts foundation care health mental hospital hospitals service services partnership board meeting meetings staff patients patient ' +
    'people local community plan news press release statement information freedom request public year annual general report quality chair chief ' +
    'executive director directors new england review published healthcare said say told tell give gave given make month week day today ' +
    'one two three four five six seven eight nine ten first last number per cent',
);

/** Words of any page, whatever its matter. */
export const ordinary = stemmed(
  'young better family carry every team come came back well follow take took place happen together offer see saw look area part long high use open ' +
    'act action term work way need help support know best visit carer child children adult older age home live life time think thank know want ask ' +
    'still continue end begin began start show set put go went keep lead leader join joined bring build building provide provided include including ' +
    'around across within change changes important different great good right real real change centre unit ward wards team group member role ' +
    'january february march april may june july august september october november december',
);

/** The stems of a text in order, fillers and years left out. */
export function stemsOf(text: string): StemAt[] {
  return wordsOf(text)
    .filter(({ word }) => !fillers.has(word) && !/^(?:19|20)\d\d$/.test(word))
    .map(({ word, start, end }) => ({ stem: stemOf(word), start, end }));
}

const known = new Map<string, string>();
const mostKnown = 20_000;

/** Cutting a word costs far more than looking it up, and texts use the same words again and again. */
function stemOf(word: string): string {
  let stem = known.get(word);
  if (stem === undefined) {
    stem = stemmer(word);
    if (known.size >= mostKnown) known.clear();
    known.set(word, stem);
  }
  return stem;
}

/** The words of a record that say what it is about: title, summary, key terms, figures. */
export function matterOf({ title, summary, keyTerms, figures }: Matter): string {
  return [title, summary, ...keyTerms, ...figures.map(({ figure }) => figure)].join(' . ');
}

export type Matter = Pick<FactRecord, 'title' | 'summary' | 'keyTerms' | 'figures'>;

/** In how many of all records a stem stands; stems of one record alone are left out. */
export interface StemCounts {
  records: number;
  counts: Record<string, number>;
}

export function countStems(records: readonly Matter[]): StemCounts {
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const stem of new Set(stemsOf(matterOf(record)).map((one) => one.stem)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return { records: records.length, counts: Object.fromEntries([...counts].filter(([, count]) => count > 1).sort()) };
}

/** Rarer than this a stem cannot be told to be: a few records say little of how common a word is. */
const leastRecords = 400;

/** What finding a stem is worth: the logarithm of its rarity, little for words of every page. */
export function rarity(stem: string, { records, counts }: StemCounts): number {
  const count = Object.hasOwn(counts, stem) ? (counts[stem] ?? 1) : 1;
  const share = everyday.has(stem) ? 0.15 : ordinary.has(stem) ? 0.5 : 1;
  return Math.log((Math.max(records, leastRecords) + 1) / count) * share;
}
