import browser, { type Permissions } from 'webextension-polyfill';

/** The sites the extension is made for; the reader may take the permission back in the browser's settings. */
export const trustSites: Permissions.Permissions = { origins: ['*://*.nhs.uk/*'] };

/**
 * Match patterns of the sites outside nhs.uk that the reader allowed. Chromium names the hosts of the manifest's content
 * scripts among the permissions: those stand within nhs.uk and can be neither allowed nor forbidden one by one.
 */
export async function furtherSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !/^[^/]+:\/\/([^/]+\.)?nhs\.uk\//.test(origin));
}
