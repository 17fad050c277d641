import { useEffect, useRef } from 'preact/hooks';
import { say } from '../say.ts';

/** Says what was taken away, and how it comes back. Takes the focus, as the button that was pressed is gone. */
export function TakenAway({ what, back }: { what: string; back: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <p class="banner">
      {what}{' '}
      <button ref={button} type="button" class="quiet" onClick={back}>
        {say('folder_undo')}
      </button>
    </p>
  );
}
