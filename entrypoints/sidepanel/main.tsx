import browser from 'webextension-polyfill';
import '../../components/style.css';
import { showTab } from '../shared/page-view.tsx';
import { openSurface } from '../shared/surface.tsx';
import { asShown } from '../shared/tab.ts';

const surface = await openSurface();

async function showActiveTab() {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  await showTab(surface, { tab: asShown(active), inPanel: true });
}

browser.tabs.onActivated.addListener(() => void showActiveTab());
browser.tabs.onUpdated.addListener((_id, change, tab) => {
  if (tab.active && (change.status === 'complete' || change.url)) void showActiveTab();
});
await showActiveTab();
