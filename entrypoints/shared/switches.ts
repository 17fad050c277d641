import browser from 'webextension-polyfill';
import type { AskSwitches, ChangeSwitches, SwitchChange } from '../../utils/messages.ts';
import { type Switches, untouched } from '../../utils/switches.ts';

/** The switches as they stand for a tab; for no tab in particular where `tabId` is null. */
export async function askSwitches(tabId: number | null): Promise<Switches> {
  const message: AskSwitches = { type: 'ask-switches', tabId };
  return ((await browser.runtime.sendMessage(message)) as Switches | undefined) ?? untouched;
}

/** Turns one switch; the worker alone writes, and gives the switches as they are then. */
export async function changeSwitches(tabId: number | null, change: SwitchChange): Promise<Switches> {
  const message: ChangeSwitches = { type: 'change-switches', tabId, change };
  return ((await browser.runtime.sendMessage(message)) as Switches | undefined) ?? untouched;
}
