/** The page reader on trusts' sites outside nhs.uk: registered for those that the reader allowed, one by one, and for no other. */
import browser from 'webextension-polyfill';
import { furtherSites } from '../shared/permission.ts';

const id = 'allowed-sites';

/** Called whenever a permission came or went; what is registered outlives the worker and the browser. */
export async function keepSitesRead(): Promise<void> {
  const matches = await furtherSites();
  const registered = (await browser.scripting.getRegisteredContentScripts({ ids: [id] })).length > 0;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    // Globs are for manifests alone; portals and log-ins on these sites are kept out when their address is judged.
    { id, matches, js: ['page-reader.js'], runAt: 'document_idle', allFrames: false, persistAcrossSessions: true },
  ]);
}
