import { useEffect, useRef } from 'preact/hooks';
import { say } from '../say.ts';
import type { useUndo } from './use-undo.ts';

/** "3 notes put into the bin. Undo", or "What you wrote was thrown away. Undo". */
export function Undo({ undo: { last, said, undo } }: { undo: ReturnType<typeof useUndo> }) {
  const place = useRef<HTMLParagraphElement>(null);
  // What was pressed goes with the note it stood at: the way back is the next thing that the keyboard meets.
  useEffect(() => {
    if (last) place.current?.focus({ preventScroll: true });
  }, [last]);
  return (
    <p role="status" class="undo" tabIndex={-1} ref={place}>
      {said}{' '}
      {last ? (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            // The button goes with the press: whoever came by keyboard stays at its place.
            place.current?.focus();
            void undo();
          }}
        >
          {say('notes_undo')}
        </button>
      ) : null}
    </p>
  );
}
