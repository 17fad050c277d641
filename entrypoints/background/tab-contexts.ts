/**
 * What is known about the page in each tab, in the browser's session storage: it outlives the worker, never reaches the
 * disk, and no page can read it. Nothing is kept for private windows.
 */
import browser from 'webextension-polyfill';
import type { PageContext } from '../../utils/match/context.ts';

const prefix = 'tab:';

export async function rememberTab(tab: { id?: number; incognito: boolean }, context: PageContext): Promise<void> {
  if (tab.id === undefined || tab.incognito) return;
  await browser.storage.session.set({ [prefix + tab.id]: context });
}

export async function recallTab(tabId: number): Promise<PageContext | undefined> {
  const key = prefix + tabId;
  return (await browser.storage.session.get(key))[key] as PageContext | undefined;
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(prefix + tabId);
}

export async function rememberedTabs(): Promise<number[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all)
    .filter((key) => key.startsWith(prefix))
    .map((key) => Number(key.slice(prefix.length)));
}
