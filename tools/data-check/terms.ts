/** Key terms that too many records share: a page that holds them says nothing about which of them it is about. */
import { type Doubt, type Records, subjectsOf } from './doubt.ts';

/** So many records on different bodies may share a term. */
const most = 12;

export function findCommonTerms(records: Records): Doubt[] {
  const bodies = new Map<string, Set<string>>();
  for (const { value } of records) {
    for (const term of value.keyTerms) {
      const key = term.toLowerCase();
      const known = bodies.get(key) ?? new Set();
      known.add(subjectsOf(value)[0] ?? value.id);
      bodies.set(key, known);
    }
  }
  return records.flatMap(({ file, value }) => {
    const telling = value.keyTerms.filter((term) => (bodies.get(term.toLowerCase())?.size ?? 0) <= most);
    // One or two shared terms beside telling ones do no harm; a record of shared ones alone matches anything.
    if (telling.length >= 3 || value.keyTerms.length < 3) return [];
    const message = `only ${telling.length} of its terms are not shared by records on more than ${most} bodies`;
    return [{ kind: 'common-key-term' as const, file, field: 'keyTerms', message }];
  });
}
