import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestionsFor } from '../../entrypoints/background/suggestions.ts';
import { buildDataset } from '../../tools/data-files.ts';
import { datasetFromCompiled } from '../../utils/dataset/load.ts';
import { openSearch, trustSearch } from '../../utils/dataset/search.ts';

const dataset = await datasetFromCompiled(buildDataset().compiled);
const search = await openSearch(dataset);

/** What is typed, and the body that must stand first. */
const searches: [string, string][] = [
  // Initials and short names, as people say them.
  ['blpt', 'RV7'],
  ['SEPT', 'RWN'],
  ['bsmhft', 'RXT'],
  ['elft', 'RWK'],
  ['GMMH', 'RXV'],
  ['CNWL', 'RV3'],
  ['SLaM', 'RV5'],
  ['TEWV', 'RX3'],
  ['AWP', 'RVN'],
  ['NSFT', 'RMY'],
  ['EPUT', 'R1L'],
  ['Livewell', 'NR5'],
  ['NAViGO', 'NQL'],
  // ODS codes.
  ['RXT', 'RXT'],
  ['rw4', 'RW4'],
  ['G6V2S', 'G6V2S'],
  ['TAD', 'TAD'],
  ['rwk', 'RWK'],
  ['Taf', 'TAF'],
  // Names, whole and in part.
  ['East London NHS Foundation Trust', 'RWK'],
  ['Southern Health', 'RW1'],
  ['Mersey Care', 'RW4'],
  ['Tavistock and Portman', 'RNK'],
  ['Nottinghamshire Healthcare', 'RHA'],
  ['Leeds Teaching', 'RR8'],
  ['Great Ormond Street', 'RP4'],
  ['Royal Free', 'RAL'],
  ['University Hospitals Sussex', 'RYR'],
  ['London Ambulance', 'RRU'],
  ['Berkshire Healthcare', 'RWX'],
  ['Bradford District Care', 'TAD'],
  ['Oxleas', 'RPG'],
  ['Rotherham Doncaster South Humber', 'RXE'],
  ['devon partnership', 'RWV'],
  ['Barts Health', 'R1H'],
  ['st georges university hospitals', 'RJ7'],
  ["Guy's and St Thomas'", 'RJ1'],
  ['tavistock', 'RNK'],
  ['Northern Care Alliance', 'RM3'],
  // Names of the past.
  ['5 boroughs', 'RTV'],
  ['Camden and Islington', 'TAF'],
  ['Mid Staffordshire', 'RJD'],
  ['Bedfordshire and Luton Mental Health', 'RV7'],
  ['South Essex Partnership', 'RWN'],
  ['Heart of England', 'RR1'],
  ['Solent', 'R1C'],
  ['barnet enfield haringey', 'RRP'],
  ['North West Boroughs', 'RTV'],
  ['Bedfordshire and Luton', 'RV7'],
  // Misspelt.
  ['Camden & Islngton', 'TAF'],
  ['birmingam and solihul mental', 'RXT'],
  ['nottinghamshre healthcare', 'RHA'],
  ['tavistok', 'RNK'],
  ['oxlees', 'RPG'],
  ['mersy care', 'RW4'],
  ['berkshir healthcare', 'RWX'],
  ['great ormand street', 'RP4'],
  ['devn partnership', 'RWV'],
  ['east londn', 'RWK'],
  ['bedfordshre and lutn', 'RV7'],
  ['suthern health', 'RW1'],
  ['liecestershire partnership', 'RT5'],
  ['sheffeild health and social care', 'TAH'],
  ['gloucestshire health and care', 'RTQ'],
  ['tavistok and portmann', 'RNK'],
  // Web addresses, as typed or pasted.
  ['www.bsmhft.nhs.uk', 'RXT'],
  ['https://www.elft.nhs.uk/about-us?x=1', 'RWK'],
  ['blpt.nhs.uk', 'RV7'],
  ['navigocare.co.uk', 'NQL'],
  ['http://www.gmmh.nhs.uk/news/', 'RXV'],
  ['bsmhft.nhs.uk', 'RXT'],
  ['https://www.elft.nhs.uk/news/2024/something', 'RWK'],
  ['www.merseycare.nhs.uk', 'RW4'],
  ['dpt.nhs.uk/about', 'RWV'],
  // Towns and areas.
  ['Luton', 'RC9'],
  ['Walsall', 'RBK'],
  ['Dudley', 'RNA'],
  ['isle of wight', 'R1F'],
  ['Herefordshire', 'R1A'],
  // A word too many.
  ['camden islington hospital trust', 'TAF'],
  ['mersey care mental hospital', 'RW4'],
];

describe('finding a trust', () => {
  it.each(searches)('%s', (query, id) => {
    expect(search(query)[0]?.id).toBe(id);
  });

  it('has fifty searches to go by', () => {
    expect(searches.length).toBeGreaterThanOrEqual(50);
  });

  it('finds a body by a place that its record names, after those that bear the name', () => {
    const places = [
      { id: 'RXT', name: 'Erdington' },
      { id: 'RXT', name: 'Leeds' },
    ];
    const withPlaces = trustSearch({
      names: [
        { id: 'RXT', name: 'A Trust', kind: 'official' },
        { id: 'RR8', name: 'Leeds Trust', kind: 'official' },
      ],
      places,
    });
    expect(withPlaces('erdington')).toEqual([{ id: 'RXT', matched: 'Erdington', kind: 'place' }]);
    expect(withPlaces('leeds').map(({ id }) => id)).toEqual(['RR8', 'RXT']);
  });

  it('finds nothing for what is no trust, and for common words alone', () => {
    expect(search('xyzzy quux')).toEqual([]);
    expect(search('NHS Foundation Trust')).toEqual([]);
    expect(search('www.unknown.nhs.uk')).toEqual([]);
    expect(search('bsmhft.nhs.uk.evil.example')).toEqual([]);
    expect(search('https://www.nhs.uk/')).toEqual([]);
  });

  it('names each body once, and never throws on what is typed', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const ids = search(query, 50).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(50);
      }),
    );
    expect(search('london', 50).length).toBeGreaterThan(3);
  });
});

describe('what was found', () => {
  it('says which spelling matched, and of what kind it is', () => {
    expect(search('www.bsmhft.nhs.uk')[0]).toEqual({ id: 'RXT', matched: 'bsmhft.nhs.uk', kind: 'site' });
    expect(search('5 boroughs')[0]?.kind).not.toBe('official');
  });
});

describe('the address bar', () => {
  const nameOf = (id: string) => dataset.index.organisations[id]?.name ?? id;
  const addressOf = ({ organisation }: { organisation: string }) => `record?${organisation}`;

  it('offers the body by its name today, with the name that matched', () => {
    const [first] = suggestionsFor('blpt', search, nameOf, addressOf);
    expect(first?.content).toBe('record?RV7');
    expect(first?.description).toMatch(/^Bedfordshire and Luton .+\(BLPT\)$/);
  });

  it('lets no name be read as markup', () => {
    const hostile = trustSearch({ names: [{ id: 'ZZ9', name: 'A <url>&"b"</url>', kind: 'official' }] });
    const [first] = suggestionsFor('url', hostile, () => 'A <url>&"b"</url>', addressOf);
    expect(first?.description).not.toMatch(/[<>"]|&(?!#)/);
    const [plain] = suggestionsFor('url', hostile, () => 'A <url>&"b"</url>', addressOf, 'text');
    expect(plain?.description).toBe('A <url>&"b"</url>');
  });
});
