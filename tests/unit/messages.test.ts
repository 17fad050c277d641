import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { asAboutTab, asPageCopy } from '../../utils/message-checks.ts';
import { copyPage, mostCopied, type PageCopy } from '../../utils/page/copy.ts';
import { readCopy } from '../../utils/page/read.ts';

const document = new JSDOM('<title>T</title><h1>A headline</h1><p class="lead">A paragraph of 3 March 2025.').window
  .document;
const copy = copyPage(document, 'https://www.bsmhft.nhs.uk/news/a');
const message = (of: unknown) => ({ type: 'page-read', copy: JSON.stringify(of) });

describe('messages are checked where they arrive', () => {
  it('takes a copy as the page reader sends it', () => {
    expect(copy.body).toHaveLength(6);
    expect(asPageCopy(message(copy))).toEqual(copy);
  });

  it.each([
    ['no address', { ...copy, url: 'nowhere' }],
    ['a text without an end', { ...copy, body: ['x'.repeat(mostCopied.text + 1)] }],
    ['a title without an end', { ...copy, title: 'x'.repeat(mostCopied.attribute + 1) }],
    ['an attribute that is no text', { ...copy, body: [['p', { class: 1 }]] }],
    ['attributes that are none', { ...copy, body: [['p', null]] }],
    ['an element that is more than one', { ...copy, body: [['p', {}, 'x']] }],
    ['a token of no kind', { ...copy, body: [1] }],
    ['more tokens than any reader sends', { ...copy, body: Array(mostCopied.tokens * 2 + 1).fill(0) }],
    ['something in the head that nobody copies', { ...copy, head: [['script', '', '']] }],
    ['counts below nothing', { ...copy, passwordFields: -1 }],
  ])('refuses a copy with %s', (_, broken) => {
    expect(asPageCopy(message(broken))).toBeNull();
  });

  it('refuses what is no JSON, and what is too long to be looked at', () => {
    expect(asPageCopy({ type: 'page-read', copy: '{' })).toBeNull();
    expect(asPageCopy({ type: 'page-read', copy })).toBeNull();
    expect(asPageCopy({ type: 'page-read', copy: `${JSON.stringify(copy)}${' '.repeat(8_000_000)}` })).toBeNull();
  });

  it('keeps out fields that nobody sends', () => {
    expect(asPageCopy({ ...message({ ...copy, more: 1 }), tabId: 7 })).toEqual(copy);
  });

  it('reads any copy that passes, whoever made it', () => {
    const token = fc.oneof(
      fc.constant(0 as const),
      fc.string(),
      fc.constantFrom('main', 'br', 'p', 'time', 'nav', 'h1', 'a', '__proto__').chain((tag) =>
        fc.oneof(
          fc.constant([tag]),
          fc
            .dictionary(fc.constantFrom('class', 'role', 'href', 'datetime', 'constructor'), fc.string())
            .map((one) => [tag, one]),
        ),
      ),
    );
    fc.assert(
      fc.property(fc.array(token), (body) => {
        const taken = asPageCopy(message({ ...copy, body }));
        expect(taken).not.toBeNull();
        for (const { text } of readCopy(taken as PageCopy).segments) expect(text).toBe(text.trim());
      }),
    );
  });

  it('takes anything at all without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(asPageCopy(anything)).toBeNull();
        expect(asPageCopy({ type: 'page-read', copy: JSON.stringify(anything) })).toBeNull();
        expect(asAboutTab(anything)).toBeNull();
      }),
    );
  });

  it('takes a question about a tab, and no other form of it', () => {
    expect(asAboutTab({ type: 'context-of-tab', tabId: 3 })).toEqual({ type: 'context-of-tab', tabId: 3 });
    expect(asAboutTab({ type: 'context-of-tab', tabId: '3' })).toBeNull();
    expect(asAboutTab({ type: 'context-of-tab', tabId: 1.5 })).toBeNull();
  });
});
