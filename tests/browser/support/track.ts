/** The record page in Chromium: going to an address, and changing the folder as any surface does. */
import type { Page } from 'playwright-core';
import { type Rig, startRig } from './rig.ts';

/** Records that many checks speak of: an answer on 56 bodies, and a board's reply point by point. */
export const funding = 'kuf-lxp-funding-foi-outcome-2021';
export const reply = 'bsmhft-chair-reply-lived-experience-2021';

export async function startTrack() {
  const rig: Rig = await startRig();
  const page: Page = await rig.context.newPage();
  /** Opens a view by its address. */
  const at = async (address: string): Promise<void> => {
    await page.goto(`chrome-extension://${rig.id}/record.html${address}`);
    await page.waitForSelector('main');
  };
  await at('');
  return {
    rig,
    page,
    at,
    address: () => new URL(page.url()).search,
    heading: () => page.locator('main h1').first().innerText(),
    change: (one: object): Promise<unknown> =>
      page.evaluate((of) => chrome.runtime.sendMessage({ type: 'change-folder', tabId: null, change: of }), one),
  };
}
