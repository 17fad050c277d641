import browser from 'webextension-polyfill';
import '../../components/style.css';
import './popup.css';
import { showTab } from '../shared/page-view.tsx';
import { openSurface } from '../shared/surface.tsx';
import { asShown } from '../shared/tab.ts';

const surface = await openSurface();
// Tests open the popup's page in a tab of its own and name the tab it is to speak of.
const named = new URLSearchParams(location.search).get('tab');
const [active] = await browser.tabs.query({ active: true, currentWindow: true });
const tab = named ? await browser.tabs.get(Number(named)) : active;
await showTab(surface, { tab: asShown(tab), inPanel: false });
