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

function tokens(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a name that tell it from others. */
function telling(text: string): string {
  return tokens(text)
    .filter((word) => !common.has(word))
    .join(' ');
}

/** Builds the search once; about 2,000 spellings take some milliseconds. */
export function trustSearch(names: readonly SpelledName[]): TrustSearch {
  const codes = [...new Set(names.map(({ id }) => id))].map((id) => ({ id, name: id, kind: 'code' as const }));
  const spellings: Spelling[] = [...names, ...codes].map((one, key) => ({ ...one, key }));
  const told = spellings.map(({ name }) => telling(name));
  const index = new MiniSearch<Spelling>({
    idField: 'key',
    fields: ['name'],
    tokenize: tokens,
    processTerm: (term) => (common.has(term) ? null : term),
  });
  index.addAll(spellings);
  return (query, most = 8) => {
    const asked = telling(query);
    const found = index.search(query, {
      combineWith: 'AND',
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      // Whoever types a name, or its beginning, means the body of that name and no longer one that holds the words.
      boostDocument: (key) => {
        const name = told[key as number] ?? '';
        return name === asked ? 10 : name.startsWith(asked) ? 3 : 1;
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
