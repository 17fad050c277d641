import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../utils/dataset/check.ts';
import { filesOf, type Sample, sample } from './data-samples.ts';

type Damage = (data: Sample) => unknown;

/** Sets `field`, `hosts[0].host`, to `value`; undefined takes it away. */
const set =
  (file: string, field: string, value: unknown): Damage =>
  (data) => {
    const path = field.split(/[.[\]]+/).filter(Boolean);
    const last = path.pop() ?? '';
    const at = path.reduce<Record<string, unknown>>(
      (node, part) => node[part] as Record<string, unknown>,
      data[file] ?? {},
    );
    if (value === undefined) delete at[last];
    else at[last] = value;
  };

const old = 'organisations/old.json';
const heir = 'organisations/heir.json';
const notKnown = { is: 'not-known', note: 'a note' };
const third = 'organisations/third.json';
const first = 'records/old/first.json';
const second = 'records/second.json';
const later = 'records/third.json';
const host = (name: string, rest = {}) => [{ host: name, asOf: null, sources: ['a list'], ...rest }];
const held = { title: 'A letter', publisher: 'A trust', kind: 'trust', url: null, published: null };
const hop = (to: string, date: string) => [{ to, date, kind: 'merger', source: 'an order' }];

/** What is broken, where the fault must be named, and words of the reason. */
const errors: [string, Damage, string, string, RegExp][] = [
  ['no source', set(first, 'sources', []), first, 'sources', /no source/],
  ['no source of a body', set(old, 'sources', []), old, 'sources', /./],
  ['no source of a succession', set(old, 'successions[0].source', undefined), old, 'successions[0].source', /missing/],
  [
    'unresolved organisation',
    set(first, 'organisations[0].id', 'ZZ9'),
    first,
    'organisations[0].id',
    /no organisation "ZZ9"/,
  ],
  [
    'name of a body that has a code',
    set(first, 'organisations[0].id', 'Old Trust'),
    first,
    'organisations[0].id',
    /write "ZZ1"/,
  ],
  [
    'unresolved affected body',
    set(later, 'affects[0].organisation', 'ZZ9'),
    later,
    'affects[0].organisation',
    /no organisation/,
  ],
  ['unresolved heir', set(old, 'successions[0].to', 'ZZ9'), old, 'successions[0].to', /no organisation/],
  [
    'unresolved predecessor in a scope',
    set(heir, 'successions[0].scope.predecessors', ['ZZ9']),
    heir,
    'successions[0].scope.predecessors[0]',
    /no organisation/,
  ],
  [
    'scope that names nothing',
    set(heir, 'successions[0].scope', { source: 'a page' }),
    heir,
    'successions[0].scope',
    /names no/,
  ],
  [
    'unresolved fate of a pilot',
    set(first, 'items', pilots('ZZ9')),
    first,
    'items[0].rows[0].fate.organisation',
    /no organisation/,
  ],
  ['impossible date', set(first, 'date', '2009-02-30'), first, 'date', /no such day/],
  ['date in another form', set(first, 'date', '12 February 2009'), first, 'date', /not a date/],
  [
    'hop before a body opened',
    set(third, 'opened', '2016-04-01'),
    heir,
    'successions[0].date',
    /before 2016-04-01.*Third Trust opened/,
  ],
  [
    'hop before the predecessor opened',
    set(old, 'opened', '2010-04-02'),
    old,
    'successions[0].date',
    /Old Trust opened/,
  ],
  [
    'hop after the heir closed',
    set(heir, 'closed', '2009-12'),
    old,
    'successions[0].date',
    /after 2009-12.*Heir Trust closed/,
  ],
  ['closing before opening', set(old, 'opened', '2011'), old, 'closed', /before 2011/],
  ['fate of a current body', set(third, 'fate', notKnown), third, 'fate', /current/],
  ['fate beside a succession', set(old, 'fate', notKnown), old, 'fate', /beside successions/],
  [
    'fate without its source',
    both(set(old, 'successions', []), set(old, 'fate', { is: 'no-successor', note: 'a note' })),
    old,
    'fate.source',
    /missing/,
  ],
  ['circle', set(third, 'successions', hop('ZZ1', '2005')), old, 'successions', /ZZ1 → ZZ2 → ZZ3 → ZZ1/],
  ['circle of one', set(third, 'successions', hop('ZZ3', '2005')), third, 'successions', /ZZ3 → ZZ3/],
  [
    'two holders of a host',
    set(third, 'hosts', host('heir.nhs.uk')),
    third,
    'hosts[0].host',
    /ZZ3 and, at the same time, by ZZ2/,
  ],
  ['host of a body that was open', set(third, 'hosts', host('old.nhs.uk')), third, 'hosts[0].host', /at the same time/],
  ['shared host', set(third, 'hosts', host('shared.nhs.uk')), third, 'hosts[0].host', /shared/],
  ['host with www.', set(third, 'hosts', host('www.third.nhs.uk')), third, 'hosts[0].host', /without www/],
  ['code twice', set(third, 'ods', 'ZZ2'), third, 'ods', /also stands in organisations\/heir.json/],
  [
    'record id twice',
    (data) => Object.assign(data, { 'records/again/first.json': { ...data[first] } }),
    'records/again/first.json',
    'id',
    /also stands in/,
  ],
  ['id that is not the file name', set(first, 'id', 'another'), first, 'id', /not the file's name/],
  ['next to an unknown record', set(first, 'next', ['nowhere']), first, 'next[0]', /no record "nowhere"/],
  ['beside an unknown record', set(second, 'beside[0].id', 'nowhere'), second, 'beside[0].id', /no record/],
  ['next to itself', set(first, 'next', ['first']), first, 'next[0]', /itself/],
  ['source without address', set(first, 'sources[0].url', null), first, 'sources[0].url', /no address/],
  [
    'held copy as more than single-source',
    both(set(first, 'sources', [{ ...held, copy: 'held-by-project' }]), set(first, 'confidence', 'primary')),
    first,
    'confidence',
    /never more than single-source/,
  ],
  ['unknown field', set(first, 'verdict', 'bad'), first, 'verdict', /no such field/],
  ['unknown outcome of FOI', set(first, 'kind', 'gossip'), first, 'kind', /./],
  ['end before beginning', set(later, 'affects[0].to', '2010'), later, 'affects[0].to', /before 2011/],
  [
    'unknown service word',
    set(heir, 'successions[0].scope.services', ['dentistry']),
    heir,
    'successions[0].scope.services[0]',
    /./,
  ],
  ['day of the record not a day', set('about.json', 'recordAsOf', '2026-11'), 'about.json', 'recordAsOf', /./],
];

function both(...damages: Damage[]): Damage {
  return (data) => {
    for (const damage of damages) damage(data);
  };
}

function pilots(organisation: string) {
  const fate = { became: 'organisation', organisation, date: '2002', source: 'https://page.example/' };
  return [
    {
      form: 'pilots',
      rows: [{ site: 'A town', trusts: 1, clientGroup: 'adults', target: null, status: 'asked', fate }],
    },
  ];
}

const check = (damage: Damage) => {
  const data = sample();
  damage(data);
  return checkDataset(filesOf(data));
};

describe('checkDataset', () => {
  it('finds nothing wrong with a sound dataset', () => {
    const { errors, warnings, dataset } = check(() => {});
    expect(errors).toEqual([]);
    expect(warnings).toEqual([]);
    expect(dataset).toMatchObject({ recordAsOf: '2026-11-22' });
    expect(dataset?.organisations).toHaveLength(4);
    expect(dataset?.records).toHaveLength(3);
  });

  it.each(errors)('refuses: %s', (_, damage, file, field, reason) => {
    const { errors, dataset } = check(damage);
    expect(dataset).toBeNull();
    const named = errors.find((one) => one.file === file && one.field === field);
    expect(named, JSON.stringify(errors)).toBeDefined();
    expect(named?.message).toMatch(reason);
  });

  it('names only the file at fault where others depend on it', () => {
    const { errors } = check(set(old, 'kind', 'hospital'));
    expect(errors.map(({ file, field }) => [file, field])).toEqual([[old, 'kind']]);
    const { errors: ofRecord } = check(set(second, 'title', 5));
    expect(ofRecord).toEqual([{ file: second, field: 'title', message: expect.stringMatching(/expected string/) }]);
  });

  it('refuses a file that is no JSON, one that belongs nowhere, and a dataset without its day', () => {
    const files = filesOf(sample()).filter(({ file }) => file !== 'about.json');
    const { errors } = checkDataset([
      ...files,
      { file: 'records/x.json', fault: 'Unexpected end' },
      { file: 'notes.json', value: {} },
    ]);
    expect(errors.map(({ file }) => file)).toEqual(['records/x.json', 'notes.json', 'about.json']);
  });

  it('takes files of an extra folder as it takes its own', () => {
    const files = filesOf(sample()).map(({ file, value }) => ({
      file: file.startsWith('records/') ? `extra:${file}` : file,
      value,
    }));
    expect(checkDataset(files).dataset?.records).toHaveLength(3);
  });

  it('calls no partial date a contradiction that may hold', () => {
    const may: Damage[] = [
      set(old, 'successions[0].date', '2010'),
      set(third, 'opened', '2015'),
      set(heir, 'closed', '2010'),
      both(set(old, 'closed', null), set(third, 'hosts', host('old.nhs.uk'))),
      both(set(old, 'hosts[0].until', '2009-12-31'), set(third, 'hosts', host('old.nhs.uk', { from: '2010' }))),
      both(set(first, 'sources', [{ ...held, copy: 'held-by-project' }])),
    ];
    for (const damage of may) expect(check(damage).errors).toEqual([]);
  });

  it('warns of a hop far from the closing day, and of records outside the life of a body', () => {
    const warned = (damage: Damage) => check(damage).warnings.map(({ file, field }) => `${file} ${field}`);
    expect(warned(set(old, 'closed', '2010-02-19'))).toContain(`${old} successions[0].date`);
    expect(warned(set(old, 'closed', '2010-02-20'))).toEqual([]);
    expect(warned(set(first, 'date', '1999'))).toEqual([`${first} organisations[0].id`]);
    expect(warned(set(first, 'date', '2010-04-01'))).toEqual([`${first} organisations[0].id`]);
    expect(warned(both(set(first, 'date', '2010-04-01'), set(first, 'organisations[0].role', 'predecessor')))).toEqual(
      [],
    );
    expect(warned(set(first, 'services', ['dentistry']))).toEqual([`${first} services[0]`]);
  });

  it('warns of a former trust that neither names an heir nor says that none is known', () => {
    const orphan = (closed: string | null, rest: Damage = () => {}) =>
      check(both(set(old, 'successions', []), both(set(old, 'closed', closed), rest)))
        .warnings.filter(({ file, field }) => file === old && field === 'successions')
        .map(({ message }) => message);
    for (const closed of ['2010-03-31', '2001-04-01', '2001', null]) {
      expect(orphan(closed)).toEqual([expect.stringMatching(/no fate.*Old Trust/)]);
      expect(orphan(closed, set(old, 'fate', notKnown))).toEqual([]);
      expect(orphan(closed, set(old, 'kind', 'icb'))).toEqual([]);
    }
    expect(orphan('2001-03-31')).toEqual([]);
  });

  it('answers any JSON with problems and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(sample())), fc.jsonValue(), (file, value) => {
        const files = filesOf(sample()).map((one) => (one.file === file ? { file, value } : one));
        expect(checkDataset(files).errors.length).toBeGreaterThan(0);
      }),
    );
  });

  it('names the field, whichever of a record is taken away', () => {
    const needed = [
      'id',
      'kind',
      'date',
      'title',
      'summary',
      'organisations',
      'topics',
      'keyTerms',
      'sources',
      'confidence',
    ];
    for (const field of needed) {
      expect(check(set(second, field, undefined)).errors).toContainEqual({ file: second, field, message: 'missing' });
    }
  });
});
