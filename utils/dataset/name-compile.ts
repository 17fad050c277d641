/**
 * All spellings laid out at build time for `openNames`. They are a trie over words, of which equal parts are kept once: nearly
 * all names go on in the same ways ("NHS Trust", "NHS FT"), and what they mean stands where it is first certain, so that the
 * parts behind it are equal.
 */
import { createHash } from 'node:crypto';
import { type Meaning, type NameTableData, partsOf } from './name-table.ts';
import { packNumbers } from './numbers.ts';
import { type Acronym, type Spelling, unspoken } from './spellings.ts';

type Bearer = Omit<Spelling, 'words'>;

interface Branch {
  below: Map<number, Branch>;
  bearers: Bearer[];
}

/** A node of the trie with all that are equal to it. */
interface Node {
  id: number;
  /** Rank of the name that ends here; null where none ends. */
  rank: Meaning[1] | null;
  /** Who is meant by the names that go on from here; null for the same as before. */
  meant: string | null;
  edges: [word: number, to: Node][];
}

/** Lays the spellings out. Where two ranks meet on one name, only the better one counts. */
export function compileNames(spellings: readonly Spelling[], acronyms: readonly Acronym[]): NameTableData {
  const words = numbering<string>();
  for (const word of unspoken) words.of(word);
  const root: Branch = { below: new Map(), bearers: [] };
  for (const { words: name, ...bearer } of spellings) {
    let at = root;
    for (const word of name.map(words.of)) {
      const next = at.below.get(word) ?? { below: new Map(), bearers: [] };
      at.below.set(word, next);
      at = next;
    }
    if (at !== root) at.bearers = addBearer(at.bearers, bearer);
  }
  const letters = new Map<string, Bearer[]>();
  for (const { letters: acronym, id, until } of acronyms) {
    words.of(acronym.toLowerCase());
    letters.set(acronym, addBearer(letters.get(acronym) ?? [], { id, rank: 0, from: null, until }));
  }
  const bodies = numbering<string>();
  const dates = numbering<string | null>();
  const bearersOf = (key: string): number[] => {
    const bearers = JSON.parse(key) as [string, string | null, string | null][];
    return [
      bearers.length,
      ...bearers.flatMap(([id, from, until]) => [bodies.of(id), dates.of(from), dates.of(until)]),
    ];
  };
  const laid = layOut(joined(root), bearersOf);
  const acronymBearers = [...letters.values()].map((bearers) => packNumbers(bearersOf(keyOf(bearers)))).join('');
  const table = {
    bodies: bodies.list().join('\n'),
    wordCount: words.list().length,
    words: words.list().join(' '),
    ...laid,
    acronyms: [...letters.keys()].join(' '),
    acronymBearers,
    dates: dates.list(),
  };
  return { ...table, digest: createHash('sha256').update(partsOf(table).join('')).digest('hex') };
}

/** Numbers things from 0 in the order in which they are met. */
function numbering<T>() {
  const numbers = new Map<T, number>();
  return {
    of: (one: T): number => {
      const number = numbers.get(one) ?? numbers.size;
      numbers.set(one, number);
      return number;
    },
    list: (): T[] => [...numbers.keys()],
  };
}

function addBearer(bearers: readonly Bearer[], more: Bearer): Bearer[] {
  const best = Math.min(more.rank, ...bearers.map(({ rank }) => rank));
  return [...bearers, more]
    .filter(({ rank }) => rank === best)
    .filter(({ id, until }, at, all) => all.findIndex((one) => one.id === id && one.until === until) === at);
}

const keyOf = (bearers: readonly Bearer[]): string =>
  JSON.stringify(bearers.map(({ id, from, until }) => [id, from, until]));

/** The trie with equal parts joined. */
function joined(root: Branch): Node {
  /** Who is meant by every name that ends at a branch or below; null where that differs. */
  const common = new Map<Branch, string | null>();
  const agree = (branch: Branch): string | null => {
    const meant = new Set([...branch.below.values()].map(agree));
    if (branch.bearers.length > 0) meant.add(keyOf(branch.bearers));
    const [only = null] = meant;
    const all = meant.size === 1 ? only : null;
    common.set(branch, all);
    return all;
  };
  agree(root);
  // Whoever finds names sets out from the nodes below it.
  common.set(root, null);
  const known = new Map<string, Node>();
  const nodeOf = (branch: Branch, before: string | null): Node => {
    const here = common.get(branch) ?? (branch.bearers.length > 0 ? keyOf(branch.bearers) : before);
    const meant = here === before ? null : here;
    const edges = [...branch.below]
      .sort(([a], [b]) => a - b)
      .map(([word, next]): Node['edges'][number] => [word, nodeOf(next, here)]);
    const rank = branch.bearers[0]?.rank ?? null;
    const key = JSON.stringify([rank, meant, edges.map(([word, { id }]) => [word, id])]);
    const node = known.get(key) ?? { id: known.size, rank, meant, edges };
    known.set(key, node);
    return node;
  };
  return nodeOf(root, null);
}

/** The nodes one behind the other, each behind all that it leads to. */
function layOut(root: Node, bearersOf: (meant: string) => number[]) {
  const shared = sharedIn(root);
  const places = new Map<Node, number>();
  const packed: string[] = [];
  let length = 0;
  const put = (node: Node): void => {
    if (places.has(node)) return;
    for (const [, next] of node.edges) put(next);
    const numbers = [node.edges.length * 16 + (node.meant === null ? 0 : 8) + (node.rank === null ? 0 : node.rank + 1)];
    if (node.meant !== null) numbers.push(...bearersOf(node.meant));
    let before = 0;
    for (const [word, next] of node.edges) {
      const number = shared.get(next);
      numbers.push(word - before, number === undefined ? 2 * (length - (places.get(next) ?? 0)) + 1 : 2 * number);
      before = word;
    }
    places.set(node, length);
    const text = packNumbers(numbers);
    packed.push(text);
    length += text.length;
  };
  put(root);
  return {
    trie: packed.join(''),
    shared: packNumbers([...shared.keys()].map((node) => places.get(node) ?? 0)),
    root: places.get(root) ?? 0,
  };
}

/** The nodes to which more than one edge leads, numbered from the one with the most. */
function sharedIn(root: Node): Map<Node, number> {
  const edges = new Map<Node, number>([[root, 0]]);
  // The map grows while it is gone through.
  for (const node of edges.keys()) for (const [, to] of node.edges) edges.set(to, (edges.get(to) ?? 0) + 1);
  const shared = [...edges].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a);
  return new Map(shared.map(([node], number) => [node, number]));
}
