import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../tools/data-files.ts';
import { contentScriptMatches, hostOwner, optionalHosts, plainHost } from '../../utils/dataset/hosts.ts';
import type { Index } from '../../utils/dataset/shards.ts';

const index = buildDataset(undefined, []).compiled.get('dataset/index.json') as Index;
/** A label as people choose them; `xn--` would be another script. */
const label = fc.stringMatching(/^[a-z0-9](-?[a-z0-9]){0,8}$/);
const owner = (host: string, date: string | null = null) => hostOwner(index, host, date);

describe('hostOwner', () => {
  it('knows a host exactly, with www., in any case, with a closing dot and a port', () => {
    for (const host of [
      'bsmhft.nhs.uk',
      'www.bsmhft.nhs.uk',
      'WWW.BSMHFT.NHS.UK',
      'bsmhft.nhs.uk.',
      'www.bsmhft.nhs.uk:8443',
    ]) {
      expect(owner(host)).toEqual({ id: 'RXT', host: 'bsmhft.nhs.uk', how: 'host', sure: true });
    }
    expect(owner('www.blpt.nhs.uk')).toMatchObject({ id: 'RV7', how: 'host', sure: true });
  });

  it('knows what lies below a host at a label boundary', () => {
    expect(owner('foi.bsmhft.nhs.uk')).toEqual({ id: 'RXT', host: 'bsmhft.nhs.uk', how: 'sub-host', sure: true });
    expect(owner('xbsmhft.nhs.uk')).toBeNull();
  });

  it.each(['charity', 'our-charity', 'stroke-network', 'canceralliance', 'friends', 'ccg', 'school'])(
    'knows no “%s” below a host: another body’s site',
    (word) => {
      expect(owner(`${word}.bsmhft.nhs.uk`)).toBeNull();
      expect(owner(`www.${word}.bsmhft.nhs.uk`)).toBeNull();
    },
  );

  it.each([
    'foi',
    'jobs',
    'news',
    'schoolnursing',
    'recoverycollege',
    'friendsandfamily',
    'library',
    'staffnetworking',
  ])('knows “%s” below a host: a part of its site', (word) => expect(owner(`${word}.bsmhft.nhs.uk`)?.id).toBe('RXT'));

  it('knows no shorter suffix, no look-alike, no shared host and no address', () => {
    const none = [
      'unknown.nhs.uk',
      'bsmhft.nhs.uk.evil.example',
      'nhs.uk',
      'www.nhs.uk',
      'a.england.nhs.uk',
      'beta.jobs.nhs.uk',
    ];
    const broken = [
      'localhost',
      '127.0.0.1',
      '0x7f.1',
      '[::1]',
      '',
      '.',
      '..nhs.uk',
      'evil.example/bsmhft.nhs.uk',
      'a@bsmhft.nhs.uk',
      'a b.nhs.uk',
    ];
    for (const host of [...none, ...broken, 'unknown.icb.nhs.uk', 'constructor', '__proto__.nhs.uk'])
      expect(owner(host), host).toBeNull();
  });

  it('lets the longest known name win', () => {
    const two = { hosts: { 'a.nhs.uk': [{ id: 'A' }], 'b.a.nhs.uk': [{ id: 'B' }] }, sharedHosts: ['c.b.a.nhs.uk'] };
    expect(hostOwner(two, 'x.b.a.nhs.uk', null)?.id).toBe('B');
    expect(hostOwner(two, 'x.a.nhs.uk', null)?.id).toBe('A');
    expect(hostOwner(two, 'x.c.b.a.nhs.uk', null)).toBeNull();
  });

  it('folds a name in another script', () => {
    const one = { hosts: { 'xn--bcher-kva.example': [{ id: 'A' }] }, sharedHosts: [] };
    expect(hostOwner(one, 'www.BÜCHER.example', null)?.id).toBe('A');
  });

  it('chooses between two bodies by the date, and without one says that it is not sure', () => {
    expect(owner('www.rlbuht.nhs.uk', '2018-05')).toMatchObject({ id: 'RQ6', how: 'former-host', sure: true });
    expect(owner('www.rlbuht.nhs.uk', '2021')).toMatchObject({ id: 'REM', how: 'host', sure: true });
    expect(owner('www.rlbuht.nhs.uk', '2019')).toMatchObject({ id: 'REM', sure: false });
    expect(owner('www.rlbuht.nhs.uk')).toMatchObject({ id: 'REM', sure: false });
    expect(owner('yeovilhospital.nhs.uk', '2022-01-01')).toMatchObject({ id: 'RA4', sure: true });
  });

  it.each([
    ['whippsx.nhs.uk', '2011-06-01', 'RGC', '2013-06-01', 'R1H'],
    ['noc.nhs.uk', '2009', 'RBF', '2012', 'RTH'],
    ['rnhrd.nhs.uk', '2014-10', 'RBB', '2015-03', 'RD1'],
  ])(
    'gives %s to the hospital’s trust of its own before the merger, to the larger one after it',
    (host, early, first, late, second) => {
      expect(owner(host, early)).toMatchObject({ id: first, how: 'former-host', sure: true });
      expect(owner(host, late)).toMatchObject({ id: second, how: 'host', sure: true });
      expect(owner(host)?.sure).toBe(false);
    },
  );

  it('knows the website that a closed trust left, of whatever day the page is', () => {
    for (const date of [null, '2012-03', '2014-05-01'])
      expect(owner('www.midstaffs.nhs.uk', date)).toMatchObject({ how: 'host', sure: true });
  });

  it('finds every known host, and below it, and nothing that only ends alike', () => {
    const known = Object.keys(index.hosts);
    fc.assert(
      fc.property(fc.constantFrom(...known), label, (host, word) => {
        const ids = index.hosts[host]?.map(({ id }) => id);
        expect(ids).toContain(owner(host)?.id);
        if (!known.includes(`${word}.${host}`)) expect(owner(`${word}.${host}`)?.host).toBe(host);
        expect(owner(`${host}.${word}.example`)).toBeNull();
        if (!known.includes(`${word}${host}`)) expect(owner(`${word}${host}`)?.host).not.toBe(host);
      }),
    );
  });

  it('gives no body for labels that nobody listed', () => {
    fc.assert(
      fc.property(
        fc.array(label, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('nhs.uk', 'icb.nhs.uk', 'org.uk', 'uk'),
        (labels, end) => {
          const host = [...labels, end].join('.');
          const listed = Object.keys(index.hosts).some((known) => `.${host}`.endsWith(`.${known}`));
          expect(owner(host) !== null).toBe(listed);
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void plainHost(text)));
  });
});

describe('match patterns', () => {
  const matches = contentScriptMatches(index);

  it('cover the known hosts under nhs.uk only, none below another, sorted', () => {
    expect(matches).toContain('*://*.bsmhft.nhs.uk/*');
    expect(matches).toContain('*://*.blpt.nhs.uk/*');
    expect(matches).toEqual([...matches].sort());
    for (const match of matches) expect(match).toMatch(/^\*:\/\/\*\.[a-z0-9.-]+\.nhs\.uk\/\*$/);
    expect(matches).not.toContain('*://*.nhs.uk/*');
    for (const shared of index.sharedHosts) expect(matches).not.toContain(`*://*.${shared}/*`);
    const hosts = matches.map((match) => match.slice('*://*.'.length, -2));
    for (const host of hosts) expect(hosts.filter((other) => host.endsWith(`.${other}`))).toEqual([]);
  });

  it('leave out nothing that is known', () => {
    const all = [...matches, ...optionalHosts(index)].map((match) => match.slice('*://*'.length, -2));
    for (const host of Object.keys(index.hosts)) {
      expect(
        all.some((end) => `.${host}`.endsWith(end)),
        host,
      ).toBe(true);
    }
  });

  it('name the hosts outside nhs.uk apart', () => {
    const optional = optionalHosts(index);
    expect(optional).toContain('*://*.newcastle-hospitals.org.uk/*');
    expect(optional.filter((match) => match.includes('nhs.uk'))).toEqual([]);
  });

  it('drop a host below another and never take nhs.uk itself', () => {
    const hosts = { 'a.nhs.uk': [], 'b.a.nhs.uk': [], 'xa.nhs.uk': [], 'nhs.uk': [], 'shared.nhs.uk': [] };
    expect(contentScriptMatches({ hosts, sharedHosts: ['shared.nhs.uk'] })).toEqual([
      '*://*.a.nhs.uk/*',
      '*://*.xa.nhs.uk/*',
    ]);
  });
});
