import type { TrustSearch } from '../../utils/dataset/search.ts';

/** What the address bar offers for what was typed: the page to open and a line of text, in the browser's markup. */
export function suggestionsFor(
  text: string,
  search: TrustSearch,
  nameOf: (id: string) => string,
  addressOf: (of: { organisation: string }) => string,
): { content: string; description: string }[] {
  return search(text, 5).map(({ id, matched, kind }) => {
    const name = nameOf(id);
    const also = matched === name || kind === 'code' ? '' : ` (${matched})`;
    return { content: addressOf({ organisation: id }), description: plain(name + also) };
  });
}

/** Chrome reads descriptions as XML; what stands in a name must not be read as markup. */
function plain(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
