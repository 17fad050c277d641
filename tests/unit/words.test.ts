import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { root } from '../../tools/setup.mjs';
import { words } from '../../tools/words.ts';
import { recordKinds, sourceKinds, stances, successionKinds } from '../../utils/dataset/kinds.ts';

const keys = new Set(Object.keys(catalogue));

function sources(folder: string): string {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

const code = ['components', 'entrypoints', 'utils/match'].map(sources).join('\n');
const asKey = (word: string) => word.replaceAll('-', '_');

describe('the message catalogue', () => {
  it('has every key that the code names', () => {
    const named = [...code.matchAll(/\b(?:say\(\s*|key: )'([A-Za-z_]+)'/g)].map(([, key]) => key ?? '');
    const counted = [...code.matchAll(/sayCount\(\s*'([a-z_]+)'/g)].flatMap(([, key]) => [
      `${key}_one`,
      `${key}_other`,
    ]);
    expect(named.length).toBeGreaterThan(40);
    expect([...named, ...counted].filter((key) => !keys.has(key))).toEqual([]);
  });

  it('has the words of every closed list', () => {
    const wanted = [
      ...sourceKinds.map((kind) => `source_kind_${asKey(kind)}`),
      ...recordKinds.map((kind) => `record_kind_${asKey(kind)}`),
      ...stances.map((stance) => `stance_${asKey(stance)}`),
      ...successionKinds.flatMap((kind) => [
        `hop_${asKey(kind)}`,
        `hop_kind_${asKey(kind)}`,
        `bearing_as_${asKey(kind)}`,
        `bearing_as_${asKey(kind)}_undated`,
      ]),
    ];
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('has no two places side by side: Chrome reads $1$2 as a name and refuses the whole extension', () => {
    const wrong = Object.entries(catalogue).filter(([, { message }]) => /\$\w+\$/.test(message));
    expect(wrong).toEqual([]);
  });

  it('gives every kind of source words of its own', () => {
    const said = sourceKinds.map((kind) => words({ key: `source_kind_${asKey(kind)}`, values: [] }));
    expect(new Set(said).size).toBe(sourceKinds.length);
  });

  it('holds no text that a component says by itself', () => {
    const loose = [...sources('components').matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+)\s*</g)].map(([, text]) => text);
    expect(loose).toEqual([]);
  });
});

describe('words', () => {
  it('fill in values, also such as look like places', () => {
    expect(words({ key: 'why_inherited', values: ['$2 Trust'] })).toBe(
      'The record is about $2 Trust, which became part of this trust.',
    );
  });

  it('refuse a key that is not there', () => {
    expect(() => words({ key: 'no_such_key', values: [] })).toThrow('no_such_key');
  });
});
