/** Which addresses are one page: a note written under one of them is found under the others. */

/** Query fields that tell a site where a reader came from, not which page is meant. */
const tracking =
  /^(?:utm_\w*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|mc_[ce]id|_hs(?:enc|mi)|__hs\w+|_ga|_gl|mkt_tok|vero_id|oly_(?:anon|enc)_id|wickedid|s_cid|trk|fb_action_ids|fb_source|ref_src)$/i;

/**
 * The key of the page at `url`: without scheme, `www.`, port of the scheme, fragment, trailing slash and tracking fields; fields
 * of the query in order. Null for what is no web address. Idempotent: the key of `https://` + key is the key.
 */
export function pageKey(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, port, pathname, searchParams } = new URL(url);
  if (!/^https?:$/.test(protocol) || !hostname) return null;
  const host = hostname.replace(/\.$/, '').replace(/^www\./, '');
  const fields = [...searchParams].filter(([name]) => !tracking.test(name));
  fields.sort(([a, x], [b, y]) => (a === b ? order(x, y) : order(a, b)));
  const query = new URLSearchParams(fields).toString();
  const path = pathname.replace(/\/+$/, '');
  return `${host}${port ? `:${port}` : ''}${path}${query ? `?${query}` : ''}`;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isFrontPage = (key: string): boolean => !/[/?]/.test(key);

const hostOf = (key: string): string => key.split(/[/?]/, 1)[0] ?? '';

/**
 * The keys of a page: that of its address, and that of its `rel=canonical` where this is on the same host and not the front
 * page, which careless sites name on every page. Empty where `url` is no web address.
 */
export function pageKeys(url: string, canonical: string): string[] {
  const own = pageKey(url);
  if (own === null) return [];
  const named = canonical ? pageKey(canonical) : null;
  if (named === null || named === own || hostOf(named) !== hostOf(own) || isFrontPage(named)) return [own];
  return [own, named];
}

/** The address without the part after `#`: what is kept with a note. */
export const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');
