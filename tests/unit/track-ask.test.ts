import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../tools/data-files.ts';
import { lookUp } from '../../tools/words.ts';
import { datasetFromCompiled } from '../../utils/dataset/load.ts';
import {
  askedSearch,
  letterOf,
  longestAddress,
  openPoints,
  recipientOf,
  requestAddress,
} from '../../utils/track/ask.ts';
import { glossed, terms } from '../../utils/track/gloss.ts';

const request = (id: string, title: string, organisations: string[]) => ({
  id,
  date: '2024',
  title,
  summary: title,
  topics: [],
  keyTerms: [],
  organisations,
});
const asked = [
  request('own', 'Waiting times for young people', ['RXT']),
  request('theirs', 'Waiting times in children’s services', ['RBB']),
  request('peer', 'How long young people wait: waiting times', ['RCC']),
  request('other', 'Car park fines', ['RCC']),
];

describe('asked before?', () => {
  const search = askedSearch(asked);
  const found = (words: string) => search(words, 'RXT', new Set(['RBB'])).map(({ request: { id }, of }) => [of, id]);

  it('sorts what it finds: this trust, whom it took over, others', () => {
    expect(found('waiting times')).toEqual([
      ['this-trust', 'own'],
      ['predecessor', 'theirs'],
      ['peer', 'peer'],
    ]);
  });

  it('takes a slip in the spelling, and leaves out what has nothing to do with it', () => {
    expect(found('wating times')).toContainEqual(['this-trust', 'own']);
    expect(found('electroconvulsive')).toEqual([]);
  });

  it('without words shows the trust’s own and its predecessors’', () => {
    expect(found(' ')).toEqual([
      ['this-trust', 'own'],
      ['predecessor', 'theirs'],
    ]);
  });

  it('finds in the real record what Birmingham was part of', async () => {
    const dataset = await datasetFromCompiled(buildDataset().compiled);
    const real = askedSearch(await dataset.asked());
    const first = real('lived experience funding', 'RXT', new Set())[0];
    expect(first).toMatchObject({ of: 'this-trust', request: { id: 'kuf-lxp-funding-foi-outcome-2021' } });
  });
});

describe('what a reply left open', () => {
  it('is taken from Birmingham’s letter point by point, and is nothing where there was no reply', async () => {
    const dataset = await datasetFromCompiled(buildDataset().compiled);
    const letter = await dataset.record('bsmhft-chair-reply-lived-experience-2021');
    expect(letter && openPoints(letter).map(({ number }) => number)).toEqual(['1f', '2', '3', '6', '6a', '6b']);
    expect(openPoints({ items: [] })).toEqual([]);
  });
});

describe('the letter', () => {
  const words = { opening: 'Please send', heldBefore: null, seen: null, costs: 'Costs.', form: 'Form.' };

  it('numbers the questions, leaves out empty ones and adds nothing of its own', () => {
    expect(letterOf(words, ['How many?', ' ', 'Since when?'])).toBe(
      'Please send\n\n1. How many?\n\n2. Since when?\n\nCosts.\n\nForm.',
    );
    expect(letterOf({ ...words, heldBefore: 'Also theirs.' }, ['How many?'])).toBe(
      'Please send\n\nHow many?\n\nAlso theirs.\n\nCosts.\n\nForm.',
    );
  });

  it('stands whole in the address of the form, or there is none', () => {
    const letter = 'A line & more\n\n50 % + “quotes”';
    const address = new URL(requestAddress('a_trust', 'Title?', letter, ['a', 'b']) ?? '');
    expect(address.origin + address.pathname).toBe('https://www.whatdotheyknow.com/new/a_trust');
    expect(address.search).not.toContain('+');
    expect(Object.fromEntries(address.searchParams)).toEqual({ title: 'Title?', default_letter: letter, tags: 'a b' });
    expect(requestAddress('a_trust', 'T', 'x'.repeat(longestAddress), [])).toBeNull();
    expect(requestAddress(null, 'T', 'x', [])).toBeNull();
  });

  it('knows the page of nearly every trust that exists, in the compiled record', async () => {
    const dataset = await datasetFromCompiled(buildDataset().compiled);
    const family = await dataset.family('RXT');
    const body = family?.organisations.find(({ ods }) => ods === 'RXT');
    expect(body && recipientOf(body).slug).toMatch(/^birmingham_and_solihull/);
  });
});

describe('words explained', () => {
  it('are found where they stand, each once, sections with their numbers', () => {
    expect(glossed('The CQC told the FT. CQC again; s40(2) and NEDs. An FTSE.')).toEqual([
      'The ',
      { term: 'CQC', written: 'CQC' },
      ' told the ',
      { term: 'FT', written: 'FT' },
      '. CQC again; ',
      { term: 's40', written: 's40(2)' },
      ' and ',
      { term: 'NED', written: 'NEDs' },
      '. An FTSE.',
    ]);
    expect(glossed('')).toEqual([]);
  });

  it('all stand in the catalogue', () => {
    for (const term of terms) expect(lookUp(`gloss_${term.toLowerCase()}`, [])).not.toBe('');
  });
});
