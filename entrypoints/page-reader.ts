import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageRead } from '../utils/messages.ts';
import { copier, copyPage } from '../utils/page/copy.ts';
import { unclobbered } from '../utils/page/unclobbered.ts';
import { paced } from './shared/pace.ts';
import { inSlices } from './shared/slices.ts';
import type { SharedWorld } from './shared/world.ts';

/*
 * The content script. Built as an unlisted script and put into the manifest by modules/manifest.ts: the framework's own
 * content-script start announces itself to the page by an event and a message, this one does not. It changes nothing in the
 * page, listens to nothing the page could count, and calls no API but `runtime`.
 */
interface World extends SharedWorld {
  chrome: { runtime?: Runtime };
}

/** So often a copy may be overtaken by changes of the page before it is made in one go. */
const mostOvertaken = 3;

/** As much of the browser's API as is called here. */
interface Runtime {
  sendMessage(message: PageRead): Promise<unknown>;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

/** True keeps the way open for an answer that comes later. */
type Listener = (
  message: { type?: string },
  sender: unknown,
  reply: (response: unknown) => void,
) => boolean | undefined;

export default defineUnlistedScript(() => {
  // The browser's own object, not the page's: content scripts have a global of their own.
  const world = globalThis as unknown as World;
  const { documentElement, contentType } = unclobbered(document);
  if (world.trustFootnotesReads === true || !documentElement || contentType !== 'text/html') return;
  // Not `browser`: a page's element may bear that name. A frame that does keeps even this one from us in Chromium.
  const api = world.chrome.runtime;
  if (!api) return;
  const runtime: Runtime = api;
  world.trustFootnotesReads = true;
  world.trustFootnotesCopy = (nodes) => copier(document, location.href, nodes);
  /** What was sent last, whole: a page that says the same again is not sent again. A hash would cost a fifth of all this. */
  let last = '';

  /** Counts the changes of the page; a copy that a change overtook is thrown away. */
  let changes = 0;
  let overtaken = 0;

  /** Copies the page in slices; a page that never rests is copied in one go at last. Null where someone signs in. */
  const read = async (): Promise<string | null> => {
    for (;;) {
      const before = changes;
      const url = location.href;
      const calm = overtaken < mostOvertaken;
      const copy = calm
        ? await inSlices(copier(document, url), () => changes === before && world.trustFootnotesReads === true)
        : copyPage(document, url);
      if (!world.trustFootnotesReads) return null;
      if (!copy || (calm && (changes !== before || observer.takeRecords().length > 0))) {
        overtaken++;
        continue;
      }
      overtaken = 0;
      return copy.passwordFields > 0 ? null : JSON.stringify(copy);
    }
  };

  let reading: Promise<string | null> | null = null;
  const tell = () => {
    // One reading at a time; whatever changes meanwhile starts it anew.
    reading ??= read().finally(() => {
      reading = null;
    });
    reading.then(send).catch(stepDown);
  };

  const send = async (copy: string | null) => {
    if (!copy || copy === last) return;
    last = copy;
    // Rejects or throws where the extension was updated or removed meanwhile: then this script is an orphan.
    await runtime.sendMessage({ type: 'page-read', copy });
  };

  const later = paced(tell, { shortest: 400, longest: 60_000 });
  const observer = new MutationObserver(() => {
    changes++;
    later.call();
  });

  function stepDown() {
    observer.disconnect();
    later.stop();
    runtime.onMessage.removeListener(answer);
    world.trustFootnotesReads = false;
  }

  const answer: Listener = (message, _sender, reply) => {
    if (message?.type === 'step-down') stepDown();
    if (message?.type !== 'read-again') return undefined;
    later.hurry();
    read().then(
      (copy) => {
        if (copy) last = copy;
        reply(copy && { type: 'page-read', copy });
      },
      () => reply(null),
    );
    return true;
  };

  runtime.onMessage.addListener(answer);
  // A page taken out of the back-forward cache starts no script anew, and the badge went with the page that replaced it.
  // A page can make up such an event, and time how long its answer takes.
  addEventListener('pageshow', ({ persisted, isTrusted }) => {
    if (!persisted || !isTrusted) return;
    last = '';
    tell();
  });
  // A page may put another element in the place of the document's.
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  tell();
});
