import { describe, expect, it } from 'vitest';
import { compileNames } from '../../utils/dataset/name-compile.ts';
import { openNames } from '../../utils/dataset/name-table.ts';
import { acronymsOf, spellingsOf } from '../../utils/dataset/spellings.ts';
import { mentionsIn } from '../../utils/match/mentions.ts';
import type { Segment } from '../../utils/page/reading.ts';
import { body } from './fixtures.ts';

const named = (ods: string, name: string, more: Partial<ReturnType<typeof body>> = {}) => ({
  ...body(ods, { name, ...more }),
  kind: 'foundation-trust' as const,
});
const alias = (name: string, kind: 'acronym' | 'short-name' | 'former-name', until?: string) => ({
  name,
  kind,
  ...(until ? { until } : {}),
});

const bodies = [
  named('RWN', 'South Essex Partnership University NHS Foundation Trust', {
    aliases: [alias('SEPT', 'acronym')],
    closed: '2017-03-31',
    status: 'former',
  }),
  named('RWK', 'East London NHS Foundation Trust', { aliases: [alias('East London', 'short-name')] }),
  named('RXT', 'Birmingham and Solihull Mental Health NHS Foundation Trust', { aliases: [alias('BSMHFT', 'acronym')] }),
  named('RAA', 'Birmingham Mental Health NHS Trust'),
  named('RQ3', "Birmingham Women's and Children's NHS Foundation Trust"),
  named('RW1', 'Twin NHS Trust'),
  named('RW2', 'Twin NHS Trust'),
  named('RW3', 'Heir NHS Trust', { closed: '2010-03-31', status: 'former' }),
  named('RW4', 'Heir NHS Trust', { opened: '2010-04-01' }),
  named('RAB', 'Fenmarsh Teaching Hospitals NHS Foundation Trust'),
  named('RAC', 'Old Quay Hospitals NHS Trust', { closed: '2012-03-31', status: 'former' }),
  named('RYX', 'North West Ambulance Service NHS Trust'),
  named('RFF', 'The Foundation NHS Trust', { status: 'former' }),
  named('RAD', 'Southern Health NHS Foundation Trust'),
  named('RAE', 'Fen and North West Ouse NHS Foundation Trust'),
  named('RAF', 'Ouse, Welland and Nene Rivers NHS Foundation Trust'),
  named('RAG', 'Fen and St Botolph University Hospitals NHS Trust'),
  named('RAH', 'Royal Fenshire NHS Foundation Trust'),
  named('RAI', 'Royal Quay and Fenport NHS Foundation Trust', { closed: '2021-01-31', status: 'former' }),
  named('RAJ', "Welland Children's NHS Foundation Trust"),
  named('RAK', 'Nene and Ousel Teaching Hospitals NHS Foundation Trust'),
  named('RAK1', 'Fenwell Ambulance Service NHS Trust'),
  named('RAL', 'Fenmere and West Ouseford Hospitals NHS Trust'),
  named('RAM', 'North East Fenboroughs Healthcare NHS Foundation Trust'),
  named('RAN', 'Royal Ousewater Hospitals Fenport NHS Foundation Trust'),
  named('RAO', 'Queen Matilda Hospital Fenport NHS Foundation Trust'),
  named('RAP', 'Ousebridge University NHS Foundation Trust'),
  named('RAQ', 'The Marshland Group NHS Foundation Trust'),
  { ...named('QFE', 'NHS Fenshire Integrated Care Board', { opened: '2022-07-01' }), kind: 'icb' as const },
  { ...named('QKS', 'NHS Kent and Medway Integrated Care Board'), kind: 'icb' as const },
];

describe('acronyms', () => {
  it.each([
    ['BSMHFT', true],
    ['SaTH', true],
    ['EPUT', false],
    ['CNTW', true],
    ['ELFT', true],
    ['CHT', false],
    ['NAViGO', false],
  ])('%s alone means a body: %s', (letters, alone) => {
    expect(acronymsOf(named('RXX', 'A', { aliases: [alias(letters, 'acronym')] })).length > 0).toBe(alone);
  });
});

const table = openNames(compileNames(bodies.flatMap(spellingsOf), bodies.flatMap(acronymsOf)));

function segment(text: string, zone: Segment['zone'] = 'main'): Segment {
  return { text, role: 'text', zone, level: 0, linked: 0 };
}

