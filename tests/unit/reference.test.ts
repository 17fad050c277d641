import { describe, expect, it } from 'vitest';
import { sharedReference } from '../../utils/match/reference.ts';

describe('the number of a request', () => {
  it.each([
    ['FOI 9137', 'FOI 9137: what was asked', 'FOI 9137'],
    ['FOI 9137', 'Call us on 9137', null],
    ['FOI 9137', 'FOI 9138: what was asked', null],
    ['2025-113160', 'Reference 2025/113160', '2025/113160'],
    ['463-2023', 'Our reply 463-2023', '463-2023'],
    ['FOI/25/105', 'FOI.25.105', '25.105'],
    ['27,845', 'There were 27,845', null],
    ['69 patients', 'There were 69 patients', null],
    ['2019', 'FOI 2019', null],
    ['between 2300 and 0600', 'between 2300 and 0600', null],
  ])('%s in “%s”: %s', (term, opening, found) => expect(sharedReference([term], opening, [])).toBe(found));

  it('may stand in the address', () => {
    expect(sharedReference(['2017-692'], 'Our reply', ['a.nhs.uk/reference-2017-692'])).toBe('2017-692');
    expect(sharedReference(['2017-692'], 'Our reply', ['a.nhs.uk/2017-692/menu'])).toBeNull();
  });
});
