/**
 * The contenders of `bench:match`, each as a program for the browser: what it is built from lies ready as a string, as it would in
 * the extension's package, and `open` counts as start-up. Bundled by the benchmark and run in Chromium's own V8.
 */

import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import ClassicMachine from 'ahocorasick';
import Modern from 'modern-ahocorasick';
import { inSlices } from '../../entrypoints/shared/slices.ts';
import { loadDataset } from '../../utils/dataset/load.ts';
import { scanNames, watchFor } from '../../utils/dataset/name-scan.ts';
import { type NameTableData, openWhole } from '../../utils/dataset/name-table.ts';
import { match } from '../../utils/match/match.ts';
import { asPageCopy } from '../../utils/message-checks.ts';
import { copier } from '../../utils/page/copy.ts';
import { readCopy } from '../../utils/page/read.ts';

/** Finds names in a text and says how many. */
type Run = (text: string) => number;

interface Material {
  /** JSON of the compiled table. */
  table: string;
  /** JSON of all spellings, plain and lower-case. */
  spellings: string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const open: Record<string, (material: Material) => Run | Promise<Run>> = {
  'bare pass over the characters': () => (text) => {
    let sum = 0;
    for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
    return sum;
  },
  'pass that tells letters from the rest': () => (text) => {
    const isLetter = new Uint8Array(65_536);
    for (let code = 65; code < 91; code++) isLetter[code] = isLetter[code + 32] = 1;
    let words = 0;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const now = isLetter[text.charCodeAt(at)] as number;
      if (now > before) words++;
      before = now;
    }
    return words;
  },
  'ours: every second character, compiled trie': async ({ table }) => {
    const names = await openWhole(JSON.parse(table) as NameTableData);
    const none = watchFor(names);
    return (text) => {
      let found = 0;
      scanNames(text, names, { watch: none, name: () => void found++, acronym: () => {} });
      return found;
    };
  },
  'RegExp of all names': ({ spellings }) => {
    const names = (JSON.parse(spellings) as string[]).sort((a, b) => b.length - a.length);
    const pattern = new RegExp(`(?<![a-z0-9])(?:${names.map(escaped).join('|')})(?![a-z0-9])`, 'gi');
    return (text) => text.match(pattern)?.length ?? 0;
  },
  'modern-ahocorasick': ({ spellings }) => {
    const machine = new Modern(JSON.parse(spellings) as string[]);
    return (text) => machine.search(text.toLowerCase()).length;
  },
  ahocorasick: ({ spellings }) => {
    const machine = new ClassicMachine(JSON.parse(spellings) as string[]);
    return (text) => machine.search(text.toLowerCase()).length;
  },
  '@monyone/aho-corasick': ({ spellings }) => {
    const machine = new Monyone(JSON.parse(spellings) as string[]);
    return (text) => machine.matchInText(text.toLowerCase()).length;
  },
};

export const contenders = Object.keys(open);

let run: Run = () => 0;

/** Milliseconds to open a contender, and to open it and read one page. */
export async function start(
  name: string,
  material: Material,
  page: string,
): Promise<{ opened: number; withPage: number }> {
  const make = open[name];
  if (!make) throw new Error(`No contender ${name}`);
  const before = performance.now();
  run = await make(material);
  const opened = performance.now() - before;
  run(page);
  return { opened, withPage: performance.now() - before };
}

/** The browser's clock is coarse: runs are timed together until they fill so many milliseconds. */
const leastMs = 8;

/** Milliseconds of one run of the contender that was started last, each of `rounds` times. */
export function time(text: string, rounds: number): number[] {
  return Array.from({ length: rounds }, () => {
    const before = performance.now();
    let runs = 0;
    do {
      run(text);
      runs++;
    } while (performance.now() - before < leastMs);
    return (performance.now() - before) / runs;
  });
}

/** From a message as it arrives to all that is known about the page: as in the worker, with the dataset's files as given. */
export async function fromMessage(files: Record<string, string>, message: unknown, rounds: number): Promise<number[]> {
  const dataset = await loadDataset(async (path) => JSON.parse(files[path] ?? 'null') as unknown);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = performance.now();
    const copy = asPageCopy(structuredClone(message));
    if (!copy) throw new Error('The message did not pass.');
    await match(readCopy(copy), dataset, '2026-11-24');
    times.push(performance.now() - before);
  }
  return times;
}

/** Copies the document that shows as the page reader does, in slices: the milliseconds of each slice. */
export async function readInSlices(): Promise<{ slices: number[] }> {
  const next = copier(document, 'https://www.southernhealth.nhs.uk/news/report');
  const slices: number[] = [];
  let began = performance.now();
  const timed = () => {
    const copy = next();
    slices[slices.length - 1] = performance.now() - began;
    return copy;
  };
  slices.push(0);
  await inSlices(timed, () => {
    began = performance.now();
    slices.push(0);
    return true;
  });
  return { slices };
}
