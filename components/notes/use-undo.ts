import { useState } from 'preact/hooks';
import { sayCount } from '../say.ts';
import type { NotesDoes } from './does.ts';

/** Putting notes into the bin, with the way back right away. */
export function useUndo(does: Pick<NotesDoes, 'bin' | 'unbin' | 'newId'>) {
  const [last, setLast] = useState<{ batch: string; count: number } | null>(null);
  return {
    last,
    said: last ? sayCount('notes_binned', last.count) : '',
    async bin(ids: string[] | null) {
      const batch = does.newId();
      const answer = await does.bin(ids, batch);
      if (answer.state === 'done') setLast({ batch, count: answer.count });
    },
    async undo() {
      if (last) await does.unbin({ batch: last.batch });
      setLast(null);
    },
  };
}
