/** The folder as the record page keeps it before its eyes; the worker alone stores it. */
import browser from 'webextension-polyfill';
import type { FolderState } from '../../components/track/shown.ts';
import type { FolderAnswer } from '../../utils/messages.ts';
import type { FolderChange } from '../../utils/track/folder.ts';
import { askFolder, changeFolder } from '../shared/folder.ts';

export interface Keeper {
  state(): FolderState;
  /** True when it is stored; else the state says why not. */
  change(change: FolderChange): Promise<boolean>;
}

/** Reads the folder; `changed` is called whenever it changed, here or in another tab. */
export async function openKeeper(changed: () => void): Promise<Keeper> {
  let state: FolderState = { folder: null, aside: [], private: false, failed: null };
  const take = (answer: FolderAnswer): boolean => {
    state =
      answer.state === 'private'
        ? { folder: null, aside: [], private: true, failed: null }
        : { folder: answer.folder, aside: answer.aside, private: false, failed: null };
    return answer.state === 'open';
  };
  const fail = (error: unknown): boolean => {
    state = { ...state, failed: error instanceof Error ? error.message : String(error) };
    return false;
  };
  await askFolder(null).then(take, fail);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || !('folder' in changes) || state.private) return;
    void askFolder(null).then(take, fail).then(changed);
  });
  return {
    state: () => state,
    async change(change) {
      const stored = await changeFolder(null, change).then(take, fail);
      changed();
      return stored;
    },
  };
}
