import browser from 'webextension-polyfill';
import type { NotesDoes } from '../../components/notes/does.ts';
import type { NotesAnswer, SaveAnswer, Started, WriteAnswer } from '../../utils/messages.ts';
import type { Draft } from '../../utils/notes/model.ts';
import { askWorker, isAlive } from './ask-worker.ts';

/** What the pieces about notes ask for, for a tab; `tabId` is null in the card, whose tab the browser tells, and in the library. */
export function notesDoes(tabId: number | null, isPrivate = false): NotesDoes {
  return {
    load: async () => ((await askWorker({ type: 'notes-of-tab', tabId })) ?? { state: 'no-page' }) as NotesAnswer,
    start: async (on, inCard) => (await askWorker({ type: 'note-start', tabId, on, inCard }, true)) as Started,
    keep: async (draft) => (await askWorker({ type: 'note-keep-draft', tabId, draft })) as WriteAnswer,
    drop: async (id) => (await askWorker({ type: 'note-drop-draft', tabId, id })) as WriteAnswer,
    take: async (id) =>
      (await askWorker({ type: 'note-take-draft', tabId, id, newId: crypto.randomUUID() }, true)) as Draft | null,
    save: async (draft) => (await askWorker({ type: 'note-save', tabId, draft })) as SaveAnswer,
    bin: async (ids, batch) => (await askWorker({ type: 'notes-to-bin', tabId, ids, batch })) as WriteAnswer,
    unbin: async (of) => (await askWorker({ type: 'notes-out-of-bin', tabId, of })) as WriteAnswer,
    goTo: (id) => void askWorker({ type: 'note-go-to', tabId, id }),
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
