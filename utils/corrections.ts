/** Where a reader may send a correction: what `bugs` of package.json says, and nothing where it says nothing. */

export interface CorrectionPlace {
  /** What the link opens: a page, or `mailto:`. */
  address: string;
  /** How the link names it: the host of the page, or the mail address. */
  name: string;
}

/**
 * `bugs` as npm defines it: an address, or an object with `url` or `email`. Null where it is not set; throws, naming the
 * field, where it is set to something that cannot be opened.
 */
export function correctionPlace(bugs: unknown): CorrectionPlace | null {
  if (bugs === undefined || bugs === null) return null;
  const { url, email } = typeof bugs === 'string' ? { url: bugs, email: undefined } : (bugs as Record<string, unknown>);
  if (url !== undefined) {
    const page = typeof url === 'string' && URL.canParse(url) ? new URL(url) : null;
    if (!page || !/^https?:$/.test(page.protocol))
      throw new Error(`package.json, bugs: no web address: ${String(url)}`);
    return { address: page.href, name: page.hostname.replace(/^www\./, '') };
  }
  if (typeof email !== 'string' || !/^[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+$/.test(email))
    throw new Error('package.json, bugs: neither "url" nor "email" that can be used');
  return { address: `mailto:${email}`, name: email };
}

/** The link for one correction: a mail can carry the text; a page cannot be told to in one way for all sites. */
export function correctionLink({ address }: CorrectionPlace, subject: string, text: string): string {
  if (!address.startsWith('mailto:')) return address;
  return `${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}
