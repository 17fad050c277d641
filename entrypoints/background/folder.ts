/** The reader's folder in the extension's own storage: the worker alone writes, one change after the other. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { AskFolder, ChangeFolder, FolderAnswer } from '../../utils/messages.ts';
import { changed, type FolderChange } from '../../utils/track/folder.ts';
import { readFolder } from '../../utils/track/folder-form.ts';

const key = 'folder';
/** Stored values that could not be read whole, as they were found: nothing that a reader wrote is lost. */
const asideKey = 'folder-aside';
let last: Promise<unknown> = Promise.resolve();

/** `own` is the tab that the surface stands in; others name the tab they speak of. */
export async function answerAboutFolder(
  asked: AskFolder | ChangeFolder,
  own: Tabs.Tab | undefined,
): Promise<FolderAnswer> {
  const named = asked.tabId === null ? undefined : await browser.tabs.get(asked.tabId).catch(() => undefined);
  if (own?.incognito || named?.incognito) return { state: 'private' };
  return asked.type === 'ask-folder' ? openFolder() : changeFolder(asked.change);
}

async function openFolder(): Promise<FolderAnswer> {
  const stored = await browser.storage.local.get([key, asideKey]);
  const { folder, damaged } = readFolder(stored[key]);
  const aside = Array.isArray(stored[asideKey]) ? (stored[asideKey] as unknown[]) : [];
  return { state: 'open', folder, aside: damaged ? [...aside, stored[key]] : aside };
}

function changeFolder(change: FolderChange): Promise<FolderAnswer> {
  const changing = last.then(async () => {
    const now = await openFolder();
    if (now.state === 'private') return now;
    const { aside, folder } = now;
    const next = changed(folder, change);
    // What could not be read again whole is not written; of what is already so, at least what is read can be mended.
    if (readFolder(next).damaged && !readFolder(folder).damaged) throw new Error('the folder is full');
    await browser.storage.local.set({
      [key]: next,
      ...(aside.length > 0 ? { [asideKey]: aside } : {}),
    });
    return openFolder();
  });
  last = changing.catch(() => {});
  return changing;
}
