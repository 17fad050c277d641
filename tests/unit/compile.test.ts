import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../utils/dataset/check.ts';
import { compileDataset } from '../../utils/dataset/compile.ts';
import { datasetFromCompiled, loadDataset } from '../../utils/dataset/load.ts';
import type { FamilyShard, IdsShard, Index, LinesShard } from '../../utils/dataset/shards.ts';
import { filesOf, sample } from './data-samples.ts';

function compile(data = sample()) {
  const { dataset, errors } = checkDataset(filesOf(data));
  if (!dataset) throw new Error(JSON.stringify(errors));
  return compileDataset(dataset);
}

const sizeOf = (value: unknown) => JSON.stringify(value).length;

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

  it('parts a record into its line and the rest, and puts it together again', async () => {
    const data = sample();
    const press = (data['records/second.json'] as { sources: object[] }).sources[0];
    const order = { ...press, kind: 'court', url: 'https://court.example/' };
    Object.assign(data['records/second.json'] ?? {}, { sources: [press, order, press] });
    const compiled = compile(data);
    const { lines } = compiled.get('dataset/lines/0.json') as LinesShard;
    const line = lines.find(({ id }) => id === 'second');
    expect(line?.sources.map(({ kind }) => kind)).toEqual(['court']);
    expect(line?.otherAddresses).toHaveLength(2);
    expect(line).not.toHaveProperty('topics');
    const record = await (await datasetFromCompiled(compiled)).record('second');
    expect(record).toMatchObject({ topics: data['records/second.json']?.topics, title: 'A title' });
    expect(record).not.toHaveProperty('otherAddresses');
    expect(record?.sources).toMatchObject([press, order, press]);
  });

  it('names for every body the files of its records, and for every id the number of its files', () => {
    const compiled = compile();
    const { families } = compiled.get('dataset/family/0.json') as FamilyShard;
    expect(families.map(({ key, lines }) => [key, lines])).toEqual([
      ['apart-care-trust', { 'Apart Care Trust': [0] }],
      ['zz1', { ZZ1: [0], ZZ2: [0] }],
    ]);
    expect((compiled.get('dataset/ids/0.json') as IdsShard).ids).toEqual({ first: 0, second: 0, third: 0 });
  });

  it('keeps a record that names no body', async () => {
    const data = sample();
    Object.assign(data['records/third.json'] ?? {}, { organisations: [], affects: [] });
    const dataset = await datasetFromCompiled(compile(data));
    expect((await dataset.record('third'))?.id).toBe('third');
    expect((await dataset.family('ZZ2'))?.records.map(({ id }) => id)).toEqual(['first', 'second']);
  });

  it('spreads many records over files of like size, and asks for few of them', async () => {
    const data = sample();
    for (let number = 0; number < 3_000; number++) {
      const id = `more-${number}`;
      data[`records/${id}.json`] = {
        ...data['records/second.json'],
        id,
        beside: [],
        organisations: [{ id: number < 2_800 ? `ZY${number % 28}` : 'ZZ2', role: 'subject' }],
      };
    }
    for (let number = 0; number < 28; number++) {
      const ods = `ZY${number}`;
      data[`organisations/${ods}.json`] = { ...data['organisations/third.json'], ods, name: `Trust ${ods}` };
    }
    const compiled = compile(data);
    const sizes = [...compiled].filter(([path]) => path.startsWith('dataset/lines/')).map(([, file]) => sizeOf(file));
    expect(sizes.length).toBeGreaterThan(4);
    expect(Math.max(...sizes)).toBeLessThan(130_000);
    const asked: string[] = [];
    const dataset = await loadDataset(async (path) => {
      asked.push(path);
      return compiled.get(path);
    });
    expect((await dataset.family('ZZ2'))?.records).toHaveLength(203);
    expect(asked.filter((path) => path.startsWith('dataset/lines/')).length).toBeLessThanOrEqual(2);
    expect((await dataset.record('more-1234'))?.id).toBe('more-1234');
    expect(asked.filter((path) => path.startsWith('dataset/ids/'))).toHaveLength(1);
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
    const [family, again] = await Promise.all([dataset.family('ZZ3'), dataset.family('ZZ3')]);
    expect(again).toBe(family);
    expect(family?.records.map(({ id }) => id)).toEqual(['first', 'second', 'third']);
    expect(family?.organisations.map(({ ods }) => ods)).toEqual(['ZZ1', 'ZZ2', 'ZZ3']);
    await dataset.family('Apart Care Trust');
    await dataset.record('third');
    expect(asked).toEqual([
      'dataset/index.json',
      'dataset/family/0.json',
      'dataset/lines/0.json',
      'dataset/ids/0.json',
      'dataset/matters/0.json',
      'dataset/details/0.json',
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

  it('gives a body the records of those it came from, and of no others', async () => {
    const dataset = await datasetFromCompiled(compile());
    const ids = async (id: string) => (await dataset.family(id))?.records.map((one) => one.id).sort();
    expect(await ids('ZZ1')).toEqual(['first']);
    expect(await ids('ZZ2')).toEqual(['first', 'second', 'third']);
    expect(await ids('Apart Care Trust')).toEqual(['third']);
  });

  it.each([
    ['another format', { format: 1 }, 'dataset/index.json, format: 4 expected, found number 1'],
    [
      'no table of hosts',
      { format: 4, recordAsOf: '2026-11-22' },
      'dataset/index.json, hosts: object expected, found undefined',
    ],
    ['a list', [], 'dataset/index.json: object expected, found array'],
    ['nothing', null, 'dataset/index.json: object expected, found null'],
  ])('refuses %s by file and field', async (_, value, message) => {
    await expect(loadDataset(async () => value)).rejects.toThrow(message);
  });

  it('names the damaged file, and reads it again the next time', async () => {
    const compiled = compile();
    const sound = compiled.get('dataset/lines/0.json');
    compiled.set('dataset/lines/0.json', { ...(sound as object), lines: 'none' });
    const dataset = await loadDataset(async (path) => compiled.get(path));
    await expect(dataset.family('ZZ1')).rejects.toThrow(
      'dataset/lines/0.json, lines: array expected, found string "none"',
    );
    compiled.set('dataset/lines/0.json', sound);
    expect(await dataset.family('ZZ1')).not.toBeNull();
  });
});
