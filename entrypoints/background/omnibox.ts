/** "trust" and a space in the address bar: any trust by name, old name, initials, code, place or address, offline. */
import browser from 'webextension-polyfill';
import { say } from '../../components/say.ts';
import type { LoadedDataset } from '../../utils/dataset/load.ts';
import type { TrustSearch } from '../../utils/dataset/search.ts';
import { addressOf } from '../shared/addresses.ts';
import { searchIn } from '../shared/search.ts';
import { suggestionsFor } from './suggestions.ts';

export function answerAddressBar(open: () => Promise<LoadedDataset>): void {
  let building: Promise<[TrustSearch, LoadedDataset]> | undefined;
  const search = () => {
    building ??= open().then(async (dataset) => [await searchIn(dataset), dataset]);
    building.catch(() => {
      building = undefined;
    });
    return building;
  };
  browser.omnibox.setDefaultSuggestion({ description: say('omnibox_hint') });

  browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
    const [find, { index }] = await search();
    suggest(suggestionsFor(text, find, (id) => index.organisations[id]?.name ?? id, addressOf));
  });

  browser.omnibox.onInputEntered.addListener(async (text) => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    // In a private window no address of ours is opened: it would stand in the history.
    if (tab?.incognito) return;
    const [find] = await search();
    const chosen = text.startsWith(browser.runtime.getURL('')) ? text : find(text)[0];
    if (!chosen) return;
    await browser.tabs.update({ url: typeof chosen === 'string' ? chosen : addressOf({ organisation: chosen.id }) });
  });
}
