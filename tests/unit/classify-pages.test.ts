import { describe, expect, it } from 'vitest';
import { classify } from '../../utils/match/classify.ts';
import type { PageFacts } from '../../utils/match/context.ts';
import { entries, nightingalePost, page, paragraphs, read, related, site, story } from './page-samples.ts';

const trust = { isTrust: true };
const at = 'https://www.fenmarsh.nhs.uk';
const headline = 'New ward for older people opens at Fenmarsh Hospital';
const main = (inner: string) => `<main id="main">${inner}</main>`;
const crumb = (...names: string[]) =>
  `<nav aria-label="Breadcrumb">${names.map((name) => `<a href="/x">${name}</a>`).join(' » ')}</nav>`;

interface Case {
  name: string;
  path: string;
  html: string;
  expected: Partial<PageFacts>;
  known?: { isTrust: boolean } | null;
}

const release = (published: string | null): Partial<PageFacts> => ({
  kind: 'press-release',
  pressRelease: true,
  headline,
  published,
  quiet: false,
});

const items: Case[] = [
  {
    name: 'Nightingale post with a hidden label and a time element',
    path: '/2025/03/03/new-ward-for-older-people-opens/',
    html: nightingalePost(headline, { iso: '2025-03-03T09:12:00+00:00', text: '3 March 2025' }),
    expected: release('2025-03-03'),
  },
  {
    name: 'Nightingale post with date and author switched off, at the root',
    path: '/new-ward-for-older-people-opens-at-fenmarsh-hospital/',
    html: nightingalePost(headline, null),
    expected: release(null),
  },
  {
    name: 'Nightingale post edited later',
    path: '/new-ward/',
    html: nightingalePost(headline, { iso: '2025-03-03T09:12:00+00:00', text: '3 March 2025' }).replace(
      '</time>',
      '</time> <time class="updated" datetime="2025-06-09T08:00:00+01:00">9 June 2025</time>',
    ),
    expected: release('2025-03-03'),
  },
  {
    name: 'Concrete item with label and tags',
    path: '/about-us/latest-news/new-ward-older-people',
    html: page(
      main(
        `<h1>${headline}</h1><p><strong>Published on:</strong> 21st May 2025</p><ul class="tag-list"><li>Our Trust</li></ul>${story()}`,
      ),
    ),
    expected: release('2025-05-21'),
  },
  {
    name: 'VerseOne item: cookie text first, section in h1, headline in h2, no date',
    path: '/news/new-ward-for-older-people-opens-5216',
    html: page(
      `<div id="content"><h1>News</h1><h2>${headline}</h2>${story()}<h3>Was this page useful?</h3><p>Rating</p></div>`,
      {
        title: `${headline} | Latest news | ${site}`,
        top: '<div class="cookie-notice"><p>Small files called cookies have been placed on your computer on 1 June 2024. Please choose a setting.</p></div>',
      },
    ),
    expected: release(null),
  },
  {
    name: 'Joomla item',
    path: '/news/12-news/2345-new-ward-for-older-people',
    html: page(
      `<div class="item-page"><h2>${headline}</h2><dl><dt>Published:</dt><dd>03 March 2025</dd></dl>${story()}</div>`,
      { title: headline },
    ),
    expected: release('2025-03-03'),
  },
  {
    name: 'SharePoint item',
    path: '/News/Pages/New-Ward-Opens.aspx',
    html: page(
      `<form id="aspnetForm"><input name="id"><input name="firstChild"><div class="main-content"><h1>${headline}</h1><p>3 March 2025</p>${story()}</div></form>`,
    ),
    expected: release('2025-03-03'),
  },
  {
    name: '.htm system with a number at the end and "Date:"',
    path: '/news/archive/new-ward-for-older-people/633808',
    html: page(main(`<h1>${headline}</h1><p>Date: 08 March 2024</p>${story()}`)),
    expected: release('2024-03-08'),
  },
  {
    name: 'short year below the headline',
    path: '/news/new-ward-for-older-people/',
    html: page(main(`<h1>${headline}</h1><div class="date">17 May 24</div>${story()}`)),
    expected: release('2024-05-17'),
  },
  {
    name: 'month alone stays a month',
    path: '/news-events/posts/new-ward-for-older-people',
    html: page(main(`<p>Article published March 2017.</p><h1>${headline}</h1>${story()}`)),
    expected: release('2017-03'),
  },
  {
    name: 'date above the headline, related items with dates below',
    path: '/our-hospital/latest-news/new-ward-for-older-people',
    html: page(main(`<p>3 March 2025</p><h1>${headline}</h1>${story()}${related}`)),
    expected: release('2025-03-03'),
  },
  {
    name: 'no date of its own, related items with dates below, without main',
    path: '/latest-news/new-ward-for-older-people',
    html: page(`<div id="page"><h1>${headline}</h1>${story()}${related}</div>`),
    expected: release(null),
  },
  {
    name: 'an event: its day is not the day of publication',
    path: '/news/join-our-members-for-an-open-day',
    html: page(main(`<h1>${headline}</h1><p>Tuesday 5 May 2026 at 10am</p>${story()}`)),
    expected: release(null),
  },
  {
    name: 'NewsArticle in JSON-LD alone',
    path: '/news/new-ward-for-older-people',
    html: page(main(`<h1>${headline}</h1>${story()}`), {
      head: '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2025-06-02T23:30:00Z","dateModified":"2025-09-01"}]}</script>',
    }),
    expected: release('2025-06-03'),
  },
  {
    name: 'modified date alone is none',
    path: '/news/new-ward-for-older-people',
    html: page(main(`<h1>${headline}</h1>${story()}<p>Last updated: 1 June 2025</p>`), {
      head: '<meta property="article:modified_time" content="2025-06-01T10:00:00Z">',
    }),
    expected: release(null),
  },
  {
    name: 'breadcrumb alone says news',
    path: '/new-ward-opens',
    html: page(main(`${crumb('Home', 'News', headline)}<h1>${headline}</h1>${story()}`)),
    expected: release(null),
  },
  {
    name: 'h1 in a band above main',
    path: '/news/new-ward-for-older-people',
    html: page(`<div class="page-banner"><h1>${headline}</h1><p>3 March 2025</p></div>${main(story())}`),
    expected: release('2025-03-03'),
  },
  {
    name: 'h1 in an entry header inside the article',
    path: '/news/new-ward-for-older-people',
    html: page(
      `<article><header class="entry-header"><h1>${headline}</h1><span>Posted 3 March 2025 by Communications</span></header>${story()}</article>`,
    ),
    expected: release('2025-03-03'),
  },
  {
    name: 'release with notes to editors',
    path: '/press/new-ward-older-people',
    html: page(
      main(
        `<h1>${headline}</h1>${story()}<p>ENDS</p><h2>Notes to editors</h2><p>Media contact: communications team, out of hours by the switchboard.</p>`,
      ),
    ),
    expected: release(null),
  },
  {
    name: 'the page hidden from assistive technology behind an open cookie dialog',
    path: '/news/new-ward-for-older-people',
    html: page(
      `<div class="wrap" aria-hidden="true">${main(`<h1>${headline}</h1><p>Posted on: 3 March 2025</p>${story()}`)}</div>`,
      {
        top: '<div role="dialog"><h2>Cookies</h2><p>We use cookies. Updated 1 May 2025.</p></div>',
      },
    ),
    expected: release('2025-03-03'),
  },
  {
    name: 'chief executive’s blog, dated in its headline',
    path: '/about-us/chief-executives-blog/blog-24-november-2021',
    html: page(
      main(
        `<h1>Chief Executive's blog - 24 November 2021</h1><p>Hello everyone,</p><p>I want to thank you all.</p><p>This week the Board met in public.</p>`,
      ),
    ),
    expected: {
      kind: 'press-release',
      pressRelease: true,
      headline: "Chief Executive's blog - 24 November 2021",
      published: '2021-11-24',
    },
  },
  {
    name: 'election results are news, not governance',
    path: '/news/welcome-to-our-new-governors',
    html: page(
      main(
        `<h1>Welcome to our new governors</h1><p>22 August 2022</p><p>A warm welcome to our thirteen new governors. Elections closed on Tuesday 12 July 2022.</p>`,
      ),
    ),
    expected: { kind: 'press-release', pressRelease: true, published: '2022-08-22' },
  },
  {
    name: 'statement on a review, with the words of a service in the headline',
    path: '/whats-new/publication-of-the-review-of-maternity-services',
    html: page(
      main(
        `<h1>Publication of the review of maternity services</h1><p>The following is a statement from the chief executive:</p><p>“I am deeply sorry for the failings that families have told us of,” said the chief executive today.</p>`,
      ),
    ),
    expected: { kind: 'press-release', pressRelease: true, published: null },
  },
];

