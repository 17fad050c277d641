import { beforeAll, describe, expect, it } from 'vitest';
import { speakWith } from '../../components/say.ts';
import { rowYears } from '../../components/track/thread-words.ts';
import { buildDataset } from '../../tools/data-files.ts';
import { words } from '../../tools/words.ts';
import { bodiesById } from '../../utils/dataset/lineage.ts';
import { linesOf, yearOf } from '../../utils/track/picture.ts';
import { threadOf } from '../../utils/track/thread.ts';
import { bodies, body, hop } from './fixtures.ts';

const real = bodiesById(buildDataset().checked.dataset?.organisations ?? []);
const on = '2026-11-24';

beforeAll(() => speakWith((key, values) => words({ key, values })));

function hopsOf(id: string, day = on) {
  const { rows, hops } = threadOf(id, real, day);
  const at = (key: string) => rows.find((row) => row.key === key)?.id;
  return hops.map(({ from, to, date, kind, partly }) => [at(from), at(to), date, kind, partly]);
}

describe('the name thread', () => {
  it('follows the body of Bedfordshire and Luton to Essex and its services to East London', () => {
    expect(hopsOf('RV7')).toEqual([
      ['RV7', 'RWN', '2010-04-01', 'acquisition', false],
      ['RWN', 'RWK', '2015-04-01', 'service-transfer', true],
      ['RWN', 'R1L', '2017-04-01', 'merger', false],
    ]);
  });

  it('shows from the heir back what came to it, former names as hops of their own', () => {
    const hops = hopsOf('G6V2S');
    expect(hops).toContainEqual(['TAF', 'TAF', '2008', 'rename', false]);
    expect(hops).toContainEqual(['TAF', 'G6V2S', '2024-11-01', 'merger', false]);
    expect(hops).toContainEqual(['RRP', 'G6V2S', '2024-11-01', 'merger', false]);
  });

  it('does not bring to East London what else its giver took over, but tells where the giver itself went', () => {
    const ids = new Set(threadOf('RWK', real, on).rows.map(({ id }) => id));
    expect([...ids].sort()).toEqual(['R1L', 'RRG', 'RRH', 'RRL', 'RV7', 'RWK', 'RWN']);
  });

  it('tells who got which part of a body that was divided', () => {
    expect(hopsOf('R0A').filter(([from]) => from === 'RW6')).toEqual([
      ['RW6', 'R0A', '2021-04-01', 'split', true],
      ['RW6', 'RM3', '2021-10-01', 'acquisition', false],
    ]);
  });

  it('brings services to an heir through the body that held them, under the name it bore then', () => {
    const { rows, hops } = threadOf('RW4', real, on);
    const nameOf = (key?: string) => rows.find((row) => row.key === key)?.name;
    const [warrington] = hops;
    expect(nameOf(warrington?.from)).toBe('Warrington Community Health Care NHS Trust');
    expect(nameOf(warrington?.to)).toBe('5 Boroughs Partnership NHS Foundation Trust');
    expect(warrington).toMatchObject({ date: '2002-04-01', partly: true, scope: { places: ['Warrington'] } });
  });

  it('knows nothing of what had not happened on the day', () => {
    expect(hopsOf('RV7', '2012-01-01')).toEqual([['RV7', 'RWN', '2010-04-01', 'acquisition', false]]);
  });

  it('does not let a body that is no more and whose end nobody tells reach to today', () => {
    const rowOf = (id: string) => threadOf(id, real, on).rows.find((row) => row.id === id);
    expect(rowOf('RP2')).toMatchObject({ until: null, endUnknown: true });
    expect(rowOf('RV7')).toMatchObject({ until: '2010-03-31', endUnknown: false });
    expect(rowOf('G6V2S')).toMatchObject({ until: null, endUnknown: false });
    expect(rowYears({ from: '1994', until: null, endUnknown: true })).toBe('since 1994, until when is not known');
    expect(rowYears({ from: '1994', until: null, endUnknown: false })).toBe('since 1994');
  });

  it('names a source for each hop between bodies, and a day on which each earlier name was borne', () => {
    for (const id of real.keys()) {
      const { rows, hops } = threadOf(id, real, on);
      for (const one of hops) if (one.kind !== 'rename') expect(one.source).toBeTruthy();
      for (const { until, asOf } of rows) {
        expect(asOf === null).toBe(until === null);
        if (asOf && until) expect(asOf.slice(0, until.length) <= until).toBe(true);
      }
      for (const { from, to } of hops) {
        expect(rows.some(({ key }) => key === from)).toBe(true);
        expect(rows.some(({ key }) => key === to)).toBe(true);
      }
    }
  });

  it('puts a name without a date beside the picture and not into it', () => {
    const all = bodies(body('RAA', { aliases: [{ name: 'Old', kind: 'former-name' }] }));
    const { rows, undated } = threadOf('RAA', all, on);
    expect(rows).toHaveLength(1);
    expect(undated).toEqual([{ id: 'RAA', name: 'Old' }]);
  });

  it('takes the day before a partial date for the record as of then', () => {
    const alias = { name: 'Old', kind: 'former-name' as const, until: '2008' };
    expect(threadOf('RAA', bodies(body('RAA', { aliases: [alias] })), on).rows[0]?.asOf).toBe('2007-12-31');
  });

  it('is empty for a body that is not there, and stops in a circle', () => {
    expect(threadOf('none', real, on).rows).toEqual([]);
    const round = bodies(
      body('RAA', { successions: [hop('RBB', '2010', 'merger')] }),
      body('RBB', { successions: [hop('RAA', '2011', 'merger')] }),
    );
    expect(threadOf('RAA', round, on).rows.length).toBeGreaterThan(0);
  });
});

describe('measures of the pictures', () => {
  it('place partial dates within their year', () => {
    expect(yearOf('2010')).toBe(2010);
    expect(yearOf('2010-07')).toBe(2010.5);
    expect(yearOf('2010', true)).toBeGreaterThan(2010.99);
    expect(yearOf('2010', true)).toBeLessThan(2011);
  });

  it('break lines between words only, and lose none', () => {
    expect(linesOf('one two three', 7)).toEqual(['one two', 'three']);
    expect(linesOf('unbreakable', 4)).toEqual(['unbreakable']);
  });
});
