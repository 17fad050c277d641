import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageRead } from '../utils/messages.ts';
import { fingerprint } from '../utils/page/fingerprint.ts';
import { readPage } from '../utils/page/read.ts';
import { paced } from './shared/pace.ts';

/*
 * The content script. Built as an unlisted script and put into the manifest by modules/manifest.ts: the framework's own
 * content-script start announces itself to the page by an event and a message, this one does not. It changes nothing in the
 * page, listens to nothing the page could count, and calls no API but `runtime`.
 */
interface World {
  browser?: { runtime: Runtime };
  chrome: { runtime: Runtime };
  trustFootnotesReads?: boolean;
}

/** As much of the browser's API as is called here. */
interface Runtime {
  sendMessage(message: PageRead): Promise<unknown>;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

type Listener = (message: { type?: string }, sender: unknown, reply: (response: unknown) => void) => void;

export default defineUnlistedScript(() => {
  // The browser's own object, not the page's: content scripts have a global of their own.
  const world = globalThis as unknown as World;
  if (world.trustFootnotesReads || !document.documentElement || document.contentType !== 'text/html') return;
  world.trustFootnotesReads = true;
  const { runtime } = world.browser ?? world.chrome;
  let last = '';

  const read = () => {
    const reading = readPage(document, location.href);
    return reading.counts.passwordFields > 0 ? null : reading;
  };

  const tell = () => {
    const reading = read();
    const now = reading ? fingerprint(reading) : '';
    if (!reading || now === last) return;
    last = now;
    try {
      // Rejects where the extension was updated or removed meanwhile: then this script is an orphan.
      Promise.resolve(runtime.sendMessage({ type: 'page-read', reading })).catch(stepDown);
    } catch {
      stepDown();
    }
  };

  const later = paced(tell, { shortest: 400, longest: 60_000 });
  const observer = new MutationObserver(later.call);

  function stepDown() {
    observer.disconnect();
    later.stop();
    runtime.onMessage.removeListener(answer);
    world.trustFootnotesReads = false;
  }

  const answer: Listener = (message, _sender, reply) => {
    if (message?.type === 'step-down') stepDown();
    if (message?.type !== 'read-again') return;
    const reading = read();
    if (reading) last = fingerprint(reading);
    later.hurry();
    reply(reading && { type: 'page-read', reading });
  };

  runtime.onMessage.addListener(answer);
  // A page taken out of the back-forward cache starts no script anew, and the badge went with the page that replaced it.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    last = '';
    tell();
  });
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  tell();
});
