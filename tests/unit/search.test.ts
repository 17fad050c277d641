import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestionsFor } from '../../entrypoints/background/suggestions.ts';
import { buildDataset } from '../../tools/data-files.ts';
import { datasetFromCompiled } from '../../utils/dataset/load.ts';
import { trustSearch } from '../../utils/dataset/search.ts';

const dataset = await datasetFromCompiled(buildDataset().compiled);
const search = trustSearch({ names: await dataset.names(), places: await dataset.places(), index: dataset.index });

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
  // ODS codes.
  ['RXT', 'RXT'],
  ['rw4', 'RW4'],
  ['G6V2S', 'G6V2S'],
  ['TAD', 'TAD'],
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
  // Names of the past.
  ['5 boroughs', 'RTV'],
  ['Camden and Islington', 'TAF'],
  ['Mid Staffordshire', 'RJD'],
  ['Bedfordshire and Luton Mental Health', 'RV7'],
  ['South Essex Partnership', 'RWN'],
  ['Heart of England', 'RR1'],
  ['Solent', 'R1C'],
  // Misspelt.
  ['Camden & Islngton', 'TAF'],
  ['birmingam and solihul mental', 'RXT'],
  ['nottinghamshre healthcare', 'RHA'],
  ['tavistok', 'RNK'],
  ['oxlees', 'RPG'],
  ['mersy care', 'RW4'],
  ['berkshir healthcare', 'RWX'],
  ['great ormand street', 'RP4'],
  // Web addresses, as typed or pasted.
  ['www.bsmhft.nhs.uk', 'RXT'],
  ['https://www.elft.nhs.uk/about-us?x=1', 'RWK'],
  ['blpt.nhs.uk', 'RV7'],
  ['navigocare.co.uk', 'NQL'],
  ['http://www.gmmh.nhs.uk/news/', 'RXV'],
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
  });
});
