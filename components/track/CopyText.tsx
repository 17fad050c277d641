import { useState } from 'preact/hooks';
import { say } from '../say.ts';

/** Copies a text to the clipboard; where the browser forbids it, says how to do it by hand. */
export function CopyText({ text, label }: { text: string; label: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  };
  return (
    <p class="actions">
      <button type="button" class="quiet" onClick={copy}>
        {label}
      </button>
      <span role="status" class="note">
        {state === 'copied' ? say('copied') : state === 'failed' ? say('copy_failed') : ''}
      </span>
    </p>
  );
}
