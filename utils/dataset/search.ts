/** Finding a body by any of its names: official, former, short, acronym, ODS code; misspelt too. */
import MiniSearch from 'minisearch';
import type { SpelledName } from './shards.ts';

export interface TrustHit {
  id: string;
  /** The spelling that matched. */
  matched: string;
  kind: SpelledName['kind'] | 'code';
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

/** Builds the search once; about 2,000 spellings take some milliseconds. */
export function trustSearch(names: readonly SpelledName[]): TrustSearch {
  const codes = [...new Set(names.map(({ id }) => id))].map((id) => ({ id, name: id, kind: 'code' as const }));
  const spellings: Spelling[] = [...names, ...codes].map((one, key) => ({ ...one, key }));
  const index = new MiniSearch<Spelling>({
    idField: 'key',
    fields: ['name'],
    tokenize: (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
    processTerm: (term) => (common.has(term) ? null : term),
  });
  index.addAll(spellings);
  return (query, most = 8) => {
    const exact = query.trim().toLowerCase();
    const found = index.search(query, {
      combineWith: 'AND',
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      boostDocument: (key) => {
        const spelling = spellings[key as number];
        if (!spelling) return 1;
        return spelling.name.toLowerCase() === exact ? 10 : spelling.kind === 'official' ? 1.2 : 1;
      },
    });
    const hits = new Map<string, TrustHit>();
    for (const { id: key } of found) {
      const spelling = spellings[key as number];
      if (spelling && !hits.has(spelling.id)) {
        hits.set(spelling.id, { id: spelling.id, matched: spelling.name, kind: spelling.kind });
      }
      if (hits.size === most) break;
    }
    return [...hits.values()];
  };
}
