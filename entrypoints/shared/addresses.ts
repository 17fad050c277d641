import browser from 'webextension-polyfill';
import type { Place } from '../../components/model.ts';

/** Address, inside the extension, of a body's or a record's own page. */
export function addressOf(of: Place): string {
  return `${browser.runtime.getURL('record.html')}?${new URLSearchParams(of)}`;
}
