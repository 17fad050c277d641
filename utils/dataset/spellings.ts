/**
 * Every way in which texts write a body's name, as words: what the build puts into the table of names. A name's words are
 * folded, "and", "&" and "the" left out, so that "Women’s & Children’s" and "Women's and Children's" are one.
 */
import type { Organisation } from './schema.ts';
import { wordsOf } from './text-words.ts';

/** One way of writing one body's name. */
export interface Spelling {
  words: string[];
  id: string;
  /** 0: the name in full. 1: the same with another kind of trust behind it. 2: with a word left out or joined. 3: the core alone. */
  rank: 0 | 1 | 2 | 3;
  /** Partial ISO dates between which the body bore it; null where not known, or not over. */
  from: string | null;
  until: string | null;
}

/** An acronym that the dataset knows, spelt exactly so. */
export interface Acronym {
  letters: string;
  id: string;
  until: string | null;
}

/** Left out of names and texts alike. */
export const unspoken: ReadonlySet<string> = new Set(['and', 'the']);

/** Words that name a kind of body and end a name. */
const kindWords = new Set(['nhs', 'foundation', 'trust', 'cic', 'ft']);
/** Words that stand in many names: one made of them alone names nobody ("The Foundation NHS Trust" was one). */
const generic = new Set(
  (
    'nhs foundation trust cic ft university teaching hospital hospitals health healthcare care community mental services service ' +
    'partnership general royal of for in integrated board acute combined social learning disability children women ambulance ' +
    'city county district'
  ).split(' '),
);
/** Quarters of the compass tell only names of three words or more: "North West Ambulance Service". */
const compass = new Set('north south east west central mid greater northern southern eastern western'.split(' '));
/** A core that ends so is an institution, and counts without "NHS" or "Trust": "Barts Health", "Bradford Teaching Hospitals". */
const institution = new Set(
  'hospital hospitals health healthcare care partnership service services infirmary alliance group'.split(' '),
);
const tails = [
  ['nhs', 'trust'],
  ['nhs', 'foundation', 'trust'],
  ['nhs', 'ft'],
  ['foundation', 'trust'],
  ['nhs', 'foundation'],
  ['ft'],
  ['nhsft'],
  ['nhs', 'foundation', 'nhs', 'trust'],
];
/** What writers put behind the places of a body's name, where the name itself does not say what it runs. */
const hospitalTails = [
  ['hospital', 'trust'],
  ['hospitals', 'trust'],
  ['hospitals', 'nhs', 'trust'],
];
/** Kinds behind a name that is cut short: nothing less makes it a name. */
const fullTails = tails.filter((tail) => tail.at(-1) === 'trust' && tail.includes('nhs'));

/** First words of hospitals that many towns have. */
const namesakes = new Set('queen king prince princess st saint victoria'.split(' '));

type Named = Pick<Organisation, 'ods' | 'name' | 'kind' | 'status' | 'opened' | 'closed' | 'aliases'>;

/** The words of a name as the table holds them. */
export const spokenWords = (name: string): string[] =>
  wordsOf(name)
    .map(({ word }) => word)
    .filter((word) => !unspoken.has(word));

