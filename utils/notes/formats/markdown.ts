import type { Anchor, Note } from '../model.ts';

/** Longest passage that a link names whole; a longer one is named by its first and last words. */
const longest = 100;
const endWords = 5;

/** For `#:~:text=`: percent-encoded, and the characters that mean something there as well. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[-'()*!]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The address of the page with a text fragment (WICG "URL Fragment Text Directives") that leads to the passage. */
export function linkTo(url: string, anchor: Pick<Anchor, 'quote' | 'prefix' | 'suffix'> | null): string {
  const quote = flat(anchor?.quote ?? '');
  if (!anchor || !quote) return url;
  const segments = anchor.quote.split('\n');
  // A fragment's parts never span two blocks: a passage over several is named by its ends.
  if (quote.length <= longest && segments.length === 1) {
    const before = flat(anchor.prefix.split('\n').at(-1) ?? '')
      .split(' ')
      .slice(-3)
      .join(' ');
    const after = flat(anchor.suffix.split('\n')[0] ?? '')
      .split(' ')
      .slice(0, 3)
      .join(' ');
    // The first and the last word of the kept surroundings may be cut.
    const prefix = anchor.prefix.length >= 32 && before ? `${encode(before)}-,` : '';
    const suffix = anchor.suffix.length >= 32 && after ? `,-${encode(after)}` : '';
    return `${url}#:~:text=${prefix}${encode(quote)}${suffix}`;
  }
  const first = flat(segments[0] ?? '')
    .split(' ')
    .slice(0, endWords)
    .join(' ');
  const last = flat(segments.at(-1) ?? '')
    .split(' ')
    .slice(-endWords)
    .join(' ');
  return `${url}#:~:text=${encode(first)},${encode(last)}`;
}

/** Characters that would be read as marks of their own. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${plain(line)}`)
    .join('\n');

/** Notes as Markdown (CommonMark): pages in order of their titles, each note with its passage and a link that leads to it. */
export function toMarkdown(
  notes: readonly Note[],
  words: { title: string; link: string; tags: string; wholePage: string },
): string {
  const pages = Map.groupBy(notes, ({ page }) => page.url);
  const sorted = [...pages].sort(([a, [x]], [b, [y]]) => (x?.page.title || a).localeCompare(y?.page.title || b));
  const parts = sorted.map(([url, on]) => {
    const title = plain(flat(on[0]?.page.title || url));
    return [`## [${title}](<${url.replace(/[<>]/g, encodeURIComponent)}>)`, ...on.map(entry)].join('\n\n');
  });
  return `${[`# ${plain(words.title)}`, ...parts].join('\n\n')}\n`;

  function entry({ anchor, text, tags, page, changed }: Note): string {
    const link = linkTo(page.url, anchor).replace(/[<>]/g, encodeURIComponent);
    return [
      anchor ? quoted(anchor.quote) : `*${words.wholePage}*`,
      ...(text ? [text.split('\n').map(plain).join('  \n')] : []),
      [
        ...(tags.length ? [`${words.tags} ${tags.map(plain).join(', ')}`] : []),
        changed.slice(0, 10),
        `[${words.link}](<${link}>)`,
      ].join(' · '),
    ].join('\n\n');
  }
}
