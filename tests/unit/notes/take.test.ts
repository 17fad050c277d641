import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { copyPage } from '../../../utils/page/copy.ts';
import { locate, type Traced, tracingSteps } from '../../../utils/page/locate.ts';
import { toEnd } from '../../../utils/page/steps.ts';
import { takeParagraph, takeRange } from '../../../utils/page/take.ts';

const url = 'https://www.fenwater.nhs.uk/news/beds';
const documentOf = (body: string) => new JSDOM(`<!doctype html><title>t</title><main>${body}</main>`).window.document;
const html = `<h1>Beds at   <em>Heron</em> Ward</h1>
  <p id="one">  The bo\u00ADard met <b>on Tues</b>day\n in the hall.<br>It heard   the public.</p><p hidden>Not read.</p>
  <ul><li>Tea</li><li>Cake</li></ul>`;

function range(document: Document, [from, start]: [Node, number], [to, end]: [Node, number]): Range {
  const made = document.createRange();
  made.setStart(from, start);
  made.setEnd(to, end);
  return made;
}

function traced(document: Document): Traced {
  const nodes: Text[] = [];
  const copy = copyPage(document, url, nodes);
  return toEnd(tracingSteps(copy, nodes));
}

function textNodes(document: Document): Text[] {
  const walker = document.createTreeWalker(document.body, 4);
  const all: Text[] = [];
  while (walker.nextNode()) all.push(walker.currentNode as Text);
  return all;
}

describe('what the reader selected', () => {
  it('is taken as the reading has it', () => {
    const document = documentOf(html);
    const bold = document.querySelector('b')?.firstChild as Text;
    const cake = document.querySelector('li:last-child')?.firstChild as Text;
    expect(takeRange(traced(document), range(document, [bold, 3], [cake, 2])).map(({ quote }) => quote)).toEqual([
      'Tuesday in the hall. It heard the public.',
      'Tea',
      'Ca',
    ]);
  });

  it('leads back to itself, wherever it begins and ends', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), fc.nat(), (a, b, c, d) => {
        const document = documentOf(html);
        const nodes = textNodes(document);
        const [from, to] = [nodes[a % nodes.length], nodes[b % nodes.length]] as [Text, Text];
        const selected = range(document, [from, c % (from.length + 1)], [to, d % (to.length + 1)]);
        const places = takeRange(traced(document), selected);
        const back = locate(document, url, places);
        for (const [index, place] of places.entries()) {
          const words = back[index]
            ?.toString()
            .replace(/\u00AD/g, '')
            .replace(/\s+/g, ' ')
            .trim();
          // A line break is a space in the reading and none in the document.
          expect(words?.replace(/\s/g, '')).toBe(place.quote.replace(/\s/g, ''));
          expect(back[index]?.compareBoundaryPoints(1, selected) ?? 0).toBeGreaterThan(-2);
        }
      }),
    );
  });

  it('of nothing that is read is nothing', () => {
    const document = documentOf('<p hidden>Not read.</p><p>Read.</p>');
    const hidden = document.querySelector('p')?.firstChild as Text;
    expect(takeRange(traced(document), range(document, [hidden, 0], [hidden, 3]))).toEqual([]);
  });
});

describe('the paragraph that the reader is at', () => {
  const document = documentOf(html);
  const quote = (at: Node | null, seen = (_: Text) => false) => takeParagraph(traced(document), at, seen)[0]?.quote;
  it('is the one around the caret, or in the focused element', () => {
    expect(quote(document.querySelector('b')?.firstChild ?? null)).toContain('on Tuesday in the hall. It heard');
    expect(quote(document.querySelector('li'))).toBe('Tea');
  });
  it('is else the first that is seen, or none', () => {
    expect(quote(null, (node) => node.data === 'Tea')).toBe('Tea');
    expect(quote(document.querySelector('[hidden]'), (node) => node.data === 'Cake')).toBe('Cake');
    expect(quote(null)).toBeUndefined();
  });
});
