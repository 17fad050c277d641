import browser from 'webextension-polyfill';
import { Orphaned } from '../../components/notes/does.ts';
import type { AboutNotes, AskFolder, ChangeFolder } from '../../utils/messages.ts';

/** How often a message is sent again when the worker was stopped before it answered. */
const attempts = 4;

/**
 * Asks the worker. A worker that is stopped on the way leaves the question unanswered; asked again it starts anew. This is safe
 * for every message but those that do something more at each call (`once`). Undefined where there is no answer; rejects with
 * what the worker could not do, and with `Orphaned` where the extension is gone from under this page.
 */
export async function askWorker(message: AboutNotes | AskFolder | ChangeFolder, once = false): Promise<unknown> {
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

export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}
