/** What tells a record from others: its words, with what finding each is worth. */
import { type Matter, matterOf, rarity, type StemAt, type StemCounts, stemsOf } from '../dataset/stems.ts';
import { yearsIn } from './terms.ts';

/** What tells a record from others: its stems with what each is worth, without the names of the bodies. */
export interface Profile {
  weights: ReadonlyMap<string, number>;
  /** Sum of all weights. */
  total: number;
  title: readonly string[];
  /** Stems of the key terms of two words and more. */
  phrases: readonly (readonly string[])[];
  /** Years that the record speaks of, its own among them. */
  years: ReadonlySet<number>;
}

export function profileOf(record: Matter & { date: string }, names: ReadonlySet<string>, counts: StemCounts): Profile {
  const weights = new Map<string, number>();
  const text = matterOf(record);
  for (const { stem } of stemsOf(text)) if (!names.has(stem)) weights.set(stem, rarity(stem, counts));
  for (const term of record.keyTerms) if (aPlace.test(term)) countOnce(stemsOf(term), weights);
  const title = [...new Set(stemsOf(record.title).map(({ stem }) => stem))].filter((stem) => weights.has(stem));
  const years = new Set(yearsIn(text));
  years.add(Number(record.date.slice(0, 4)));
  const phrases = record.keyTerms
    .map((term) => stemsOf(term).map(({ stem }) => stem))
    .filter(({ length }) => length > 1);
  return { phrases, weights, total: [...weights.values()].reduce((sum, one) => sum + one, 0), title, years };
}

/** The words of the name of one place are one word in common, and not several: of what happens there it says little. */
function countOnce(name: readonly StemAt[], weights: Map<string, number>): void {
  const known = [...new Set(name.map(({ stem }) => stem))].filter((stem) => weights.has(stem));
  const [, ...others] = known.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  for (const stem of others) weights.set(stem, 0);
}

const aPlace =
  /^(?:\p{Lu}[\p{L}’']*|and|of|the|St\.?)(?: (?:\p{Lu}[\p{L}’']*|and|of|the|St\.?))* (?:Hospitals?|Infirmary|Unit|Centre|House|Lodge|Ward|Clinic|Park|Road|Street|Court|Suite|Building)$/u;
