import { useState } from 'preact/hooks';

/** Copies words to the clipboard, and says what came of it; a browser may forbid it. */
export function useCopy(words: string): { copy: () => void; state: 'idle' | 'copied' | 'forbidden' } {
  const [state, setState] = useState<'idle' | 'copied' | 'forbidden'>('idle');
  const copy = () => {
    navigator.clipboard.writeText(words).then(
      () => setState('copied'),
      () => setState('forbidden'),
    );
  };
  return { copy, state };
}
