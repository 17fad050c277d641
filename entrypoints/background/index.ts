import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { speakWith } from '../../components/say.ts';
import { type LoadedDataset, loadDataset } from '../../utils/dataset/load.ts';
import {
  asAboutFolder,
  asAboutSwitches,
  asAboutTab,
  asFromCard,
  asFromMarks,
  asPageCopy,
} from '../../utils/message-checks.ts';
import type { Started } from '../../utils/messages.ts';
import { asAboutNotes } from '../../utils/note-message-checks.ts';
import { readPackageFile } from '../shared/package-files.ts';
import { trustSites } from '../shared/permission.ts';
import { answerFor, hearCopy, readAgain } from './answers.ts';
import { clearBadge } from './badge.ts';
import { fromCard, fromMarks } from './card.ts';
import { answerAboutFolder } from './folder.ts';
import { send, updateAllMarks } from './marks.ts';
import { answerAboutNotes } from './notes/answer.ts';
import { forgetNotes } from './notes/sightings.ts';
import { answerAddressBar } from './omnibox.ts';
import { keepSitesRead } from './sites.ts';
import { switchesFor, turnSwitch } from './switches.ts';
import { forgetTab, rememberedTabs } from './tab-contexts.ts';

export default defineBackground(() => {
  speakWith((key, values) => browser.i18n.getMessage(key, values));
  let opening: Promise<LoadedDataset> | undefined;
  // Opened at the first question: a worker woken by a closing tab needs no dataset. A failure is not kept.
  const dataset = () => {
    opening ??= loadDataset(readPackageFile);
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };

  // Who speaks is told by the browser: our frame in a page, a page of ours, or our script in a tab's top frame.
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const { tab } = sender;
    if (isExtensionPage(sender.url)) {
      const inPage = tab !== undefined && sender.frameId !== 0;
      const card = inPage ? asFromCard(message) : null;
      if (card && tab) return fromCard(card, tab, dataset);
      const folder = asAboutFolder(message);
      if (folder) return answerAboutFolder(folder, tab);
      const notes = asAboutNotes(message);
      if (notes) return answerAboutNotes(notes, inPage ? tab : undefined, dataset);
      return inPage ? answerAboutSwitches(message, tab) : answerSurface(message, dataset);
    }
    if (!tab || sender.frameId !== 0) return undefined;
    const marks = asFromMarks(message);
    if (marks) return fromMarks(marks, tab);
    const copy = asPageCopy(message);
    return copy && sameOrigin(copy.url, sender.url) ? hearCopy(tab, copy, dataset) : undefined;
  });

  answerAddressBar(dataset);
  browser.tabs.onRemoved.addListener((tabId) => {
    forgetNotes(tabId);
    void forgetTab(tabId);
  });

  // A change of address without loading reaches no script of the page's own world; the browser tells us instead.
  browser.tabs.onUpdated.addListener((_tabId, change, tab) => {
    if (change.url && tab.status === 'complete') void readAgain(tab, dataset);
  });

  browser.commands.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (command === 'note-here' && tab?.id !== undefined) await noteHere(tab, dataset);
    if (command !== 'footnotes-list') return;
    const opened = tab?.id === undefined ? undefined : await send(tab.id, { type: 'open-list' });
    if (opened !== true) await browser.action.openPopup().catch(() => {});
  });

  browser.permissions.onRemoved.addListener(async () => {
    await keepSitesRead();
    if (await browser.permissions.contains(trustSites)) return;
    for (const tabId of await rememberedTabs()) {
      await send(tabId, { type: 'step-down' });
      await clearBadge(tabId);
      await forgetTab(tabId);
    }
  });
  browser.permissions.onAdded.addListener(() => void keepSitesRead());
});

/** The shortcut: a note on what is selected, else on the paragraph the reader is at; where there is none, on the page. */
async function noteHere(tab: Tabs.Tab, dataset: () => Promise<LoadedDataset>): Promise<void> {
  for (const on of ['selection', 'paragraph', 'page'] as const) {
    const asked = { type: 'note-start', tabId: tab.id as number, on, inCard: true } as const;
    const started = (await answerAboutNotes(asked, tab, dataset)) as Started;
    if (started.state === 'started') return;
    if (started.state !== 'nothing-selected') break;
  }
  // A private window, a page that is not read: the popup says so.
  await browser.action.openPopup().catch(() => {});
}

/** A question of the popup, the side panel, the record page or the options. */
function answerSurface(message: unknown, dataset: () => Promise<LoadedDataset>): Promise<unknown> | undefined {
  const about = asAboutTab(message);
  if (about?.type === 'context-of-tab') return answerFor(about.tabId, dataset);
  if (about?.type === 'go-to-passage') return send(about.tabId, { type: 'go-to', number: about.number });
  return answerAboutSwitches(message, undefined);
}

/** `own` is the tab that the card stands in; a surface names the tab it speaks of. */
function answerAboutSwitches(message: unknown, own: Tabs.Tab | undefined): Promise<unknown> | undefined {
  const asked = asAboutSwitches(message);
  if (!asked) return undefined;
  const answer = async () => {
    const tab = own ?? (asked.tabId === null ? undefined : await browser.tabs.get(asked.tabId).catch(() => undefined));
    const incognito = tab?.incognito ?? false;
    if (asked.type === 'ask-switches') return switchesFor({ incognito });
    const switches = await turnSwitch({ incognito }, asked.change);
    await updateAllMarks();
    return switches;
  };
  return answer();
}

function isExtensionPage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/** The reader may have read a moment before the address changed; what it read then is no longer this page. */
function sameOrigin(read: string, sender: string | undefined): boolean {
  return sender !== undefined && URL.canParse(sender) && new URL(read).origin === new URL(sender).origin;
}
