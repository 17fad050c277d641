import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageKey, pageKeys } from '../../../utils/notes/pages.ts';

const page = 'https://www.fenwater.nhs.uk/news/beds';

describe('one page', () => {
  it.each([
    ['http', 'http://www.fenwater.nhs.uk/news/beds'],
    ['no www.', 'https://fenwater.nhs.uk/news/beds'],
    ['a trailing slash', 'https://www.fenwater.nhs.uk/news/beds/'],
    ['tracking', 'https://www.fenwater.nhs.uk/news/beds?utm_source=x&fbclid=1&gclid=2'],
    ['a fragment', 'https://www.fenwater.nhs.uk/news/beds#:~:text=beds'],
    ['a closing dot', 'https://www.fenwater.nhs.uk./news/beds'],
    ['the port of its scheme', 'https://www.fenwater.nhs.uk:443/news/beds'],
    ['capitals in the host', 'https://WWW.Fenwater.NHS.uk/news/beds'],
  ])('is known under %s', (_, url) => expect(pageKey(url)).toBe(pageKey(page)));

  it.each([
    ['another path', 'https://www.fenwater.nhs.uk/news/bed'],
    ['another case in the path', 'https://www.fenwater.nhs.uk/News/beds'],
    ['a field that chooses the page', 'https://www.fenwater.nhs.uk/news/beds?id=4'],
    ['another host', 'https://heron.fenwater.nhs.uk/news/beds'],
    ['another port', 'https://www.fenwater.nhs.uk:8443/news/beds'],
  ])('is not %s', (_, url) => expect(pageKey(url)).not.toBe(pageKey(page)));

  it('has its fields in any order', () => {
    expect(pageKey(`${page}?b=2&a=1&a=0`)).toBe(pageKey(`${page}?a=0&b=2&a=1`));
  });

  it('is a web page only', () => {
    for (const url of ['chrome://newtab', 'file:///a', 'nonsense', '', 'javascript:1']) expect(pageKey(url)).toBeNull();
  });

  it('keeps its key when this is taken for an address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const key = pageKey(url);
        expect(pageKey(`https://${key}`)).toBe(key);
      }),
    );
  });
});

describe('the canonical address', () => {
  it.each([
    ['on the same host', 'https://fenwater.nhs.uk/news/item?id=7', 2],
    ['the same page', `${page}/`, 1],
    ['the front page', 'https://www.fenwater.nhs.uk/', 1],
    ['another host', 'https://www.elft.nhs.uk/news/beds', 1],
    ['none', '', 1],
    ['no address', 'nowhere', 1],
  ])('%s', (_, canonical, count) => expect(pageKeys(page, canonical)).toHaveLength(count));
});
