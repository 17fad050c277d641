import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../utils/dataset/check.ts';
import { findDoubts } from '../../utils/dataset/doubts/index.ts';
import { nearlyEqual } from '../../utils/dataset/doubts/near-title.ts';
import { namesIn, namesInAddress } from '../../utils/dataset/doubts/people.ts';
import type { Problem } from '../../utils/dataset/files.ts';
import { filesOf, type Sample, sample } from './data-samples.ts';

const first = 'records/old-trust/first.json';
const second = 'records/heir/second.json';

/** Two records that no rule doubts, each lying where it belongs. */
function sound(): Sample {
  const { 'records/old/first.json': one, 'records/second.json': two, 'records/third.json': _, ...rest } = sample();
  const terms = (of: string) => [`${of} ward opening`, `${of} lane beds`, `plan for ${of} house`];
  const old = rest['organisations/old.json'];
  delete rest['organisations/old.json'];
  return {
    ...rest,
    'organisations/old-trust.json': old ?? {},
    [first]: { ...one, next: [], title: 'A ward opens', keyTerms: terms('larch'), date: '2005-06-01' },
    [second]: { ...two, beside: [], title: 'A vote is lost', keyTerms: terms('willow'), date: '2012-03-04' },
    'mirror-hosts.json': {
      hosts: [
        { host: 'copies.example', what: 'a site of copies' },
        { host: 'faithful.example', what: 'a site of judgments', alone: 'It prints what the courts hand down.' },
      ],
    },
  };
}

/** What is doubted after some fields of a record changed; `more` are further files. */
function doubts(change: Record<string, unknown> = {}, more: Sample = {}, file = second): Problem[] {
  const data = { ...sound(), ...more };
  Object.assign(data[file] ?? {}, change);
  const { errors, warnings } = checkDataset(filesOf(data), findDoubts);
  expect(errors).toEqual([]);
  return warnings;
}

const where = (problems: readonly Problem[]) => problems.map(({ rule, file, field }) => [rule, file, field]);
const source = (rest: object) => ({
  title: 'A story',
  publisher: 'A paper',
  kind: 'press',
  url: 'https://paper.example/1',
  published: null,
  ...rest,
});

