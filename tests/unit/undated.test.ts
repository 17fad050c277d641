import { describe, expect, it } from 'vitest';
import { monthsIn, noYearAfter, sameMonths, statesDay, statesMonth } from '../../utils/match/undated.ts';

describe('a day without its year', () => {
  it.each([
    ['Today, on Wednesday 1 April, two trusts became one.', 'same'],
    ['It starts on 1st April.', 'same'],
    ['From April 1 all is one.', 'same'],
    ['The 1st of April is the day.', 'same'],
    ['On Saturday 1 April two trusts became one.', 'another year'],
    ['On Saturday 1 April a meeting, on Wednesday 1 April a merger.', 'same'],
    ['On 2 April the papers wrote of it.', null],
    ['On 1 May it began.', null],
    ['On 1 April 2020 it began.', null],
    ['On 1 April 2023 it began.', null],
    ['There were 21 April showers.', null],
    ['It rained.', null],
  ])('%s', (text, expected) => {
    expect(statesDay('2020-04-01', text)).toBe(expected);
  });

  it('asks for the day of the record', () => {
    expect(statesDay('2020-04', 'Today, Wednesday 1 April')).toBeNull();
    expect(statesDay('2020', 'Today, Wednesday 1 April')).toBeNull();
  });
});

describe('months', () => {
  it('takes May for a month only where it must be one', () => {
    expect([...monthsIn('Staff may ask in May, and July too. They may.')]).toEqual(['may', 'july']);
    expect([...monthsIn('You may have decided.')]).toEqual([]);
  });

  it('fit where the page names two and the record all of them', () => {
    const summary = 'Inspectors came in July and September, and the report followed in December.';
    expect(sameMonths(summary, 'They came in July and September this year.')).toBe(true);
    expect(sameMonths(summary, 'They came in July.')).toBe(false);
    expect(sameMonths(summary, 'They came in July, September and October.')).toBe(false);
  });

  it('of a record are named or not', () => {
    expect(statesMonth('2024-07-08', 'She left in July.')).toBe(true);
    expect(statesMonth('2024-07', 'She left in June.')).toBe(false);
    expect(statesMonth('2024', 'She left in July.')).toBe(false);
  });
});

describe('years', () => {
  it('after the record place a page later', () => {
    expect(noYearAfter('2019-07-30', new Set([2014, 2019]))).toBe(true);
    expect(noYearAfter('2019-07-30', new Set([2020]))).toBe(false);
    expect(noYearAfter('2019', new Set())).toBe(true);
  });
});
