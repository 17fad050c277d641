/** A cheap sign of what a page says, to know whether anything changed since the last reading. */
import type { PageReading } from './reading.ts';

/**
 * Hash (FNV-1a, 32 bits, of address, title, headings and main text, with their lengths) as a short string. Equal readings
 * give equal signs; menus, banners and counters outside the main text do not change it.
 */
export function fingerprint(reading: PageReading): string {
  let hash = 0x811c9dc5;
  let length = 0;
  const add = (text: string): void => {
    length += text.length + 1;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 10, 0x01000193);
  };
  add(reading.url);
  add(reading.title);
  for (const { zone, role, text } of reading.segments) if (zone === 'main' || role === 'heading') add(text);
  for (const { iso, at } of reading.dates) if (iso && at !== 'text') add(iso);
  return `${(hash >>> 0).toString(36)}-${length.toString(36)}`;
}
