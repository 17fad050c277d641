import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/page/read.ts';
import type { PageReading } from '../../utils/page/reading.ts';
import { page, paragraphs, read, related, story } from './page-samples.ts';

const url = 'https://www.fenmarsh.nhs.uk/news/x';
const mainTexts = ({ segments }: PageReading) => segments.filter(({ zone }) => zone === 'main').map(({ text }) => text);
const body = (inner: string) => mainTexts(read(`<!doctype html><body>${inner}`, url));

describe('text', () => {
  it.each([
    ['inline children are joined', '<p>North <b>Lon<i>don</i></b> Trust</p>', ['North London Trust']],
    ['white space is collapsed', '<p> a\n\t b&nbsp; c </p>', ['a b c']],
    ['soft hyphens and zero-width spaces go', '<p>part&shy;ner&#8203;ship</p>', ['partnership']],
    ['one line break is a space', '<p>Mental Health<br>NHS Trust</p>', ['Mental Health NHS Trust']],
    ['two line breaks part paragraphs', 'one<br><br/>two<br> <br>three', ['one', 'two', 'three']],
    ['blocks in a link stand apart', '<a href="/x"><h3>Title</h3><p>Text</p></a>', ['Title', 'Text']],
    ['a table is read cell by cell', '<table><tr><th>A<td>1<tr><th>B<td>2</table>', ['A', '1', 'B', '2']],
    ['text around blocks is kept', '<div>before<p>inside</p>after</div>', ['before', 'inside', 'after']],
    [
      'scripts, styles, frames and the rest are not text',
      '<p>a</p><script>x</script><style>y</style><noscript><p>z</p></noscript><template>t</template><svg><text>s</text></svg><iframe>f</iframe><object>o</object><select><option>p</select><textarea>q</textarea>',
      ['a'],
    ],
    [
      'what is hidden by attribute is not read',
      '<p hidden>a</p><p style="color:red; DISPLAY : none">b</p><p aria-hidden="true">c</p><span aria-hidden=true>»</span><dialog>d</dialog><p>e</p>',
      ['e'],
    ],
    ['what the browser can find is read', '<p hidden="until-found">a</p>', ['a']],
  ])('%s', (_, html, expected) => expect(body(html)).toEqual(expected));

  it('gives roles, levels and linked characters', () => {
    const html =
      '<h2><a href="/a">Linked</a> head</h2><ul><li>item</li></ul><blockquote><p>said</p></blockquote><figure><figcaption>cap</figcaption></figure><div role="heading" aria-level="3">third</div><h3><button>open</button></h3>';
    const { segments } = read(`<!doctype html><body>${html}`, url);
    expect(segments.map(({ role, level, linked }) => [role, level, linked])).toEqual([
      ['heading', 2, 6],
      ['item', 0, 0],
      ['quote', 0, 0],
      ['caption', 0, 0],
      ['heading', 3, 0],
      ['heading', 3, 0],
    ]);
  });

  it('never walks into shadow roots', () => {
    const { window } = new JSDOM('<!doctype html><body><p>light</p><div id="host"></div>', { url });
    const root = window.document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>shadow</p>';
    expect(mainTexts(readPage(window.document, url))).toEqual(['light']);
  });
});

describe('zones', () => {
  it.each([
    ['nav', '<nav>x</nav>'],
    ['nav', '<div role="navigation">x</div>'],
    ['nav', '<ul class="mega-menu">x</ul>'],
    ['nav', '<a class="skip-link" href="#c">x</a>'],
    ['nav', '<ol class="breadcrumb">x</ol>'],
    ['nav', '<div class="nav-links pagination">x</div>'],
    ['header', '<header>x</header>'],
    ['header', '<div id="siteHeader">x</div>'],
    ['footer', '<footer>x</footer>'],
    ['footer', '<div class="footer-wrapper">x</div>'],
    ['aside', '<aside>x</aside>'],
    ['aside', '<div id="cookie-banner">x</div>'],
    ['aside', '<div class="block related-items">x</div>'],
    ['aside', '<div class="share_buttons">x</div>'],
    ['aside', '<div role="dialog">x</div>'],
    ['main', '<div class="has-sidebar content">x</div>'],
    ['main', '<div class="page-header">x</div>'],
    ['main', '<article><header>x</header></article>'],
    ['main', '<div class="layout-with-menu">x</div>'],
    ['main', '<section class="social-care">x</section>'],
  ])('%s: %s', (zone, html) => {
    expect(read(`<!doctype html><body>${html}`, url).segments).toMatchObject([{ text: 'x', zone }]);
  });

  it('with a main, what stands outside it is furniture', () => {
    const { segments } = read('<!doctype html><body><p>alert</p><main><h1>t</h1><p>text</p></main><p>end</p>', url);
    expect(segments.map(({ zone }) => zone)).toEqual(['header', 'main', 'main', 'aside']);
  });

  it('entries below "Related news" are asides, but not on the news list itself', () => {
    const item = read(page(`<div><h1>T</h1>${story()}${related}</div>`), url);
    expect(mainTexts(item)).toEqual(['T', ...paragraphs]);
    const list = read(page(`<div><h1>News</h1>${related}</div>`), url);
    expect(mainTexts(list)).toHaveLength(8);
  });

  it('a page without main text has none', () => {
    expect(mainTexts(read(page(''), url))).toEqual([]);
    expect(mainTexts(read('', url))).toEqual([]);
    expect(mainTexts(read('<frameset><frame src="/a"></frameset>', url))).toEqual([]);
  });
});

