import { describe, expect, it } from 'vitest';
import {
  monthOfVisit,
  monthsIn,
  noYearAfter,
  opensWithDay,
  sameMonths,
  statesDay,
  statesMonth,
  yearsAllow,
} from '../../utils/match/undated.ts';

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
    expect([...monthsIn('Staff may ask in May, and July too. They may.', '2020')]).toEqual(['may', 'july']);
    expect([...monthsIn('You may have decided.', '2020')]).toEqual([]);
  });

  it('fit where the page names two and the record all of them', () => {
    const summary = 'Inspectors came in July and September, and the report followed in December.';
    expect(sameMonths('2020-12', summary, 'They came in July and September this year.')).toBe(true);
    expect(sameMonths('2020-12', summary, 'They came in July.')).toBe(false);
    expect(sameMonths('2020-12', summary, 'They came in July, September and October.')).toBe(false);
  });

  it('of other years than the record’s and the one before do not count', () => {
    expect([...monthsIn('In July 2020, as in March 2019 and June 2016.', '2020-12')]).toEqual(['july', 'march']);
  });

  it('of a visit is the one month that page and record name', () => {
    const summary = 'Inspectors came in July.';
    expect(monthOfVisit('2020-12', summary, 'It follows an inspection in July this year.')).toBe(true);
    expect(monthOfVisit('2020-12', summary, 'In July a team of inspectors was here.')).toBe(true);
    expect(monthOfVisit('2020-12', summary, 'Inspectors were here. The garden opened in July.')).toBe(false);
    expect(monthOfVisit('2020-12', summary, 'Inspectors came in July and will be back in May.')).toBe(false);
    expect(monthOfVisit('2020-12', summary, 'Inspectors came in June.')).toBe(false);
  });

  it('of a record are named or not', () => {
    expect(statesMonth('2024-07-08', 'She left in July.')).toBe(true);
    expect(statesMonth('2024-07', 'She left in June.')).toBe(false);
    expect(statesMonth('2024', 'She left in July.')).toBe(false);
  });
});

describe('the day of a record', () => {
  it('counts where a page opens with it, year and all', () => {
    expect(opensWithDay('2015-12-03', 'We are good\nby the team - 03 December 2015')).toBe(true);
    expect(opensWithDay('2015-12-03', 'We are good\nby the team - 04 December 2015')).toBe(false);
    expect(opensWithDay('2015-12', 'We are good\nDecember 2015')).toBe(false);
    expect(opensWithDay('2015-12-03', `${'We are good. '.repeat(30)}It was on 3 December 2015.`)).toBe(false);
  });
});

describe('years', () => {
  it('allow a record where none lies after it, and the latest not long before', () => {
    expect(yearsAllow('2019-07-30', new Set([2017]))).toBe(true);
    expect(yearsAllow('2019-07-30', new Set())).toBe(true);
    expect(yearsAllow('2019-07-30', new Set([2015]))).toBe(false);
    expect(yearsAllow('2019-07-30', new Set([2019, 2020]))).toBe(false);
  });

  it('after the record place a page later', () => {
    expect(noYearAfter('2019-07-30', new Set([2014, 2019]))).toBe(true);
    expect(noYearAfter('2019-07-30', new Set([2020]))).toBe(false);
    expect(noYearAfter('2019', new Set())).toBe(true);
  });
});
