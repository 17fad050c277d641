import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../utils/track/folder.ts';
import type { Track } from './shown.ts';

const pause = 400;

/** A request as it is being written: kept in the folder soon after each pause, and before the page goes. */
export function useDraft(key: string, fresh: Omit<Draft, 'key'>, track: Track) {
  const kept = track.folder.folder?.drafts.find((one) => one.key === key);
  const [draft, setDraft] = useState<Draft>(kept ?? { key, ...fresh });
  const waiting = useRef<{ draft: Draft; timer: ReturnType<typeof setTimeout> } | null>(null);
  const act = useRef(track.change);
  act.current = track.change;
  const flush = () => {
    const written = waiting.current;
    if (!written) return;
    clearTimeout(written.timer);
    waiting.current = null;
    void act.current({ do: 'draft', draft: written.draft });
  };
  useEffect(() => {
    addEventListener('pagehide', flush);
    addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      removeEventListener('visibilitychange', flush);
      flush();
    };
  }, []);
  const write = (more: Partial<Omit<Draft, 'key'>>) => {
    const written = { ...draft, ...more };
    setDraft(written);
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { draft: written, timer: setTimeout(flush, pause) };
  };
  const forget = () => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
    setDraft({ key, ...fresh });
    void act.current({ do: 'forget-draft', key });
  };
  return { draft, write, forget };
}
