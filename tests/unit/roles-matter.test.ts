import { describe, expect, it } from 'vitest';
import { saysMeasure, saysToWhom, saysWhoMoved } from '../../utils/match/roles.ts';

describe('who moved', () => {
  it.each([
    ['The chair of the trust steps down in May.', true],
    ['“It is no merger,” said the chair of the pathology board, who takes the new post in May.', false],
    ['The chair of the finance committee stays. The chair of the trust leaves.', true],
    ['A chair was bought for the ward.', false],
  ])('%s', (lead, expected) => {
    expect(saysWhoMoved('The chair steps down', lead)).toBe(expected);
  });

  it('does not take a coming for a going', () => {
    const title = 'Joint chair leaves for a government post';
    expect(saysWhoMoved(title, 'The chair welcomes the appointment of a group chief executive.')).toBe(false);
    expect(saysWhoMoved(title, 'The chair in common, who stepped down in July, had been here for three years.')).toBe(
      true,
    );
    expect(saysWhoMoved('New chair appointed', 'The chair left in May.')).toBe(true);
  });

  it('takes a vote of no confidence for one only where confidence is spoken of', () => {
    const title = 'Consultants pass two no confidence votes in the board';
    expect(saysWhoMoved(title, 'A consultant was elected to the council by 1,210 votes.')).toBe(false);
    expect(saysWhoMoved(title, 'Members have lost confidence in the board.')).toBe(true);
    expect(saysWhoMoved(title, 'The committee no longer has faith in how it was done.')).toBe(true);
  });
});

describe('what a board says', () => {
  it('to patients and families is not what it says to staff', () => {
    const title = 'The trust says it sometimes let patients and families down';
    expect(saysToWhom(title, 'We are sorry that colleagues were paid late.')).toBe(false);
    expect(saysToWhom(title, 'We are sorry to everyone in our care, and to their loved ones.')).toBe(true);
    expect(saysToWhom('The board answers the report', 'We are sorry that colleagues were paid late.')).toBe(true);
  });
});

describe('a step under the licence', () => {
  it('is not told by the name of the regulator', () => {
    const title = 'The trust is no longer subject to enforcement by Monitor';
    expect(saysMeasure(title, 'Governors met Monitor on 17 June.')).toBe(false);
    expect(saysMeasure(title, 'Monitor has closed its investigation.')).toBe(true);
    expect(saysMeasure('The trust rated good', 'Governors met Monitor on 17 June.')).toBe(true);
  });
});
