/** Saving notes while the worker is stopped at random moments: what is confirmed must be there, once. For tests and `stress:notes`. */
import type { Draft, Note } from '../../utils/notes/model.ts';

/** As much of a page of the extension as is used, in either browser. */
export interface OwnPage {
  evaluate(script: string): Promise<unknown>;
}

/** Runs `act` in the page: the two drivers have types of their own for functions, and none for scripts. */
function run<Result, Argument>(page: OwnPage, act: (argument: Argument) => Promise<Result>, argument: Argument) {
  return page.evaluate(`(${act})(${JSON.stringify(argument)})`) as Promise<Result>;
}

export interface Confirmed {
  id: string;
  text: string;
}

const draftOf = (id: string, text: string, note: string | null, base: number): Draft => ({
  id,
  note,
  base,
  kind: 'page',
  page: { url: 'https://www.fenwater.nhs.uk/about/', title: 'About', organisation: 'ZZ9' },
  pages: ['fenwater.nhs.uk/about'],
  anchor: null,
  text,
  tags: [],
  footnote: null,
  changed: new Date().toISOString(),
});

/**
 * Saves `count` drafts one after the other, every third a change of the note before it, each sent again until it is answered,
 * as the surfaces do. Gives what was confirmed.
 */
export async function saveMany(page: OwnPage, count: number, pause: number): Promise<Confirmed[]> {
  const drafts = Array.from({ length: count }, (_, index) => {
    const changes = index % 3 === 2;
    const id = `save-${index}`;
    return draftOf(id, `Text ${index}`, changes ? `save-${index - 1}` : null, changes ? 1 : 0);
  });
  return run(
    page,
    async ({ all, wait }) => {
      const { chrome: ours, browser } = globalThis as unknown as { chrome: typeof chrome; browser?: typeof chrome };
      const { runtime } = browser ?? ours;
      const confirmed: { id: string; text: string }[] = [];
      for (const draft of all) {
        for (let attempt = 0; attempt < 40; attempt++) {
          const answer = (await runtime.sendMessage({ type: 'note-save', tabId: null, draft }).catch(() => null)) as {
            state?: string;
            note?: { id: string; text: string };
          } | null;
          if (answer?.state === 'saved' && answer.note) {
            confirmed.push({ id: answer.note.id, text: answer.note.text });
            break;
          }
          await new Promise((done) => setTimeout(done, 30));
        }
        if (wait > 0) await new Promise((done) => setTimeout(done, Math.random() * wait));
      }
      return confirmed;
    },
    { all: drafts, wait: pause },
  );
}

/** Every note in the store, read in a page of the extension. */
export function storedNotes(page: OwnPage): Promise<Note[]> {
  return run(
    page,
    (name) =>
      new Promise<Note[]>((done, fail) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction('notes').objectStore('notes').getAll();
          asking.onerror = () => fail(asking.error);
          asking.onsuccess = () => {
            opening.result.close();
            done(asking.result as Note[]);
          };
        };
      }),
    'notes',
  );
}

/** What is wrong with the store after these were confirmed; empty where all is well. */
export function faultsOf(confirmed: readonly Confirmed[], stored: readonly Note[]): string[] {
  const last = new Map(confirmed.map(({ id, text }) => [id, text]));
  const missing = [...last].flatMap(([id, text]) => {
    const note = stored.find((one) => one.id === id);
    return note?.text === text
      ? []
      : [`${id}: confirmed as "${text}", stored as ${note ? `"${note.text}"` : 'nothing'}`];
  });
  const texts = stored.map(({ text }) => text);
  const doubles = texts
    .filter((text, index) => texts.indexOf(text) !== index)
    .map((text) => `"${text}" is stored twice`);
  return [...missing, ...doubles];
}

/** Stops the worker at random moments until `work` is done; gives how often. */
export async function whileStopping<T>(
  work: Promise<T>,
  stop: () => Promise<void>,
): Promise<{ result: T; stops: number }> {
  let stops = 0;
  let working = true;
  const done = work.finally(() => {
    working = false;
  });
  while (working) {
    await new Promise((wake) => setTimeout(wake, Math.random() * 250));
    if (!working) break;
    await stop();
    stops++;
  }
  return { result: await done, stops };
}
