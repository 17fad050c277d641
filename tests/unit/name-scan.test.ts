import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../tools/data-files.ts';
import { datasetFromCompiled } from '../../utils/dataset/load.ts';
import { compileNames } from '../../utils/dataset/name-compile.ts';
import { addWatched, scanNames, watchFor } from '../../utils/dataset/name-scan.ts';
import { type NameTableData, openNames, openWhole } from '../../utils/dataset/name-table.ts';
import { hashOf } from '../../utils/dataset/name-words.ts';
import { spellingsOf } from '../../utils/dataset/spellings.ts';
import { fold, wordsOf } from '../../utils/dataset/text-words.ts';
import { found, plainly, spellingOf } from './plain-names.ts';

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
const spelling = spellingOf(vocabulary);
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
        expect(found(said, table)).toEqual(plainly(said, spellings));
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
        const [hit] = found(`It said — ${written} — so.`, table);
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

  it('have no word that stands right behind another', () => {
    const spellings = ['5 trust', 'east 5'].map((name, at) => ({
      words: name.split(' '),
      id: String(at),
      rank: 0 as const,
      from: null,
      until: null,
    }));
    const table = openNames(compileNames(spellings, []));
    expect(found('The 5 Trust; the East 5.', table)).toHaveLength(2);
    expect(found('The board’s5 Trust; the East’s5.', table)).toEqual([]);
  });

  it('are not spelt with letters that have a mark which tells letters apart', () => {
    // Half-width, such a mark stands as a letter of its own.
    expect(fold('Ea\uff9est')).not.toBe('east');
    expect(fold('E\u0301ast')).toBe('east');
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
    expect(found(pair[0], table)).toHaveLength(1);
    expect(found(pair[1], table)).toEqual([]);
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
        const told: string[] = [];
        scanNames(said, table, { watch, name: () => {}, acronym: (start, end) => told.push(said.slice(start, end)) });
        expect(told).toEqual(
          wordsOf(said).flatMap(({ word, start, end }) =>
            /^(?:eput|sept)$/.test(word) ? [said.slice(start, end)] : [],
          ),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('are refused where their table is damaged', async () => {
    const spellings = [{ words: ['east', 'trust'], id: 'a', rank: 0 as const, from: null, until: null }];
    const data = compileNames(spellings, [{ letters: 'EPUT', id: 'a', until: null }]);
    await openWhole(data);
    const texts = (['bodies', 'words', 'trie', 'shared', 'acronyms', 'acronymBearers', 'digest'] as const).filter(
      (field) => data[field].length > 0,
    );
    const damages = fc
      .constantFrom(...texts)
      .chain((field) =>
        fc.tuple(fc.constant(field), fc.nat(data[field].length - 1), fc.constantFrom('', 'B', 'z', ' ', '\u00e9')),
      )
      .filter(([field, at, put]) => data[field].charAt(at) !== put);
    const refused = (damaged: NameTableData) =>
      expect(openWhole(damaged)).rejects.toThrow('dataset/spellings.json, table');
    await fc.assert(
      fc.asyncProperty(damages, async ([field, at, put]) => {
        await refused({ ...data, [field]: data[field].slice(0, at) + put + data[field].slice(at + 1) });
      }),
    );
    await refused({ ...data, wordCount: data.wordCount + 1 });
    await refused({ ...data, root: data.root + 1 });
    await refused({ ...data, dates: ['2001', ...data.dates] });
    // And what has a wrong digest's right one leads nowhere for ever.
    expect(() => openNames({ ...data, wordCount: 2 ** 40 })).toThrow('dataset/spellings.json, table.wordCount: ');
    expect(() => openNames({ ...data, trie: data.trie.replace(/./g, 'g') })).toThrow('dataset/spellings.json, table');
    expect(() => openNames({ ...data, root: data.trie.length })).toThrow('dataset/spellings.json, table');
  });
});
