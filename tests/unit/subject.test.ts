import { describe, expect, it } from 'vitest';
import { isOfSubject } from '../../utils/match/subject.ts';
import { record } from './fixtures.ts';

describe('what a page tells of', () => {
  const page = (headline: string, text = '') => ({ headline, lead: `${headline}\n${text}` });

  it('is not an inspection of a service that the record does not know', () => {
    const rated = record('rated', [], {
      kind: 'regulator-action',
      title: 'Fernside rated good',
      summary: 'Wards for older people rose.',
    });
    expect(isOfSubject(rated, rated, 'good', page('Our GP surgery is rated good'))).toBe(false);
    expect(isOfSubject(rated, rated, 'good', page('Wards in later life praised'))).toBe(true);
    expect(isOfSubject(rated, rated, 'good', page('We are rated good'))).toBe(true);
    // A fine is of whatever service the page likes to name.
    const fined = { ...rated, title: 'Fernside fined' };
    expect(isOfSubject(fined, fined, 'fined', page('Our kitchens', 'The trust was fined.'))).toBe(true);
  });

  it('is no merger of practices', () => {
    const merger = record('merger', [], { kind: 'merger' });
    expect(isOfSubject(merger, merger, null, page('Two practices merge'))).toBe(false);
    expect(isOfSubject(merger, merger, null, page('Two trusts merge'))).toBe(true);
  });
});
