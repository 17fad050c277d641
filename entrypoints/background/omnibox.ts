/** The address bar: "trust", a space and any name of a trust opens its record. Nothing typed there leaves the browser. */
import browser from 'webextension-polyfill';
import { say } from '../../components/say.ts';
import type { LoadedDataset } from '../../utils/dataset/load.ts';
import { openSearch, type TrustSearch } from '../../utils/dataset/search.ts';
import { addressOfView, trustView, type View } from '../../utils/track/address.ts';

const most = 6;

/** Registers at once: the worker may be woken by the first letter. */
export function startOmnibox(dataset: () => Promise<LoadedDataset>): void {
  let search: Promise<TrustSearch> | undefined;
  const find = async (text: string) => {
    const opened = await dataset();
    search ??= openSearch(opened);
    return (await search)(text, most).map((hit) => ({
      ...hit,
      name: opened.index.organisations[hit.id]?.name ?? hit.id,
    }));
  };
  browser.omnibox.onInputStarted.addListener(() => {
    browser.omnibox.setDefaultSuggestion({ description: say('omnibox_hint') });
  });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void find(text).then((hits) =>
      suggest(
        hits.map(({ name, matched }) => ({
          content: name,
          description: described(name === matched ? name : `${name} – ${matched}`),
        })),
      ),
    );
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => void enter(text, disposition));

  async function enter(text: string, disposition: string) {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    // In a private window no address of ours is opened: it would stand in the history.
    if (tab?.incognito) return void (await browser.action.openPopup().catch(() => {}));
    const [hit] = await find(text);
    const view: View = hit ? trustView(hit.id) : { of: 'find', query: text };
    const url = browser.runtime.getURL('record.html') + addressOfView(view);
    if (disposition === 'currentTab') await browser.tabs.update({ url });
    else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  }
}

/** Chrome reads a description as XML, Firefox as it is. */
function described(text: string): string {
  if (browser.runtime.getURL('').startsWith('moz-')) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
