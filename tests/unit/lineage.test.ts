import { describe, expect, it } from 'vitest';
import { bodiesBehind, formerNameAt, type Hop, heirsOf, passesAlong } from '../../utils/dataset/lineage.ts';
import type { FactRecord } from '../../utils/dataset/schema.ts';
import { bearingsOn } from '../../utils/match/bearing.ts';
import { bodies, body, hop, record } from './fixtures.ts';

const today = '2026-11-24';

/** The shape of the east of England: a trust taken over, then its services passed on, then its heir merged. */
const east = bodies(
  body('RV7', { status: 'former', closed: '2010-03-31', successions: [hop('RWN', '2010-04-01', 'acquisition')] }),
  body('RWN', {
    status: 'former',
    closed: '2017-03-31',
    successions: [
      hop('RWK', '2015-04-01', 'service-transfer', { predecessors: ['RV7'] }),
      hop('R1L', '2017-04-01', 'merger'),
    ],
  }),
  body('RWK'),
  body('R1L'),
);

/** The shape of the north west: a place's services to one trust, the body two months later to another. */
const northWest = bodies(
  body('RTV', {
    status: 'former',
    closed: '2021-05-31',
    successions: [
      hop('RXV', '2021-04', 'service-transfer', { places: ['Wigan'] }),
      hop('RW4', '2021-06-01', 'acquisition'),
    ],
  }),
  body('RXV'),
  body('RW4'),
);

const reached = (id: string, all: typeof east, ...records: ReturnType<typeof record>[]) =>
  bearingsOn(id, all, records, today).map(({ record: { id: recordId }, as }) => `${recordId} as ${as?.id ?? 'itself'}`);

describe('what passes along', () => {
  it('gives ELFT what BLPT left, and nothing of SEPT', () => {
    const ofRv7 = record('of-blpt', ['RV7']);
    const ofRwn = record('of-sept', ['RWN'], { date: '2014' });
    expect(reached('RWK', east, ofRv7, ofRwn)).toEqual(['of-blpt as RV7']);
    expect(reached('R1L', east, ofRv7, ofRwn)).toEqual(['of-blpt as RV7', 'of-sept as RWN']);
  });

  it('gives Greater Manchester nothing of North West Boroughs as a whole, but what was about Wigan', () => {
    const whole = record('whole', ['RTV'], { date: '2021-03', services: ['mental-health'] });
    const wigan = record('wigan', ['RTV'], { date: '2019', places: ['Wigan'] });
    const later = record('later', ['RTV'], { date: '2021-05', places: ['Wigan'] });
    const wider = record('wider', ['RTV'], { date: '2019', places: ['Wigan', 'Warrington'] });
    expect(reached('RXV', northWest, whole, wigan, later, wider)).toEqual(['wigan as RTV']);
    expect(reached('RW4', northWest, whole, wigan)).toEqual(['whole as RTV', 'wigan as RTV']);
  });

  it('passes nothing along a transfer or split without a scope', () => {
    const all = bodies(
      body('RAA', { successions: [hop('RBB', '2019', 'split'), hop('RCC', '2020', 'service-transfer')] }),
      body('RBB'),
      body('RCC'),
    );
    const all2019 = record('a', ['RAA'], { date: '2010', places: ['Anywhere'], services: ['acute'] });
    expect(reached('RBB', all, all2019)).toEqual([]);
    expect(reached('RCC', all, all2019)).toEqual([]);
  });

  it('holds both place and service against a scope that names both', () => {
    const path: Hop[] = [
      {
        from: 'A',
        to: 'B',
        date: '2020',
        kind: 'service-transfer',
        source: 'test',
        scope: { source: 's', places: ['Wigan'], services: ['mental-health'] },
      },
    ];
    const of = (places: string[], services: FactRecord['services']) =>
      passesAlong({ date: '2019', places, services }, path);
    expect(of(['Wigan'], ['mental-health'])).toBe(true);
    expect(of(['Wigan'], ['acute'])).toBe(false);
    expect(of(['Wigan'], [])).toBe(false);
    expect(of([], ['mental-health'])).toBe(false);
  });

  it('leaves out a body that joined after the part had passed on', () => {
    const all = bodies(
      body('RAA', { status: 'former', closed: '2018', successions: [hop('RBB', '2018', 'merger')] }),
      body('RBB', { successions: [hop('RCC', '2015', 'service-transfer', { services: ['mental-health'] })] }),
      body('RCC'),
    );
    expect(bodiesBehind('RCC', all, today).map(({ body: { ods } }) => ods)).toEqual(['RBB']);
  });

  it('knows nothing of a merger on the day before it', () => {
    expect(bodiesBehind('RW4', northWest, '2021-05-31')).toEqual([]);
    expect(bodiesBehind('RW4', northWest, '2021-06-01')).toHaveLength(1);
  });

  it('ends on a cycle of successions', () => {
    const all = bodies(
      body('RAA', { successions: [hop('RBB', '2010', 'merger')] }),
      body('RBB', { successions: [hop('RAA', '2010', 'merger')] }),
    );
    expect(bodiesBehind('RAA', all, today)).toHaveLength(1);
    expect(heirsOf('RAA', all, today)).toEqual([]);
  });
});