describe('findDoubts', () => {
  it('doubts nothing in a sound dataset', () => {
    expect(doubts()).toEqual([]);
  });

  it('doubts a second record of one event, unless the two are linked or far apart', () => {
    const again = (rest: object) => ({ 'records/heir/again.json': { ...sound()[second], id: 'again', ...rest } });
    const found = doubts({}, again({ date: '2012-03-20', title: 'The vote that was lost' }));
    expect(where(found)).toContainEqual(['same-event', second, 'title']);
    expect(found.find(({ rule }) => rule === 'same-event')).toMatchObject({
      with: 'again',
      message: expect.stringMatching(/"again" \(2012-03-20\)/),
    });
    // Other words, but three rare terms in common.
    expect(where(doubts({}, again({ date: '2012-04-01', title: 'Board meets' })))).toEqual([
      ['same-event', second, 'title'],
    ]);
    expect(where(doubts({}, again({ date: '2012-03-20', title: 'Board meets', next: ['second'] })))).toEqual([]);
    expect(where(doubts({}, again({ date: '2012-05-20', title: 'Board meets' })))).toEqual([]);
    // A year tells too little for terms alone.
    expect(where(doubts({}, again({ date: '2012', dateNote: 'no day', title: 'Board meets' })))).toEqual([]);
    const mentioned = { organisations: [{ id: 'ZZ2', role: 'mentioned' }] };
    expect(where(doubts(mentioned, again({ date: '2012-03-20' }))).filter(([rule]) => rule === 'same-event')).toEqual(
      [],
    );
  });

  it('doubts titles that cannot be told apart', () => {
    const later = { ...sound()[second], id: 'again', date: '2019-01-01', title: 'A vote is lost!' };
    expect(where(doubts({}, { 'records/heir/again.json': later }))).toEqual([['near-equal-titles', second, 'title']]);
    expect(where(doubts({ title: 'A ward opens' }))).toEqual([['near-equal-titles', second, 'title']]);
    expect(nearlyEqual('Trust rated good in 2016', 'Trust rated good in 2019')).toBe(false);
    expect(nearlyEqual('Ward closed by trust', 'Trust closed ward')).toBe(true);
  });

  it('doubts copies without a mark, and copies with nothing beside them', () => {
    const copied = source({ url: 'https://www.copies.example/a', copy: 'mirror' });
    expect(where(doubts({ sources: [copied] }))).toEqual([['mirror', second, 'sources']]);
    expect(where(doubts({ sources: [source({}), copied] }))).toEqual([]);
    expect(where(doubts({ sources: [source({}), source({ url: 'https://copies.example/a' })] }))).toEqual([
      ['mirror', second, 'sources[1].url'],
    ]);
    expect(where(doubts({ sources: [source({ url: 'https://other.example/a', copy: 'mirror' })] }))).toEqual([
      ['mirror', second, 'sources'],
    ]);
    expect(where(doubts({ sources: [source({ url: 'https://faithful.example/a', copy: 'mirror' })] }))).toEqual([]);
  });

  it('doubts a claim of fault on one source, but no admission', () => {
    const claim = { summary: 'Checks had failed on three wards.' };
    expect(where(doubts(claim))).toEqual([['single-source-fault', second, 'confidence']]);
    expect(where(doubts({ ...claim, confidence: 'corroborated' }))).toEqual([]);
    expect(where(doubts({ ...claim, confidence: 'corroborated', sources: [source({ kind: 'campaign' })] }))).toEqual([
      ['single-source-fault', second, 'sources'],
    ]);
    expect(where(doubts({ ...claim, sources: [source({ kind: 'trust' })] }))).toEqual([]);
    expect(where(doubts({ summary: 'All checks had been made.' }))).toEqual([]);
  });

  it('doubts a day that is only the day of a story, and dates without their note', () => {
    const published = { sources: [source({ published: '2012-03-04' })] };
    expect(where(doubts(published))).toEqual([['false-precision', second, 'date']]);
    expect(where(doubts({ ...published, dateNote: 'The vote was taken that day.' }))).toEqual([]);
    const own = source({ published: '2012-03-04', kind: 'regulator', url: 'https://regulator.example/' });
    expect(where(doubts({ sources: [...published.sources, own] }))).toEqual([]);
    expect(where(doubts({ date: '2012-03' }))).toEqual([['vague-date', second, 'date']]);
    expect(where(doubts({ dateEstimated: true }))).toEqual([['vague-date', second, 'date']]);
    expect(where(doubts({ date: '2012', dateNote: 'The page bears no day.' }))).toEqual([]);
  });

  it('doubts terms that no page on the matter alone would hold', () => {
    const words = doubts({ keyTerms: ['willow lane beds', 'vote', 'plan for willow house'] });
    expect(words.map(({ rule, field, message }) => [rule, field, message])).toEqual([
      ['common-key-term', 'keyTerms', expect.stringMatching(/^only 2 of 3 terms/)],
    ]);
    const many = Object.fromEntries(
      [...Array(8).keys()].map((number) => [
        `records/third/other-${number}.json`,
        {
          ...sound()[first],
          id: `other-${number}`,
          title: `Matter ${number} of ${'abcdefgh'.charAt(number).repeat(9)}`,
          date: `20${10 + number}-01-01`,
          organisations: [{ id: 'ZZ3', role: 'subject' }],
          keyTerms: ['willow lane beds', `alder ${number} ward`, `elm ${number} ward`, `oak ${number} ward`],
        },
      ]),
    );
    const found = doubts({}, many).filter(({ rule }) => rule === 'common-key-term');
    expect(where(found)).toEqual([['common-key-term', second, 'keyTerms']]);
    expect(found[0]?.message).toMatch(/"willow lane beds" stands in 8 records of other bodies/);
  });

  it('doubts a folder that does not follow the rule', () => {
    const moved = (file: string, rest = {}) => {
      const { [second]: record, ...others } = sound();
      const files = filesOf({ ...others, [file]: { ...record, ...rest } });
      return checkDataset(files, findDoubts).warnings.map(({ rule, message }) => [rule, message]);
    };
    expect(moved('records/old-trust/second.json')).toEqual([
      ['wrong-folder', expect.stringMatching(/belongs in "heir"/)],
    ]);
    const two = { organisations: ['ZZ2', 'ZZ3'].map((id) => ({ id, role: 'subject' })) };
    expect(moved(second, two)).toEqual([['wrong-folder', expect.stringMatching(/belongs in "several-bodies"/)]]);
    expect(moved('records/several-bodies/second.json', two)).toEqual([]);
    expect(moved('extra:records/anywhere/second.json')).toEqual([]);
  });

  it('doubts names of people in every text and address, and not those known to be things', () => {
    const named = { summary: 'Dr Smithson and Wendy Harcastle spoke at Wendy Harcastle House.' };
    expect(doubts(named).map(({ rule, field, message }) => [rule, field, message.split(' looks')[0]])).toEqual([
      ['name-of-a-person', 'summary', '"Dr Smithson"'],
      ['name-of-a-person', 'summary', '"Wendy Harcastle"'],
    ]);
    const address = { sources: [source({ url: 'https://paper.example/news/wendy-harcastle-resigns' })] };
    expect(where(doubts(address))).toEqual([['name-of-a-person', second, 'sources[0].url']]);
    const known = ['Dr Smithson', 'Wendy Harcastle'].map((name) => ({ name, reason: 'A ward.' }));
    expect(doubts({ ...named, ...address }, { 'known-names.json': { names: known } })).toEqual([]);
    expect(
      where(doubts({ keyTerms: ['willow lane beds', 'Wendy Harcastle', 'willow ward', 'vote of staff'] })),
    ).toEqual([['name-of-a-person', second, 'keyTerms[1]']]);
  });
});