const others: Case[] = [
  {
    name: 'list with dates and paging',
    path: '/about-us/news?ccm_paging_p_b149=2&ccm_order_by_b149=cv.cvDatePublic',
    html: page(main(`<h1>News list</h1><ul>${entries(7)}</ul>`)),
    expected: { kind: 'news-index', pressRelease: false, published: null, headline: 'News list' },
  },
  {
    name: 'list that prints whole stories',
    path: '/latest-news',
    html: page(
      main(
        `<h1>Latest news</h1>${[1, 2, 3, 4].map((n) => `<h2><a href="/news/${n}">${headline} ${n}</a></h2><p>${n} March 2025</p>${story()}`).join('')}`,
      ),
    ),
    expected: { kind: 'news-index', pressRelease: false, published: null },
  },
  {
    name: 'list that prints one story whole, headings without links',
    path: '/news?start=8',
    html: page(
      main(`<h2>${headline}</h2>${story()}<h2>Second story of this page</h2><p>Short.</p><a href="/a">Read more</a>`),
    ),
    expected: { kind: 'news-index', pressRelease: false, published: null },
  },
  {
    name: 'archive of a month',
    path: '/welcome/archived-news/march-2021',
    html: page(
      main(
        `<h1>March 2021</h1><h2>Video message for crews</h2><p>03 March 2021</p>${story()}<h2>Crews thanked</h2><p>9 March 2021</p>${story()}`,
      ),
    ),
    expected: { kind: 'news-index', pressRelease: false, published: null },
  },
  {
    name: 'category of a blog',
    path: '/category/news/page/9/',
    html: page(`<div id="content"><h1>News</h1>${entries(5, false)}<a href="/x">Older posts</a></div>`),
    expected: { kind: 'news-index', pressRelease: false },
  },
  {
    name: 'press office below the news folder',
    path: '/news/media-enquiries',
    html: page(
      main(
        '<h1>Media enquiries</h1><p>Our communications team works with journalists. Out of hours, ask the switchboard for the on-call manager. Filming needs permission.</p>',
      ),
    ),
    expected: { kind: 'other', pressRelease: false },
  },
  {
    name: 'news centre that is a press office',
    path: '/Pages/News-Centre.aspx',
    html: page(
      main(
        '<h1>News Centre</h1><p>Meet the communications team. The team works with the media on fair reports. Journalists may ring in office hours; urgent enquiries to the on-call director. Interviews are arranged by the press office.</p>',
      ),
    ),
    expected: { kind: 'other', pressRelease: false },
  },
  {
    name: 'press cuttings below the news folder',
    path: '/en/News/Trust-in-the-News/March-Week-4/',
    html: page(
      main(
        '<h1>March Week 4</h1><p>Saturday 21 March 2009. Ward praised by patients, Fenmarsh Gazette, page 4. Car park row, Fenmarsh Gazette, page 7, following a press release.</p>',
      ),
    ),
    expected: { kind: 'other', pressRelease: false },
  },
  {
    name: 'front page with its latest posts',
    path: '/',
    html: page(main(`<h1>Welcome to Fenmarsh Hospitals</h1><h2>Latest news</h2><ul>${entries(4)}</ul>`)),
    expected: { kind: 'home', pressRelease: false, published: null },
  },
  {
    name: 'governance page with a dated alert',
    path: '/about-us/council-of-governors/',
    html: page(
      main(
        `${crumb('Home', 'About us')}<div class="callout"><p>Update January 2023: meetings are held online.</p></div><h1>Council of Governors</h1><p>Governors hold the non-executive directors to account. “It is a privilege to speak for our members in this way,” said the lead governor.</p>`,
      ),
    ),
    expected: { kind: 'governance', pressRelease: false, published: null },
  },
  {
    name: 'service page last reviewed',
    path: '/services/podiatry/how-can-i-access-the-service/',
    html: page(
      main(
        '<h1>How can I access the service?</h1><p>You can refer yourself.</p><div class="nhsuk-review-date"><p>Page last reviewed: 3 March, 2025<br>Next review due: 3 March 2028</p></div>',
      ),
    ),
    expected: { kind: 'service', pressRelease: false, published: null },
  },
  {
    name: 'board papers',
    path: '/about-us/trust-board/board-meetings',
    html: page(
      main(
        `<h1>Board meetings and papers</h1><ul>${[1, 2, 3, 4, 5].map((n) => `<li><a href="/download_file/${n}.pdf">Board papers ${n} May 2025</a></li>`).join('')}</ul>`,
      ),
    ),
    expected: { kind: 'board-papers', pressRelease: false, published: null },
  },
  {
    name: 'a board meeting’s day is not a day of publication',
    path: '/about/publications/trust-board-meeting-7th-november-2017/',
    html: page(main('<h1>Trust board meeting – 7th November 2017</h1><p><a href="/a.pdf">Agenda</a></p>')),
    expected: { kind: 'board-papers', pressRelease: false, published: null },
  },
  {
    name: 'disclosure log',
    path: '/about-us/freedom-of-information/disclosure-log',
    html: page(main(`<h1>Disclosure log</h1><p>We answer within 20 working days.</p><ul>${entries(4)}</ul>`)),
    expected: { kind: 'foi', pressRelease: false, published: null },
  },
  {
    name: 'vacancy',
    path: '/work-with-us/careers/how-to-apply/',
    html: page(main('<h1>How to apply</h1><p>Fill in the form completely.</p>')),
    expected: { kind: 'vacancy', pressRelease: false },
  },
  {
    name: 'about',
    path: '/about-us/who-we-are/',
    html: page(main(`${crumb('Home', 'About us', 'Who we are')}<h1>Who we are</h1><p>We run two hospitals.</p>`)),
    expected: { kind: 'about', pressRelease: false },
  },
  {
    name: 'site search',
    path: '/search/?page=1&query=2021',
    html: page(main(`<h1>Search results</h1><ul>${entries(6, false)}</ul>`)),
    expected: { kind: 'other', pressRelease: false, published: null },
  },
  {
    name: 'no main text',
    path: '/x',
    html: page(''),
    expected: { kind: 'other', pressRelease: false, headline: site, published: null },
  },
  {
    name: 'a commissioner’s news is never a trust’s press release',
    path: '/news/new-ward-for-older-people',
    html: page(main(`<h1>${headline}</h1><p>3 March 2025</p>${story()}`)),
    known: { isTrust: false },
    expected: { kind: 'press-release', pressRelease: false, published: '2025-03-03' },
  },
  {
    name: 'on nobody’s host',
    path: '/news/new-ward-for-older-people',
    html: page(main(`<h1>${headline}</h1>${story()}`)),
    known: null,
    expected: { pressRelease: false },
  },
];

