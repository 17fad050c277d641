import { say } from '../say.ts';
import { useCopy } from '../use-copy.ts';

/** Copies a text to the clipboard; where the browser forbids it, says how to do it by hand. */
export function CopyText({ text, label }: { text: string; label: string }) {
  const { copy, state } = useCopy(text);
  return (
    <p class="actions">
      <button type="button" class="quiet" onClick={copy}>
        {label}
      </button>
      <span role="status" class="note">
        {state === 'copied' ? say('copied') : state === 'forbidden' ? say('copy_failed') : ''}
      </span>
    </p>
  );
}
