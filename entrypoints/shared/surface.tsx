import type { ComponentChild } from 'preact';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { Book } from '../../components/model.ts';
import { speakWith } from '../../components/say.ts';
import { type LoadedDataset, loadDataset } from '../../utils/dataset/load.ts';
import type { TrustSearch } from '../../utils/dataset/search.ts';
import { addressOf } from './addresses.ts';
import { readPackageFile } from './package-files.ts';
import { searchIn } from './search.ts';

export interface Surface {
  dataset: LoadedDataset;
  search: TrustSearch;
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
  return {
    dataset,
    search: await searchIn(dataset),
    addressOf,
    draw: (view) => render(view, root),
  };
}
