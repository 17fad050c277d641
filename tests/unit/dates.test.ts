import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  certainlyAfter,
  certainlyBefore,
  compareDates,
  daysBetween,
  earliestDay,
  latestDay,
} from '../../utils/dataset/dates.ts';

const day = fc
  .date({ min: new Date('1901-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

describe('partial dates', () => {
  it('are the interval of the days they may mean', () => {
    expect([earliestDay('2009'), latestDay('2009')]).toEqual(['2009-01-01', '2009-12-31']);
    expect([earliestDay('2008-02'), latestDay('2008-02')]).toEqual(['2008-02-01', '2008-02-29']);
    expect([earliestDay('2009-02'), latestDay('2009-02')]).toEqual(['2009-02-01', '2009-02-28']);
    expect([earliestDay('2009-12'), latestDay('2009-12')]).toEqual(['2009-12-01', '2009-12-31']);
    expect([earliestDay('2009-02-12'), latestDay('2009-02-12')]).toEqual(['2009-02-12', '2009-02-12']);
  });

  it('contain the day they were cut from', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (date, length) => {
        const cut = date.slice(0, length);
        expect(earliestDay(cut) <= date && date <= latestDay(cut)).toBe(true);
        // The day before the first and the day after the last belong to another date.
        expect(shift(earliestDay(cut), -1).slice(0, length)).not.toBe(cut);
        expect(shift(latestDay(cut), 1).slice(0, length)).not.toBe(cut);
      }),
    );
  });

  it('contradict each other only where no day fits', () => {
    expect(certainlyBefore('2009', '2009-06')).toBe(false);
    expect(certainlyBefore('2009-05', '2009-06-01')).toBe(true);
    expect(certainlyAfter('2010', '2009-12-31')).toBe(true);
    fc.assert(
      fc.property(partial, partial, (a, b) => {
        const cases = [certainlyBefore(a, b), certainlyAfter(a, b), daysBetween(a, b) === 0];
        expect(cases.filter(Boolean)).toHaveLength(1);
      }),
    );
  });

  it('lie as many days apart as their nearest days', () => {
    expect(daysBetween('2010-03-31', '2010-04-01')).toBe(1);
    expect(daysBetween('2010', '2011-01-10')).toBe(10);
    expect(daysBetween('2008-02-28', '2008-03-01')).toBe(2);
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 4000 }), (date, days) => {
        expect(daysBetween(date, shift(date, days))).toBe(days);
        expect(daysBetween(shift(date, days), date)).toBe(days);
      }),
    );
  });

  it('are sorted by their first day, the exact ones last', () => {
    expect(['2009-02', '2008', '2009', '2009-01-01', '2009-01'].sort(compareDates)).toEqual([
      '2008',
      '2009',
      '2009-01',
      '2009-01-01',
      '2009-02',
    ]);
    fc.assert(
      fc.property(partial, partial, (a, b) => Math.sign(compareDates(a, b)) === -Math.sign(compareDates(b, a))),
    );
  });
});

function shift(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
