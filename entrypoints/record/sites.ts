import browser from 'webextension-polyfill';
import type { Site } from '../../components/SiteAccess.tsx';

/** A body's sites outside nhs.uk, which are read only where the reader allows them. */
export function sitesOf(hosts: readonly string[]): Promise<Site[]> {
  const outside = hosts.filter((host) => !host.endsWith('.nhs.uk'));
  return Promise.all(
    outside.map(async (host) => ({
      host,
      allowed: await browser.permissions.contains({ origins: [patternOf(host)] }),
    })),
  );
}

export function patternOf(host: string): string {
  return `*://*.${host}/*`;
}
