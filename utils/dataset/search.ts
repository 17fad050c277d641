/** Finding a body by any of its names: official, former, short, acronym, ODS code, web address, place; misspelt too. */
import MiniSearch from 'minisearch';
import { hostOwner, plainHost } from './hosts.ts';
import type { LoadedDataset } from './load.ts';
import type { Index, NamedPlace, SpelledName } from './shards.ts';

export interface TrustHit {
  id: string;
  /** The spelling that matched. */
  matched: string;
  kind: SpelledName['kind'] | 'code' | 'site' | 'place';
}

export type TrustSearch = (query: string, most?: number) => TrustHit[];

interface Spelling {
  key: number;
  id: string;
  name: string;
  kind: TrustHit['kind'];
}

/** What is searched: spellings of names, places tied to a body, and the hosts of the index. */
export interface Searched {
  names: readonly SpelledName[];
  places?: readonly NamedPlace[];
  index?: Pick<Index, 'hosts' | 'sharedHosts' | 'organisations'>;
}

/** Words on nearly every name or address: they neither find nor spoil. */
const common = new Set([
  'nhs',
  'trust',
  'foundation',
  'and',
  'the',
  'of',
  'ft',
  'uk',
  'www',
  'co',
  'com',
  'org',
  'net',
]);

/** Who types a place means the body named after it rather than one that only had something to do there. */
const placeBoost = 0.2;
/** And the trust rather than the commissioner of the same area. */
const commissionerBoost = 0.5;

function tokens(text: string): string[] {
  // An apostrophe belongs to its word: "George's" and "Georges" are typed for the same name.
  return (
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The words of a name that tell it from others. */
function telling(text: string): string {
  return tokens(text)
    .filter((word) => !common.has(word))
    .join(' ');
}

/** How many letters of a word may be wrong: none in a short one, one in a middling one, two in a long one. */
function lettersWrong(term: string): number | boolean {
  if (term.length < 4 || /^\p{N}+$/u.test(term)) return false;
  return term.length < 7 ? 1 : 2;
}

const nothing: Required<Searched>['index'] = { hosts: {}, sharedHosts: [], organisations: {} };

/** Reads what the search needs, and builds it. */
export async function openSearch(dataset: LoadedDataset): Promise<TrustSearch> {
  const [names, places] = await Promise.all([dataset.names(), dataset.places()]);
  return trustSearch({ names, places, index: dataset.index });
}

/** Builds the search once; about 3,000 spellings take some milliseconds. */
export function trustSearch({ names, places = [], index = nothing }: Searched): TrustSearch {
  const spellings = spellingsOf({ names, places, index });
  const told = spellings.map(({ name }) => telling(name));
  const mini = new MiniSearch<Spelling>({
    idField: 'key',
    fields: ['name'],
    tokenize: tokens,
    processTerm: (term) => (common.has(term) ? null : term),
  });
  mini.addAll(spellings);
  const find = (query: string, asked: string, combineWith: 'AND' | 'OR') =>
    mini.search(query, {
      combineWith,
      prefix: (term) => term.length > 1,
      fuzzy: lettersWrong,
      // Whoever types a name, or its beginning, means the body of that name and no longer one that holds the words.
      boostDocument: (key) => {
        const name = told[key as number] ?? '';
        const { kind, id } = spellings[key as number] as Spelling;
        if (kind === 'place') return placeBoost;
        const trust = index.organisations[id]?.kind === 'icb' ? commissionerBoost : 1;
        return trust * (name === asked ? 10 : name.startsWith(asked) ? 3 : 1);
      },
    });
  return (query, most = 8) => {
    const asked = telling(query);
    const hits = new Map<string, TrustHit>();
    const owner = ownerOfAddress(query, index);
    if (owner) hits.set(owner.id, owner);
    const words = asked.split(' ').length;
    let found = find(query, asked, 'AND');
    // A word too many ("hospital") must not hide the trust; half of the words must be its own, though.
    if (found.length === 0 && words > 1) {
      found = find(query, asked, 'OR').filter(({ queryTerms }) => new Set(queryTerms).size * 2 >= words);
    }
    for (const { id: key } of found) {
      const spelling = spellings[key as number];
      if (hits.size === most) break;
      if (spelling && !hits.has(spelling.id)) {
        hits.set(spelling.id, { id: spelling.id, matched: spelling.name, kind: spelling.kind });
      }
    }
    return [...hits.values()];
  };
}

function spellingsOf({ names, places, index }: Required<Searched>): Spelling[] {
  const codes = [...new Set(names.map(({ id }) => id))].map((id) => ({ id, name: id, kind: 'code' as const }));
  const hosts = Object.entries(index.hosts).flatMap(([host, holders]) =>
    holders.slice(0, 1).map(({ id }) => ({ id, name: host, kind: 'site' as const })),
  );
  const tied = places.map((place) => ({ ...place, kind: 'place' as const }));
  return [...names, ...codes, ...hosts, ...tied].map((one, key) => ({ ...one, key }));
}

/** A web address, with or without what stands before and behind the host, names the body whose site it is. */
function ownerOfAddress(query: string, index: Required<Searched>['index']): TrustHit | null {
  const text = query.trim();
  if (/\s/.test(text) || !text.includes('.')) return null;
  const address = /^https?:\/\//i.test(text) ? text : `http://${text}`;
  const host = URL.canParse(address) ? plainHost(new URL(address).hostname) : null;
  const owner = host ? hostOwner(index, host, null) : null;
  return owner ? { id: owner.id, matched: owner.host, kind: 'site' } : null;
}
