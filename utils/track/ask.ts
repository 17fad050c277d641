/** Asking under the Freedom of Information Act: was it asked before, who holds the papers, and a neutral letter. */
import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import type { Body } from '../dataset/lineage.ts';
import type { FactRecord } from '../dataset/schema.ts';
import type { AskedRequest } from '../dataset/shards.ts';

/** Where an earlier request stands to the body that is asked now. */
export type AskedOf = 'this-trust' | 'predecessor' | 'peer';

export interface AskedBefore {
  request: AskedRequest;
  of: AskedOf;
}

const order: AskedOf[] = ['this-trust', 'predecessor', 'peer'];
const mostPeers = 6;
/** What stands in nearly every request says nothing of what it asks. */
const common = new Set(
  (
    'about after and answer answers are did does follow-up for from have how information many money not please reason reasons same ' +
    'that the their this trust trust’s trusts was were what when which who why with'
  ).split(' '),
);
/** A find this much weaker than the best one shares its word by chance. */
const weakest = 0.25;

/** Gives the earlier requests on some words; without words the body's own and its predecessors'. */
export type AskedSearch = (words: string, id: string, predecessors: ReadonlySet<string>) => AskedBefore[];

/**
 * Builds the search over all requests in the record (the newest first): what it finds stands in three groups, this trust,
 * those it took over from, others.
 */
export function askedSearch(asked: readonly AskedRequest[]): AskedSearch {
  const mini = new MiniSearch<AskedRequest>({
    fields: ['title', 'summary', 'topics', 'keyTerms'],
    processTerm: (term) => stemmer(term.toLowerCase()),
    extractField: (request, field) => {
      const value = request[field as keyof AskedRequest];
      return Array.isArray(value) ? value.join(' ').replaceAll('-', ' ') : value;
    },
  });
  mini.addAll(asked);
  const byId = new Map(asked.map((request) => [request.id, request]));
  const onTheseWords = (words: string): AskedRequest[] => {
    const wanted = words
      .toLowerCase()
      .split(/[^\p{L}\p{N}’'-]+/u)
      .filter((word) => word.length > 2 && !common.has(word));
    const found = mini.search(wanted.join(' '), {
      boost: { title: 3, topics: 2, keyTerms: 2 },
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
    });
    const best = found[0]?.score ?? 0;
    // Of many words one or two are shared by chance.
    const fewest = wanted.length > 7 ? 3 : wanted.length > 3 ? 2 : 1;
    return found
      .filter(({ score, queryTerms }) => score >= best * weakest && new Set(queryTerms).size >= fewest)
      .flatMap(({ id }) => byId.get(id as string) ?? []);
  };
  return (words, id, predecessors) => {
    const placed = (request: AskedRequest): AskedBefore => ({ request, of: placeOf(request, id, predecessors) });
    const found = words.trim() ? onTheseWords(words).map(placed) : asked.map(placed).filter(({ of }) => of !== 'peer');
    return order.flatMap((of) => found.filter((one) => one.of === of).slice(0, of === 'peer' ? mostPeers : undefined));
  };
}

function placeOf(request: AskedRequest, id: string, predecessors: ReadonlySet<string>): AskedOf {
  if (request.organisations.includes(id)) return 'this-trust';
  return request.organisations.some((one) => predecessors.has(one)) ? 'predecessor' : 'peer';
}

/** Who is asked: the body itself, or an heir that holds its papers now. */
export interface Recipient {
  id: string;
  name: string;
  /** Name of its page on WhatDoTheyKnow; null where none is known. */
  slug: string | null;
}

export function recipientOf(
  body: Pick<Body, 'ods' | 'name'> & { whatdotheyknow: { current: string | null } },
): Recipient {
  return { id: body.ods ?? body.name, name: body.name, slug: body.whatdotheyknow.current };
}

/** The letter's parts as sentences; the words themselves come from the message catalogue. */
export interface LetterWords {
  opening: string;
  /** Says that papers of earlier bodies are meant too; null where there are none. */
  heldBefore: string | null;
  /** Names an earlier answer that was read; null where there is none. */
  seen: string | null;
  costs: string;
  form: string;
}

/** The letter without greeting and close: the site adds both. Questions that are empty are left out. */
export function letterOf(words: LetterWords, questions: readonly string[]): string {
  const asked = questions.map((one) => one.trim()).filter(Boolean);
  const numbered = asked.map((one, index) => (asked.length > 1 ? `${index + 1}. ${one}` : one)).join('\n\n');
  return [words.opening, numbered, words.heldBefore, words.seen, words.costs, words.form].filter(Boolean).join('\n\n');
}

/** Characters of an address that browsers and servers on the way take without loss. */
export const longestAddress = 2_000;

/** The form on WhatDoTheyKnow with the letter filled in; null where the address would be too long, or no page is known. */
export function requestAddress(
  slug: string | null,
  title: string,
  letter: string,
  tags: readonly string[],
): string | null {
  if (!slug) return null;
  const asked = new URLSearchParams({ title, default_letter: letter });
  if (tags.length > 0) asked.set('tags', tags.join(' '));
  // A plus is a space only in forms; %20 is one everywhere.
  const address = `https://www.whatdotheyknow.com/new/${encodeURIComponent(slug)}?${asked.toString().replaceAll('+', '%20')}`;
  return address.length <= longestAddress ? address : null;
}

const open = new Set<string>(['not-answered', 'answered-otherwise', 'no-knowledge', 'declined']);

/** What a board's reply left open, as the project reads it: points that a request may take up. */
export function openPoints(record: Pick<FactRecord, 'items'>): { number: string; concern: string }[] {
  return record.items.flatMap((items) =>
    items.form === 'replies'
      ? items.rows.filter(({ stance }) => open.has(stance)).map(({ number, concern }) => ({ number, concern }))
      : [],
  );
}
