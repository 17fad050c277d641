/**
 * All spellings laid out at build time for `openNames`. They are a trie over words, of which equal parts are kept once: nearly
 * all names go on in the same ways ("NHS Trust", "NHS FT"), and what they mean stands where it is first certain, so that the
 * parts behind it are equal.
 */
import type { Meaning, NameTableData } from './name-table.ts';
import { packFirsts, packNumbers } from './numbers.ts';
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
  const sets = numbering<string>();
  const laid = layOut(joined(root), sets.of);
  const acronymSets = [...letters].map(([name, bearers]): [string, number] => [name, sets.of(keyOf(bearers))]);
  const bodies = numbering<string>();
  const dates = numbering<string | null>();
  const members = sets.list().map((key) => JSON.parse(key) as [string, string | null, string | null][]);
  const each = members.flat();
  return {
    ...laid,
    sizes: packNumbers(members.map(({ length }) => length)),
    members: packFirsts(each.map(([id]) => bodies.of(id))),
    from: packNumbers(each.map(([, from]) => dates.of(from))),
    until: packNumbers(each.map(([, , until]) => dates.of(until))),
    acronyms: acronymSets,
    bodies: bodies.list().join('\n'),
    dates: dates.list(),
    words: words.list().join(' '),
  };
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

/** The nodes in columns, breadth first. */
function layOut(root: Node, setOf: (meant: string) => number) {
  const number = new Map([[root, 0]]);
  const columns = {
    children: [] as number[],
    ends: [] as number[],
    sets: [] as number[],
    word: [] as number[],
    to: [] as number[],
  };
  // The list grows while it is gone through.
  for (const { edges, rank, meant } of number.keys()) {
    columns.children.push(edges.length);
    columns.ends.push((rank === null ? 0 : rank + 1) + (meant === null ? 0 : 8));
    if (meant !== null) columns.sets.push(setOf(meant));
    let before = 0;
    for (const [word, to] of edges) {
      columns.word.push(word - before);
      before = word;
      const known = number.get(to) ?? number.size;
      number.set(to, known);
      columns.to.push(known - 1);
    }
  }
  return {
    children: packNumbers(columns.children),
    ends: packNumbers(columns.ends),
    sets: packFirsts(columns.sets),
    word: packNumbers(columns.word),
    to: packFirsts(columns.to),
  };
}
