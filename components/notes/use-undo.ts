import { useState } from 'preact/hooks';
import type { Draft } from '../../utils/notes/model.ts';
import { say, sayCount } from '../say.ts';
import type { NotesDoes } from './does.ts';

/**
 * Putting notes into the bin and throwing drafts away, with the way back right away. `redraw` is called when a draft is back,
 * which nobody is told of otherwise.
 */
export function useUndo(does: Pick<NotesDoes, 'bin' | 'unbin' | 'keep' | 'newId'>, redraw: () => void) {
  const [last, setLast] = useState<{ batch: string; count: number } | { draft: Draft } | null>(null);
  return {
    last,
    said: last ? ('draft' in last ? say('note_discarded') : sayCount('notes_binned', last.count)) : '',
    async bin(ids: string[] | null) {
      const batch = does.newId();
      const answer = await does.bin(ids, batch);
      if (answer.state === 'done') setLast({ batch, count: answer.count });
    },
    /** A draft was thrown away; of one that holds nothing nothing is said. */
    discarded(draft: Draft) {
      setLast(draft.text.trim() || draft.tags.length > 0 ? { draft } : null);
    },
    /** What was put into the bin is gone for good: there is no way back any more. */
    forget: () => setLast(null),
    async undo() {
      if (last && 'draft' in last) {
        const answer = await does.keep(last.draft);
        if (answer.state !== 'done') return;
        redraw();
      } else if (last) await does.unbin({ batch: last.batch });
      setLast(null);
    },
  };
}
