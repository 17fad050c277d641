import browser, { type Tabs } from 'webextension-polyfill';
import type { PageContext } from '../../utils/match/context.ts';
import { footnotesOf } from '../../utils/match/footnotes.ts';
import type { ToMarks } from '../../utils/messages.ts';
import { marksAllowed } from '../../utils/switches.ts';
import { switchesFor } from './switches.ts';
import { recallTab, rememberedTabs } from './tab-contexts.ts';

/** Draws, redraws or takes away the marks of a tab, as its page and the switches say: nothing is drawn before both are known. */
export async function updateMarks(tab: Tabs.Tab, context: PageContext): Promise<void> {
  const tabId = tab.id;
  if (tabId === undefined) return;
  const switches = await switchesFor(tab);
  const { hostname } = new URL(context.url);
  const footnotes = marksAllowed(switches, hostname) ? footnotesOf(context, switches.hidden) : [];
  if (footnotes.length === 0) {
    await send(tabId, { type: 'hide-marks' });
    return;
  }
  const message: ToMarks = {
    type: 'show-marks',
    url: context.url.replace(/#.*$/, ''),
    footnotes: footnotes.map(({ number, passage }) => ({ number, passage })),
    print: switches.print,
  };
  if ((await send(tabId, message)) === true) return;
  // Without the permission Chrome keeps the call waiting for the reader instead of refusing it.
  if (!(await browser.permissions.contains({ origins: [`*://${hostname}/*`] }))) return;
  // The page may have gone meanwhile; then there is nothing to draw on.
  await browser.scripting.executeScript({ target: { tabId }, files: ['marks.js'] }).catch(() => {});
  await send(tabId, message);
}

/** Every tab again: a switch was turned. */
export async function updateAllMarks(): Promise<void> {
  for (const tabId of await rememberedTabs()) {
    const [tab, context] = await Promise.all([browser.tabs.get(tabId).catch(() => null), recallTab(tabId)]);
    if (tab && context) await updateMarks(tab, context);
  }
}

/** What the scripts in the tab's top frame answer; undefined where none is there. */
export function send(tabId: number, message: ToMarks): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);
}
