import type { ThreadRow } from '../../utils/track/thread.ts';
import { say } from '../say.ts';

/** "1999 to 2010", "since 2017", "until 2002": when a body bore a name, as far as it is known. */
export function rowYears({ from, until, endUnknown }: Pick<ThreadRow, 'from' | 'until' | 'endUnknown'>): string {
  const first = from?.slice(0, 4) ?? '';
  const last = until?.slice(0, 4) ?? '';
  if (first && last) return say('years_from_to', first, last);
  if (first && endUnknown) return say('years_since_unknown_end', first);
  if (first) return say('years_since', first);
  return last ? say('years_until', last) : say('years_unknown');
}
