import type { ComponentChild } from 'preact';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { Book } from '../../components/model.ts';
import type { OpenSearch } from '../../components/Search.tsx';
import { speakWith } from '../../components/say.ts';
import { type LoadedDataset, loadDataset } from '../../utils/dataset/load.ts';
import { openSearch, type TrustSearch } from '../../utils/dataset/search.ts';
import { addressOf } from './addresses.ts';
import { readPackageFile } from './package-files.ts';

export interface Surface {
  dataset: LoadedDataset;
  /** Built at the first call, and kept. */
  search: OpenSearch;
  addressOf: Book['addressOf'];
  draw: (view: ComponentChild) => void;
}

/** What every extension page starts with: the words, the dataset, the search and a place to draw. */
export async function openSurface(): Promise<Surface> {
  speakWith((key, values) => browser.i18n.getMessage(key, values));
  document.documentElement.lang = browser.i18n.getUILanguage().startsWith('en')
    ? browser.i18n.getUILanguage()
    : 'en-GB';
  const dataset = await loadDataset(readPackageFile);
  const root = document.getElementById('root') ?? document.body;
  let search: Promise<TrustSearch> | undefined;
  return {
    dataset,
    search: () => {
      search ??= openSearch(dataset);
      return search;
    },
    addressOf,
    draw: (view) => render(view, root),
  };
}
