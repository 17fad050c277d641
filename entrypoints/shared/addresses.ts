import browser from 'webextension-polyfill';

/** Address, inside the extension, of a body's or a record's own page. */
export function addressOf(of: { organisation: string } | { record: string }): string {
  return `${browser.runtime.getURL('record.html')}?${new URLSearchParams(of)}`;
}
