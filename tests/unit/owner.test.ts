import { describe, expect, it } from 'vitest';
import type { HostHolder } from '../../utils/dataset/shards.ts';
import { chosenByName, ownerOn } from '../../utils/match/owner.ts';
import { bodies, body, hop } from './fixtures.ts';

const all = bodies(
  body('RA1', { status: 'former', closed: '2019-09-30', successions: [hop('RA2', '2019-10-01', 'acquisition')] }),
  body('RA2', { opened: '1992-04-01' }),
  body('RA3', {
    status: 'former',
    closed: '2021-03-31',
    successions: [hop('RA2', '2021-04-01', 'merger'), hop('RA4', '2021-04-01', 'merger')],
  }),
  body('RA4', { opened: '2021-04-01' }),
  body('RA5', {
    status: 'former',
    closed: '2015-03-31',
    successions: [hop('RA1', '2015-04-01', 'rename'), hop('RA4', '2015-05-01', 'service-transfer')],
  }),
);
const hosts: Record<string, HostHolder[]> = {
  'quay.nhs.uk': [{ id: 'RA1' }],
  'fen.nhs.uk': [{ id: 'RA3' }],
  'new.nhs.uk': [{ id: 'RA4' }],
  'old.nhs.uk': [{ id: 'RA5' }],
};
const dataset = {
  index: { hosts, sharedHosts: [] },
  family: () => Promise.resolve({ organisations: [...all.values()], records: [] }),
} as unknown as Parameters<typeof ownerOn>[0];
const owner = async (host: string, day: string) => (await ownerOn(dataset, host, day))?.id ?? null;

describe('whose page it was', () => {
  it.each([
    ['while the body was there', 'quay.nhs.uk', '2019-09-30', 'RA1'],
    ['in the year of its end', 'quay.nhs.uk', '2019', 'RA1'],
    ['after its end, its heir’s', 'quay.nhs.uk', '2020-02-01', 'RA2'],
    ['below its host, the same', 'news.quay.nhs.uk', '2020-02', 'RA2'],
    ['the heir of the heir', 'old.nhs.uk', '2020-02-01', 'RA2'],
    ['an heir while that one was there', 'old.nhs.uk', '2018', 'RA1'],
    ['where two took it over, nobody’s', 'fen.nhs.uk', '2022-01-01', null],
    ['long before the body began, nobody’s', 'new.nhs.uk', '2020-09-05', null],
    ['some months before, its own', 'new.nhs.uk', '2020-11', 'RA4'],
    ['from its first day', 'new.nhs.uk', '2021-04-01', 'RA4'],
    ['an unknown host', 'else.nhs.uk', '2021-04-01', null],
  ])('%s', async (_, host, day, id) => expect(await owner(host, day)).toBe(id));

  it('is not sure before its first day', async () => {
    expect(await ownerOn(dataset, 'new.nhs.uk', '2021-02')).toMatchObject({ id: 'RA4', sure: false });
    expect(await ownerOn(dataset, 'new.nhs.uk', '2021-05')).toMatchObject({ id: 'RA4', sure: true });
  });
});

describe('a host that two bodies held, without a day', () => {
  const index = {
    hosts: {
      'two.nhs.uk': [
        { id: 'RA2', from: '2019-10-01' },
        { id: 'RA1', until: '2019-09-30' },
      ],
    },
  };
  const held = { id: 'RA2', host: 'two.nhs.uk', how: 'host', sure: false } as const;

  it('is that of the one that the page names', () => {
    expect(chosenByName(index, held, new Set(['RA1', 'RA9']))).toEqual({ ...held, id: 'RA1', how: 'former-host' });
  });

  it('stays the present holder’s where the page names both, neither, or the host is sure', () => {
    expect(chosenByName(index, held, new Set(['RA1', 'RA2']))).toBe(held);
    expect(chosenByName(index, held, new Set(['RA9']))).toBe(held);
    expect(chosenByName(index, { ...held, sure: true }, new Set(['RA1']))).toMatchObject({ id: 'RA2' });
  });
});