/** All spellings of one body. */
export function spellingsOf(body: Named): Spelling[] {
  const id = body.ods ?? body.name;
  const found: Spelling[] = [];
  // Of two bodies of one name, one that is gone since a day unknown is not the one that is meant today.
  const endUnknown = body.status === 'former' ? '1900' : null;
  const put = (words: readonly string[], rank: Spelling['rank'], until: string | null) => {
    if (telling(words)) {
      found.push({ words: [...words], id, rank, from: body.opened, until: until ?? body.closed ?? endUnknown });
    }
  };
  const names = [
    { name: body.name, kind: 'official' as const, until: undefined },
    ...body.aliases.filter(({ kind }) => kind !== 'acronym'),
  ];
  for (const { name, kind, until = null } of names) {
    const whole = spokenWords(name);
    if (kind !== 'short-name') put(whole, 0, until);
    if (body.kind === 'icb') {
      for (const words of boardNames(whole)) put(words, 1, until);
      // "NHS Kent and Medway", as boards call themselves.
      if (whole[0] === 'nhs' && whole.slice(-3).join(' ') === 'integrated care board')
        put(whole.slice(0, -3), 3, until);
      continue;
    }
    const core = coreOf(whole);
    for (const [at, words] of [core, ...variantsOf(core, name)].entries()) {
      if (words.length === 0) continue;
      const rank = at === 0 ? 1 : 2;
      for (const tail of tails) put([...words, ...tail], rank, until);
      // "Stockport Trust" is enough only where it is written as a name.
      // Of a body that ended on a day unknown, the short form is more likely the building.
      if (body.status === 'former' && !body.closed && words.some((word) => /^hospitals?$/.test(word))) continue;
      put([...words, 'trust'], 3, until);
      if (at < 2 && isInstitution(words)) put(words, 3, until);
    }
    const places = withoutHospitals(core);
    if (isOfPlaces(places)) for (const tail of hospitalTails) put([...places, ...tail], 2, until);
    for (const words of cutShort(core)) for (const tail of fullTails) put([...words, ...tail], 2, until);
    if (core.slice(-2).join(' ') === 'ambulance service') put([...core.slice(0, -1), 'trust'], 2, until);
    // Of a former body these words are more likely the hospitals that it left.
    if (body.status !== 'former') for (const words of calledBy(core, name)) put(words, 3, until);
  }
  return found;
}

/** Whether the words can be one body's name and no other's. */
function telling(words: readonly string[]): boolean {
  const core = coreOf(words);
  return (
    core.some((word) => !generic.has(word) && !compass.has(word)) ||
    // "Southern Health" may be many things, with "NHS Foundation Trust" behind it only one.
    (core.some((word) => compass.has(word)) && core.length > (words.includes('nhs') && words.includes('trust') ? 1 : 2))
  );
}

/** A core of names alone, none of them a quarter of the compass: "Doncaster Bassetlaw". */
const isOfPlaces = (words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => !generic.has(word) && !compass.has(word));

/** "Epsom St Helier" of "Epsom St Helier University Hospitals". */
function withoutHospitals(core: readonly string[]): readonly string[] {
  const end = core.findIndex((word) => /^(?:university|teaching|hospitals?)$/.test(word));
  return end < 0 ? core : core.slice(0, end);
}

/** "Sandwell West Birmingham" and "North West Boroughs" of longer names: three words and more, with what the body runs left out. */
function cutShort(core: readonly string[]): (readonly string[])[] {
  const last = core.at(-1) ?? '';
  const found = [withoutHospitals(core), /^(?:healthcare|health|services?)$/.test(last) ? core.slice(0, -1) : core];
  return found.filter((words) => words.length < core.length && words.length > 2);
}

/**
 * What a body is called without its kind, where no place is called so: "Royal Berkshire", "Epsom and St Helier", three
 * places and more in a row, the children's or women's hospital of a town, and a hospital that stands before its place.
 */
