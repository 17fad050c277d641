import browser from 'webextension-polyfill';

/**
 * Reads a JSON file of the extension's own package. The one place that calls `fetch`: lint forbids it elsewhere, and the
 * address can only be the extension's own.
 */
export async function readPackageFile(path: string): Promise<unknown> {
  const answer = await fetch(browser.runtime.getURL(path));
  if (!answer.ok) throw new Error(`${path} is missing from the extension`);
  return answer.json();
}