function mentions(texts: readonly string[], date: string | null = null, own: readonly string[] = []) {
  return mentionsIn(
    texts.map((text) => segment(text)),
    table,
    date,
    new Set(own),
    (id) => id,
  ).bodies;
}
const ids = (texts: readonly string[], date?: string): string[] => mentions(texts, date).map(({ id }) => id);

describe('bodies named in a text', () => {
  it.each([
    ['the full name', 'Staff of East London NHS Foundation Trust met.', ['RWK']],
    ['"NHS FT"', 'Staff of East London NHS FT met.', ['RWK']],
    ['"the Trust" after the short form', 'East London Trust said so.', ['RWK']],
    ['"&" for "and"', 'Birmingham & Solihull Mental Health NHS Foundation Trust', ['RXT']],
    ['a curly apostrophe', 'Birmingham Women’s and Children’s NHS Foundation Trust', ['RQ3']],
    ['no apostrophe', 'Birmingham Womens and Childrens NHS Foundation Trust', ['RQ3']],
    ['a possessive', "East London NHS Foundation Trust's board", ['RWK']],
    ['a name in capitals', 'EAST LONDON NHS FOUNDATION TRUST', ['RWK']],
    ['a space that does not break', 'East\u00a0London NHS\u00a0Foundation Trust', ['RWK']],
    ['"University" left out', 'South Essex Partnership NHS Foundation Trust', ['RWN']],
    ['an institution without its kind', 'It asked Fenmarsh Teaching Hospitals to help.', ['RAB']],
    ['the same, its own', "Fenmarsh Teaching Hospitals' wards", ['RAB']],
    ['one hospital, as a body', 'The chief executive of Fenmarsh Teaching Hospital agreed.', ['RAB']],
    ['one hospital, in another land', 'The board of Fenmarsh Teaching Hospital in Perth, Australia, met.', []],
    [
      'one hospital, and a land in another sentence',
      'The board of Fenmarsh Teaching Hospital met. Wales won.',
      ['RAB'],
    ],
    ['one hospital, as a building', 'The bus stops at Fenmarsh Teaching Hospital, which is being painted.', []],
    ['one hospital, where something is built', 'The board builds at Fenmarsh Teaching Hospital.', []],
    [
      'the same, beside another',
      'The board builds at Old Quay Hospital in Fenport and Fenmarsh Teaching Hospital, and elsewhere.',
      [],
    ],
    ['the same, in another sentence', 'The board met at noon. Fenmarsh Teaching Hospital agreed.', ['RAB']],
    ['a service without its kind, its last word small', 'The Fenwell Ambulance service asks for care.', ['RAK1']],
    ['small words that name no body', 'The fenwell ambulance service asks for care.', []],
    ['letters inside the name of a service', 'The Fenwell (FAS) Ambulance service asks for care.', ['RAK1']],
    ['“Service” left out before “Trust”', 'The Fenwell Ambulance Trust bought cars.', ['RAK1']],
    ['“Hospitals” left out of three words and more', 'Fenmere and West Ouseford NHS Trust has a chair.', ['RAL']],
    ['the same as places', 'Fenmere and West Ouseford are two towns; a trust serves them.', []],
    ['“Healthcare” left out', 'It joined the former North East Fenboroughs NHS Foundation Trust.', ['RAM']],
    ['a hospital before its place', 'The chief executive of the Royal Ousewater Hospital agreed.', ['RAN']],
    ['a hospital of a name that many have', 'The chief executive of the Queen Matilda Hospital agreed.', []],
    ['“Hospitals” behind a university', 'Ousebridge University Hospitals NHS Foundation Trust', ['RAP']],
    ['the university alone', 'Ousebridge University has a new chancellor, the trust said.', []],
    ['a group', 'The Marshland Group has said so.', ['RAQ']],
    ['a name of quarters of the compass', 'The North West Ambulance Service said so.', ['RYX']],
    ['a commissioner by its acronym', 'NHS Kent and Medway ICB', ['QKS']],
    ['a whole name of quarters and common words', 'It is run by Southern Health NHS Foundation Trust.', ['RAD']],
    ['the same without its kind', 'It is run by Southern Health now.', []],
    ['a quarter of the compass in one word', 'Fen and Northwest Ouse NHS Foundation Trust', ['RAE']],
    ['letters in brackets inside a name', 'Ouse, Welland and Nene Rivers (OWNR) NHS Foundation Trust', ['RAF']],
    ['letters that stood inside a name', 'The Fen and North West Ouse (FNO) NHS Trust met. FNO agreed.', ['RAE']],
    ['three places and more', 'Staff of Ouse, Welland and Nene Rivers met.', ['RAF']],
    ['three places and more as a name', 'Ouse, Welland and Nene Rivers has said so.', ['RAF']],
    ['the same as an area', 'People across Ouse, Welland and Nene Rivers met.', []],
    ['the same as an area, said behind it', 'The Ouse, Welland and Nene Rivers area is flat.', []],
    ['a saint beside a place', 'Fen and St Botolph has opened a ward.', ['RAG']],
    ['a royal name', 'The Royal Fenshire says it will.', ['RAH']],
    ['a longer royal name', 'The Royal Fenshire Show opens.', []],
    ['the hospitals that a former body left', 'Royal Quay and Fenport hospitals are busy.', []],
    ['a children’s hospital', 'The trust asked Welland Children’s Hospital in town.', ['RAJ']],
    ['“hospital trust” behind the places', 'Nene and Ousel hospital trust said so.', ['RAK']],
    ['a commissioner as it calls itself', 'It works with NHS Kent and Medway to do so.', ['QKS']],
    ['a group of the same place before it', 'NHS Kent and Medway Clinical Commissioning Group met.', []],
    ['the place alone', 'People in East London met.', []],
    ['a day in September', 'Closing date: 14 SEPT 2021', []],
    ['an acronym never introduced', 'SEPT took over.', []],
    ['an acronym that no word looks like', 'The letter says BSMHFT would do so.', ['RXT']],
    ['a name that two bodies share', 'Twin NHS Trust', []],
    ['words that many names share', 'It is now a Foundation NHS Trust. Foundation Trust status helps.', []],
    ['the end of a longer name', 'Greater East London NHS Foundation Trust', []],
    ['the beginning of a longer name', 'Fenmarsh Teaching Hospitals Choir sang.', []],
    ['a charity called after it', 'East London NHS Foundation Trust Charity', []],
    ['the words in a sentence', 'new fenmarsh teaching hospitals are planned', []],
  ])('%s', (_, text, expected) => {
    expect(ids([text])).toEqual(expected);
  });

  it('takes the body that bore the name on the day of the page', () => {
    expect(ids(['Heir NHS Trust'], '2008-05')).toEqual(['RW3']);
    expect(ids(['Heir NHS Trust'], '2015-05-01')).toEqual(['RW4']);
    expect(ids(['Heir NHS Trust'])).toEqual(['RW4']);
  });

  it('takes a building for the body that once ran it only while that body was there', () => {
    expect(ids(['Work at Old Quay Hospitals began.'], '2009-05-01')).toEqual(['RAC']);
    expect(ids(['Work at Old Quay Hospitals began.'], '2015-05-01')).toEqual([]);
    expect(ids(['Old Quay Hospitals NHS Trust was dissolved.'], '2015-05-01')).toEqual(['RAC']);
  });

  it('takes the short name of a board for it only while there were boards', () => {
    expect(ids(['NHS Fenshire has said so.'], '2010-05-01')).toEqual([]);
    expect(ids(['NHS Fenshire has said so.'], '2024-05-01')).toEqual(['QFE']);
  });

  it('knows an acronym once the text has introduced it, from there on', () => {
    const introduced = 'South Essex Partnership University NHS Foundation Trust (SEPT) won. SEPT began in April.';
    expect(ids([introduced])).toEqual(['RWN']);
    expect(ids(['On 14 SEPT it rained.', 'Nobody else.'])).toEqual([]);
  });

  it('quotes the sentence that names the body first', () => {
    const [mention] = mentions(['It rained. East London NHS Foundation Trust met. It shone.']);
    expect(mention?.quote).toBe('East London NHS Foundation Trust met.');
  });

  it('reads neither furniture nor the page’s own body', () => {
    const furniture = [segment('East London NHS Foundation Trust', 'footer')];
    expect(mentionsIn(furniture, table, null, new Set(), (id) => id).bodies).toEqual([]);
    expect(mentions(['East London NHS Foundation Trust'], null, ['RWK'])).toEqual([]);
  });
});