function calledBy(core: readonly string[], name: string): string[][] {
  const found: string[][] = [];
  if (core.length > 1 && core[0] === 'royal') found.push([...core]);
  const bare = withoutHospitals(core);
  if (bare.length > 2 && bare.indexOf('st') > 0) found.push([...bare]);
  if (isOfPlaces(core.filter((word) => !compass.has(word))) && core.filter((word) => !compass.has(word)).length > 2)
    found.push([...core]);
  // "Royal United Hospitals Bath"; not "Queen Elizabeth Hospital, King's Lynn", of which there are several.
  const hospital = core.findIndex((word) => /^hospitals?$/.test(word));
  if (hospital > 1 && hospital < core.length - 1 && !namesakes.has(core[0] ?? ''))
    for (const word of ['hospital', 'hospitals']) found.push([...core.slice(0, hospital), word]);
  if (/(?:children|women)['’]s\b/i.test(name) && /^(?:children|women)$/.test(core.at(-1) ?? ''))
    found.push([...core, 'hospital']);
  return found;
}

function isInstitution(words: readonly string[]): boolean {
  // "2gether" is no word of the language.
  if (words.length === 1) return /\d[a-z]/.test(words[0] ?? '');
  return institution.has(words.at(-1) ?? '') || words.some((word) => /^hospitals?$/.test(word));
}

function coreOf(words: readonly string[]): string[] {
  let end = words.length;
  while (end > 1 && kindWords.has(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
}

/** The core with "university" left out at its end or "hospitals" behind it, "health care" in one word or two, "Hospital" or "Hospitals", "womens". */
function variantsOf(core: readonly string[], name: string): string[][] {
  const found: string[][] = [];
  if (core.length > 2 && core.at(-1) === 'university') found.push(core.slice(0, -1));
  // "Northwest London" for "North West London".
  const quarter = core.findIndex(
    (word, at) => /^(?:north|south)$/.test(word) && /^(?:east|west)$/.test(core[at + 1] ?? ''),
  );
  if (quarter >= 0)
    found.push([...core.slice(0, quarter), `${core[quarter]}${core[quarter + 1]}`, ...core.slice(quarter + 2)]);
  const joined = core.flatMap((word, at) =>
    word === 'health' && core[at + 1] === 'care'
      ? ['healthcare']
      : word === 'care' && core[at - 1] === 'health'
        ? []
        : [word],
  );
  if (joined.length < core.length) found.push(joined);
  const parted = core.flatMap((word) => (word === 'healthcare' ? ['health', 'care'] : [word]));
  if (parted.length > core.length) found.push(parted);
  const last = core.at(-1);
  // "Manchester University Hospitals NHS Foundation Trust".
  if (last === 'university' && !core.some((word) => institution.has(word))) found.push([...core, 'hospitals']);
  if (last === 'hospital') found.push([...core.slice(0, -1), 'hospitals']);
  if (last === 'hospitals') found.push([...core.slice(0, -1), 'hospital']);
  const owned = wordsOf(name).filter(({ word }) => !unspoken.has(word));
  const plain = owned.map(({ word, start, end }) => (/['’]s$/i.test(name.slice(start, end)) ? `${word}s` : word));
  const plainCore = plain.slice(0, core.length);
  if (plainCore.some((word, at) => word !== core[at])) found.push(plainCore);
  return found;
}

/** "NHS Kent and Medway Integrated Care Board" without the first word, and with "ICB". */
function boardNames(words: string[]): string[][] {
  const bare = words[0] === 'nhs' ? words.slice(1) : words;
  const place = bare.slice(0, -3);
  if (bare.slice(-3).join(' ') !== 'integrated care board' || place.length === 0) return [];
  return [bare, [...place, 'icb'], ['nhs', ...place, 'icb']];
}

/**
 * No word of the language is: four letters or more, with "FT" at the end, capitals in the middle, or hardly a vowel. Other
 * acronyms count only where a text has introduced them.
 */
const unmistakable =
  /^(?=.{4})(?!.*[AEIOU].*[AEIOU])(?:[A-Z]{2,}FT|[A-Z]+[a-z][A-Za-z]*[A-Z]|[A-Z]*[B-DF-HJ-NP-TV-Z]{3}[A-Z]*)$/;

/** The acronyms of a body by which a text may mean it without having introduced them. */
export function acronymsOf(body: Named): Acronym[] {
  return body.aliases
    .filter(({ kind, name }) => kind === 'acronym' && /^[A-Za-z]{2,12}$/.test(name) && unmistakable.test(name))
    .map(({ name, until }) => ({ letters: name, id: body.ods ?? body.name, until: until ?? body.closed }));
}
