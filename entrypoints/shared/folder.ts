import type { Collecting } from '../../components/model.ts';
import type { AskFolder, ChangeFolder, FolderAnswer } from '../../utils/messages.ts';
import { type Folder, type FolderChange, itemOf } from '../../utils/track/folder.ts';
import { askWorker } from './ask-worker.ts';

export async function askFolder(tabId: number | null): Promise<FolderAnswer> {
  const message: AskFolder = { type: 'ask-folder', tabId };
  return ((await askWorker(message)) as FolderAnswer | undefined) ?? { state: 'private' };
}

/** Rejects where the change was not saved, with the reason. */
export async function changeFolder(tabId: number | null, change: FolderChange): Promise<FolderAnswer> {
  const message: ChangeFolder = { type: 'change-folder', tabId, change };
  // A step moved twice would be two steps.
  const answer = (await askWorker(message, change.do === 'move')) as FolderAnswer | undefined;
  if (!answer) throw new Error('the change was not understood');
  return answer;
}

/** What a card needs to collect; `url` is the page that its passages stand on, null on the record page. */
export function collectingIn(folder: Folder, url: string | null, change: (one: FolderChange) => void): Collecting {
  return {
    has: (record) => itemOf(folder, record) !== undefined,
    put(record, trust, quote) {
      const page = url !== null && quote !== null ? { url: url.slice(0, 4_000), quote: quote.slice(0, 2_000) } : null;
      change({ do: 'add', item: { of: 'record', key: crypto.randomUUID(), id: record, trust, page } });
    },
    take(record) {
      const item = itemOf(folder, record);
      if (item) change({ do: 'remove', part: 'items', key: item.key });
    },
  };
}

/** The same for a surface that speaks of a tab and draws itself again after each change; null in private windows. */
export async function collectingFor(
  tabId: number | null,
  url: string | null,
  again: () => void,
): Promise<Collecting | null> {
  const answer = await askFolder(tabId).catch(() => null);
  if (answer?.state !== 'open') return null;
  return collectingIn(answer.folder, url, (change) => void changeFolder(tabId, change).then(again, again));
}
