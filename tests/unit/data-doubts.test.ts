import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAccepted, sift } from '../../tools/data-check/accepted.ts';
import { titleLikeness } from '../../tools/data-check/doubles.ts';
import type { Doubt, DoubtKind } from '../../tools/data-check/doubt.ts';
import { findAll } from '../../tools/data-check/find.ts';
import { filesOf, type Sample, sample } from './data-samples.ts';

type Change = (data: Sample) => unknown;
const none = { accepted: [] };

function doubtsAfter(change: Change): Doubt[] {
  const data = sample();
  // The sample's records share a title and a term, and two of them lie where no folder rule looks.
  Object.assign(data['records/old/first.json'] ?? {}, {
    title: 'Old Trust answers on parking',
    keyTerms: ['a', 'b', 'c'],
  });
  Object.assign(data['records/second.json'] ?? {}, { title: 'Heir Trust takes over', keyTerms: ['d', 'e', 'f'] });
  Object.assign(data['records/third.json'] ?? {}, { title: 'The plan for the county', keyTerms: ['g', 'h', 'i'] });
  change(data);
  return findAll(filesOf(data), none).doubts;
}

const set =
  (file: string, more: object): Change =>
  (data) =>
    Object.assign(data[file] ?? {}, more);

const first = 'records/old/first.json';
const second = 'records/second.json';
const third = 'records/third.json';
const mirrored = {
  title: 'A copy',
  publisher: 'A mirror',
  kind: 'press',
  url: 'https://mirror.example/1',
  published: null,
  copy: 'mirror',
};

describe('doubts about records', () => {
  it('are none about sound ones', () => {
    expect(doubtsAfter(() => {})).toEqual([]);
  });

  it.each<[DoubtKind, Change, string]>([
    ['near-equal-titles', set(second, { title: 'Old Trust answers on parkin' }), second],
    [
      'same-event',
      (data) => {
        Object.assign(data[second] ?? {}, { title: 'Heir Trust answers on beds', date: '2012-04-20', beside: [] });
        Object.assign(data[third] ?? {}, { title: 'Heir Trust answers on the beds it closed' });
      },
      third,
    ],
    ['copies-alone', set(first, { sources: [mirrored] }), first],
    ['single-source-fault', set(first, { title: 'Old Trust fined over parking' }), first],
    ['name-of-a-person', set(first, { summary: 'Dr Harriet Weaver answered.' }), first],
    ['name-of-a-person', set(first, { summary: 'The chief executive, Margaret Oakley, answered.' }), first],
    [
      'name-of-a-person',
      set(first, { sources: [{ ...mirrored, copy: undefined, url: 'https://p.example/dr-weaver-says' }] }),
      first,
    ],
    ['false-precision', set(first, { date: '2005-06-02' }), first],
    [
      'wrong-folder',
      (data) => {
        data['records/heir/first.json'] = data[first] ?? {};
        delete data[first];
      },
      'records/heir/first.json',
    ],
  ])('%s', (kind, change, file) => {
    expect(doubtsAfter(change).map((doubt) => [doubt.kind, doubt.file])).toContainEqual([kind, file]);
  });

  it('names terms that too many share', () => {
    const data = sample();
    for (let index = 0; index < 20; index++) {
      data[`organisations/more${index}.json`] = {
        ...data['organisations/third.json'],
        ods: `ZY${index}`,
        name: `Trust ${index}`,
      };
      const id = `more-${index}`;
      const shared = { id, title: `Matter ${index} of its own`, keyTerms: ['special measures', 'a board', 'a plan'] };
      const organisations = [{ id: `ZY${index}`, role: 'subject' }];
      data[`records/${id}.json`] = { ...data[third], affects: [], ...shared, organisations };
    }
    const found = findAll(filesOf(data), none).doubts.filter(({ kind }) => kind === 'common-key-term');
    expect(found).toHaveLength(20);
  });

  it('links of a story, a note on the date and a hospital’s name are no faults', () => {
    const change: Change = (data) => {
      Object.assign(data[first] ?? {}, { date: '2005-06-02', dateNote: 'The day of the report.' });
      Object.assign(data[second] ?? {}, { summary: 'At Queen Elizabeth Hospital and in Sir William Ward.' });
    };
    const kinds = doubtsAfter(change).map(({ kind }) => kind);
    expect(kinds).not.toContain('false-precision');
    expect(kinds.filter((kind) => kind === 'name-of-a-person')).toHaveLength(1);
  });
});

describe('accepted warnings', () => {
  const doubt: Doubt = { kind: 'copies-alone', file: 'records/a.json', field: 'sources', message: 'm' };
  const why = 'The original was taken down.';

  it('take away what they name, and are told when nothing stands behind them', () => {
    const fits = { file: 'records/a.json', warning: 'copies-alone' as const, why };
    expect(sift([doubt], [fits])).toEqual({ left: [], stale: [] });
    expect(sift([], [fits])).toEqual({ left: [], stale: [fits] });
    expect(sift([doubt], [{ ...fits, field: 'elsewhere' }]).left).toEqual([doubt]);
  });

  it('are refused with field and reason where they are damaged', () => {
    expect(() => readAccepted({ accepted: [{ file: 'a', warning: 'copies-alone', why: 'so' }] })).toThrow(
      /accepted\.0\.why: say why/,
    );
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          expect(Array.isArray(readAccepted(value))).toBe(true);
        } catch (error) {
          expect(String(error)).toContain('accepted-warnings.json');
        }
      }),
    );
  });
});

describe('likeness of titles', () => {
  it('is 1 for the same words, the same both ways, and never outside 0 to 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const likeness = titleLikeness(a, b);
        expect(likeness).toBe(titleLikeness(b, a));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(titleLikeness(a, a)).toBe(1);
      }),
    );
  });
});
