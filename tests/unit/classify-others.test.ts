import { describe, it } from 'vitest';
import { type Case, check, crumb, headline, main } from './page-cases.ts';
import { entries, page, site, story } from './page-samples.ts';

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

describe('pages that are no items of news', () => it.each(others)('$name', check));
