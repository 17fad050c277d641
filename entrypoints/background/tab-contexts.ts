/**
 * What is known about the page in each tab, in the browser's session storage: it outlives the worker, never reaches the
 * disk, and no page can read it. For private windows it is kept in the worker's own memory alone, and gone with it.
 */
import browser from 'webextension-polyfill';
import type { PageContext } from '../../utils/match/context.ts';

const prefix = 'tab:';
const inPrivate = new Map<number, PageContext>();

export async function rememberTab(tab: { id?: number; incognito: boolean }, context: PageContext): Promise<void> {
  if (tab.id === undefined) return;
  if (tab.incognito) inPrivate.set(tab.id, context);
  else await browser.storage.session.set({ [prefix + tab.id]: context });
}

export async function recallTab(tabId: number): Promise<PageContext | undefined> {
  const key = prefix + tabId;
  return inPrivate.get(tabId) ?? ((await browser.storage.session.get(key))[key] as PageContext | undefined);
}

export async function forgetTab(tabId: number): Promise<void> {
  inPrivate.delete(tabId);
  await browser.storage.session.remove(prefix + tabId);
}

export async function rememberedTabs(): Promise<number[]> {
  const all = await browser.storage.session.get(null);
  const kept = Object.keys(all).filter((key) => key.startsWith(prefix));
  return [...inPrivate.keys(), ...kept.map((key) => Number(key.slice(prefix.length)))];
}
