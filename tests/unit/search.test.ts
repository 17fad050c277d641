import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../tools/data-files.ts';
import { datasetFromCompiled } from '../../utils/dataset/load.ts';
import { openSearch } from '../../utils/dataset/search.ts';

const dataset = await datasetFromCompiled(buildDataset().compiled);
const search = await openSearch(dataset);

/** What a reader types, and the body that must stand first. */
const searches: [kind: string, query: string, id: string][] = [
  ['acronym', 'blpt', 'RV7'],
  ['acronym', 'SEPT', 'RWN'],
  ['acronym', 'bsmhft', 'RXT'],
  ['acronym', 'elft', 'RWK'],
  ['acronym', 'EPUT', 'R1L'],
  ['acronym', 'gmmh', 'RXV'],
  ['acronym', 'cnwl', 'RV3'],
  ['acronym', 'slam', 'RV5'],
  ['acronym', 'NAViGO', 'NQL'],
  ['ODS code', 'RXT', 'RXT'],
  ['ODS code', 'rwk', 'RWK'],
  ['ODS code', 'Taf', 'TAF'],
  ['official name', 'East London NHS Foundation Trust', 'RWK'],
  ['official name', 'devon partnership', 'RWV'],
  ['official name', 'Mersey Care', 'RW4'],
  ['official name', 'Barts Health', 'R1H'],
  ['official name', 'st georges university hospitals', 'RJ7'],
  ['official name', "Guy's and St Thomas'", 'RJ1'],
  ['official name', 'tavistock', 'RNK'],
  ['official name', 'Northern Care Alliance', 'RM3'],
  ['former name', 'Southern Health', 'RW1'],
  ['former name', '5 boroughs', 'RTV'],
  ['former name', 'south essex partnership', 'RWN'],
  ['former name', 'Camden and Islington', 'TAF'],
  ['former name', 'barnet enfield haringey', 'RRP'],
  ['former name', 'North West Boroughs', 'RTV'],
  ['former name', 'Bedfordshire and Luton', 'RV7'],
  ['misspelt', 'Camden & Islngton', 'TAF'],
  ['misspelt', 'birmingam and solihul mental', 'RXT'],
  ['misspelt', 'mersy care', 'RW4'],
  ['misspelt', 'devn partnership', 'RWV'],
  ['misspelt', 'east londn', 'RWK'],
  ['misspelt', 'bedfordshre and lutn', 'RV7'],
  ['misspelt', 'suthern health', 'RW1'],
  ['misspelt', 'liecestershire partnership', 'RT5'],
  ['misspelt', 'sheffeild health and social care', 'TAH'],
  ['misspelt', 'gloucestshire health and care', 'RTQ'],
  ['misspelt', 'tavistok and portmann', 'RNK'],
  ['web address', 'bsmhft.nhs.uk', 'RXT'],
  ['web address', 'https://www.elft.nhs.uk/news/2024/something', 'RWK'],
  ['web address', 'www.merseycare.nhs.uk', 'RW4'],
  ['web address', 'dpt.nhs.uk/about', 'RWV'],
  ['web address', 'navigocare.co.uk', 'NQL'],
  ['town or area', 'Luton', 'RC9'],
  ['town or area', 'Walsall', 'RBK'],
  ['town or area', 'Dudley', 'RNA'],
  ['town or area', 'isle of wight', 'R1F'],
  ['town or area', 'Herefordshire', 'R1A'],
  ['a word too many', 'camden islington hospital trust', 'TAF'],
  ['a word too many', 'mersey care mental hospital', 'RW4'],
];

describe('finding a trust', () => {
  it.each(searches)('by %s: %s', (_, query, id) => {
    expect(search(query)[0]?.id).toBe(id);
  });

  it('finds nothing for what is no trust, and for common words alone', () => {
    expect(search('xyzzy quux')).toEqual([]);
    expect(search('NHS Foundation Trust')).toEqual([]);
    expect(search('https://www.nhs.uk/')).toEqual([]);
  });

  it('names each body once', () => {
    const ids = search('london', 50).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(3);
  });

  it('says which spelling matched, and of what kind it is', () => {
    expect(search('www.bsmhft.nhs.uk')[0]).toEqual({ id: 'RXT', matched: 'bsmhft.nhs.uk', kind: 'web-address' });
    expect(search('5 boroughs')[0]?.kind).not.toBe('official');
  });
});
