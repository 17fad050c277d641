import { useState } from 'preact/hooks';
import type { Draft } from '../../utils/notes/model.ts';
import { useLateSaver } from '../use-late-saver.ts';
import { type NotesDoes, Orphaned } from './does.ts';

/** Keeps a draft at every change. `guarded` runs anything that may find the extension gone, and remembers it. */
export function useDraftKeeper(keep: NotesDoes['keep']) {
  const [orphan, setOrphan] = useState(false);
  const [failed, setFailed] = useState('');
  const [kept, setKept] = useState(false);

  async function guarded<T>(act: () => Promise<T>): Promise<T | null> {
    try {
      return await act();
    } catch (error) {
      if (error instanceof Orphaned) setOrphan(true);
      else setFailed(error instanceof Error ? error.message : String(error));
      return null;
    }
  }

  const saver = useLateSaver(async (draft: Draft) => {
    const answer = await guarded(() => keep(draft));
    const stored = answer?.state === 'done';
    setKept(stored);
    if (answer) setFailed(answer.state === 'failed' ? answer.reason : '');
    return stored;
  }, 0);

  return {
    orphan,
    failed,
    kept,
    guarded,
    keep(draft: Draft) {
      setKept(false);
      saver.write(draft);
    },
    settled: saver.settled,
    forget: saver.forget,
  };
}
