import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../utils/dataset/check.ts';
import { compileDataset } from '../../utils/dataset/compile.ts';
import { datasetFromCompiled, loadDataset } from '../../utils/dataset/load.ts';
import type { FamilyShard, Index } from '../../utils/dataset/shards.ts';
import { filesOf, sample } from './data-samples.ts';

function compile(data = sample()) {
  const { dataset, errors } = checkDataset(filesOf(data));
  if (!dataset) throw new Error(JSON.stringify(errors));
  return compileDataset(dataset);
}

describe('compileDataset', () => {
  it('puts bodies joined by successions of any kind into one family', () => {
    const index = compile().get('dataset/index.json') as Index;
    expect(index.organisations).toMatchObject({
      ZZ1: { name: 'Old Trust', status: 'former', family: 'zz1' },
      ZZ2: { family: 'zz1' },
      ZZ3: { family: 'zz1' },
      'Apart Care Trust': { family: 'apart-care-trust' },
    });
    expect(index.hosts).toEqual({ 'heir.nhs.uk': [{ id: 'ZZ2' }], 'old.nhs.uk': [{ id: 'ZZ1' }] });
    expect(index.sharedHosts).toEqual(['shared.nhs.uk']);
  });

  it('keeps a record in its family, and one of several families by itself, named in each', () => {
    const compiled = compile();
    const family = compiled.get('dataset/family/zz1.json') as FamilyShard;
    const apart = compiled.get('dataset/family/apart-care-trust.json') as FamilyShard;
    expect(family.records.map(({ id }) => id)).toEqual(['first', 'second']);
    const spanning = [{ id: 'third', file: 'dataset/spanning/third.json' }];
    expect([family.spanning, apart.spanning]).toEqual([spanning, spanning]);
    expect(apart.records).toEqual([]);
    expect(compiled.get('dataset/records.json')).toMatchObject({
      files: {
        first: 'dataset/family/zz1.json',
        second: 'dataset/family/zz1.json',
        third: 'dataset/spanning/third.json',
      },
    });
  });

  it('keeps a record that names no body', () => {
    const data = sample();
    Object.assign(data['records/third.json'] ?? {}, { organisations: [], affects: [] });
    const compiled = compile(data);
    expect(compiled.has('dataset/spanning/third.json')).toBe(true);
    expect((compiled.get('dataset/family/zz1.json') as FamilyShard).spanning).toEqual([]);
  });

  it('links both ways', async () => {
    const dataset = await datasetFromCompiled(compile());
    expect((await dataset.record('second'))?.previous).toEqual(['first']);
    expect((await dataset.record('third'))?.beside).toEqual([{ id: 'second', why: 'the same matter' }]);
    expect((await dataset.record('second'))?.beside).toEqual([{ id: 'third', why: 'the same matter' }]);
  });

  it('carries no provenance and no schema address', () => {
    const text = JSON.stringify([...compile()]);
    expect(text).not.toContain('a list');
    expect(text).not.toContain('$schema');
  });

  it('puts the present holder of a host first', () => {
    const data = sample();
    const host = (rest: object) => [{ host: 'both.nhs.uk', asOf: null, sources: ['a list'], ...rest }];
    Object.assign(data['organisations/old.json'] ?? {}, { hosts: host({ until: '2010-03-31' }) });
    Object.assign(data['organisations/heir.json'] ?? {}, { hosts: host({ from: '2010-04-01' }) });
    expect((compile(data).get('dataset/index.json') as Index).hosts).toEqual({
      'both.nhs.uk': [
        { id: 'ZZ2', from: '2010-04-01' },
        { id: 'ZZ1', until: '2010-03-31' },
      ],
    });
  });

  it('does not depend on the order of the files', () => {
    const data = sample();
    const turned = Object.fromEntries(Object.entries(data).reverse());
    expect(JSON.stringify([...compile(turned)].sort())).toBe(JSON.stringify([...compile(data)].sort()));
  });
});

describe('loadDataset', () => {
  const readFrom = (compiled: Map<string, unknown>, asked: string[]) => async (path: string) => {
    asked.push(path);
    return compiled.get(path);
  };

  it('reads a shard once, and only what is asked for', async () => {
    const asked: string[] = [];
    const dataset = await loadDataset(readFrom(compile(), asked));
    expect(asked).toEqual(['dataset/index.json']);
    const [family, again] = await Promise.all([dataset.family('ZZ3'), dataset.family('ZZ1')]);
    expect(again).toBe(family);
    expect(family?.records.map(({ id }) => id)).toEqual(['first', 'second', 'third']);
    expect(family?.organisations.map(({ ods }) => ods)).toEqual(['ZZ1', 'ZZ2', 'ZZ3']);
    await dataset.family('Apart Care Trust');
    await dataset.record('third');
    expect(asked).toEqual([
      'dataset/index.json',
      'dataset/family/zz1.json',
      'dataset/spanning/third.json',
      'dataset/family/apart-care-trust.json',
      'dataset/records.json',
    ]);
    expect(await dataset.names()).toContainEqual({ id: 'ZZ2', name: 'HT', kind: 'acronym' });
  });

  it('knows nothing of ids that are not there', async () => {
    const dataset = await datasetFromCompiled(compile());
    for (const id of ['ZZ9', 'constructor', '__proto__', '']) {
      expect(await dataset.family(id)).toBeNull();
      expect(await dataset.record(id)).toBeNull();
    }
  });

  it.each([
    ['another format', { format: 2 }, 'dataset/index.json, format: 1 expected, found 2'],
    [
      'no table of hosts',
      { format: 1, recordAsOf: '2026-11-22' },
      'dataset/index.json, hosts: object expected, found undefined',
    ],
    ['a list', [], 'dataset/index.json: an object expected, found array'],
    ['nothing', null, 'dataset/index.json: an object expected, found null'],
  ])('refuses %s by file and field', async (_, value, message) => {
    await expect(loadDataset(async () => value)).rejects.toThrow(message);
  });

  it('names the damaged family, and reads it again the next time', async () => {
    const compiled = compile();
    const sound = compiled.get('dataset/family/zz1.json');
    compiled.set('dataset/family/zz1.json', { ...(sound as object), records: 'none' });
    const dataset = await loadDataset(async (path) => compiled.get(path));
    await expect(dataset.family('ZZ1')).rejects.toThrow(
      'dataset/family/zz1.json, records: array expected, found string',
    );
    compiled.set('dataset/family/zz1.json', sound);
    expect(await dataset.family('ZZ1')).not.toBeNull();
  });
});
