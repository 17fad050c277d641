import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Drawable, draw } from '../../tools/data-sample/draw.ts';
import { checkReadings, pagesOf } from '../../tools/data-sample/readings.ts';

/** `count` records of a kind, one a year from 2001 on. */
const many = (kind: string, count: number): Drawable[] =>
  Array.from({ length: count }, (_, number) => ({ id: `${kind}-${number}`, kind, date: String(2001 + (number % 25)) }));

const records = [...many('rating', 300), ...many('merger', 40), ...many('fine', 3)];
const ofKind = (drawn: readonly Drawable[], kind: string) => drawn.filter((one) => one.kind === kind).length;

describe('a sample', () => {
  it('is the same for the same seed, in whatever order the records lie, and another for another', () => {
    const ids = (all: Drawable[], seed: number) => draw(all, seed, 20).map(({ id }) => id);
    expect(ids([...records].reverse(), 7)).toEqual(ids(records, 7));
    expect(ids(records, 8)).not.toEqual(ids(records, 7));
  });

  it('gives each kind its turn, so that the many do not fill it', () => {
    const drawn = draw(records, 1, 23);
    expect(['rating', 'merger', 'fine'].map((kind) => ofKind(drawn, kind))).toEqual([10, 10, 3]);
  });

  it('spreads a kind over its times', () => {
    const times = draw(many('rating', 300), 5, 6).map(({ date }) => Math.floor(Number(date) / 5));
    expect(new Set(times).size).toBe(6);
  });

  it('never has one twice nor lets a kind run ahead of another that has records left', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(400), (seed, count) => {
        const drawn = draw(records, seed, count);
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(Math.min(count, records.length));
        expect(ofKind(drawn, 'rating') - ofKind(drawn, 'merger')).toBeLessThanOrEqual(
          ofKind(drawn, 'merger') === 40 ? 300 : 1,
        );
      }),
    );
  });
});

describe('the readings', () => {
  const reading = { id: 'a', verdict: 'differs', differed: 'day | month', mended: 'month' };
  const readings = (one: object) => ({
    rounds: [{ seed: 3, date: '2026-11-25', commit: 'abc', drawn: 4, readings: [one] }],
    alike: [{ fault: 'day too exact', searched: 'all press days', found: 4, mended: 3 }],
  });

  it('make pages with counts, links and cells that hold', () => {
    const pages = pagesOf(checkReadings(readings(reading)), (id) => `records/x/${id}.json`);
    const overview = pages.get('data-sample.md');
    expect(overview).toContain('| [Seed 3](data-sample/round-1.md) | 4 | 3 | 0 | 1 | 0 |');
    expect(pages.get('data-sample/round-1.md')).toContain(
      '| [a](../../data/records/x/a.json) | differs | day \\| month | month |',
    );
    expect(overview).toContain('| day too exact | all press days | 4 | 3 |');
  });

  it('are refused where a difference is not told or was not mended', () => {
    expect(() => checkReadings(readings({ ...reading, differed: undefined }))).toThrow('rounds.0.readings.0');
    expect(() => checkReadings(readings({ ...reading, mended: undefined }))).toThrow('say what was mended');
    const unnamed = { ...readings(reading).rounds[0], seed: null };
    expect(() => checkReadings({ rounds: [unnamed], alike: [] })).toThrow('say what was read');
    const named = { rounds: [{ ...unnamed, of: 'All of May' }], alike: [] };
    const pages = pagesOf(checkReadings(named), () => undefined);
    expect(pages.get('data-sample.md')).toContain('| [All of May](data-sample/round-1.md) | 4 | 3 | 0 | 1 | 0 |');
    expect(() => checkReadings({})).toThrow('readings.json, rounds');
  });
});
