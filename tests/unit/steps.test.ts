import { describe, expect, it } from 'vitest';
import { stepSaid } from '../../utils/match/steps.ts';

describe('a step towards the trust', () => {
  it.each([
    ['fined-50000-gbp', 'The court fined the trust.', 'fined'],
    ['fined', 'A man who stole from the trust was fined by the court.', null],
    ['fined', 'The trust fined nobody.', null],
    ['left-special-measures', 'The regulator says that we are out of special measures.', 'out of special measures'],
    [
      'left-special-measures',
      'The restrictions placed on our trust by the regulator are over.',
      'restrictions placed on our trust by the regulator are over',
    ],
    ['left-special-measures', 'The regulator came to see us.', null],
    ['reprimand', 'The ICO has given us a reprimand.', 'reprimand'],
    ['authorised', 'Monitor agreed: we are now a foundation trust.', 'are now a foundation trust'],
    ['good', 'The court fined the trust.', null],
    [null, 'The court fined the trust.', null],
  ])('%s: “%s”', (outcome, lead, said) => expect(stepSaid(outcome, lead)).toBe(said));
});
