import { get } from 'node:http';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readData } from '../../tools/data-files.ts';
import { answer, sampleHosts } from '../../tools/sample-site/answer.ts';
import { encode } from '../../tools/sample-site/bytes.ts';
import { sampleMark } from '../../tools/sample-site/frame.ts';
import { samplePages } from '../../tools/sample-site/pages.ts';
import { resolverRules, startSampleSite } from '../../tools/sample-site/server.ts';
import { testRoutes } from '../../tools/sample-site/test-routes.ts';
import { sortFiles } from '../../utils/dataset/files.ts';
import type { PageKind } from '../../utils/match/context.ts';

const pages = samplePages();
const documents = pages.map((page) => ({ ...page, document: new JSDOM(page.html, { url: page.url }).window.document }));
const fixtures = fileURLToPath(new URL('../fixtures/data', import.meta.url));

const kinds: PageKind[] = [
  'press-release',
  'news-index',
  'foi',
  'board-papers',
  'governance',
  'home',
  'service',
  'vacancy',
  'about',
  'other',
];

/** Salutations and titles before a capital letter, the shape in which people are named on pages like these. */
const personalName = /\bDear [A-Z]|\b(Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Cllr)\.? [A-Z]/;

describe('every sample page', () => {
  test('says what it is, on top and below, outside what the page itself says', () => {
    for (const { url, document } of documents) {
      expect(document.querySelector('aside.sample-mark')?.textContent, url).toBe(sampleMark);
      expect(document.querySelector('footer')?.textContent, url).toContain(sampleMark);
      expect(document.body.textContent?.split(sampleMark).length, url).toBe(3);
    }
  });

  test('names nobody', () => {
    for (const { url, document } of documents) expect(document.body.textContent, url).not.toMatch(personalName);
    expect('Dear Someone').toMatch(personalName);
    expect('the chair, Dr. Someone').toMatch(personalName);
  });

  test('has an address of its own', () => {
    expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
  });

  test('links, within the sample hosts, only to what is there', () => {
    const hosts = new Set(sampleHosts());
    let links = 0;
    for (const { url, document } of documents) {
      for (const link of document.querySelectorAll('a[href], iframe[src], link[rel=stylesheet], img[src]')) {
        const to = new URL(link.getAttribute('href') ?? link.getAttribute('src') ?? '', url);
        expect(hosts, `${url} -> ${to}`).toContain(to.host);
        expect(answer(to.host, to.pathname + to.search).status, `${url} -> ${to}`).toBe(200);
        links++;
      }
    }
    expect(links).toBeGreaterThan(1000);
  });

  test('shows the headline of its ground truth', () => {
    for (const { url, document, truth } of documents) expect(document.body.textContent, url).toContain(truth.headline);
  });

  test('runs no script', () => {
    for (const { url, document } of documents) {
      expect(document.querySelector('script:not([type="application/ld+json"])'), url).toBeNull();
    }
  });

  test('can be written in its charset', () => {
    for (const { html, charset } of pages) {
      const bytes = encode(html, charset);
      expect(new TextDecoder(charset).decode(bytes)).toBe(html);
    }
    expect(() => encode('→', 'windows-1252')).toThrow('windows-1252');
  });

  test('carries no mark of the NHS', () => {
    for (const { url, html } of pages) expect(html, url).not.toMatch(/005eb8|frutiger|nhs[- ]?logo/i);
  });
});

