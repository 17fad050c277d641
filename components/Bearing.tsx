import type { MatchedRecord } from '../utils/match/context.ts';
import { type MessageKey, say, sayOf, sayWord } from './say.ts';

/** "As North West Boroughs (merged 2021): funding awarded": through which body a record reaches this one, and its outcome; `of` names this one. */
export function Bearing({ match, of }: { match: Pick<MatchedRecord, 'as' | 'outcome'>; of?: string | undefined }) {
  const { as, outcome } = match;
  if (!as && !outcome) return null;
  const words = outcome ? sayWord('outcome', outcome) : '';
  if (!as) return <p class="bearing">{sayOf(of, 'bearing_own', words)}</p>;
  const key = `bearing_as_${as.by.replaceAll('-', '_')}${as.until ? '' : '_undated'}` as MessageKey;
  return (
    <p class="bearing">
      {say(key, as.name, as.until?.slice(0, 4) ?? '')}
      {words ? `: ${words}` : ''}
    </p>
  );
}
