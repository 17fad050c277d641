import { describe, expect, it } from 'vitest';
import { isOfAnotherService, servicesIn, sharedServices } from '../../utils/match/services.ts';

describe('services', () => {
  it.each([
    ['Our A&E is busy', 'emergency'],
    ['Casualty is busy', 'emergency'],
    ['The labour ward and its midwives', 'maternity'],
    ['Youngsters have a say', 'children'],
    ['People in later life', 'older people'],
    ['The GP surgery we run', 'general practice'],
    ['Two surgeons and a theatre', 'surgery'],
    ['Our community teams', 'community'],
  ])('“%s” names %s', (text, service) => expect([...servicesIn(text).keys()]).toContain(service));

  it.each(['We thank the community', 'We act at once', 'A good summer'])('“%s” names none', (text) => {
    expect(servicesIn(text).size).toBe(0);
  });

  it('are shared in the words of each', () => {
    expect(sharedServices('Our A&E', 'Emergency care at Fernside')).toEqual([
      { page: 'A&E', record: 'Emergency care' },
    ]);
    expect(sharedServices('Our A&E', 'Maternity at Fernside')).toEqual([]);
  });

  it('of a headline alone, without one of the record, are others', () => {
    expect(isOfAnotherService('Dentists praised', 'Maternity at Fernside')).toBe(true);
    expect(isOfAnotherService('Midwives praised', 'Maternity at Fernside')).toBe(false);
    expect(isOfAnotherService('We are praised', 'Maternity at Fernside')).toBe(false);
  });
});