describe('the sample site as a whole', () => {
  test.each(kinds)('has pages of kind %s on at least two trusts, in two structures', (kind) => {
    const of = pages.filter(({ truth }) => truth.kind === kind && truth.trust);
    expect(new Set(of.map(({ truth }) => truth.trust)).size).toBeGreaterThan(1);
    expect(new Set(of.map(({ structure }) => structure)).size).toBeGreaterThan(1);
  });

  test('shows no release day on the page of a real trust but those on record', () => {
    const dated = pages.filter(({ truth }) => truth.trust && truth.trust !== 'ZZ9' && truth.published);
    expect(dated.map(({ url, truth }) => [url, truth.published])).toEqual([
      ['http://www.blpt.nhs.uk/about/press/board-partnership.htm', '2009-02'],
      ['https://www.candi.nhs.uk/news/new-trust-update-5206', '2024-09'],
      ['https://www.gmmh.nhs.uk/news/gmmh-exits-the-national-recovery-support-programme-7797', '2025-11-27'],
    ]);
  });

  test('leaves most items without a date, as trusts do', () => {
    const items = pages.filter(({ truth }) => truth.pressRelease);
    expect(items.filter(({ truth }) => !truth.published).length).toBeGreaterThan(items.length / 2);
  });

  test('reaches the press release of seed 000 from the front page in four clicks and not sooner', () => {
    const clicks = new Map([['http://www.blpt.nhs.uk/default.htm', 0]]);
    for (const [url, count] of clicks) {
      const page = documents.find((one) => one.url === url);
      for (const link of page?.document.querySelectorAll('a[href]') ?? []) {
        const to = new URL(link.getAttribute('href') ?? '', url);
        to.hash = '';
        if (!clicks.has(to.href)) clicks.set(to.href, count + 1);
      }
    }
    expect(clicks.get('http://www.blpt.nhs.uk/about/press/board-partnership.htm')).toBe(4);
  });

  test('prints the trust’s words on a paper’s page that is no trust’s', () => {
    const words = 'they intend to stand down from the leadership of the trust within six to nine months';
    const printing = documents.filter(({ document }) => document.body.textContent?.includes(words));
    expect(printing.map(({ truth }) => truth.pressRelease)).toEqual([true, false, false]);
  });

  test('has an invented trust whose organisation and records fit the schemas', () => {
    const { sorted, problems } = sortFiles(readData(fixtures, []));
    expect(problems).toEqual([]);
    expect(sorted.organisations.map(({ value }) => value.ods)).toEqual(['ZZ9']);
    expect(sorted.records).toHaveLength(3);
    for (const { value } of sorted.records) {
      expect(value.organisations.map(({ id }) => id)).toEqual(['ZZ9']);
      for (const { url } of value.sources) expect(new URL(url ?? '').host).toMatch(/\.example\.org$/);
    }
  });
});

describe('the server', () => {
  test('answers in the structure of the site where it has no such page', () => {
    const { status, body } = answer('www.bsmhft.nhs.uk', '/nowhere');
    expect(status).toBe(404);
    expect(new TextDecoder().decode(body as Uint8Array)).toMatch(/ccm-page[\s\S]*Page not found/);
    expect(answer('unknown.nhs.uk', '/').status).toBe(404);
    expect(answer('www.blpt.nhs.uk', '/sample-site/../server.ts').status).toBe(404);
  });

  test('leaves the charset of old pages to the page', () => {
    expect(answer('www.blpt.nhs.uk', '/').headers['content-type']).toBe('text/html');
    expect(answer('www.elft.nhs.uk', '/').headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('has the test routes, each marked as a sample', () => {
    for (const { path, headers } of testRoutes) {
      const got = answer('www.fenwater.nhs.uk', path);
      expect(got.status).toBe(200);
      expect(String(got.body instanceof Uint8Array ? new TextDecoder().decode(got.body) : got.body)).toContain(
        sampleMark,
      );
      expect(got.headers['content-security-policy']).toBe(headers?.['content-security-policy']);
    }
    expect(answer('www.fenwater.nhs.uk', '/spa/chair').status).toBe(200);
    expect((answer('www.fenwater.nhs.uk', '/big').body as string).length).toBeGreaterThan(5_000_000);
    expect(answer('www.elft.nhs.uk', '/spa').status).toBe(404);
  });

  test('serves by the Host header and stops', async () => {
    const server = await startSampleSite();
    try {
      expect(server.pages).toHaveLength(pages.length);
      expect(resolverRules(server)).toContain(`MAP *.nhs.uk:80 127.0.0.1:${server.httpPort}`);
      const text = await fetchFrom(server.httpPort, 'www.candi.nhs.uk:80', '/about-us/history');
      expect(text).toContain('care trust pilot');
    } finally {
      await server.close();
    }
  });
});

function fetchFrom(port: number, host: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get({ port, path, host: '127.0.0.1', headers: { host } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve(text));
    }).on('error', reject);
  });
}