describe('who runs it now', () => {
  it('names both heirs of BLPT, each by the last hop', () => {
    expect(
      heirsOf('RV7', east, today)
        .map(({ id, by, part }) => `${id} ${by}${part ? ' in part' : ''}`)
        .sort(),
    ).toEqual(['R1L merger', 'RWK service-transfer in part']);
  });

  it('says that a heir has a part where the body was split on the way, unless it came there whole on another', () => {
    const split = [hop('RBB', '2005', 'split'), hop('RCC', '2005', 'split')];
    const all = bodies(
      body('RAA', { status: 'former', closed: '2005', successions: split }),
      body('RBB', { status: 'former', closed: '2010', successions: [hop('RDD', '2010', 'merger')] }),
      body('RCC'),
      body('RDD'),
    );
    expect(heirsOf('RAA', all, today).map(({ id, by, part }) => [id, by, part])).toEqual([
      ['RDD', 'merger', true],
      ['RCC', 'split', true],
    ]);
    const both = bodies(
      body('RAA', {
        status: 'former',
        closed: '2005',
        successions: [hop('RBB', '2005', 'split'), hop('RDD', '2005', 'merger')],
      }),
      body('RBB', { status: 'former', closed: '2010', successions: [hop('RDD', '2010', 'merger')] }),
      body('RDD'),
    );
    expect(heirsOf('RAA', both, today).map(({ id, date, part }) => [id, date, part])).toEqual([['RDD', '2005', false]]);
  });

  it('names the heir of that day', () => {
    expect(heirsOf('RV7', east, '2012-01-01').map(({ id }) => id)).toEqual(['RWN']);
  });

  it('names nobody for a body that still exists', () => {
    expect(heirsOf('RWK', east, today)).toEqual([]);
  });
});

describe('a name of its time', () => {
  const renamed = body('RW1', {
    aliases: [
      { name: 'Second NHS Trust', kind: 'former-name', until: '2024-09-30' },
      { name: 'First NHS Trust', kind: 'former-name', until: '2011-03-31' },
      { name: 'Undated NHS Trust', kind: 'former-name' },
    ],
  });

  it.each([
    ['2009', undefined, 'First NHS Trust'],
    ['2021-08-31', undefined, 'Second NHS Trust'],
    ['2025', undefined, null],
    ['2025', 'Undated NHS Trust', 'Undated NHS Trust'],
  ])('in %s, named %s: %s', (date, named, name) => {
    expect(formerNameAt(renamed, date, named)?.name ?? null).toBe(name);
  });
});

describe('affected by a wider matter', () => {
  const affects = [{ organisation: 'RWN', from: '2016', to: '2017-03-31', source: 'https://x.example.org/' }];
  const plan = (date: string) => record('plan', [], { date, affects });

  it('reaches the body in its time and its heir, as background', () => {
    expect(bearingsOn('RWN', east, [plan('2016-10')], today)[0]?.standing).toBe('affected');
    expect(bearingsOn('R1L', east, [plan('2016-10')], today)[0]?.as?.id).toBe('RWN');
  });

  it('reaches nobody out of its time, nor across a scope that does not name it', () => {
    expect(bearingsOn('RWN', east, [plan('2018')], today)).toEqual([]);
    expect(bearingsOn('RWK', east, [plan('2016-10')], today)).toEqual([]);
  });
});
