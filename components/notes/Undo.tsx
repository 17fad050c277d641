import { say } from '../say.ts';
import type { useUndo } from './use-undo.ts';

/** "3 notes put into the bin. Undo", or "What you wrote was thrown away. Undo". */
export function Undo({ undo: { last, said, undo } }: { undo: ReturnType<typeof useUndo> }) {
  return (
    <p role="status" class="undo">
      {said}{' '}
      {last ? (
        <button type="button" class="quiet" onClick={() => void undo()}>
          {say('notes_undo')}
        </button>
      ) : null}
    </p>
  );
}
