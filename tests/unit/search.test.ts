import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../tools/data-files.ts';
import { datasetFromCompiled } from '../../utils/dataset/load.ts';
import { trustSearch } from '../../utils/dataset/search.ts';

const dataset = await datasetFromCompiled(buildDataset().compiled);
const search = trustSearch(await dataset.names());

describe('finding a trust', () => {
  it.each([
    ['blpt', 'RV7'],
    ['SEPT', 'RWN'],
    ['Camden & Islngton', 'TAF'],
    ['RXT', 'RXT'],
    ['bsmhft', 'RXT'],
    ['Southern Health', 'RW1'],
    ['5 boroughs', 'RTV'],
    ['East London NHS Foundation Trust', 'RWK'],
    ['birmingam and solihul mental', 'RXT'],
    ['NAViGO', 'NQL'],
  ])('%s', (query, id) => {
    expect(search(query)[0]?.id).toBe(id);
  });

  it('finds nothing for what is no trust, and for common words alone', () => {
    expect(search('xyzzy quux')).toEqual([]);
    expect(search('NHS Foundation Trust')).toEqual([]);
  });

  it('names each body once', () => {
    const ids = search('london', 50).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(3);
  });
});
