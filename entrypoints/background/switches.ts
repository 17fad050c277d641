import browser, { type Tabs } from 'webextension-polyfill';
import type { SwitchChange } from '../../utils/messages.ts';
import { readSwitches, type Switches, turned } from '../../utils/switches.ts';

const key = 'switches';

/** What was turned in private windows: kept in the worker's memory alone, gone with it. */
let inPrivate: SwitchChange[] = [];
/** One change after the other: two tabs may turn switches at once. */
let last: Promise<unknown> = Promise.resolve();

export async function switchesFor(tab: Pick<Tabs.Tab, 'incognito'>): Promise<Switches> {
  const stored = readSwitches((await browser.storage.local.get(key))[key]);
  return tab.incognito ? inPrivate.reduce(turned, stored) : stored;
}

export function turnSwitch(tab: Pick<Tabs.Tab, 'incognito'>, change: SwitchChange): Promise<Switches> {
  const turning = last.then(async () => {
    if (tab.incognito) inPrivate = [...inPrivate, change];
    else await browser.storage.local.set({ [key]: turned(await switchesFor(tab), change) });
    return switchesFor(tab);
  });
  last = turning.catch(() => {});
  return turning;
}
