/** Finding a body by any of its names (official, former, short, acronym, ODS code), a place or a web address; misspelt too. */
import MiniSearch from 'minisearch';
import { hostOwner } from './hosts.ts';
import type { Index, NamedPlace, SpelledName } from './shards.ts';

export interface TrustHit {
  id: string;
  /** The spelling that matched. */
  matched: string;
  kind: SpelledName['kind'] | 'code' | 'place' | 'site';
}

export type TrustSearch = (query: string, most?: number) => TrustHit[];

interface Spelling {
  key: number;
  id: string;
  name: string;
  kind: TrustHit['kind'];
}

/** Words on nearly every name: they neither find nor spoil. */
const common = new Set(['nhs', 'trust', 'foundation', 'and', 'the', 'of', 'ft']);

function tokens(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a name that tell it from others. */
function telling(text: string): string {
  return tokens(text)
    .filter((word) => !common.has(word))
    .join(' ');
}

/** What is searched: spellings of names, places that the record names, and the hosts of the index. */
export interface Searched {
  names: readonly SpelledName[];
  places?: readonly NamedPlace[];
  index?: Pick<Index, 'hosts' | 'sharedHosts'>;
}

/** Builds the search once; about 2,000 spellings take some milliseconds. */
export function trustSearch({ names, places = [], index: hosts }: Searched): TrustSearch {
  const codes = [...new Set(names.map(({ id }) => id))].map((id) => ({ id, name: id, kind: 'code' as const }));
  const named = places.map((place) => ({ ...place, kind: 'place' as const }));
  const spellings: Spelling[] = [...names, ...codes, ...named].map((one, key) => ({ ...one, key }));
  const told = spellings.map(({ name }) => telling(name));
  const index = new MiniSearch<Spelling>({
    idField: 'key',
    fields: ['name'],
    tokenize: tokens,
    processTerm: (term) => (common.has(term) ? null : term),
  });
  index.addAll(spellings);
  return (query, most = 8) => {
    const hits = new Map<string, TrustHit>();
    const owner = hosts && byAddress(query, hosts);
    if (owner) hits.set(owner.id, owner);
    const asked = telling(query);
    const found = index.search(query, {
      combineWith: 'AND',
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      // Whoever types a name, or its beginning, means the body of that name and no longer one that holds the words;
      // a place is meant where no body bears it as a name.
      boostDocument: (key) => {
        const name = told[key as number] ?? '';
        const near = name === asked ? 10 : name.startsWith(asked) ? 3 : 1;
        return spellings[key as number]?.kind === 'place' ? near / 20 : near;
      },
    });
    for (const { id: key } of found) {
      if (hits.size === most) break;
      const spelling = spellings[key as number];
      if (spelling && !hits.has(spelling.id)) {
        hits.set(spelling.id, { id: spelling.id, matched: spelling.name, kind: spelling.kind });
      }
    }
    return [...hits.values()];
  };
}

/** The body whose site a typed or pasted address is; null for what is no address. */
function byAddress(query: string, index: Pick<Index, 'hosts' | 'sharedHosts'>): TrustHit | null {
  const typed = query.trim().toLowerCase();
  if (!/^(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#:]|$)/.test(typed)) return null;
  const address = typed.includes('://') ? typed : `https://${typed}`;
  const owner = URL.canParse(address) ? hostOwner(index, new URL(address).hostname, null) : null;
  return owner && { id: owner.id, matched: owner.host, kind: 'site' };
}
