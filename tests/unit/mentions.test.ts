import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SpelledName } from '../../utils/dataset/shards.ts';
import { indexNames, mentionsIn } from '../../utils/match/mentions.ts';
import type { Segment } from '../../utils/page/reading.ts';

const names: SpelledName[] = [
  { id: 'RWN', name: 'South Essex Partnership University NHS Foundation Trust', kind: 'official' },
  { id: 'RWN', name: 'SEPT', kind: 'acronym' },
  { id: 'RWK', name: 'East London NHS Foundation Trust', kind: 'official' },
  { id: 'RWK', name: 'East London', kind: 'short-name' },
  { id: 'RXT', name: 'Birmingham and Solihull Mental Health NHS Foundation Trust', kind: 'official' },
  { id: 'RXT', name: 'BSMHFT', kind: 'acronym' },
  { id: 'RAA', name: 'Birmingham Mental Health NHS Trust', kind: 'official' },
  { id: 'RQ3', name: "Birmingham Women's and Children's NHS Foundation Trust", kind: 'official' },
  { id: 'RW1', name: 'Twin NHS Trust', kind: 'official' },
  { id: 'RW2', name: 'Twin NHS Trust', kind: 'official' },
];
const index = indexNames(names);

function segment(text: string, zone: Segment['zone'] = 'main'): Segment {
  return { text, role: 'text', zone, level: 0, linked: 0 };
}

function named(...texts: string[]): string[] {
  return mentionsIn(
    texts.map((text) => segment(text)),
    index,
    new Set(),
    (id) => id,
  ).map(({ id }) => id);
}

describe('bodies named in a text', () => {
  it.each([
    ['the full name', 'Staff of East London NHS Foundation Trust met.', ['RWK']],
    ['"NHS FT"', 'Staff of East London NHS FT met.', ['RWK']],
    ['"the Trust" after the short form', 'East London Trust said so.', ['RWK']],
    ['"&" for "and"', 'Birmingham & Solihull Mental Health NHS Foundation Trust', ['RXT']],
    ['a curly apostrophe', 'Birmingham Women’s and Children’s NHS Foundation Trust', ['RQ3']],
    ['a possessive', "East London NHS Foundation Trust's board", ['RWK']],
    ['a name in capitals', 'EAST LONDON NHS FOUNDATION TRUST', ['RWK']],
    ['the place alone', 'People in East London met.', []],
    ['a day in September', 'Closing date: 14 SEPT 2021', []],
    ['an acronym never introduced', 'SEPT took over.', []],
    ['an acronym that no word looks like', 'The letter says BSMHFT would do so.', ['RXT']],
    ['a name that two bodies share', 'Twin NHS Trust', []],
  ])('%s', (_, text, ids) => {
    expect(named(text)).toEqual(ids);
  });

  it('knows an acronym once the text has introduced it, from there on', () => {
    const introduced = 'South Essex Partnership University NHS Foundation Trust (SEPT) won. SEPT began in April.';
    expect(named(introduced)).toEqual(['RWN']);
    expect(named('On 14 SEPT it rained.', 'Nobody else.')).toEqual([]);
  });

  it('quotes the sentence that names the body first', () => {
    const [mention] = mentionsIn(
      [segment('It rained. East London NHS Foundation Trust met. It shone.')],
      index,
      new Set(),
      (id) => id,
    );
    expect(mention?.quote).toBe('East London NHS Foundation Trust met.');
  });

  it('reads neither furniture nor the page’s own body', () => {
    const furniture = segment('East London NHS Foundation Trust', 'footer');
    expect(mentionsIn([furniture], index, new Set(), (id) => id)).toEqual([]);
    expect(mentionsIn([segment('East London NHS Foundation Trust')], index, new Set(['RWK']), (id) => id)).toEqual([]);
  });

  it('finds a name among any other words, and quotes what stands in the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before} — East London NHS Foundation Trust — ${after}`;
        const found = mentionsIn([segment(text)], index, new Set(), (id) => id);
        const mention = found.find(({ id }) => id === 'RWK');
        return mention !== undefined && text.includes(mention.quote);
      }),
    );
  });
});
