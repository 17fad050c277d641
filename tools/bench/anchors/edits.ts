/** What happens to pages between two visits, as edits of documents that keep track of every character. */
import type { Block, Cell } from './documents.ts';
import type { Random } from './random.ts';

export const editKinds = [
  'insert words',
  'delete words',
  'change words',
  'change letters',
  'insert paragraphs',
  'delete paragraphs',
  'reorder paragraphs',
  'split and join elements',
  'typography',
  'soft hyphens',
  'combining marks',
  'direction marks',
  'table to paragraphs',
  'hide a tab',
] as const;
export type EditKind = (typeof editKinds)[number];

const filler =
  'new further local interim named whole former annual plan review board staff service people public later'.split(' ');

const fresh = (text: string): Cell[] => [...text].map((char) => ({ char, id: -1 }));

/** Where the words of a block begin and end, in cells. */
function words({ cells }: Block): [number, number][] {
  const found: [number, number][] = [];
  let start = -1;
  for (let at = 0; at <= cells.length; at++) {
    const space = at === cells.length || cells[at]?.char === ' ';
    if (!space && start < 0) start = at;
    if (space && start >= 0) {
      found.push([start, at]);
      start = -1;
    }
  }
  return found;
}

/** Calls `act` on words of all blocks, each with the chance `share`; from the last to the first, so that places stay. */
function onWords(
  blocks: Block[],
  share: number,
  random: Random,
  act: (cells: Cell[], from: number, to: number) => void,
) {
  for (const block of blocks) {
    for (const [from, to] of words(block).reverse()) if (random.chance(share)) act(block.cells, from, to);
  }
}

const swaps: Record<string, string> = {
  '’': "'",
  "'": '’',
  '“': '"',
  '”': '"',
  '—': '-',
  '–': '-',
  ' ': '\u00A0',
  '-': '‑',
};

function replace(blocks: Block[], share: number, random: Random, by: (char: string) => string) {
  for (const { cells } of blocks) {
    for (const cell of cells) if (random.chance(share)) cell.char = by(cell.char);
  }
}

function sprinkle(blocks: Block[], share: number, random: Random, what: string) {
  for (const block of blocks) {
    block.cells = block.cells.flatMap((cell) => (random.chance(share) ? [cell, ...fresh(what)] : [cell]));
  }
}

/** Edits `blocks` in place; `share`, 0 to 1, is how much of the document the edit touches. */
export function edit(blocks: Block[], kind: EditKind, share: number, random: Random): void {
  switch (kind) {
    case 'insert words':
      onWords(blocks, share, random, (cells, from) => void cells.splice(from, 0, ...fresh(`${random.pick(filler)} `)));
      break;
    case 'delete words':
      onWords(blocks, share, random, (cells, from, to) => void cells.splice(from, to - from + 1));
      break;
    case 'change words':
      onWords(
        blocks,
        share,
        random,
        (cells, from, to) => void cells.splice(from, to - from, ...fresh(random.pick(filler))),
      );
      break;
    case 'change letters':
      replace(blocks, share / 3, random, (char) => (char === ' ' ? char : random.pick([...'aeinorst'])));
      break;
    case 'insert paragraphs': {
      for (let at = blocks.length; at >= 0; at--) {
        const text = Array.from({ length: 8 + random.below(30) }, () => random.pick(filler)).join(' ');
        if (random.chance(share)) blocks.splice(at, 0, { role: 'text', cells: fresh(`${text}.`) });
      }
      break;
    }
    case 'delete paragraphs':
      for (const block of blocks) if (random.chance(share)) block.cells = [];
      break;
    case 'reorder paragraphs':
      for (let at = blocks.length - 1; at > 0; at--) {
        const other = random.below(at + 1);
        const [a, b] = [blocks[at], blocks[other]];
        if (a && b && random.chance(share)) [blocks[at], blocks[other]] = [b, a];
      }
      break;
    case 'split and join elements':
      splitAndJoin(blocks, share, random);
      break;
    case 'typography':
      replace(blocks, share, random, (char) => swaps[char] ?? char);
      break;
    case 'soft hyphens':
      sprinkle(blocks, share / 4, random, '\u00AD');
      break;
    case 'combining marks':
      for (const { cells } of blocks)
        for (const cell of cells) cell.char = cell.char.normalize(random.chance(share) ? 'NFD' : 'NFC');
      break;
    case 'direction marks':
      sprinkle(blocks, share / 6, random, '\u200F');
      break;
    case 'table to paragraphs':
      for (const block of blocks) if (block.role === 'cell') block.role = 'text';
      splitAndJoin(blocks, share, random);
      break;
    case 'hide a tab': {
      const from = random.below(blocks.length);
      for (const block of blocks.slice(from, from + Math.ceil(blocks.length * share))) block.cells = [];
      break;
    }
  }
}

function splitAndJoin(blocks: Block[], share: number, random: Random) {
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    const before = blocks[at - 1];
    if (!block || !random.chance(share)) continue;
    if (random.chance(0.5) && before) {
      before.cells.push(...fresh(' '), ...block.cells);
      blocks.splice(at, 1);
      continue;
    }
    const [cut] = random.pick(words(block).length ? words(block) : [[0, 0] as [number, number]]);
    if (cut > 0) blocks.splice(at + 1, 0, { role: block.role, cells: block.cells.splice(cut) });
  }
}
