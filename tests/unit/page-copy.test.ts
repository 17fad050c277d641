import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { asPageCopy } from '../../utils/message-checks.ts';
import { copier, copyPage, mostCopied } from '../../utils/page/copy.ts';

const url = 'https://www.fenmarsh.nhs.uk/news/x';
const documentOf = (html: string): Document =>
  new JSDOM(html, { url, runScripts: 'outside-only' }).window.document as Document;
const copyOf = (body: string) => copyPage(documentOf(`<!doctype html><body>${body}`), url);

describe('the copy of a page', () => {
  it('holds the words and the elements, in order', () => {
    expect(copyOf('<p class="lead" data-x="1">One<br>two</p>\n  <b>three</b>').body).toEqual([
      ['p', { class: 'lead' }],
      'One',
      ['br'],
      'two',
      0,
      ' ',
      ['b'],
      'three',
      0,
    ]);
  });

  it('holds nothing that no reader sees, and nothing that the reading does not ask for', () => {
    const { body } = copyOf(
      `<script>secret</script><style>secret</style><p hidden>secret</p><p style="display: none">secret</p>
       <p aria-hidden="true">secret</p><dialog>secret</dialog><input value="secret"><textarea>secret</textarea>
       <select><option>secret</select><a href="/secret/letter.pdf?token=secret#secret">Letter</a><p title="secret">Seen</p>
       <!-- secret -->`,
    );
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(body).toContainEqual(['a', { href: 'tter.pdf' }]);
    expect(body).toContain('Seen');
  });

  it('holds the page behind an open dialog, but nothing else that is called hidden', () => {
    const page = '<div aria-hidden="true"><h1>Page</h1><i aria-hidden="true">icon</i></div>';
    const text = (html: string) => copyOf(html).body.filter((token) => typeof token === 'string');
    expect(text(page)).toEqual(['Page', 'icon']);
    expect(text(`${page}<p aria-hidden="true">aside</p>`)).toEqual(['Page', 'icon']);
  });

  it('counts the fields of a log-in, shown or not', () => {
    expect(copyOf('<form><input type="PASSWORD"><div><input type="password"></div></form>').passwordFields).toBe(2);
  });

  it.each([
    ['characters', `<p>${'word '.repeat(mostCopied.characters / 5)}</p>`.repeat(2)],
    ['tokens', '<i>a</i>'.repeat(mostCopied.tokens / 3 + 10)],
    ['elements without words', '<br>'.repeat(mostCopied.tokens + 10)],
    ['attributes', `<i class="${'x'.repeat(5_000)}" id="${'y'.repeat(5_000)}"></i>`.repeat(1_000)],
    ['letters in names of elements', `<x-${'x'.repeat(100_000)}></x-${'x'.repeat(100_000)}>`.repeat(20)],
    ['nodes', '<input>'.repeat(mostCopied.nodes + 1_000)],
  ])('ends where there are too many %s, and says so', (_, html) => {
    const copy = copyOf(html);
    expect(copy.cut).toBe(true);
    // An element's end may follow what was one too many.
    expect(copy.body.length).toBeLessThan(mostCopied.tokens + 10);
    expect(copyOf('<p>short</p>').cut).toBe(false);
  });

  it('stays within what the worker takes in', () => {
    const attributes = `class="${'x'.repeat(2_000)}" role="${'x'.repeat(2_000)}" aria-label="${'x'.repeat(2_000)}"`;
    const scripts = `<script type="application/ld+json">"${'x'.repeat(150_000)}"</script>`.repeat(20);
    const copy = copyOf(`${scripts}${`<p ${attributes}>word</p>`.repeat(1_500)}`);
    expect(copy.head).toHaveLength(1);
    expect(asPageCopy({ type: 'page-read', copy: JSON.stringify(copy) })).toEqual(copy);
  });

  it('is that of the document, whatever its elements are called', () => {
    const document = documentOf('<!doctype html><html lang="en"><title>T</title><body><p>words</p>');
    const copy = copyPage(document, url);
    const names = ['title', 'body', 'documentElement', 'createElement', 'createTreeWalker', 'querySelectorAll'];
    const form = document.createElement('form');
    for (const name of names) Object.defineProperty(document, name, { value: form, configurable: true });
    expect(copyPage(document, url)).toEqual(copy);
    expect(copy).toMatchObject({ title: 'T', lang: 'en', body: [['p'], 'words', 0] });
  });

  it('is made a few nodes at a time, and tells the text node of each token', () => {
    const document = documentOf(`<!doctype html><body>${'<p>word</p>'.repeat(500)}`);
    const nodes: Text[] = [];
    const next = copier(document, url, nodes);
    let calls = 1;
    let copy = next();
    for (; !copy; copy = next()) calls++;
    expect(calls).toBe(5);
    for (const [index, token] of copy.body.entries()) {
      expect(nodes[index]?.data).toBe(typeof token === 'string' ? 'word' : undefined);
    }
  });

  it('takes a head as it is written', () => {
    const document = documentOf(
      `<html lang="en-GB"><title>T</title><meta name="Date" content="2025"><meta charset="utf-8"><link rel="canonical" href="/a">
       <script type="application/ld+json">{</script>`,
    );
    expect(copyPage(document, url)).toMatchObject({
      title: 'T',
      lang: 'en-GB',
      head: [
        ['meta', 'Date', '2025'],
        ['canonical', '', '/a'],
        ['structured', '', '{'],
      ],
    });
  });
});
