/** Small pages on the structures that trusts' sites have; all matters and names in them are invented. */
import { JSDOM } from 'jsdom';
import { readPage } from '../../utils/page/read.ts';
import type { PageReading } from '../../utils/page/reading.ts';

export const site = 'Fenmarsh Hospitals NHS Foundation Trust';

/** Parses as a browser with scripting does (`noscript` is text) and reads. */
export function read(html: string, url: string): PageReading {
  const { window } = new JSDOM(html, { url, runScripts: 'outside-only' });
  return readPage(window.document, url);
}

export const paragraphs = [
  'A new ward for older people has opened at Fenmarsh Hospital after two years of building work.',
  '“We are delighted that the doors are open and that our staff have the space that they asked for,” said the chief executive.',
  'The ward has 24 beds, a garden and a room for families. It cost £4 million and was built without closing the old one.',
  'The executive nurse added: “Our patients told us what mattered to them, and the ward was drawn around their words.”',
];

export const story = (lines: readonly string[] = paragraphs): string =>
  lines.map((line) => `<p>${line}</p>`).join('\n');

interface Frame {
  title?: string;
  head?: string;
  top?: string;
  bottom?: string;
  lang?: string;
}

const crisis = '<p>In a crisis? Call our helpline 0800 000 0000 or NHS 111 and press 2. In an emergency call 999.</p>';

/** A page of no system in particular: skip link, header with menu and crisis line, footer with date and crisis line. */
export function page(
  body: string,
  { title = site, head = '', top = '', bottom = '', lang = 'en-GB' }: Frame = {},
): string {
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body class="has-sidebar no-js">${top}<a class="skip-link" href="#main">Skip to main content</a>
<div class="site-header"><a href="/"><img alt="logo"></a>${crisis}<ul class="main-menu"><li><a href="/news">News</a></li>
<li><a href="/services">Services</a></li><li><a href="/about-us">About us</a></li></ul></div>
${body}
${bottom}<footer>${crisis}<p>© 2026 ${site}. Page last updated 1 February 2026</p></footer></body></html>`;
}

export const related = `<h2>Related news</h2><div><h3><a href="/news/a">Car park opens to visitors this spring</a></h3><p>3 January 2026</p>
<h3><a href="/news/b">Volunteers thanked at summer tea party</a></h3><p>2 January 2026</p>
<h3><a href="/news/c">Flu jabs are here for the winter months</a></h3><p>1 January 2026</p></div>`;

/** A post of the "Nightingale" WordPress theme: cookie text first, visually hidden labels, `time` with class. */
export function nightingalePost(headline: string, when: { iso: string; text: string } | null, body = story()): string {
  const dated = when
    ? `<div class="nhsuk-review-date"><p class="nhsuk-body-s"><span class="nhsuk-u-visually-hidden">Posted on: </span>
       <time class="entry-date published" datetime="${when.iso}">${when.text}</time></p></div>`
    : '<div class="nhsuk-review-date"></div>';
  return page(
    `<nav class="nhsuk-breadcrumb" aria-label="Breadcrumb"><ol class="nhsuk-breadcrumb__list"><li><a href="/">Home</a></li>
     <li><a href="/category/news/">News</a></li></ol></nav>
     <div id="content" class="nhsuk-grid-row nhsuk-width-restrict"><h1 class="nhsuk-heading-xl">${headline}</h1>${dated}
     <article>${body}<footer class="entry-footer">Posted in <a class="nhsuk-tag" href="/category/news/">News</a></footer></article>
     <nav class="nhsuk-pagination"><a href="/x"><span>Previous</span> Older post</a></nav></div>`,
    {
      title: `${headline} – ${site}`,
      top: '<div id="nhsuk-cookie-banner"><h2>Cookies on this site</h2><p>We use cookies. You can read more about our cookies.</p></div>',
    },
  );
}

export const entries = (count: number, dated = true): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `<li><h2><a href="/news/item-${i}">Headline number ${i} about something at the hospital</a></h2>${
        dated ? `<p>Published on: ${i + 1} March 2025</p>` : ''
      }<p>The first words of the story stand here and are cut short […]</p><a href="/news/item-${i}">Read more</a></li>`,
  ).join('');
