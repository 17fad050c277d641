import { describe, expect, it } from 'vitest';
import { moreBodies, moreRecords } from '../../tools/bench/grow.ts';
import { checkDataset } from '../../utils/dataset/check.ts';
import { compileDataset } from '../../utils/dataset/compile.ts';
import { datasetFromCompiled } from '../../utils/dataset/load.ts';
import { match } from '../../utils/match/match.ts';
import { readPlain } from '../../utils/page/plain.ts';
import { filesOf, sample } from './data-samples.ts';

const { dataset } = checkDataset(filesOf(sample()));
if (!dataset) throw new Error('not sound');
const one = dataset;
const open = (grown: typeof one) => datasetFromCompiled(compileDataset(grown));

describe('a grown record', () => {
  it('holds every record so many times, each leading to its own copies', async () => {
    const grown = moreRecords(one, 10);
    expect(new Set(grown.records.map(({ id }) => id)).size).toBe(30);
    const loaded = await open(grown);
    expect((await loaded.family('ZZ2'))?.records).toHaveLength(30);
    expect((await loaded.record('first-7'))?.next).toEqual(['second-7']);
    expect((await loaded.record('second-7'))?.previous).toEqual(['first-7']);
  });

  it('holds every body so many times, each with its own lineage', async () => {
    const loaded = await open(moreBodies(one, 3));
    expect(Object.keys(loaded.index.organisations)).toHaveLength(12);
    const family = await loaded.family('ZZ3 2');
    expect(family?.records.map(({ id }) => id).sort()).toEqual(['first-2', 'second-2', 'third-2']);
  });

  it('gives an answer no longer than anybody reads, the nearest first, and says how many more there are', async () => {
    const page = readPlain('https://heir.nhs.uk/', 'Home', 'Welcome.');
    const context = await match(page, await open(moreRecords(one, 100)), '2026-11-22');
    expect(context.records).toHaveLength(200);
    expect(new Set(context.records.map(({ id }) => id)).size + (context.more ?? 0)).toBe(300);
    const whole = await match(page, await open(one), '2026-11-22');
    expect(whole.records).toHaveLength(3);
    expect(whole).not.toHaveProperty('more');
  });
});
