import type { TrustSearch } from '../../utils/dataset/search.ts';

/**
 * What the address bar offers for what was typed: the page to open and a line of text. `as`: whether the browser reads that
 * line as markup (Chrome) or as it is (Firefox).
 */
export function suggestionsFor(
  text: string,
  search: TrustSearch,
  nameOf: (id: string) => string,
  addressOf: (of: { organisation: string }) => string,
  as: 'markup' | 'text' = 'markup',
): { content: string; description: string }[] {
  return search(text, 5).map(({ id, matched, kind }) => {
    const name = nameOf(id);
    const line = matched === name || kind === 'code' ? name : `${name} (${matched})`;
    return { content: addressOf({ organisation: id }), description: as === 'markup' ? plain(line) : line };
  });
}

/** Chrome reads descriptions as XML; what stands in a name must not be read as markup. */
function plain(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
