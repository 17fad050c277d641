import { describe, expect, it } from 'vitest';
import { outcomeOn, outcomeSaid } from '../../utils/match/ratings.ts';

describe('outcomes on pages', () => {
  it.each([
    ['good', 'We are rated good.', 'same'],
    ['good', 'We have the second-highest grade.', 'same'],
    ['outstanding', 'We have the second-highest grade.', 'none'],
    ['outstanding', 'It holds the highest overall grade.', 'same'],
    ['inadequate', 'We were given the lowest rating.', 'same'],
    ['outstanding', 'A good day for all of us.', 'none'],
    ['outstanding', 'The trust was rated “good”.', 'other'],
    ['good', 'It went from a rating of good to inadequate.', 'same'],
    ['inadequate', 'We moved to a good rating.', 'other'],
    ['good', 'Such visits give no rating.', 'other'],
    ['good', 'The visit was not rated. We are still good.', 'same'],
    ['fined', 'Such visits give no rating.', 'none'],
    ['warning-notice', 'We have had a legal notice.', 'same'],
    ['exited-special-measures', 'A good rating.', 'same'],
    [null, 'A good rating.', 'same'],
  ])('%s on a page that says “%s”: %s', (outcome, text, is) => expect(outcomeOn(outcome, text)).toBe(is));

  it('are given as the regulator writes them, or quoted as the page has them', () => {
    expect(outcomeSaid('inadequate', 'the Lowest rating of all')).toBe('Lowest rating');
    expect(outcomeSaid('inadequate', 'INADEQUATE, the lowest rating')).toBe('inadequate');
    expect(outcomeSaid('requires-improvement', 'two areas required improvements')).toBe('requires improvement');
    expect(outcomeSaid('fined', 'Ordered to pay for it')).toBe('Ordered to pay');
    expect(outcomeSaid(null, 'good')).toBeNull();
  });
});
