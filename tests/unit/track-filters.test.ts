import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordKinds, sourceKinds } from '../../utils/dataset/kinds.ts';
import type { FactRecord } from '../../utils/dataset/schema.ts';
import type { EarlierBody, MatchedRecord } from '../../utils/match/context.ts';
import { choicesIn, type Filters, filtered, isFiltered, isOwn, noFilters } from '../../utils/track/filters.ts';
import { timelineOf } from '../../utils/track/timeline.ts';
import { record } from './fixtures.ts';

const merged: EarlierBody = { id: 'RBB', name: 'B', until: '2010', by: 'merger' };
const renamed: EarlierBody = { id: 'RAA', name: 'A of old', until: '2010', by: 'former-name' };

function entry(id: string, more: Partial<FactRecord>, as: (EarlierBody | null)[] = [null]) {
  const one = record(id, ['RAA'], more);
  const matches = as.map((through) => ({ id, as: through }) as MatchedRecord);
  return { record: one, matches };
}

const entries = [
  entry('merger', { kind: 'merger', date: '2010-04-01', topics: ['merger'] }),
  entry('foi', { kind: 'foi-outcome', date: '2021', topics: ['ect'] }, [null, merged]),
  entry('theirs', { kind: 'foi-outcome', date: '2009-03', topics: ['ect'] }, [merged]),
  entry('old-name', { kind: 'inquiry', date: '2005', topics: ['inquiry'] }, [renamed]),
];
const ids = (list: typeof entries) => list.map((one) => one.record.id);

const anEntry = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom(...recordKinds),
    date: fc.integer({ min: 1998, max: 2026 }).map((year) => `${year}-05`),
    as: fc.constantFrom(null, merged, renamed),
  })
  .map(({ id, kind, date, as }) => entry(id, { kind, date }, [as]));
const someYear = fc.option(fc.integer({ min: 1990, max: 2030 }));
const someFilters: fc.Arbitrary<Filters> = fc.record({
  kind: fc.option(fc.constantFrom(...recordKinds)),
  topic: fc.constant(null),
  source: fc.option(fc.constantFrom(...sourceKinds)),
  from: someYear,
  to: someYear,
  own: fc.boolean(),
});

describe('filters', () => {
  it('leave all as it is where nothing is chosen', () => {
    expect(filtered(entries, noFilters)).toEqual(entries);
    expect(isFiltered(noFilters)).toBe(false);
  });

  it.each([
    [{ kind: 'foi-outcome' as const }, ['foi', 'theirs']],
    [{ topic: 'ect' }, ['foi', 'theirs']],
    [{ from: 2010 }, ['merger', 'foi']],
    [{ to: 2009 }, ['theirs', 'old-name']],
    [{ from: 2009, to: 2010 }, ['merger', 'theirs']],
    [{ source: 'press' as const }, ['merger', 'foi', 'theirs', 'old-name']],
    [{ source: 'regulator' as const }, []],
    [{ own: true }, ['merger', 'foi', 'old-name']],
    [{ own: true, kind: 'foi-outcome' as const }, ['foi']],
  ])('%j', (filters, left) => {
    expect(ids(filtered(entries, { ...noFilters, ...filters }))).toEqual(left);
    expect(isFiltered({ ...noFilters, ...filters })).toBe(true);
  });

  it('as this trust alone drops the ways through others, not the record', () => {
    expect(filtered(entries, { ...noFilters, own: true })[1]?.matches).toHaveLength(1);
  });

  it('take every record where nothing is chosen, and never more than a wider choice does', () => {
    fc.assert(
      fc.property(fc.array(anEntry), someFilters, (all, chosen) => {
        expect(filtered(all, noFilters)).toEqual(all);
        const narrow = filtered(all, chosen);
        const wider = filtered(all, { ...chosen, own: false, kind: null }).map(({ record: { id } }) => id);
        for (const { record: one, matches } of narrow) {
          expect(wider).toContain(one.id);
          const year = Number(one.date.slice(0, 4));
          expect(year >= (chosen.from ?? 0) && year <= (chosen.to ?? 9999)).toBe(true);
          if (chosen.own) expect(matches.every(isOwn)).toBe(true);
        }
      }),
    );
  });

  it('offer only what occurs', () => {
    expect(choicesIn(entries)).toEqual({
      kinds: ['foi-outcome', 'merger', 'inquiry'],
      topics: ['ect', 'inquiry', 'merger'],
      sources: ['press'],
      years: [2005, 2021],
    });
    expect(choicesIn([]).years).toBeNull();
  });
});

describe('the timeline', () => {
  it('counts by year and kind, each record once', () => {
    expect(timelineOf([...entries, entry('foi-2', { kind: 'foi-outcome', date: '2021-05' })])).toEqual({
      kinds: ['foi-outcome', 'merger', 'inquiry'],
      years: [2005, 2021],
      cells: [
        { kind: 'foi-outcome', year: 2009, count: 1 },
        { kind: 'foi-outcome', year: 2021, count: 2 },
        { kind: 'merger', year: 2010, count: 1 },
        { kind: 'inquiry', year: 2005, count: 1 },
      ],
      most: 2,
    });
  });

  it('counts whatever there is, between its first year and its last', () => {
    fc.assert(
      fc.property(fc.array(anEntry, { minLength: 1 }), (all) => {
        const timeline = timelineOf(all);
        const [first, last] = timeline?.years ?? [0, 0];
        expect(timeline?.cells.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
        expect(timeline?.cells.every(({ year }) => year >= first && year <= last)).toBe(true);
      }),
    );
  });

  it('is nothing where there is no record', () => {
    expect(timelineOf([])).toBeNull();
  });
});
