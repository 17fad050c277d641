import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { speakWith } from '../../components/say.ts';
import { loadDataset } from '../../utils/dataset/load.ts';
import { asContextOfTab, asPageRead } from '../../utils/messages.ts';
import { readPackageFile } from '../shared/package-files.ts';
import { trustSites } from '../shared/permission.ts';
import { answerFor, readAgain, takeReading } from './answers.ts';
import { clearBadge } from './badge.ts';
import { forgetTab, rememberedTabs } from './tab-contexts.ts';

export default defineBackground(() => {
  speakWith((key, values) => browser.i18n.getMessage(key, values));
  let opening: ReturnType<typeof loadDataset> | undefined;
  // Opened at the first question: a worker woken by a closing tab needs no dataset. A failure is not kept.
  const dataset = () => {
    opening ??= loadDataset(readPackageFile);
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const question = isExtensionPage(sender.url) ? asContextOfTab(message) : null;
    if (question) return answerFor(question.tabId, dataset);
    // Only a tab's top frame has a say about the tab.
    const read = sender.tab && sender.frameId === 0 ? asPageRead(message) : null;
    if (read && sender.tab && sameDocument(read.reading.url, sender.url)) {
      return takeReading(sender.tab, read.reading, dataset).then(() => undefined);
    }
    return undefined;
  });

  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));

  // A change of address without loading reaches no script of the page's own world; the browser tells us instead.
  browser.tabs.onUpdated.addListener((_tabId, change, tab) => {
    if (change.url && tab.status === 'complete') void readAgain(tab, dataset);
  });

  browser.permissions.onRemoved.addListener(async () => {
    if (await browser.permissions.contains(trustSites)) return;
    for (const tabId of await rememberedTabs()) {
      await browser.tabs.sendMessage(tabId, { type: 'step-down' }).catch(() => {});
      await clearBadge(tabId);
      await forgetTab(tabId);
    }
  });
});

function isExtensionPage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/** The reader may have read a moment before the address changed; what it read then is no longer this page. */
function sameDocument(read: string, sender: string | undefined): boolean {
  if (!sender) return false;
  try {
    return new URL(read).origin === new URL(sender).origin;
  } catch {
    return false;
  }
}
