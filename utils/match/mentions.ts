/** Which bodies a text names: every name and spelling in one pass over the words, the longest name wins. */
import type { SpelledName } from '../dataset/shards.ts';
import type { Segment } from '../page/reading.ts';
import type { Mention } from './context.ts';
import { type Word, wordsOf } from './normalise.ts';
import { sentencesOf } from './terms.ts';

interface Node {
  next: Map<string, Node>;
  /** Set where a name ends here. Null where two bodies share the name: then nobody is meant for sure. */
  id?: string | null;
}

export interface NameIndex {
  root: Node;
  acronyms: Map<string, string | null>;
}

/** Words that name a kind of body: a name is cut before them to give its short form, which counts only with one after it. */
const kindWords = new Set(['nhs', 'foundation', 'trust', 'university', 'care', 'cic']);
const longestQuote = 300;

/** Builds the index of names once; about 2,000 spellings. */
export function indexNames(names: readonly SpelledName[]): NameIndex {
  const root: Node = { next: new Map() };
  const acronyms = new Map<string, string | null>();
  const put = (words: readonly string[], id: string) => {
    let node = root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map() };
        node.next.set(word, next);
      }
      node = next;
    }
    node.id = node.id === undefined || node.id === id ? id : null;
  };
  for (const { id, name, kind } of names) {
    if (kind === 'acronym') {
      acronyms.set(name, acronyms.has(name) && acronyms.get(name) !== id ? null : id);
      continue;
    }
    const words = spoken(wordsOf(name));
    const cut = cutAtKind(words);
    // "East London" is a place: a short name counts only with "NHS" or "Trust" behind it.
    if (kind === 'official' || kind === 'former-name') put(words, id);
    if (kind === 'trading-name') put(words, id);
    for (const tail of [
      ['nhs', 'trust'],
      ['nhs', 'foundation', 'trust'],
      ['nhs', 'ft'],
      ['foundation', 'trust'],
      ['trust'],
    ]) {
      put([...cut, ...tail], id);
    }
  }
  return { root, acronyms };
}

/** "&" is "and"; words as folded. */
function spoken(words: readonly Word[]): string[] {
  return words.map(({ word }) => word).filter((word) => word !== 'and' && word !== 'the');
}

function cutAtKind(words: readonly string[]): string[] {
  let end = words.length;
  while (end > 1 && kindWords.has(words[end - 1] ?? '') && words[end - 1] !== 'university' && words[end - 1] !== 'care')
    end--;
  return words.slice(0, end);
}

interface Found {
  id: string;
  start: number;
  end: number;
}

/** The bodies named in one text, in order of place; the same body may stand more than once. */
export function namesIn(text: string, index: NameIndex, introduced: Map<string, string>): Found[] {
  const words = wordsOf(text).filter(({ word }) => word !== 'and' && word !== 'the');
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const hit = longestFrom(words, at, index.root);
    if (hit) {
      const start = words[at]?.start ?? 0;
      const end = words[hit.last]?.end ?? start;
      found.push({ id: hit.id, start, end });
      noteIntroduction(text, end, hit.id, introduced);
      at = hit.last;
      continue;
    }
    const word = words[at];
    if (!word) continue;
    const spelling = text.slice(word.start, word.end).replace(/['’]s$/, '');
    const id = introduced.get(spelling);
    if (id) found.push({ id, start: word.start, end: word.end });
  }
  return found;
}

function longestFrom(words: readonly Word[], at: number, root: Node): { id: string; last: number } | null {
  let node: Node | undefined = root;
  let best: { id: string | null; last: number } | null = null;
  for (let i = at; i < words.length && node; i++) {
    node = node.next.get(words[i]?.word ?? '');
    if (node?.id !== undefined) best = { id: node.id, last: i };
  }
  return best?.id ? { id: best.id, last: best.last } : null;
}

/** "South Essex Partnership NHS Foundation Trust (SEPT)": from here on the page's SEPT is that body. */
function noteIntroduction(text: string, end: number, id: string, introduced: Map<string, string>) {
  const match = /^\s*[([]\s*(?:the\s+)?["“'‘]?([A-Z][A-Za-z&]{1,11})["”'’]?\s*[)\]]/.exec(text.slice(end, end + 40));
  if (match?.[1] && match[1] !== 'Trust') introduced.set(match[1], id);
}

/**
 * Bodies that the main text names, other than those in `own`, each once with the sentence that names it first.
 * An acronym counts only where the text introduces it, or where no other word is spelt so and the letters are
 * four or more capitals: "14 SEPT" is a day, not a trust.
 */
export function mentionsIn(
  segments: readonly Segment[],
  index: NameIndex,
  own: ReadonlySet<string>,
  nameOf: (id: string) => string,
): Mention[] {
  const introduced = new Map<string, string>();
  for (const [acronym, id] of index.acronyms) {
    if (id && unmistakable(acronym)) introduced.set(acronym, id);
  }
  const mentions = new Map<string, Mention>();
  for (const { text, zone } of segments) {
    if (zone !== 'main') continue;
    for (const { id, start, end } of namesIn(text, index, introduced)) {
      if (own.has(id) || mentions.has(id)) continue;
      mentions.set(id, { id, name: nameOf(id), quote: quoteAround(text, start, end) });
    }
  }
  return [...mentions.values()];
}

/** Five letters with at most one vowel sound pattern are no word of the language; shorter or word-like ones may be. */
function unmistakable(acronym: string): boolean {
  return /^[A-Z]{5,}$/.test(acronym) && !/[AEIOU].*[AEIOU]/.test(acronym);
}

function quoteAround(text: string, start: number, end: number): string {
  const sentence = sentencesOf(text).find((one) => one.start <= start && one.end >= end);
  const quote = sentence ? text.slice(sentence.start, sentence.end) : text;
  return quote.length <= longestQuote ? quote : text.slice(start, end);
}
