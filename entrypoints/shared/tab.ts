import type { Tabs } from 'webextension-polyfill';
import type { Shown } from './page-view.tsx';

/** What a surface needs to know of the tab it speaks of; null for none. */
export function asShown(tab: Tabs.Tab | undefined): Shown['tab'] {
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, incognito: tab.incognito };
}
