import type { Permissions } from 'webextension-polyfill';

/** The sites the extension is made for; the reader may take the permission back in the browser's settings. */
export const trustSites: Permissions.Permissions = { origins: ['*://*.nhs.uk/*'] };
