import browser, { type Tabs } from 'webextension-polyfill';
import type { PageContext } from '../../utils/match/context.ts';
import { footnotesOf } from '../../utils/match/footnotes.ts';
import type { ToMarks } from '../../utils/messages.ts';
import { marksAllowed } from '../../utils/switches.ts';
import { placesFor } from './notes/sightings.ts';
import { switchesFor } from './switches.ts';
import { recallTab, rememberedTabs } from './tab-contexts.ts';

/** Draws, redraws or takes away the marks of a tab, as its page and the switches say: nothing is drawn before both are known. */
export async function updateMarks(tab: Tabs.Tab, context: PageContext): Promise<void> {
  const tabId = tab.id;
  if (tabId === undefined) return;
  const switches = await switchesFor(tab);
  const { hostname } = new URL(context.url);
  const allowed = marksAllowed(switches, hostname);
  const footnotes = allowed ? footnotesOf(context, switches.hidden) : [];
  const notes = allowed && !context.page.quiet ? placesFor(tabId) : [];
  if (footnotes.length === 0 && notes.length === 0) {
    await send(tabId, { type: 'hide-marks' });
    return;
  }
  const message: ToMarks = {
    type: 'show-marks',
    url: context.url.replace(/#.*$/, ''),
    footnotes: footnotes.map(({ number, passage }) => ({ number, passage })),
    notes,
    print: switches.print,
  };
  if ((await send(tabId, message)) === true) return;
  if (await bringMarks(tabId, context.url)) await send(tabId, message);
}

/** Puts the marks script into a tab where it is not there yet; false where it may not be. */
export async function ensureMarks(tabId: number, url: string): Promise<boolean> {
  return (await send(tabId, { type: 'are-you-there' })) === true || bringMarks(tabId, url);
}

async function bringMarks(tabId: number, url: string): Promise<boolean> {
  if (!URL.canParse(url)) return false;
  // Without the permission Chrome keeps the call waiting for the reader instead of refusing it.
  if (!(await browser.permissions.contains({ origins: [`*://${new URL(url).hostname}/*`] }))) return false;
  // The page may have gone meanwhile; then there is nothing to draw on.
  return browser.scripting.executeScript({ target: { tabId }, files: ['marks.js'] }).then(
    () => true,
    () => false,
  );
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
