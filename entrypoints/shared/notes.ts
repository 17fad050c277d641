import browser from 'webextension-polyfill';
import { type NotesDoes, Orphaned } from '../../components/notes/does.ts';
import type { AboutNotes, NotesAnswer, SaveAnswer, Started, WriteAnswer } from '../../utils/messages.ts';
import type { Draft } from '../../utils/notes/model.ts';

/** How often a message is sent again when the worker was stopped before it answered. */
const attempts = 4;

/**
 * Asks the worker. A worker that is stopped on the way leaves the question unanswered; asked again it starts anew. This is safe
 * for every message but those that make something new at each call (`once`).
 */
async function ask(message: AboutNotes, once = false): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await browser.runtime.sendMessage(message);
      if (answer !== undefined || attempt >= attempts || once) return answer;
    } catch (error) {
      // Without an id the extension is gone from under this page.
      if (!isAlive()) throw new Orphaned();
      if (once || attempt >= attempts) throw error;
    }
    await new Promise((done) => setTimeout(done, 100 * attempt));
  }
}

function isAlive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}

/** What the pieces about notes ask for, for a tab; `tabId` is null in the card, whose tab the browser tells, and in the library. */
export function notesDoes(tabId: number | null, isPrivate = false): NotesDoes {
  return {
    load: async () => ((await ask({ type: 'notes-of-tab', tabId })) ?? { state: 'no-page' }) as NotesAnswer,
    start: async (on, inCard) => (await ask({ type: 'note-start', tabId, on, inCard }, true)) as Started,
    keep: async (draft) => (await ask({ type: 'note-keep-draft', tabId, draft })) as WriteAnswer,
    drop: async (id) => (await ask({ type: 'note-drop-draft', tabId, id })) as WriteAnswer,
    take: async (id) =>
      (await ask({ type: 'note-take-draft', tabId, id, newId: crypto.randomUUID() }, true)) as Draft | null,
    save: async (draft) => (await ask({ type: 'note-save', tabId, draft })) as SaveAnswer,
    bin: async (ids, batch) => (await ask({ type: 'notes-to-bin', tabId, ids, batch })) as WriteAnswer,
    unbin: async (of) => (await ask({ type: 'notes-out-of-bin', tabId, of })) as WriteAnswer,
    goTo: (id) => void ask({ type: 'note-go-to', tabId, id }),
    // Its address would stand in the history of a private window.
    toLibrary: isPrivate
      ? null
      : () => {
          const url = browser.runtime.getURL('library.html');
          if (browser.tabs) void browser.tabs.create({ url });
          else window.open(url, '_blank', 'noreferrer');
        },
    newId: () => crypto.randomUUID(),
    onChange(listener) {
      const hear = (message: unknown) => {
        if ((message as { type?: string } | null)?.type === 'notes-changed') listener();
        return undefined;
      };
      browser.runtime.onMessage.addListener(hear);
      return () => {
        if (isAlive()) browser.runtime.onMessage.removeListener(hear);
      };
    },
  };
}
