import { useMemo } from 'preact/hooks';
import type { Draft } from '../../utils/track/folder.ts';
import type { Track } from './shown.ts';
import { useKept } from './use-kept.ts';

/** A request as it is being written, kept in the folder under `key`; `fresh` is what it begins with. */
export function useDraft(key: string, fresh: Omit<Draft, 'key'>, { folder: { folder }, change }: Track) {
  const stored = folder?.drafts.find((one) => one.key === key);
  const blank = { key, ...fresh };
  const kept = useMemo(() => stored ?? blank, [stored]);
  const { shown, latest, write, show, forget } = useKept(kept, (draft) => change({ do: 'draft', draft }));
  return {
    draft: shown,
    write: (more: Partial<Omit<Draft, 'key'>>) => write({ ...latest.current, ...more }),
    async forget() {
      show(blank);
      // Only when no older saving can arrive after it.
      await forget();
      await change({ do: 'forget-draft', key });
    },
  };
}
