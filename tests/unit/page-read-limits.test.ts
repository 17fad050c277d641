import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../utils/match/headline.ts';
import { most } from '../../utils/page/blocks.ts';
import { readPage } from '../../utils/page/read.ts';
import type { PageReading } from '../../utils/page/reading.ts';
import { page, read, story } from './page-samples.ts';

const url = 'https://www.fenmarsh.nhs.uk/news/x';
const mainTexts = ({ segments }: PageReading) => segments.filter(({ zone }) => zone === 'main').map(({ text }) => text);
const body = (inner: string) => mainTexts(read(`<!doctype html><body>${inner}`, url));

describe('limits', () => {
  it('takes in no more than it says, and says so', () => {
    const long = read(`<!doctype html><body>${'<p>word word word word</p>'.repeat(20_000)}`, url);
    expect(long.truncated).toBe(true);
    expect(long.segments.length).toBeLessThanOrEqual(most.segments);
    const wide = read(`<!doctype html><body><p>${'word '.repeat(100_000)}</p>`, url);
    expect(wide.truncated).toBe(true);
    expect(wide.counts.mainChars).toBeLessThanOrEqual(most.characters);
    expect(read(page(story()), url).truncated).toBe(false);
  });

  it('a heading as long as a page is not its headline', () => {
    const long = `<!doctype html><title>A title</title><body><h1>${'word '.repeat(30_000)}</h1><p>text</p>`;
    expect(headlineOf(read(long, url)).text).toBe('A title');
  });

  it('a huge menu leaves room for the text', () => {
    const menu = `<nav>${'<a href="/x">some words of a menu</a><br><br>'.repeat(8_000)}</nav>`;
    expect(mainTexts(read(`<!doctype html><body>${menu}<main><p>text</p></main>`, url))).toEqual(['text']);
  });

  it('visits each node a fixed number of times', () => {
    const visits = (html: string): number => {
      const { window } = new JSDOM(`<!doctype html><body>${html}`, { url });
      let count = 0;
      for (const [target, names] of [
        [window.TreeWalker.prototype, ['firstChild', 'nextSibling', 'parentNode']],
        [window.Element.prototype, ['getAttribute', 'getAttributeNames', 'hasAttribute', 'querySelector']],
      ] as const) {
        for (const name of names) {
          const method = Reflect.get(target, name);
          Reflect.set(target, name, function (this: unknown, ...values: unknown[]) {
            count++;
            return method.apply(this, values);
          });
        }
      }
      readPage(window.document, url);
      return count;
    };
    for (const shape of [
      (n: number) => '<p>a<b>b</b></p>'.repeat(n),
      (n: number) => `${'<div>'.repeat(n)}x`,
      (n: number) => '<div aria-hidden="true"><h1>x</h1></div>'.repeat(n),
      (n: number) => `${'<div aria-hidden="true">'.repeat(n)}<h1>x</h1>`,
      (n: number) => '<br>'.repeat(n),
    ]) {
      const small = visits(shape(200));
      expect(visits(shape(800))).toBeLessThan(small * 4.2);
    }
  });
});

const tree: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('text ', ' ', '3 March 2025', 'Posted on:', '\u00ad', '<br>', '<!--c-->', '<input type=password>'),
    fc
      .tuple(
        fc.constantFrom(
          'div',
          'p',
          'a href="/x"',
          'li',
          'td',
          'h1',
          'h2',
          'main',
          'nav',
          'header',
          'form',
          'time datetime="2025-13-01"',
          'x-y',
          'svg',
          'math',
          'dialog open',
          'table',
        ),
        fc.constantFrom(
          '',
          ' class="breadcrumb"',
          ' hidden',
          ' role="heading" aria-level="99"',
          ' aria-hidden="true"',
          ' class="__proto__ constructor"',
          ' role="constructor"',
          ' name="getAttribute"',
          ' itemprop="dateCreated"',
          ' itemtype=":/#"',
        ),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([tag, attributes, children]) => `<${tag}${attributes}>${children.join('')}</${tag.split(' ')[0]}>`),
  ),
})).node;

describe('properties', () => {
  it('never throws on any tree, keeps order and offsets sound', () => {
    fc.assert(
      fc.property(tree, (html) => {
        const reading = read(`<!doctype html><body>${html}`, url);
        for (const { text, linked } of reading.segments) {
          expect(text).toBe(text.trim());
          expect(text).not.toMatch(/\s\s|\u00ad/);
          expect(linked).toBeLessThanOrEqual(text.length);
        }
        for (const { segment } of reading.dates) expect(segment).toBeLessThan(reading.segments.length);
        expect(() => structuredClone(reading)).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });

  it('the same words in another wrapping are the same main text', () => {
    const wrappings = [
      (text: string) => `<p>${text}</p>`,
      (text: string) => `<div><div><span>${text}</span></div></div>`,
      (text: string) => `<section class="content-block"><p><em>${text}</em></p></section>`,
      (text: string) => `${text}<br><br>`,
    ];
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.array(word, { minLength: 1, maxLength: 6 }), fc.constantFrom(...wrappings)), {
          minLength: 1,
          maxLength: 6,
        }),
        (parts) => {
          const html = parts.map(([words, wrap]) => wrap(words.join(' '))).join('');
          expect(body(html)).toEqual(parts.map(([words]) => words.join(' ')));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('forms whose fields are called like methods are read', () => {
    expect(
      body(
        '<form><input name="firstChild"><input name="getAttribute"><input name="nextSibling"><input name="className"><p>text</p></form>',
      ),
    ).toEqual(['text']);
  });
});
