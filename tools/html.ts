import { JSDOM } from 'jsdom';
import { readPage } from '../utils/page/read.ts';
import type { PageReading } from '../utils/page/reading.ts';

/**
 * Reads a saved page as the browser's page reader would. Bytes are decoded as browsers do: byte order mark, then `meta`,
 * then windows-1252 (WHATWG HTML, "determining the character encoding"); a string is taken as it is.
 */
export function readHtml(html: Buffer | string, url: string): PageReading {
  // With scripting on, `noscript` parses as text, as in a browser; nothing of the page is run ("outside-only").
  const { window } = new JSDOM(html, { url, contentType: 'text/html', runScripts: 'outside-only' });
  try {
    return readPage(window.document, url);
  } finally {
    window.close();
  }
}
