/** "trust" and a space in the address bar: any trust by name, old name, initials, code, place or address, offline. */
import browser from 'webextension-polyfill';
import { say } from '../../components/say.ts';
import type { LoadedDataset } from '../../utils/dataset/load.ts';
import { openSearch, type TrustSearch } from '../../utils/dataset/search.ts';
import { addressOfView } from '../../utils/track/address.ts';
import { addressOf } from '../shared/addresses.ts';
import { suggestionsFor } from './suggestions.ts';

/** Registers at once: the worker may be woken by the first letter. */
export function answerAddressBar(open: () => Promise<LoadedDataset>): void {
  let building: Promise<[TrustSearch, LoadedDataset]> | undefined;
  const search = () => {
    building ??= open().then(async (dataset) => [await openSearch(dataset), dataset]);
    building.catch(() => {
      building = undefined;
    });
    return building;
  };
  const own = browser.runtime.getURL('');
  browser.omnibox.setDefaultSuggestion({ description: say('omnibox_hint') });

  browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
    const [find, { index }] = await search();
    const nameOf = (id: string) => index.organisations[id]?.name ?? id;
    suggest(suggestionsFor(text, find, nameOf, addressOf, own.startsWith('moz-') ? 'text' : 'markup'));
  });

  browser.omnibox.onInputEntered.addListener(async (text, disposition) => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    // In a private window no address of ours is opened: it would stand in the history.
    if (tab?.incognito) return void (await browser.action.openPopup().catch(() => {}));
    const url = text.startsWith(own) ? text : await addressFor(text);
    if (disposition === 'currentTab') await browser.tabs.update({ url });
    else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });

  /** The body that is found first; where none is, the search with the words in it. */
  async function addressFor(text: string): Promise<string> {
    const [find] = await search();
    const [hit] = find(text);
    return hit ? addressOf({ organisation: hit.id }) : `${own}record.html${addressOfView({ of: 'find', query: text })}`;
  }
}
