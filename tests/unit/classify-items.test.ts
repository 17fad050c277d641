import { describe, expect, it } from 'vitest';
import { classify } from '../../utils/match/classify.ts';
import { type Case, check, crumb, headline, host, main, release, trust } from './page-cases.ts';
import { nightingalePost, page, paragraphs, read, related, site, story } from './page-samples.ts';

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

describe('items of news', () => it.each(items)('$name', check));

it('says the same of the same words in another wrapping', () => {
  const path = '/news/new-ward-for-older-people';
  const wrappings = [
    main(`<h1>${headline}</h1><p>Published on: 3 March 2025</p>${story()}`),
    `<div role="main"><div><h1><span>${headline}</span></h1></div><div><b>Published on:</b> <span>3 March 2025</span></div>${story()}</div>`,
    `<table><tr><td><h1>${headline}</h1></td></tr><tr><td>Published on: 3 <i>March</i> 2025</td></tr>${paragraphs.map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>`,
  ];
  const facts = wrappings.map((body) => classify(read(page(body), host + path), trust));
  for (const other of facts) expect(other).toEqual(facts[0]);
  expect(facts[0]).toMatchObject(release('2025-03-03'));
});
