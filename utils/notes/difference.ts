import { diffWords } from 'diff';

export interface Part {
  text: string;
  /** In the saved passage only, in the page's words only, or in both. */
  in: 'saved' | 'now' | 'both';
}

/** Milliseconds after which two long passages are shown one after the other instead. */
const timeout = 200;

/** A saved passage against the words that stand in its place now, word by word. The parts in `saved` and `both` give the saved one. */
export function wordDifference(saved: string, now: string): Part[] {
  const changes = diffWords(saved, now, { timeout }) as ReturnType<typeof diffWords> | undefined;
  if (!changes)
    return [
      { text: saved, in: 'saved' },
      { text: now, in: 'now' },
    ];
  return changes.map(({ value, added, removed }) => ({ text: value, in: added ? 'now' : removed ? 'saved' : 'both' }));
}