describe('head, breadcrumb and dates', () => {
  it('reads title, language, canonical address, meta and structured data', () => {
    const reading = read(
      `<!doctype html><html lang="EN-gb"><head><title> A
       title </title><link rel="canonical" href="/b"><meta name="Description" content="first"><meta name="description" content="second">
       <meta property="og:type" content="article"><meta name="dc.date.issued" content="2025-03-03">
       <script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"datePublished":"2025-06-02T23:30:00Z"},
       {"@type":"BreadcrumbList","itemListElement":[{"name":"Home"},{"item":{"name":"News"}},null]}]}</script>
       <script type="application/ld+json">{broken</script></head><body><div itemscope itemtype="https://schema.org/BlogPosting">x</div>`,
      url,
    );
    expect(reading).toMatchObject({
      title: 'A title',
      lang: 'en-gb',
      canonical: 'https://www.fenmarsh.nhs.uk/b',
      meta: { description: 'first', 'og:type': 'article' },
      breadcrumb: ['Home', 'News'],
      dates: [
        { iso: '2025-03-03', at: 'meta', label: 'dc.date.issued', segment: -1 },
        { iso: '2025-06-03', at: 'structured', label: 'NewsArticle.datePublished', segment: -1 },
      ],
    });
    expect(reading.types).toEqual(expect.arrayContaining(['NewsArticle', 'BreadcrumbList', 'BlogPosting']));
  });

  it.each([
    ['<ol class="breadcrumb"><li><a href="/">Home</a></li><li>News</li></ol>'],
    ['<nav aria-label="Breadcrumb"><a href="/">Home</a> » <span>News</span></nav>'],
    ['<div class="moduletable breadcrumbs">You are here: <a href="/">Home</a> &gt; News</div>'],
  ])('breadcrumb: %s', (html) =>
    expect(read(`<!doctype html><body>${html}`, url).breadcrumb).toEqual(['Home', 'News']),
  );

  it.each([
    ['<p>Posted on: 3 March 2025</p>', 'label', 'Posted on'],
    ['<p>Published 3 March 2025</p>', 'label', 'Published'],
    ['<p>Article published March 2017.</p>', 'label', 'Article published'],
    ['<dl><dt>Date</dt><dd>3 March 2025</dd></dl>', 'label', 'Date'],
    ['<div>Published on:</div><div>3 March 2025</div>', 'label', 'Published on'],
    ['<p>Page last reviewed: 3 March, 2025</p>', 'label', 'Page last reviewed'],
    ['<p>Closing date: 3 March 2025</p>', 'label', 'Closing date'],
    ['<p>3 March 2025</p>', 'line', ''],
    ['<p>Fenmarsh<br>3 March 2025<br>Text</p>', 'line', ''],
    ['<p>22 March 2018. A scanner was unveiled.</p>', 'line', ''],
    ['<h1>Blog of 3 March 2025</h1>', 'headline', ''],
    ['<p>In a report published on 14 May 2018 the regulator said so.</p>', 'text', ''],
    ['<p>Today (1 February 2025) it was confirmed.</p>', 'text', 'today'],
    ['<p>Come on Tuesday 5 May 2026 at 10am</p>', 'text', ''],
    ['<p><time datetime="2025-03-03">3 March 2025</time></p>', 'time', ''],
    ['<p><time class="updated" datetime="2025-03-03">3 March</time></p>', 'time', 'updated'],
    ['<p><span itemprop="datePublished">3 March 2025</span></p>', 'time', 'publish'],
  ])('%s is a date at %s', (html, at, label) => {
    expect(read(`<!doctype html><body>${html}`, url).dates).toMatchObject([{ at, label, segment: expect.any(Number) }]);
  });

  it('takes no dates from menus and footers', () => {
    expect(read('<!doctype html><body><nav>3 March 2025</nav><footer>© 1 May 2025</footer>', url).dates).toEqual([]);
  });

  it('counts links, documents, entries and password fields', () => {
    const { counts } = read(
      '<!doctype html><body><nav><a href="/n">n</a></nav><p><a href="/a.pdf">paper</a> <a href="/b">b</a></p><input type="PASSWORD"><h2><a href="/1">The first of the entries</a></h2><h2><a href="/2">The second of the entries</a></h2>',
      url,
    );
    expect(counts).toMatchObject({ mainLinks: 4, documents: 1, passwordFields: 1, listEntries: 2 });
  });
});
