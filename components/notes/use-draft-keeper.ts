import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../utils/notes/model.ts';
import { type NotesDoes, Orphaned } from './does.ts';

/**
 * Keeps a draft at every change: one message under way at a time, and always the newest words next; what still waits when the
 * card, the panel or the tab is closed goes with the last breath. `guarded` runs anything
 * that may find the extension gone, and remembers it.
 */
export function useDraftKeeper(keep: NotesDoes['keep']) {
  const [orphan, setOrphan] = useState(false);
  const [failed, setFailed] = useState('');
  const [kept, setKept] = useState(false);
  const next = useRef<Draft | null>(null);
  const running = useRef<Promise<void> | null>(null);

  async function guarded<T>(act: () => Promise<T>): Promise<T | null> {
    try {
      return await act();
    } catch (error) {
      if (error instanceof Orphaned) setOrphan(true);
      else setFailed(error instanceof Error ? error.message : String(error));
      return null;
    }
  }

  async function run(): Promise<void> {
    for (let draft = next.current; draft; draft = next.current) {
      next.current = null;
      const now = draft;
      const answer = await guarded(() => keep(now));
      setKept(answer?.state === 'done');
      if (answer) setFailed(answer.state === 'failed' ? answer.reason : '');
    }
    running.current = null;
  }

  useEffect(() => {
    const leave = () => {
      const waiting = next.current;
      next.current = null;
      if (waiting) void guarded(() => keep(waiting));
    };
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);

  return {
    orphan,
    failed,
    kept,
    guarded,
    keep(draft: Draft) {
      next.current = draft;
      setKept(false);
      running.current ??= run();
    },
    /** Everything written so far has been sent. */
    settled: async () => (await running.current) ?? undefined,
  };
}
