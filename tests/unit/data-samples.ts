/** A small sound dataset of invented bodies, to be damaged in one place at a time. */
import type { DataFile } from '../../utils/dataset/files.ts';

export interface Sample {
  [file: string]: Record<string, unknown>;
}

const body = (ods: string, name: string, rest: Record<string, unknown> = {}) => ({
  ods,
  name,
  kind: 'nhs-trust',
  sector: 'mental-health',
  region: null,
  status: 'current',
  opened: '2000-04-01',
  closed: null,
  hosts: [],
  aliases: [],
  whatdotheyknow: { current: null, former: [] },
  successions: [],
  sources: ['an order'],
  ...rest,
});

const fact = (id: string, organisation: string, rest: Record<string, unknown> = {}) => ({
  id,
  kind: 'foi-outcome',
  date: '2005-06',
  title: 'A title',
  summary: 'A summary.',
  organisations: [{ id: organisation, role: 'respondent' }],
  topics: ['a-topic'],
  keyTerms: ['a term'],
  sources: [
    { title: 'A source', publisher: 'A paper', kind: 'press', url: 'https://paper.example/1', published: '2005-06-02' },
  ],
  confidence: 'single-source',
  ...rest,
});

/** A new copy each time: two bodies, the one merged into the other, a third that took a service, three records. */
export function sample(): Sample {
  return structuredClone({
    'about.json': { recordAsOf: '2026-11-22' },
    'shared-hosts.json': { hosts: [{ host: 'shared.nhs.uk', what: 'shared', source: 'https://shared.nhs.uk/' }] },
    'organisations/old.json': body('ZZ1', 'Old Trust', {
      status: 'former',
      closed: '2010-03-31',
      hosts: [{ host: 'old.nhs.uk', asOf: '2009', sources: ['a list'] }],
      successions: [{ to: 'ZZ2', date: '2010-04-01', kind: 'merger', source: 'an order' }],
    }),
    'organisations/heir.json': body('ZZ2', 'Heir Trust', {
      hosts: [{ host: 'heir.nhs.uk', asOf: '2020', sources: ['a list'] }],
      aliases: [{ name: 'HT', kind: 'acronym' }],
      successions: [
        {
          to: 'ZZ3',
          date: '2015',
          kind: 'service-transfer',
          source: 'a page',
          scope: { predecessors: ['ZZ1'], source: 'a page' },
        },
      ],
    }),
    'organisations/third.json': body('ZZ3', 'Third Trust'),
    'organisations/apart.json': { ...body('ZZ4', 'Apart Care Trust'), ods: null },
    'records/old/first.json': fact('first', 'ZZ1', { next: ['second'] }),
    'records/second.json': fact('second', 'ZZ2', { date: '2012', beside: [{ id: 'third', why: 'the same matter' }] }),
    'records/third.json': fact('third', 'ZZ2', {
      date: '2012-05-01',
      affects: [{ organisation: 'Apart Care Trust', from: '2011', to: '2013', source: 'https://page.example/' }],
    }),
  });
}

export function filesOf(data: Sample): DataFile[] {
  return Object.entries(data).map(([file, value]) => ({ file, value }));
}
