/** Names in texts long enough for every way by which places are passed over: each must be found that a plain reading finds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codes, gap } from '../../utils/dataset/beginnings.ts';
import { stretch } from '../../utils/dataset/find-places.ts';
import { joinedLetters } from '../../utils/dataset/joined-letters.ts';
import { compileNames } from '../../utils/dataset/name-compile.ts';
import { openNames } from '../../utils/dataset/name-table.ts';
import { fold } from '../../utils/dataset/text-words.ts';
import { found, plainly, spellingOf } from './plain-names.ts';

/** Words with the same first letters, short ones, ones with figures, with letters that one character may stand for. */
const words = (
  "north northern northampton staff stafford sheffield fife fifth st west western 5 5th 2gether o'neil nhs trust hospital " +
  'hospitals care gloucester heart heard x ii xii first the and of kings king'
).split(' ');
const spelling = spellingOf(words);

/** Which single character stands for letters: "ﬁ" for "fi". */
const joined = new Map<string, string>();
for (let code = 128; code < 0x1_0000; code++) {
  const character = String.fromCharCode(code);
  if (/[\p{L}\p{N}]/u.test(character) && fold(character).length > 1) joined.set(fold(character), character);
}

/** The same word as it may stand on a page. */
const written = fc
  .tuple(fc.constantFrom(...words), fc.integer({ min: 0, max: 9 }), fc.nat())
  .map(([word, way, seed]) => {
    if (way === 0) return word.toUpperCase();
    if (way === 1) return word.replace(/./g, (letter, at) => ((seed >> at) & 1 ? letter.toUpperCase() : letter));
    if (way === 2) return word.replace(joinedLetters, (letters) => joined.get(letters) ?? letters);
    if (way === 3) return word.replace(/[aeo]/, (letter) => `${letter}\u0301`.normalize('NFC'));
    if (way === 4) return `${word}’s`;
    if (way === 5) return `${word.slice(0, seed % 5)}${'\u00ad𝐞’é'.charAt(seed % 4)}${word.slice(seed % 5)}`;
    return way < 8 ? word : word.charAt(0).toUpperCase() + word.slice(1);
  });
const between = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  ' & ',
  ' and ',
  '\n  ',
  ', ',
  '-',
  '’',
  "'",
  '',
  '\u00a0',
  'é',
  '5',
);
const passage = fc.array(fc.tuple(written, between), { maxLength: 120 }).map((parts) => parts.flat().join(''));
const filler = 'A said thing; it was heard by many, and more of it went on in the north than 12 people had thought. ';

describe('places passed over', () => {
  it('hold no name, however the words are written', () => {
    fc.assert(
      fc.property(fc.array(spelling, { minLength: 1, maxLength: 12 }), passage, (spellings, said) => {
        const table = openNames(compileNames(spellings, []));
        expect(found(said, table)).toEqual(plainly(said, spellings));
      }),
      { numRuns: 1_000 },
    );
  });

  it('hold none where one stretch of the text ends and the next begins, of one byte a character or two', () => {
    const place = fc.integer({ min: stretch - 60, max: stretch + 10 });
    fc.assert(
      fc.property(
        fc.array(spelling, { minLength: 1, maxLength: 12 }),
        passage,
        place,
        fc.boolean(),
        (spellings, said, at, wide) => {
          const before = filler.repeat(stretch / filler.length + 1).slice(0, at);
          const text = `${before} ${said}. ${filler}${wide ? '“' : '"'}`;
          const table = openNames(compileNames(spellings, []));
          expect(found(text, table)).toEqual(plainly(text, spellings));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('may be parted only by characters that stand in no word', () => {
    const parting = [...codes.keys()].filter((code) => codes[code] === gap);
    expect(parting.filter((code) => /[\p{L}\p{N}\p{Cs}]/u.test(String.fromCharCode(code)))).toEqual([]);
    expect(parting).toEqual(expect.arrayContaining([...' \n.’“–…\u00a0\u00ad•£'].map((sign) => sign.charCodeAt(0))));
  });

  it('are told by letters that one character may stand for: all there are', () => {
    const whole = new RegExp(`^(?:${joinedLetters.source})$`);
    const ascii = [...joined.keys()].filter((letters) => /^[a-z\d]+$/.test(letters));
    expect(ascii.filter((letters) => !whole.test(letters))).toEqual([]);
    expect(ascii.length).toBeGreaterThan(20);
  });
});
