import { describe, expect, it } from 'vitest';
import { countStems } from '../../utils/dataset/stems.ts';
import { profileOf } from '../../utils/match/profile.ts';
import { stemText } from '../../utils/match/terms.ts';

const none = countStems([]);
const profile = (keyTerms: string[]) =>
  profileOf({ title: 'Fernside', summary: 'It opened.', keyTerms, figures: [], date: '2020' }, new Set(), none);

describe('what a record’s words are worth', () => {
  it('counts the name of one place once', () => {
    const { weights } = profile(['Tansy Brindle House']);
    expect(['tansi', 'brindl'].filter((stem) => (weights.get(stem) ?? 0) > 0)).toHaveLength(1);
  });

  it('counts every word of what is no place', () => {
    const { weights } = profile(['Tansy Brindle plan']);
    expect(['tansi', 'brindl'].filter((stem) => (weights.get(stem) ?? 0) > 0)).toHaveLength(2);
  });
});

describe('where a page begins', () => {
  const block = (text: string) => ({ text, role: 'text' as const, zone: 'main' as const, level: 0, linked: 0 });

  it('is at its headline, and not at the menu above', () => {
    const { lead } = stemText([block('Home'), block('A notice'), block('Our news'), block('It rained.')], 'Our news');
    expect(lead).toBe('Our news\nIt rained.');
  });

  it('is at the top where the headline stands in the title alone', () => {
    expect(stemText([block('It rained.')], 'Our news').lead).toBe('Our news\nIt rained.');
  });
});
