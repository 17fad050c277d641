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

  it('is no decision while views are asked for, and may be a plan that waits', () => {
    const of = (title: string) => record('merger', [], { kind: 'merger', title });
    const asked = page('Have your say on the proposed merger', 'The trusts would merge.');
    const [agreed, waiting] = [of('Boards agree to merge'), of('Merger of two trusts delayed')];
    expect(isOfSubject(agreed, agreed, null, asked)).toBe(false);
    expect(isOfSubject(waiting, waiting, null, asked)).toBe(true);
    expect(isOfSubject(agreed, agreed, null, page('Boards agree', 'The trusts merge.'))).toBe(true);
  });

  it('is what an inquiry looked at, by the service too', () => {
    const inquiry = record('inquiry', [], { kind: 'inquiry', title: 'Inquiry reports on 97 cases' });
    const said = (text: string) => isOfSubject(inquiry, inquiry, null, page('Statement', text));
    expect(said('The independent investigation into our maternity service has reported.')).toBe(true);
    expect(said('The review of our car parks has reported.')).toBe(false);
  });
});
