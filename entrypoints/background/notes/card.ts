import browser, { type Tabs } from 'webextension-polyfill';
import { openPanel } from '../../shared/panel.ts';
import { ensureMarks, send } from '../marks.ts';

/** What the next card of a tab is to show, by tab: a draft to write, or a note. */
const inHand = new Map<number, { draft: string | null; note: string | null }>();

export function takeInHand(tabId: number, what: { draft: string | null; note: string | null }): void {
  inHand.set(tabId, what);
}

export const heldFor = (tabId: number) => inHand.get(tabId) ?? { draft: null, note: null };

/** Opens the page's card on a draft; where the page has no place for a card, the side panel or the popup has it. */
export async function openCardOn(tab: Tabs.Tab, draft: string): Promise<void> {
  const tabId = tab.id as number;
  takeInHand(tabId, { draft, note: null });
  const there = await ensureMarks(tabId, tab.url ?? '');
  if (there && (await send(tabId, { type: 'open-note' })) === true) return;
  await openPanel(tab).catch(() => browser.action.openPopup().catch(() => {}));
}
