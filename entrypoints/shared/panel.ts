import browser, { type Tabs } from 'webextension-polyfill';

interface Panels {
  chrome?: { sidePanel?: { open(of: { windowId: number }): Promise<void> } };
  browser?: { sidebarAction?: { open(): Promise<void> } };
}

/**
 * Opens the side panel beside a tab. Chrome does so in a click or straight from its message; Firefox only in a click in the
 * extension's own pages, so that from the page its popup opens, whose button opens the sidebar. Rejects where neither can be.
 */
export function openPanel(tab: Pick<Tabs.Tab, 'windowId'>): Promise<void> {
  const { chrome, browser: firefox } = globalThis as unknown as Panels;
  if (chrome?.sidePanel) return chrome.sidePanel.open({ windowId: tab.windowId as number });
  const ownClick = typeof document !== 'undefined' && document.visibilityState === 'visible';
  if (firefox?.sidebarAction && ownClick) return firefox.sidebarAction.open();
  return browser.action.openPopup();
}
