import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { samplePages } from '../../tools/sample-site/pages.ts';
import { collapse } from '../../utils/page/blocks.ts';
import { locate } from '../../utils/page/locate.ts';
import { readPage } from '../../utils/page/read.ts';

const url = 'https://www.bsmhft.nhs.uk/news/a';

function open(html: string, address = url): Document {
  return new JSDOM(html, { url: address, runScripts: 'outside-only' }).window.document;
}

const words = (range: Range | null | undefined) => collapse(range?.toString() ?? '').trim();

describe('finding a passage in the page again', () => {
  it.each([
    ['in one node', '<p>One two three.</p>', 'two'],
    ['over inline elements', '<p>One <b>two</b> <i>three</i>.</p>', 'two three'],
    ['over white space and line ends of the source', '<p>\n  One\n   two\t three.  </p>', 'One two three.'],
    ['over soft hyphens', '<p>One tw\u00ado three.</p>', 'two three'],
    ['over a line break', '<p>One<br>two three.</p>', 'One two'],
    ['at the end of a list item', '<ul><li>One</li><li>two three</li></ul>', 'three'],
  ])('%s', (_, html, quote) => {
    const document = open(`<main>${html}</main>`);
    const { segments } = readPage(document, url);
    const segment = segments.findIndex(({ text }) => text.includes(quote));
    const start = segments[segment]?.text.indexOf(quote) ?? -1;
    const [range] = locate(document, url, [{ segment, start, end: start + quote.length, quote }]);
    expect(words(range).replaceAll(' ', '')).toBe(quote.replaceAll(' ', ''));
  });

  it('is silent where the words have changed', () => {
    const document = open('<main><p>One two three.</p></main>');
    expect(locate(document, url, [{ segment: 0, start: 4, end: 7, quote: 'too' }])).toEqual([null]);
    expect(locate(document, url, [{ segment: 9, start: 0, end: 3, quote: 'One' }])).toEqual([null]);
  });

  it('finds any stretch of any segment of the sample pages', () => {
    const pages = samplePages().filter((_, index) => index % 6 === 0);
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages) {
      const document = open(page.html, page.url);
      const { segments } = readPage(document, page.url);
      const place = fc.nat(segments.length - 1).chain((segment) => {
        const { length } = segments[segment]?.text ?? '';
        return fc.tuple(fc.constant(segment), fc.nat(length - 1), fc.nat(length - 1));
      });
      fc.assert(
        fc.property(place, ([segment, one, other]) => {
          const start = Math.min(one, other);
          const end = Math.max(one, other) + 1;
          const quote = segments[segment]?.text.slice(start, end) ?? '';
          const [range] = locate(document, page.url, [{ segment, start, end, quote }]);
          // A stretch that begins or ends in a line break's space has no node there; any other is found whole.
          if (!range) return quote.startsWith(' ') || quote.endsWith(' ');
          return words(range).replaceAll(' ', '') === quote.replaceAll(' ', '');
        }),
        { numRuns: 20 },
      );
    }
  });
});
