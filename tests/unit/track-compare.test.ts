import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../tools/data-files.ts';
import { datasetFromCompiled } from '../../utils/dataset/load.ts';
import type { FactRecord } from '../../utils/dataset/schema.ts';
import type { EarlierBody, MatchedRecord } from '../../utils/match/context.ts';
import { compare } from '../../utils/track/compare.ts';
import { trustOf } from '../../utils/track/trust.ts';
import { record } from './fixtures.ts';

const rating = (id: string, date: string, more: Partial<FactRecord> = {}) =>
  record(id, ['x'], { kind: 'regulator-action', topics: ['ratings'], date, ...more });
const records = new Map(
  [
    rating('a-old', '2015'),
    rating('a-new', '2019'),
    rating('b', '2018'),
    rating('b-ward', '2023', { places: ['Exeter'] }),
  ].map((one) => [one.id, one]),
);
const matched = (id: string, outcome: string | null, as: EarlierBody | null = null): MatchedRecord => ({
  id,
  tier: 'about-this-organisation',
  kind: records.get(id)?.kind ?? 'foi-outcome',
  date: records.get(id)?.date ?? '2020',
  title: id,
  outcome,
  source: { kind: 'press', publisher: 'p', url: null },
  as,
  why: [],
  passage: null,
});
const a = { id: 'A', records: [matched('a-new', 'good'), matched('a-old', 'inadequate')] };
const b = { id: 'B', records: [matched('b-ward', 'inadequate'), matched('b', 'good')] };
const taken: EarlierBody = { id: 'OLD', name: 'Old', until: '2020', by: 'merger' };
const c = { id: 'C', records: [matched('a-new', 'good', taken)] };
const of = (id: string) => records.get(id);

describe('ratings', () => {
  it('are each trust’s own newest, of the trust as a whole', () => {
    const { comparisons, declined } = compare([a, b], of);
    expect(comparisons).toHaveLength(1);
    expect(comparisons[0]?.answers.map(({ said }) => said[0]?.record)).toEqual(['a-new', 'b']);
    expect(declined).toEqual([]);
  });

  it('are not compared where one has none of its own, and it is said whose', () => {
    expect(compare([a, c], of)).toEqual({
      comparisons: [],
      declined: [{ of: 'ratings', record: null, known: ['A'], unknown: ['C'] }],
    });
  });

  it('of nobody are no question at all', () => {
    expect(compare([c, { id: 'D', records: [] }], of)).toEqual({ comparisons: [], declined: [] });
  });
});

describe('an answer that covers many', async () => {
  const dataset = await datasetFromCompiled(buildDataset().compiled);
  const on = '2026-11-24';
  const funding = 'kuf-lxp-funding-foi-outcome-2021';
  const whole = await dataset.record(funding);
  const chosen = async (...ids: string[]) =>
    Promise.all(ids.map(async (id) => ({ id, records: (await trustOf(id, dataset, on))?.records ?? [] })));

  it('is compared where it covers all, through bodies taken over too', async () => {
    const { comparisons } = compare(await chosen('RXT', 'RWK', 'G6V2S'), (id) =>
      id === funding ? (whole ?? undefined) : undefined,
    );
    const answer = comparisons.find((one) => one.of === 'answer');
    expect(answer?.answers.map(({ id, said }) => [id, said.map(({ outcome }) => outcome)])).toEqual([
      ['RXT', ['did-not-apply']],
      ['RWK', ['funding-awarded']],
      ['G6V2S', ['funding-awarded', 'funding-awarded']],
    ]);
  });

  it('is declined, with names, where it does not', async () => {
    const { comparisons, declined } = compare(await chosen('RXT', 'RJ7'), (id) =>
      id === funding ? (whole ?? undefined) : undefined,
    );
    expect(comparisons).toEqual([]);
    expect(declined).toContainEqual({ of: 'answer', record: funding, known: ['RXT'], unknown: ['RJ7'] });
  });
});
