/** Pages kept by web archives: which page a copy is of, and of which day. */

/** Archives that keep trusts' former sites; each is read only where the reader allows it. */
export const archiveHosts = ['web.archive.org', 'webarchive.nationalarchives.gov.uk'] as const;

export interface ArchivedPage {
  /** The page's own address. */
  url: string;
  /** ISO day on which the copy was taken; null where the address does not say. */
  day: string | null;
}

/** Path of a copy: the archive's folder, a moment of up to 14 figures (or "+"), how it is to be shown, and the page's address. */
const copy = /^\/(?:web\/|ukgwa\/)?(\d{4,14}|\+)(?:[a-z]{2}_)?\/(.+)$/;

/** The page that an archive's address shows; null for any other address, and for an archive's own pages. */
export function archivedPage(address: string): ArchivedPage | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname, search, hash, protocol } = new URL(address);
  if (!/^https?:$/.test(protocol) || !archiveHosts.some((host) => host === hostname)) return null;
  const [, moment = '', inner = ''] = copy.exec(pathname) ?? [];
  if (!inner) return null;
  // Archives are asked for "http:/host" and "http%3A%2F%2Fhost" too, and for a host without a scheme.
  const plain = unescapedScheme(inner).replace(/^(https?):\/{1,2}/i, '$1://');
  const url = `${/^https?:\/\//i.test(plain) ? '' : 'http://'}${plain}${search}${hash}`;
  if (!URL.canParse(url) || !new URL(url).hostname.includes('.')) return null;
  return { url, day: dayOf(moment) };
}

function unescapedScheme(inner: string): string {
  if (!/^https?%3A/i.test(inner)) return inner;
  try {
    return decodeURIComponent(inner);
  } catch {
    return inner;
  }
}

function dayOf(moment: string): string | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(moment) ?? [];
  const iso = `${year}-${month}-${day}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
