/** Which bodies a text names: every name and spelling in one pass, the longest name wins, and doubt means nobody. */
import { certainlyAfter, certainlyBefore } from '../dataset/dates.ts';
import { addWatched, scanNames, type Watch, watchFor } from '../dataset/name-scan.ts';
import type { Meaning, NameTable } from '../dataset/name-table.ts';
import { nationalPrefix } from '../dataset/national.ts';
import type { Segment } from '../page/reading.ts';
import type { Mention } from './context.ts';
import { sentencesOf } from './terms.ts';

export interface Found {
  id: string;
  start: number;
  end: number;
}

/** What the reading of one page's names goes by, and what it has learned of acronyms so far. */
export interface Naming {
  table: NameTable;
  /** The page's own date, partial ISO, or null: a name that was not borne then is not meant. */
  date: string | null;
  introduced: Map<string, string>;
  /** The acronyms in `introduced`. */
  watch: Watch;
  /** Whether the page says anything by which a hospital named on it is the body that runs it, and not the building. */
  ofBodies: () => boolean;
}

const longestQuote = 300;
/** Words in a name that stand without a capital. */
const small = /^(?:of|for|in|on|upon|with|and|the|under)$/;
/** A word before a name that makes it the end of a longer, unknown one: "Greater Fenwater NHS Trust". */
const qualifier =
  /(?:^|[\s(])(?:North|South|East|West|Northern|Southern|Eastern|Western|Mid|Central|Greater|Upper|Lower|New|Old|Royal|Saint|St\.?|Inner|Outer)(?:[ -](?:and|&) )?[ -]$/;
/** Words that make a name more than a row of places ... */
const telling =
  /\b(?:hospitals?|infirmary|health|healthcare|care|partnership|services?|alliance|trust|royal|st|saint|\d\w*)\b/i;
/** ... where it is none, these around it say that the places are meant. */
const ofPlaces =
  /\b(?:in|across|around|throughout|covering|serves?|serving|between|over|(?:people|residents|parts?|population) of) (?:the )?$/i;
const asPlaces = /^ (?:area|region|district|boroughs?|councils?|communit|footprint|patch|people|residents|system)/i;
const buildings = /\b(?:hospitals?|infirmary)\b/i;
/** What is said of a body and not of a building: who leads it, who speaks for it, who inspects it. */
const saidOfBodies =
  /\bTrusts?\b|\b(?:[Tt]he|NHS|[Hh]ealth|[Hh]ospital|[Tt]his|[Oo]ur) trust\b|\b(?:[Gg]overnors?|[Cc]hief [Ee]xecutive|[Bb]oard|[Ss]pokes(?:man|woman|person)|[Mm]edical [Dd]irector|[Bb]osses|[Ss]pecial [Mm]easures|[Ii]nspect(?:ed|ors?|ions?)|CQC|Care Quality Commission)\b/;
/** Where something is or happens: a hospital named there is a place to go to. */
const ofSite =
  /\b(?:at|near|outside|inside) (?:the )?(?:[A-Z][\p{L}’']+ ){0,6}(?:(?:in|on) [A-Z][\p{L}’']+ ?)?(?:(?:, |and |or )(?:the )?)?$/u;
/** A land behind a hospital's name: it is a namesake there. */
const abroad =
  /^[^.!?]{0,60}\b(?:Australia|Queensland|New Zealand|Canada|Ireland|Scotland|Wales|United States|USA|America|South Africa|India|Pakistan|Hong Kong|Singapore|Jamaica|Malta|Cyprus|Kenya|Nigeria|Bermuda)\b/;
/** What may follow a name written without its kind; any other capital belongs to a longer name. */
const mayFollow =
  /^(?:[’'](?=\s)|[^\p{L}]*$|[^\p{L}\p{N}]*[,.;:()\n–—!?“”"/]|\s+(?:\p{Ll}|\p{N}|(?:NHS|Trust|Foundation|Chief|Chair|Chairman|Board|Group|Director|Medical|Governors?|Executive|Managing|Deputy)\b))/u;

/** Letters in brackets before the end of a name: "Tees, Esk and Wear Valleys (TEWV) NHS Foundation Trust". */
const within =
  /\(([A-Z][A-Za-z&]{1,11})\)(?= (?:NHS|Foundation|(?:University |Teaching )?Hospitals?|Ambulance|Trust)\b)/g;

/** The bodies named in one text, in order of place; the same body may stand more than once. */
export function namesIn(whole: string, naming: Naming): Found[] {
  const { table, introduced, watch } = naming;
  // Blanks in their place: every other character stays where it was.
  const inner = whole.includes(') ') ? [...whole.matchAll(within)] : [];
  const text = inner.length ? whole.replace(within, (letters) => ' '.repeat(letters.length)) : whole;
  const found: Found[] = [];
  scanNames(text, table, {
    watch,
    name(start, end, meanings) {
      const id = meant(naming, text, start, end, meanings);
      if (id === null) return;
      found.push({ id, start, end });
      const letters = introducedBy(text, end) ?? inner.find(({ index }) => index > start && index < end)?.[1];
      if (!letters) return;
      introduced.set(letters, id);
      addWatched(watch, letters);
    },
    acronym(start, end) {
      const letters = text.slice(start, end).replace(/['’]s$/, '');
      const id = introduced.get(letters) ?? unmistakable(naming, letters);
      if (id) found.push({ id, start, end });
    },
  });
  return found;
}

/** The one body that a name means where it stands; null where it may be another's, or no name at all. */
function meant(
  { table, date, ofBodies }: Naming,
  text: string,
  start: number,
  end: number,
  meanings: readonly Meaning[],
): string | null {
  const rank = meanings[0]?.[1] ?? 0;
  const written = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 24), start);
  if (qualifier.test(before) || /^\s+(?:Charity|Charitable|Charities)\b/.test(text.slice(end, end + 14))) return null;
  if (rank === 3) {
    const single = !/\s/.test(written);
    if (!asName(written)) return null;
    if (!/[’']s$/.test(written) && !mayFollow.test(text.slice(end, end + 24))) return null;
    if (!telling.test(written) && (ofPlaces.test(before) || asPlaces.test(text.slice(end, end + 14)))) return null;
    if (single && /(?:^|[.!?:]\s*)$/.test(before.replace(/["“‘(]$/, ''))) return null;
  }
  // A building keeps its name when another body comes to run it: "Old Quay Hospital" means the body only while that was there.
  // So does "NHS Kent": of primary care trusts, commissioning groups and boards in turn.
  const hospital = rank === 3 && buildings.test(written) && !/\btrust\b/i.test(written);
  // “Fenmarsh Hospitals” is what a body is called, “Fenmarsh Hospital” may be no more than a place to go to.
  if (hospital && !/hospitals/i.test(written)) {
    if (!ofBodies() || abroad.test(text.slice(end, end + 80))) return null;
    if (ofSite.test(text.slice(Math.max(0, start - 90), start))) return null;
  }
  const building = hospital || (rank === 3 && /^NHS\b/.test(written));
  const bodies = new Set(meanings.filter((one) => !building || borneAt(one, date)).map(([body]) => body));
  const [only] = bodies.size > 1 ? new Set(meanings.filter((one) => borneAt(one, date)).map(([body]) => body)) : bodies;
  const sure =
    bodies.size === 1 || new Set(meanings.filter((one) => borneAt(one, date)).map(([body]) => body)).size === 1;
  return only !== undefined && sure ? (table.body(only) ?? null) : null;
}

/** Whether the name was borne on the day; without a day, whether it is borne still. */
function borneAt([, , from, until]: Meaning, date: string | null): boolean {
  if (!date) return until === null;
  return !(from && certainlyBefore(date, from)) && !(until && certainlyAfter(date, until));
}

/** Every word but the small ones begins with a capital or a figure, and but the last of “Ambulance service”. */
function asName(written: string): boolean {
  return written
    .replace(/(?<=\bAmbulance\s+)service$/, '')
    .split(/[^\p{L}\p{N}’']+/u)
    .every((word) => !word || small.test(word) || /^[\p{Lu}\p{N}]/u.test(word));
}

/** "South Essex Partnership NHS Foundation Trust (SEPT)": from here on the page's SEPT is that body. */
function introducedBy(text: string, end: number): string | null {
  const letters = /^\s*[([]\s*(?:the\s+|or\s+|known as\s+)?["“'‘]?([A-Z][A-Za-z&]{1,11})["”'’]?\s*[)\]]/.exec(
    text.slice(end, end + 50),
  )?.[1];
  return letters && letters !== 'Trust' && /[A-Z].*[A-Z]/.test(letters) ? letters : null;
}

/** An acronym that the text has not introduced counts where it is the table’s, spelt exactly so, and one body alone is known by it. */
function unmistakable({ table, date }: Naming, letters: string): string | null {
  const meanings = table.acronyms.get(letters);
  const national = nationalOf(meanings, table);
  if (national) return national;
  const [only, ...more] = meanings ?? [];
  return only && more.length === 0 && borneAt(only, date) ? (table.body(only[0]) ?? null) : null;
}

/** Every reader of a trust's page knows its regulators by their letters. */
function nationalOf(meanings: readonly Meaning[] | undefined, { body }: NameTable): string | null {
  const id = meanings?.length === 1 ? body(meanings[0]?.[0] ?? -1) : undefined;
  return id?.startsWith(nationalPrefix) ? id : null;
}

/**
 * The bodies that the main text names, other than those in `own`, each once with the sentence that names it first:
 * trusts and commissioners in `bodies`, regulators and national bodies apart.
 */
export function mentionsIn(
  segments: readonly Segment[],
  table: NameTable,
  date: string | null,
  own: ReadonlySet<string>,
  nameOf: (id: string) => string,
): { bodies: Mention[]; national: Mention[] } {
  let said: boolean | undefined;
  const ofBodies = () => {
    said ??= segments.some(({ text, zone }) => zone === 'main' && saidOfBodies.test(text));
    return said;
  };
  const naming: Naming = { table, date, introduced: new Map(), watch: watchFor(table), ofBodies };
  const bodies = new Map<string, Mention>();
  const national = new Map<string, Mention>();
  for (const { text, zone } of segments) {
    if (zone !== 'main') continue;
    for (const { id, start, end } of namesIn(text, naming)) {
      const isNational = id.startsWith(nationalPrefix);
      const into = isNational ? national : bodies;
      if (own.has(id) || into.has(id)) continue;
      const name = isNational ? id.slice(nationalPrefix.length) : nameOf(id);
      into.set(id, { id, name, quote: quoteAround(text, start, end) });
    }
  }
  return { bodies: [...bodies.values()], national: [...national.values()] };
}

function quoteAround(text: string, start: number, end: number): string {
  // Cutting a long text into sentences costs more than finding its names.
  const from = Math.max(0, start - 1_000);
  const near = text.slice(from, end + 1_000);
  const sentence = sentencesOf(near).find((one) => one.start <= start - from && one.end >= end - from);
  const quote = sentence ? near.slice(sentence.start, sentence.end) : near;
  return quote.length <= longestQuote ? quote : text.slice(start, end);
}
