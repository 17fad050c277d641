import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../tools/data-files.ts';
import { labels } from '../../tools/eval/inputs.ts';
import { readHtml } from '../../tools/html.ts';
import { datasetFromCompiled } from '../../utils/dataset/load.ts';
import { match } from '../../utils/match/match.ts';
import { copier } from '../../utils/page/copy.ts';
import { walkingSteps } from '../../utils/page/walk.ts';

const dataset = await datasetFromCompiled(buildDataset().compiled);
const today = '2026-11-24';

const name = fc.constantFrom(
  'nav',
  'content',
  'news-date',
  'breadcrumb',
  'related',
  'footer',
  'sr-only',
  'posted',
  'x',
);
const tag = fc.constantFrom(
  ...'div p span main article section header footer nav aside ul li table tr td h1 h2 h3 a time br blockquote dl dt dd form input button em'.split(
    ' ',
  ),
);
const words = fc.oneof(
  fc.constantFrom(
    'Published on: 3 March 2025',
    'East London NHS Foundation Trust',
    'Home » News » Ward opens',
    'Read more',
    '“We are delighted,” said the chief.',
    'In a crisis call 999',
    '31/02/2020',
    'a\u00adb\u200bc',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const attribute = fc.oneof(
  name.map((one) => `class="${one}"`),
  name.map((one) => `id="${one}"`),
  fc.constantFrom(
    'hidden',
    'aria-hidden="true"',
    'role="main"',
    'datetime="2025-03-03"',
    'href="/a.pdf"',
    'itemprop="datePublished"',
  ),
);
const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const { tree } = fc.letrec<{ tree: string; leaf: string; branch: string }>((tie) => ({
  tree: fc.oneof({ maxDepth: 6, withCrossShrink: true }, tie('leaf'), tie('branch')),
  leaf: words.map(safe),
  branch: fc
    .tuple(tag, fc.array(attribute, { maxLength: 2 }), fc.array(tie('tree'), { maxLength: 5 }))
    .map(([one, attributes, inner]) => `<${[one, ...attributes].join(' ')}>${inner.join('')}</${one}>`),
}));
const urls = fc.oneof(
  fc.constantFrom(
    'https://www.elft.nhs.uk/news/ward-opens',
    'https://web.archive.org/web/20090314120000/http://www.blpt.nhs.uk/a.htm',
    'https://www.bsmhft.nhs.uk/%E0%A4%A/?p=1#x',
  ),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
);

describe('a page of any structure', () => {
  it('is read and matched, and every passage stands in it word for word', async () => {
    await fc.assert(
      fc.asyncProperty(tree, urls, async (html, url) => {
        const reading = readHtml(`<title>T</title>${html}`, url);
        const { records, mentions, page } = await match(reading, dataset, today);
        for (const { text } of reading.segments) expect(text).toBe(text.trim());
        for (const { passage } of records)
          if (passage)
            expect(reading.segments[passage.segment]?.text.slice(passage.start, passage.end)).toBe(passage.quote);
        const main = reading.segments.map(({ text }) => text).join('\n');
        for (const { quote } of mentions) expect(main).toContain(quote);
        if (page.published) expect(page.published).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('takes work in step with its size', () => {
    const pauses = (paragraphs: number, html: (n: number) => string): number => {
      const { document } = new JSDOM(Array.from({ length: paragraphs }, (_, n) => html(n)).join('')).window;
      let count = 0;
      const next = copier(document, 'https://www.elft.nhs.uk/');
      for (;;) {
        const copy = next();
        count++;
        if (!copy) continue;
        for (const walking = walkingSteps(copy.body); !walking.next().done; ) count++;
        return count;
      }
    };
    for (const html of [
      (n: number) => `<p>On ${(n % 28) + 1} March 2025 it rained.</p>`,
      (n: number) => `<nav><a href="/${n}">Service ${n}</a></nav>`,
      (n: number) => `<div><span>${n}</span>`,
    ]) {
      const [one, two] = [pauses(800, html), pauses(1_600, html)];
      expect(one).toBeGreaterThan(3);
      expect(two).toBeLessThan(one * 2.3);
    }
  });
});

type Wrap = (inner: string) => string;
const wraps: Record<string, Wrap> = {
  'a main element': (inner) => `<main>${inner}</main>`,
  'boxes in boxes': (inner) => `<div class="page"><div class="row"><div class="col content">${inner}</div></div></div>`,
  'an old table': (inner) => `<table><tr><td>${inner}</td></tr></table>`,
  'an article under a menu': (inner) =>
    `<header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header><article>${inner}</article><footer>© 2026</footer>`,
  'a page behind a cookie box': (inner) =>
    `<div class="cookie-banner"><p>We use cookies.</p></div><main>${inner}</main>`,
};

describe('the same page in another wrapping', () => {
  const sample = labels().filter((_, index) => index % 6 === 0);
  const knows = async (html: string | Buffer, url: string) => {
    const { organisation, page, records, mentions } = await match(readHtml(html, url), dataset, today);
    return {
      organisation: organisation?.id,
      kind: page.kind,
      headline: page.headline.replaceAll('’', "'"),
      published: page.published,
      about: records.filter(({ tier }) => tier === 'about-this-page').map(({ id }) => id),
      mentions: mentions.map(({ id }) => id),
    };
  };
  const inner = ({ title, text }: { title: string; text: string }): string =>
    `<h1>${safe(title)}</h1>${text
      .split('\n')
      .map((line) => `<p>${safe(line)}</p>`)
      .join('\n')}`;
  const page = (body: string, head = ''): string =>
    `<!doctype html><html><head><title>x</title>${head}</head><body>${body}</body></html>`;

  it.each(Object.keys(wraps))(
    'is the same page in %s',
    async (wrapping) => {
      const wrap = wraps[wrapping] ?? String;
      for (const label of sample) {
        const plain = await knows(page(inner(label)), label.url);
        expect(await knows(page(wrap(inner(label))), label.url), label.url).toEqual(plain);
      }
    },
    60_000,
  );

  it('is the same page in another encoding, in other spaces and with soft hyphens', async () => {
    for (const label of sample) {
      const html = page(inner(label));
      const plain = await knows(html, label.url);
      const again: Record<string, string | Buffer> = {
        'UTF-16': Buffer.from(`\ufeff${html}`, 'utf16le'),
        'UTF-8 with its mark': Buffer.from(`\ufeff${html}`),
        'lines broken anywhere': page(inner(label).replaceAll(' ', '\n  ')),
        'spaces that do not break': page(inner(label).replaceAll(' ', '\u00a0')),
        'soft hyphens': page(inner(label).replace(/(?<=[a-z]{4})(?=[a-z]{4})/g, '\u00ad')),
      };
      for (const [how, other] of Object.entries(again))
        expect(await knows(other, label.url), `${how}: ${label.url}`).toEqual(plain);
    }
  }, 60_000);
});
