/** The breadcrumb as the names in it, first to last. */
import type { Block } from './blocks.ts';

/** Characters that are read of each text of a breadcrumb. */
const longest = 1_000;

/** The names of a breadcrumb from the texts in it, separators and "You are here" removed. */
export function trail(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.slice(0, longest).split(/\s*[»›>→|]\s*|\s+\/\s+/))
    .map((text) => text.replace(/^you are (?:here|in):?\s*/i, '').replace(/^[/\s]+|[/\s]+$/g, ''))
    .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/^(?:back to|breadcrumbs?$)/i.test(text))
    .slice(0, 20);
}

/** Most characters of a line that is a breadcrumb, and among how many blocks from the top one is looked for. */
const most = { characters: 300, blocks: 80 };

/** A path as old sites write it, in a line of text: "You are in: Home > News > ...", "Home » News". */
const path = /^(?:you are (?:here|in)\b:?.*[»›>→|/]|home\s*[»›>→])/i;

/** The breadcrumb of a page that marks none as one: a line above the text whose names are links. It is furniture from then on. */
export function crumbsInText(blocks: readonly Block[]): string[] {
  const line = blocks
    .slice(0, most.blocks)
    .find(({ text, level, linked }) => !level && linked > 0 && text.length <= most.characters && path.test(text));
  if (!line) return [];
  line.zone = 'nav';
  return trail([line.text]);
}
