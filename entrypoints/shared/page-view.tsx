import browser from 'webextension-polyfill';
import { type Loaded, loadEntries } from '../../components/load-entries.ts';
import { PageView } from '../../components/PageView.tsx';
import type { ContextOfTab, TabAnswer } from '../../utils/messages.ts';
import { trustSites } from './permission.ts';
import type { Surface } from './surface.tsx';

/** Asks the worker about a tab and draws the answer: the popup once, the side panel again whenever the tab changes. */
export async function showTab(surface: Surface, tabId: number | undefined): Promise<void> {
  const answer = tabId === undefined ? ({ state: 'no-trust' } as const) : await askAbout(tabId);
  const organisation = answer.state === 'trust' ? answer.context.organisation : null;
  const matches = answer.state === 'trust' ? answer.context.records : [];
  const loaded: Loaded = await loadEntries(surface.dataset, organisation, matches, surface.addressOf);
  const allow = () => {
    // Called straight from the click: browsers grant nothing after an await.
    browser.permissions.request(trustSites).then((granted) => {
      if (granted) return showTab(surface, tabId);
    });
  };
  surface.draw(
    <PageView
      answer={answer}
      loaded={organisation ? loaded : null}
      book={loaded.book}
      search={surface.search}
      allow={allow}
    />,
  );
}

async function askAbout(tabId: number): Promise<TabAnswer> {
  const question: ContextOfTab = { type: 'context-of-tab', tabId };
  try {
    return (await browser.runtime.sendMessage(question)) as TabAnswer;
  } catch (error) {
    return { state: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
