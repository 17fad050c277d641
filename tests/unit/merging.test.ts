import { describe, expect, it } from 'vitest';
import { tellsOfJoining, trustsJoin } from '../../utils/match/merging.ts';

describe('trusts that join', () => {
  it.each([
    ['From today the two hospitals are under one roof.', true],
    ['Boards back a single employer.', true],
    ['Two practices in the town merge.', false],
    ['The pharmacy teams have come together.', false],
    ['It rained.', false],
  ])('%s', (lead, is) => expect(trustsJoin(lead)).toBe(is));

  it('go on with the plan, or not, as the record has it', () => {
    expect(tellsOfJoining('Fernside and Tansy merge', 'The merger with Tansy is done.', 'Tansy')).toBe(true);
    expect(tellsOfJoining('Fernside and Tansy merge', 'The merger is done.', 'Tansy')).toBe(false);
    expect(tellsOfJoining('Fernside and Tansy merge', 'The merger of our trusts is done.', 'Tansy')).toBe(true);
    expect(tellsOfJoining('Fernside and Tansy merge', 'Join us for a day at Tansy. It is part of us.', 'Tansy')).toBe(
      false,
    );
    expect(tellsOfJoining('Fernside and Tansy merge', 'A new chair takes over in May.', 'Tansy')).toBe(false);
    expect(
      tellsOfJoining('Fernside and Tansy merge', 'Five practices at Tansy are now one organisation.', 'Tansy'),
    ).toBe(false);
    expect(tellsOfJoining('Fernside and Tansy merge', 'There is one organisation of hospital radio.', 'Tansy')).toBe(
      false,
    );
    expect(tellsOfJoining('Fernside and Tansy merge', `${'It rained. '.repeat(60)}The trusts merge.`, 'Tansy')).toBe(
      false,
    );
    expect(tellsOfJoining('Fernside and Tansy merge', 'The merger with Tansy is called off.', 'Tansy')).toBe(false);
    expect(tellsOfJoining('Merger of Fernside and Tansy delayed', 'The merger with Tansy is put back.', 'Tansy')).toBe(
      true,
    );
    expect(
      tellsOfJoining('Fernside and Tansy merge', 'We take on one trust’s cook. It is not a merger.', 'Tansy'),
    ).toBe(false);
  });
});
