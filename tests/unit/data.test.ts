import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildDataset, compiledIndex, dataFolder, readData } from '../../tools/data-files.ts';
import { checkDataset } from '../../utils/dataset/check.ts';
import { jsonSchemas } from '../../utils/dataset/json-schema.ts';
import { recordKinds, warningRules } from '../../utils/dataset/kinds.ts';
import { datasetFromCompiled } from '../../utils/dataset/load.ts';
import { acceptedWarnings, record } from '../../utils/dataset/schema.ts';
import type { Index } from '../../utils/dataset/shards.ts';
import { sample } from './data-samples.ts';

const files = readData(dataFolder, []);
const { errors, dataset } = checkDataset(files);

describe('data/', () => {
  it('has no fault', () => {
    expect(errors).toEqual([]);
  });

  it('holds the bodies that were gathered, each with a source', () => {
    expect(dataset?.organisations).toHaveLength(597);
    expect(dataset?.organisations.filter(({ status, kind }) => status === 'current' && kind !== 'icb')).toHaveLength(
      205,
    );
    expect(dataset?.organisations.flatMap(({ successions }) => successions)).toHaveLength(282);
  });

  it('loses no fact of the supplied list', ({ skip }) => {
    const supplied = join(dataFolder, '..', '..', 'shared', 'data', 'organisations.json');
    if (!existsSync(supplied)) return skip();
    const bodies = new Map(dataset?.organisations.map((body) => [body.ods ?? body.name, body]));
    for (const one of JSON.parse(readFileSync(supplied, 'utf8')) as Supplied[]) {
      const body = bodies.get(one.ods ?? one.name);
      const { name, opened, status, kind } = one;
      expect(body).toMatchObject({ name, opened, status, kind, ...(one.closed && { closed: one.closed }) });
      expect(body?.successions.map(({ to, kind }) => [to, kind])).toEqual(
        expect.arrayContaining(one.successions.map(({ to_ods, kind }) => [to_ods, kind])),
      );
      const hosts = one.hosts.map((host) => host.replace(/^www\./, ''));
      expect(body?.hosts.map(({ host }) => host)).toEqual(expect.arrayContaining(hosts));
      expect(body?.aliases).toEqual(expect.arrayContaining(one.aliases.map((alias) => expect.objectContaining(alias))));
      expect(body?.whatdotheyknow.current).toBe(one.whatdotheyknow);
      expect(body?.sources.length).toBeGreaterThanOrEqual(one.sources.length);
    }
  });

  it('holds no invented body', () => {
    expect(dataset?.organisations.filter(({ ods }) => ods?.startsWith('ZZ'))).toEqual([]);
  });

  it('has schemas for editors that are those of the build', () => {
    const folder = join(dataFolder, 'schema');
    expect(readdirSync(folder).sort()).toEqual([...jsonSchemas().keys()].sort());
    for (const [name, text] of jsonSchemas()) {
      expect(readFileSync(join(folder, name), 'utf8'), `${name}: run "npm run data:schema"`).toBe(text);
    }
  });

  it('gives the services of Bedfordshire and Luton to ELFT by a scope with its source', async () => {
    const loaded = await datasetFromCompiled(buildDataset(dataFolder, []).compiled);
    const family = await loaded.family('RWK');
    expect(family?.organisations.map(({ ods }) => ods)).toEqual(expect.arrayContaining(['RV7', 'RWN', 'RWK']));
    const hop = family?.organisations.find(({ ods }) => ods === 'RWN')?.successions.find(({ to }) => to === 'RWK');
    expect(hop).toMatchObject({
      kind: 'service-transfer',
      scope: { predecessors: ['RV7'], places: ['Bedfordshire', 'Luton'] },
    });
    expect(hop?.scope?.source).toMatch(/^https:/);
  });
});

describe('the guide, data/README.md', () => {
  const guide = readFileSync(join(dataFolder, 'README.md'), 'utf8');
  const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => JSON.parse(text ?? '') as unknown);

  it('shows a record and an accepted warning that fit', () => {
    expect(record.safeParse(examples[0]).error).toBeUndefined();
    expect(acceptedWarnings.safeParse({ accepted: [examples[1]] }).error).toBeUndefined();
    expect(examples).toHaveLength(2);
  });

  it('tells every rule, and every kind of record', () => {
    for (const word of [...warningRules, ...recordKinds]) expect(guide).toContain(`\`${word}\``);
  });
});

describe('extra folders', () => {
  const made: string[] = [];
  afterEach(() => {
    vi.unstubAllEnvs();
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
  });

  const folderWith = (of: Record<string, string>) => {
    const folder = mkdtempSync(join(tmpdir(), 'footnotes-'));
    made.push(folder);
    mkdirSync(join(folder, 'organisations'));
    for (const [file, text] of Object.entries(of)) writeFileSync(join(folder, file), text);
    return folder;
  };

  it('bring bodies by the environment variable alone', () => {
    const data = sample();
    const one = folderWith({ 'organisations/third.json': JSON.stringify(data['organisations/third.json']) });
    const two = folderWith({ 'organisations/apart.json': JSON.stringify(data['organisations/apart.json']) });
    vi.stubEnv('TRUST_FOOTNOTES_EXTRA_DATA', [one, two].join(delimiter));
    expect(readData()).toHaveLength(files.length + 2);
    expect(compiledIndex().organisations).toHaveProperty('ZZ3');
    const own = buildDataset(dataFolder, []).compiled.get('dataset/index.json') as Index;
    expect(own.organisations).not.toHaveProperty('ZZ3');
  });

  it('stop the build with file, field and reason', () => {
    const damaged = folderWith({
      'organisations/a.json': '{',
      'organisations/b.json': JSON.stringify({ ...sample()['organisations/third.json'], opened: '2009-02-30' }),
    });
    expect(() => buildDataset(dataFolder, [damaged])).toThrow(/organisations\/a\.json: not JSON/);
    expect(() => buildDataset(dataFolder, [damaged])).toThrow(/organisations\/b\.json, opened: no such day/);
  });
});

interface Supplied {
  ods: string | null;
  name: string;
  kind: string;
  status: string;
  opened: string | null;
  closed: string | null;
  hosts: string[];
  aliases: { name: string; kind: string }[];
  whatdotheyknow: string | null;
  successions: { to_ods: string; kind: string }[];
  sources: string[];
}