const check = ({ path, html, expected, known = trust }: Case) => {
  const facts = classify(read(html, at + path), known);
  expect(facts).toMatchObject(expected);
  expect(facts.why.length).toBeGreaterThan(0);
  expect(facts.why.length).toBeLessThanOrEqual(4);
};

describe('items of news', () => it.each(items)('$name', check));
describe('pages that are none', () => it.each(others)('$name', check));

describe('pages for people in a crisis', () => {
  const quiet = (path: string, html: string) => classify(read(html, at + path), trust).quiet;
  it.each([
    ['by address', '/urgent-help', page(main('<h1>Contact</h1><p>Ring us.</p>'))],
    ['by headline', '/x', page(main('<h1>Getting help in a mental health crisis</h1><p>Ring us.</p>'))],
    ['by breadcrumb', '/x', page(main(`${crumb('Home', 'Crisis support', 'Phone')}<h1>Phone</h1><p>Ring us.</p>`))],
    ['by service', '/services/crisis-resolution-home-treatment-team', page(main('<h1>Our team</h1><p>Ring us.</p>'))],
    [
      'by what it tells',
      '/contact',
      page(main('<h1>Contact</h1><p>If you feel suicidal call 999.</p><p>Samaritans: 116 123.</p>')),
    ],
    [
      'help in a blog',
      '/blog/getting-help-in-a-mental-health-crisis-2871',
      page(main(`<h1>Getting help in a mental health crisis</h1>${story()}`)),
    ],
  ])('%s', (_, path, html) => expect(quiet(path, html)).toBe(true));
  it.each([
    ['a crisis line in header and footer', '/about-us', page(main('<h1>About us</h1><p>We run two hospitals.</p>'))],
    [
      'news about a crisis team',
      '/news/crisis-team-wins-national-award',
      page(main(`<h1>Crisis team wins national award</h1>${story()}`)),
    ],
    [
      'a front page with a crisis box',
      '/',
      page(main('<h1>Fenmarsh</h1><p>In crisis? Call 999 or NHS 111. Samaritans 116 123.</p>')),
    ],
    [
      'board papers on suicide prevention',
      '/board-papers/suicide-prevention',
      page(main('<h1>Suicide prevention strategy: board papers</h1>')),
    ],
  ])('not for %s', (_, path, html) => expect(quiet(path, html)).toBe(false));
});

it('says the same of the same words in another wrapping', () => {
  const path = '/news/new-ward-for-older-people';
  const wrappings = [
    main(`<h1>${headline}</h1><p>Published on: 3 March 2025</p>${story()}`),
    `<div role="main"><div><h1><span>${headline}</span></h1></div><div><b>Published on:</b> <span>3 March 2025</span></div>${story()}</div>`,
    `<table><tr><td><h1>${headline}</h1></td></tr><tr><td>Published on: 3 <i>March</i> 2025</td></tr>${paragraphs.map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>`,
  ];
  const facts = wrappings.map((body) => classify(read(page(body), at + path), trust));
  for (const other of facts) expect(other).toEqual(facts[0]);
  expect(facts[0]).toMatchObject(release('2025-03-03'));
});