describe('accepted warnings', () => {
  const published = { sources: [source({ published: '2012-03-04' })] };
  const accept = (...accepted: object[]) => ({ 'accepted-warnings.json': { accepted } });

  it('silence what they name, and nothing else', () => {
    const entry = { file: second, warning: 'false-precision', why: 'The paper reports the vote of that evening.' };
    expect(doubts(published, accept(entry))).toEqual([]);
    expect(doubts(published, accept({ ...entry, field: 'date' }))).toEqual([]);
    for (const other of [{ file: first }, { warning: 'mirror' }, { field: 'title' }, { with: 'first' }]) {
      expect(where(doubts(published, accept({ ...entry, ...other })))).toEqual([
        ['false-precision', second, 'date'],
        [undefined, 'accepted-warnings.json', 'accepted[0]'],
      ]);
    }
  });

  it('need a reason and a rule that exists', () => {
    for (const [entry, field] of [
      [{ file: second, warning: 'false-precision' }, 'accepted[0].why'],
      [{ file: second, warning: 'ugly', why: 'x, for once' }, 'accepted[0].warning'],
    ] as const) {
      const { errors } = checkDataset(filesOf({ ...sound(), ...accept(entry) }), findDoubts);
      expect(errors.map(({ file, field: at }) => [file, at])).toEqual([['accepted-warnings.json', field]]);
    }
  });

  it('are not called stale by a check that did not look', () => {
    const data = { ...sound(), ...accept({ file: second, warning: 'false-precision', why: 'for the test' }) };
    expect(checkDataset(filesOf(data)).warnings).toEqual([]);
  });
});

describe('namesIn', () => {
  const ordinary = new Set(['chelsea', 'and', 'victoria', 'hospital', 'board', 'grace', 'said']);
  const is = (word: string) => ordinary.has(word.toLowerCase());

  it.each([
    ['Mrs Pemberly asked', ['Mrs Pemberly']],
    ['the letter of Prof. J. Pemberly', ['Prof. J. Pemberly']],
    ['asked by Jane Pemberly’s sister', ['Jane Pemberly']],
    ['Jane Pemberly Ward reopened', []],
    ['St Ann’s and Chelsea Board', []],
    ['the Jane. Pemberly', []],
    ['a judge Pemberly', []],
  ])('%s', (text, names) => {
    expect(namesIn(text, is)).toEqual(names);
  });

  it.each([
    ['https://paper.example/news/jane-pemberly-resigns.html', ['jane pemberly']],
    ['https://paper.example/user/jane_pemberly', ['jane pemberly']],
    ['https://paper.example/news/dr%20pemberly', ['dr pemberly']],
    ['https://paper.example/grace-said', []],
    ['https://paper.example/jane-pemberly-hospital', []],
    ['https://paper.example/%E0%A4%A', []],
  ])('in the address %s', (url, names) => {
    expect(namesInAddress(url, is)).toEqual(names);
  });
});
