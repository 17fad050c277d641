import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordKinds, sourceKinds } from '../../utils/dataset/kinds.ts';
import type { MatchedRecord } from '../../utils/match/context.ts';
import { everything, isChosen, type RecordFilter, readFilter, writeFilter, yearsOf } from '../../utils/match/filter.ts';

const filter: fc.Arbitrary<RecordFilter> = fc.record({
  kind: fc.constantFrom('' as const, ...recordKinds),
  source: fc.constantFrom('' as const, ...sourceKinds),
  from: fc.option(fc.integer({ min: 1990, max: 2030 })),
  to: fc.option(fc.integer({ min: 1990, max: 2030 })),
  own: fc.boolean(),
});

const record: fc.Arbitrary<MatchedRecord> = fc.record({
  id: fc.stringMatching(/^[a-z]{3,6}$/),
  tier: fc.constant('about-this-organisation' as const),
  kind: fc.constantFrom(...recordKinds),
  date: fc.integer({ min: 1998, max: 2026 }).map((year) => `${year}-05`),
  title: fc.constant('A title'),
  outcome: fc.constant(null),
  source: fc.record({
    kind: fc.constantFrom(...sourceKinds),
    publisher: fc.constant('A paper'),
    url: fc.constant(null),
  }),
  as: fc.constantFrom(
    null,
    { id: 'ZZ1', name: 'Old', until: null, by: 'merger' as const },
    { id: 'ZZ2', name: 'Same', until: null, by: 'former-name' as const },
  ),
  why: fc.constant([]),
  passage: fc.constant(null),
});

describe('a choice among records', () => {
  it('stands in the address and comes out of it again, beside what else stands there', () => {
    fc.assert(
      fc.property(filter, (chosen) => {
        const params = writeFilter(new URLSearchParams('organisation=RXT'), chosen);
        expect(readFilter(params)).toEqual(chosen);
        expect(params.get('organisation')).toBe('RXT');
      }),
    );
    expect(String(writeFilter(new URLSearchParams('organisation=RXT&kind=merger'), everything))).toBe(
      'organisation=RXT',
    );
  });

  it('takes nothing from an address that it does not know', () => {
    expect(readFilter(new URLSearchParams('kind=constructor&source=x&from=20e9&to=-1&own=yes'))).toEqual(everything);
  });

  it('of everything takes every record, and each choice takes no more than the wider one', () => {
    fc.assert(
      fc.property(fc.array(record), filter, (records, chosen) => {
        expect(records.every((one) => isChosen(one, everything))).toBe(true);
        const narrow = records.filter((one) => isChosen(one, chosen));
        const wider = records.filter((one) => isChosen(one, { ...chosen, own: false, kind: '' }));
        expect(narrow.every((one) => wider.includes(one))).toBe(true);
        for (const one of narrow) {
          const year = Number(one.date.slice(0, 4));
          expect(year >= (chosen.from ?? 0) && year <= (chosen.to ?? 9999)).toBe(true);
          if (chosen.own) expect(one.as?.by ?? 'former-name').toBe('former-name');
        }
      }),
    );
  });

  it('has a year for each from first to last, and counts every record once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(record, { selector: ({ id }) => id, minLength: 1 }), (records) => {
        const years = yearsOf([...records, ...records]);
        const counted = years.flatMap(({ kinds }) => kinds).reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(records.length);
        years.forEach(({ year }, index) => {
          expect(year).toBe((years[0]?.year ?? 0) + index);
        });
      }),
    );
    expect(yearsOf([])).toEqual([]);
  });
});
