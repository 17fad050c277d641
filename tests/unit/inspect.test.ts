import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../../tools/setup.mjs';

const folder = mkdtempSync(join(tmpdir(), 'trust-footnotes-inspect-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function inspect(...args: string[]) {
  const run = spawnSync('node', [join(root, 'tools', 'inspect.ts'), ...args], { encoding: 'utf8', cwd: root });
  return { ...run, lines: run.stdout.split('\n').filter(Boolean) };
}

const url = 'https://www.bsmhft.nhs.uk/news/garden';
const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>x</title>${head}</head><body><main>${body}</main></body></html>`;

describe('inspect', () => {
  it('prints one object, and nothing else on stdout', () => {
    const { stdout, status } = inspect(
      '--url',
      url,
      '--html',
      file('a.html', page('<h1>Garden</h1><p>It rained.</p>')),
    );
    const answer = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(Object.keys(answer)).toEqual(['url', 'organisation', 'page', 'records', 'mentions']);
    expect(answer.organisation).toEqual({
      id: 'RXT',
      name: 'Birmingham and Solihull Mental Health NHS Foundation Trust',
      how: 'host',
      sure: true,
      now: [],
    });
    expect(Object.keys(answer.page)).toEqual(['kind', 'pressRelease', 'headline', 'published', 'why']);
  });

  it.each([
    ['UTF-8 named by the page', Buffer.from(page('<h1>Café</h1><p>One.</p>', '<meta charset="utf-8">'))],
    [
      'a byte order mark',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(page('<h1>Café</h1><p>One.</p>'))]),
    ],
    ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${page('<h1>Café</h1><p>One.</p>')}`, 'utf16le')],
    ['windows-1252 where nothing says otherwise', Buffer.from(page('<h1>Caf\u00e9</h1><p>One.</p>'), 'latin1')],
  ])('decodes %s', (name, bytes) => {
    const { stdout } = inspect('--url', url, '--html', file(`${name}.html`, bytes));
    expect(JSON.parse(stdout).page.headline).toBe('Café');
  });

  it('answers line for line, in order, a bad line in its place', () => {
    const lines = [
      JSON.stringify({ url, html: page('<h1>First</h1><p>One.</p>') }),
      'not json',
      JSON.stringify({ url: 'https://www.elft.nhs.uk/x' }),
      JSON.stringify({ url: 'https://news.example.org/x', title: 'Second', text: 'One.\n\nTwo.' }),
    ];
    const { lines: answers, status } = inspect('--jsonl', file('a.jsonl', `${lines.join('\n')}\n`));
    const [first, second, third, fourth] = answers.map((line) => JSON.parse(line));
    expect(answers).toHaveLength(4);
    expect(first.page.headline).toBe('First');
    expect(second).toEqual({ url: null, error: expect.stringContaining('JSON') });
    expect(third).toEqual({ url: 'https://www.elft.nhs.uk/x', error: 'neither "html" nor "title" and "text"' });
    expect(fourth).toMatchObject({ organisation: null, page: { headline: 'Second', pressRelease: false } });
    expect(status).toBe(1);
  });

  it('reads a page of which nothing but the address is known', () => {
    const line = JSON.stringify({ url: 'https://www.elft.nhs.uk/', title: null, text: '' });
    const { lines, status } = inspect('--jsonl', file('b.jsonl', line));
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ organisation: { id: 'RWK' }, page: { kind: 'home' } });
    expect(status).toBe(0);
  });

  it('takes the day it is told for today', () => {
    const args = ['--url', 'https://www.candi.nhs.uk/', '--html', file('b.html', page('<h1>Welcome</h1>'))];
    const heirs = (on: string) => JSON.parse(inspect(...args, '--on', on).stdout).organisation.now;
    expect(heirs('2026-11-24')).toEqual([{ id: 'G6V2S', name: 'North London NHS Foundation Trust', by: 'merger' }]);
    expect(heirs('2023-06-01')).toEqual([]);
  });

  it.each([
    ['an address that is none', ['--url', 'nowhere', '--html', 'x']],
    ['no option', []],
    ['a day that is none', ['--url', url, '--html', 'x', '--on', '2026-02-31x']],
  ])('says on stderr what is wrong with %s', (_, args) => {
    const { stdout, stderr, status } = inspect(...args);
    expect(stdout).toBe('');
    expect(stderr.trim().length).toBeGreaterThan(10);
    expect(status).toBe(2);
  });
});
