import browser, { type Tabs } from 'webextension-polyfill';
import type { LoadedDataset } from '../../utils/dataset/load.ts';
import { isReadAddress } from '../../utils/dataset/read-address.ts';
import type { PageContext } from '../../utils/match/context.ts';
import { match } from '../../utils/match/match.ts';
import { asPageCopy } from '../../utils/message-checks.ts';
import type { TabAnswer } from '../../utils/messages.ts';
import type { PageCopy } from '../../utils/page/copy.ts';
import { readCopy } from '../../utils/page/read.ts';
import type { PageReading } from '../../utils/page/reading.ts';
import { trustSites } from '../shared/permission.ts';
import { showBadge } from './badge.ts';
import { updateMarks } from './marks.ts';
import { seeNotes } from './notes/sightings.ts';
import { recallTab, rememberTab } from './tab-contexts.ts';

type OpenDataset = () => Promise<LoadedDataset>;

/** Today in the reader's own time, ISO. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Matches what was read in a tab, keeps it for the popup, shows the badge and draws the marks. */
async function takeReading(tab: Tabs.Tab, reading: PageReading, dataset: OpenDataset): Promise<PageContext> {
  const context = await match(reading, await dataset(), today());
  await rememberTab(tab, context);
  if (tab.id !== undefined) await showBadge(tab.id, context);
  // A store that cannot be opened keeps nobody from the footnotes.
  if (tab.id !== undefined) await seeNotes(tab, reading).catch(() => {});
  await updateMarks(tab, context);
  return context;
}

/** A page that was told of unasked: what stands on log-ins and portals is not looked at. */
export async function hearCopy(tab: Tabs.Tab, copy: PageCopy, dataset: OpenDataset): Promise<void> {
  if (isReadAddress((await dataset()).index, copy.url) === 'read') await takeReading(tab, readCopy(copy), dataset);
}

/** Reads a page anew after its address changed without loading; silent where no reader of ours is in the tab. */
export async function readAgain(tab: Tabs.Tab, dataset: OpenDataset): Promise<void> {
  const answer = await browser.tabs
    .sendMessage(tab.id as number, { type: 'read-again' }, { frameId: 0 })
    .catch(() => null);
  const copy = asPageCopy(answer);
  if (copy) await hearCopy(tab, copy, dataset);
}

/** What is known about the page in a tab; the page is read again where nothing is kept of it. */
export async function answerFor(tabId: number, dataset: OpenDataset): Promise<TabAnswer> {
  try {
    if (!(await browser.permissions.contains(trustSites))) return { state: 'no-permission' };
    const tab = await browser.tabs.get(tabId);
    // Without a host permission the browser keeps the address from us: the page is no trust's that we may read.
    if (!tab.url) return { state: 'no-trust' };
    const kept = await recallTab(tabId);
    if (kept && withoutHash(kept.url) === withoutHash(tab.url)) return { state: 'trust', context: kept };
    return await readNow(tab, tab.url, dataset);
  } catch (error) {
    return { state: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

async function readNow(tab: Tabs.Tab, url: string, dataset: OpenDataset): Promise<TabAnswer> {
  const may = isReadAddress((await dataset()).index, url);
  if (may !== 'read') return { state: may };
  const tabId = tab.id as number;
  const copy = asPageCopy(await askReader(tabId));
  if (!copy) return { state: 'not-read' };
  const context = await takeReading(tab, readCopy(copy), dataset);
  return context.organisation ? { state: 'trust', context } : { state: 'no-trust' };
}

/** What the page in a tab says now; null where it is none that is read. */
export async function readingOf(tab: Tabs.Tab): Promise<PageReading | null> {
  if (!tab.url || !(await browser.permissions.contains(trustSites))) return null;
  const copy = asPageCopy(await askReader(tab.id as number).catch(() => null));
  return copy && readCopy(copy);
}

/**
 * A page that was open before the extension was installed, or whose reader stepped down, has none: it is put there first.
 * No answer (`undefined`) tells that, since a reader answers every question, if only with null.
 */
async function askReader(tabId: number): Promise<unknown> {
  const ask = () => browser.tabs.sendMessage(tabId, { type: 'read-again' }, { frameId: 0 });
  const answer = await ask().catch(() => undefined);
  if (answer !== undefined) return answer;
  await browser.scripting.executeScript({ target: { tabId }, files: ['page-reader.js'] });
  return ask();
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/, '');
}
