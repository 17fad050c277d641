import browser from 'webextension-polyfill';
import { type Loaded, loadEntries } from '../../components/load-entries.ts';
import '../../components/notes/notes.css';
import { PageWithNotes } from '../../components/notes/PageWithNotes.tsx';
import { PageView } from '../../components/PageView.tsx';
import type { ContextOfTab, GoToPassage, SwitchChange, TabAnswer } from '../../utils/messages.ts';
import { collectingFor } from './folder.ts';
import { notesDoes } from './notes.ts';
import { openPanel } from './panel.ts';
import { trustSites } from './permission.ts';
import type { Surface } from './surface.tsx';
import { askSwitches, changeSwitches } from './switches.ts';

export interface Shown {
  tab: { id: number; windowId: number; incognito: boolean } | null;
  /** Whether this surface is the side panel itself. */
  inPanel: boolean;
}

/** Asks the worker about a tab and draws the answer: the popup once, the side panel again whenever the tab changes. */
export async function showTab(surface: Surface, shown: Shown): Promise<void> {
  const { tab } = shown;
  const tabId = tab?.id ?? null;
  const answer = tabId === null ? ({ state: 'no-trust' } as const) : await askAbout(tabId);
  const organisation = answer.state === 'trust' ? answer.context.organisation : null;
  const matches = answer.state === 'trust' ? answer.context.records : [];
  // In a private window no address of ours is opened: it would stand in the history.
  const addressOf = tab?.incognito ? () => null : surface.addressOf;
  const loaded: Loaded = await loadEntries(surface.dataset, organisation, matches, addressOf);
  const again = () => showTab(surface, shown);
  const url = answer.state === 'trust' ? answer.context.url : null;
  const collecting = tab?.incognito || !organisation ? null : await collectingFor(tabId, url, () => void again());
  if (collecting) loaded.book.collecting = collecting;
  const does = {
    // Called straight from the click: browsers grant nothing after an await.
    allow: () => void browser.permissions.request(trustSites).then((granted) => (granted ? again() : undefined)),
    turn: (change: SwitchChange) => void changeSwitches(tabId, change).then(again),
    goTo(number: number) {
      const message: GoToPassage = { type: 'go-to-passage', tabId: tabId as number, number };
      void browser.runtime.sendMessage(message).then(() => {
        if (!shown.inPanel) window.close();
      });
    },
    toPanel: shown.inPanel || !tab ? null : () => void openPanel(tab).then(() => window.close()),
    toOptions: () => void browser.runtime.openOptionsPage(),
  };
  const page = {
    answer,
    loaded: organisation ? loaded : null,
    book: loaded.book,
    search: surface.search,
    switches: await askSwitches(tabId),
    does,
  };
  surface.draw(
    tabId === null ? (
      <PageView {...page} />
    ) : (
      <PageWithNotes
        key={`${tabId} ${pageOf(answer)}`}
        page={page}
        begin={{ does: notesDoes(tabId, tab?.incognito), inCard: !shown.inPanel, closed: () => window.close() }}
      />
    ),
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

/** Another page has other notes; the same page drawn again keeps what is being written. */
function pageOf(answer: TabAnswer): string {
  return answer.state === 'trust' ? answer.context.url.replace(/#.*$/, '') : '';
}
