import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../tools/data-files.ts';
import { datasetFromCompiled } from '../../utils/dataset/load.ts';
import { compileNames } from '../../utils/dataset/name-compile.ts';
import { addWatched, scanNames, watchFor } from '../../utils/dataset/name-scan.ts';
import { hashOf, type NameTable, openNames } from '../../utils/dataset/name-table.ts';
import { type Spelling, spellingsOf, unspoken } from '../../utils/dataset/spellings.ts';
import { wordsOf } from '../../utils/dataset/text-words.ts';

type Hit = [start: number, end: number, ids: string];

function scan(text: string, table: NameTable): Hit[] {
  const found: Hit[] = [];
  scanNames(text, table, {
    watch: watchFor(table),
    name: (start, end, meanings) =>
      found.push([start, end, [...new Set(meanings.map(([body]) => table.body(body)))].join()]),
    acronym: () => {},
  });
  return found;
}

/** The plain way: a list of words, and from each the longest name that fits. */
function plainly(text: string, spellings: readonly Spelling[]): Hit[] {
  const words = wordsOf(text).filter(({ word }) => !unspoken.has(word));
  const found: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    const fitting = spellings.filter((one) => one.words.every((word, i) => words[at + i]?.word === word));
    const length = Math.max(0, ...fitting.map((one) => one.words.length));
    if (length === 0) continue;
    const longest = fitting.filter((one) => one.words.length === length);
    const rank = Math.min(...longest.map((one) => one.rank));
    const ids = [...new Set(longest.filter((one) => one.rank === rank).map(({ id }) => id))].join();
    found.push([words[at]?.start ?? 0, words[at + length - 1]?.end ?? 0, ids]);
    at += length - 1;
  }
  return found;
}

const vocabulary = [
  'East',
  'London',
  'NHS',
  'Trust',
  'Trust’s',
  'and',
  '&',
  'the',
  'Children’s',
  "o'neil",
  'Été',
  'straße',
  '5',
  '5th',
  '2gether',
  'x',
  'st',
  "it's5",
  "l'east",
  '¾',
  '😀',
];
const spelling = fc.record({
  words: fc
    .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 4 })
    .map((words) =>
      wordsOf(words.join(' '))
        .map(({ word }) => word)
        .filter((word) => !unspoken.has(word)),
    )
    .filter((words) => words.length > 0),
  id: fc.constantFrom('a', 'b', 'c'),
  rank: fc.constantFrom<Spelling['rank']>(0, 1, 2, 3),
  from: fc.constant(null),
  until: fc.constant(null),
});
const anything = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
const text = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...vocabulary) }, anything),
      fc.constantFrom(' ', ' ', '\u00a0', ', ', '-', "'", '’', '\n', ''),
    ),
  )
  .map((parts) => parts.flat().join(''));

describe('names found in one pass', () => {
  it('are those that the plain way finds, in any text and of any names', () => {
    fc.assert(
      fc.property(fc.array(spelling, { maxLength: 12 }), text, (spellings, said) => {
        const table = openNames(compileNames(spellings, []));
        expect(scan(said, table)).toEqual(plainly(said, spellings));
      }),
      { numRuns: 1_000 },
    );
  });

  it('are found whatever case, quotation marks and spaces they are written with, all of today’s names', async () => {
    const table = await (await datasetFromCompiled(buildDataset().compiled)).nameTable();
    const bodies = buildDataset().checked.dataset?.organisations ?? [];
    const spelt = bodies.filter((one) => spellingsOf(one).some(({ rank }) => rank === 0));
    const names = spelt.map(({ name }) => name);
    // Names of words that many share are nobody's.
    expect(bodies.filter((one) => !spelt.includes(one)).length).toBeLessThan(4);
    const mutate: ((name: string) => string)[] = [
      (name) => name,
      (name) => name.toUpperCase(),
      (name) => name.replaceAll("'", '’'),
      (name) => name.replaceAll(' and ', ' & '),
      (name) => name.replaceAll(' ', '\n'),
      (name) => `${name}’s`,
    ];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...mutate), (name, change) => {
        const written = change(name);
        const [hit] = scan(`It said — ${written} — so.`, table);
        if (!hit) return false;
        const [, start = ''] = /^(?:the\s+)?(.*)$/is.exec(written) ?? [];
        return (
          hit[0] === 'It said — '.length + (written.length - start.length) &&
          hit[1] === 'It said — '.length + written.length
        );
      }),
      { numRuns: 500 },
    );
  });

  it('do not come from words whose hashes agree by chance', () => {
    // Found by search among words of twelve letters: two of 32 bits' hashes agree among some hundred thousand.
    const byHash = new Map<number, string>();
    let pair: [string, string] | undefined;
    let seed = 1;
    while (!pair) {
      let word = '';
      for (let at = 0; at < 12; at++) {
        seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
        word += 'abcdefghijklmnop'.charAt(seed >>> 28);
      }
      const other = byHash.get(hashOf(word));
      if (other && other !== word) pair = [other, word];
      byHash.set(hashOf(word), word);
    }
    const table = openNames(compileNames([{ words: [pair[0]], id: 'a', rank: 0, from: null, until: null }], []));
    expect(scan(pair[0], table)).toHaveLength(1);
    expect(scan(pair[1], table)).toEqual([]);
  });

  it('leave to the visitor each acronym, known or introduced, in any text', () => {
    const known = { letters: 'EPUT', id: 'a', until: null };
    const words = fc.constantFrom(
      'EPUT',
      'eput’s',
      'Epu',
      'SEPT',
      'Sept',
      'East',
      'Trust',
      '“',
      'é',
      '5',
      'xEPUT',
      "o'SEPT",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(words, fc.constantFrom(' ', ' ', '-', '', '\u0301'))), (parts) => {
        const said = parts.flat().join('');
        const names = [{ words: ['east', 'trust'], id: 'b', rank: 0 as const, from: null, until: null }];
        const table = openNames(compileNames(names, [known]));
        const watch = watchFor(table);
        addWatched(watch, 'SEPT');
        const found: string[] = [];
        scanNames(said, table, { watch, name: () => {}, acronym: (start, end) => found.push(said.slice(start, end)) });
        expect(found).toEqual(
          wordsOf(said).flatMap(({ word, start, end }) =>
            /^(?:eput|sept)$/.test(word) ? [said.slice(start, end)] : [],
          ),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('are refused where the rows of their table do not fit each other', () => {
    const data = compileNames([{ words: ['east', 'trust'], id: 'a', rank: 0, from: null, until: null }], []);
    for (const row of ['children', 'ends', 'sets', 'word', 'to', 'sizes', 'members', 'from', 'until'] as const) {
      expect(() => openNames({ ...data, [row]: `${data[row]}B` }), row).toThrow(
        'dataset/spellings.json, table: row of ',
      );
    }
  });
});
