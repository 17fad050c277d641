/** What page builders and content systems do to a page: wrappers, headings and lists in other places than one would put them. */
import { describe, expect, it } from 'vitest';
import { classify } from '../../utils/match/classify.ts';
import { host, trust } from './page-cases.ts';
import { read, story } from './page-samples.ts';

const site = 'Fenmarsh Hospitals NHS Foundation Trust';
const headline = 'Larch Ward opens its doors';
const slug = '/news/larch-ward-opens-its-doors';

const document = (body: string, { title = `${headline} | ${site}`, head = '' } = {}): string =>
  `<!doctype html><html lang="en-GB"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const reading = (body: string, made = {}, path = slug) => read(document(body, made), host + path);
const facts = (body: string, made = {}, path = slug) => classify(reading(body, made, path), trust);
const zones = (body: string) => reading(body).segments.map(({ zone, text }) => `${zone}: ${text.slice(0, 12)}`);

describe('what holds the page is no furniture, whatever its class calls it', () => {
  it.each([
    'translate left-content',
    'main-wrap sidebar-left',
    'page-footer-fixed footer',
    'related wrapper',
    'article-non-modal',
  ])('class="%s"', (name) => {
    const body = `<div class="menu"><a href="/">Home</a></div><div class="${name}"><h1>${headline}</h1><p>3 March 2025</p>${story()}</div>`;
    expect(facts(body)).toMatchObject({ headline, published: '2025-03-03' });
    expect(zones(body).slice(0, 2)).toEqual(['nav: Home', 'main: Larch Ward o']);
  });

  it.each(['item-non-modal', 'node node-no-sidebar', 'view-with-sidebar-first'])(
    'a name that says what an element is not, or is beside, makes it none: class="%s"',
    (name) =>
      expect(zones(`<h1>${headline}</h1>${story()}<div class="${name}"><h2>Visit us</h2></div>`)).toContain(
        'main: Visit us',
      ),
  );

  it('what holds less, or no heading of the page, is', () => {
    const aside = `<div class="sidebar"><h2>Visit us</h2>${story()}${story()}</div>`;
    expect(zones(`<h1>${headline}</h1>${story()}${aside}`)).toContain('aside: Visit us');
    const menu = `<div class="main-menu"><h1>${site}</h1>${'<a href="/x">A service among services</a>'.repeat(80)}</div>`;
    expect(zones(`${menu}<h2>${headline}</h2>${story()}`)[0]).toBe('nav: Fenmarsh Hos');
    const short = `<div class="sidebar"><h1>${site}</h1></div><h2>${headline}</h2>${story()}`;
    expect(zones(short)[0]).toBe('aside: Fenmarsh Hos');
  });

  it('what lies over a short page is, and so is what is furniture by its element', () => {
    const notice = `<h1>Cookies on this site</h1>${story()}`;
    const page = `<h1>${headline}</h1><p>It is open.</p>`;
    expect(zones(`<div class="cookie-modal">${notice}</div>${page}`)[0]).toBe('aside: Cookies on t');
    expect(zones(`<nav>${notice}</nav>${page}`)[0]).toBe('nav: Cookies on t');
  });

  it('a page that was cut within its wrapper is read all the same', () => {
    const long = `<div class="translate"><h1>${headline}</h1>${story().repeat(1_200)}</div>`;
    expect(zones(long)[0]).toBe('main: Larch Ward o');
    expect(reading(long).truncated).toBe(true);
  });
});

describe('entries below an item', () => {
  const cards = (count: number): string =>
    Array.from(
      { length: count },
      (_, at) => `<div><h3><a href="/news/${at}">Another item of news no ${at}</a></h3><p>${at + 1} May 2025</p></div>`,
    ).join('');
  const long = story().repeat(2);

  it('are other pages’, with no heading over them too', () => {
    const { counts } = reading(`<h1>${headline}</h1>${long}${cards(12)}`);
    expect(counts.listEntries).toBe(0);
    expect(facts(`<h1>${headline}</h1>${long}${cards(12)}`, {}, '/larch-ward-opens-its-doors').kind).toBe(
      'press-release',
    );
  });

  it('are the page where they come first, whole stories or not', () => {
    const whole = cards(4).replaceAll('</div>', `${long}</div>`);
    expect(reading(`<h1>News</h1><p>What goes on.</p>${whole}`).counts.listEntries).toBe(4);
    expect(reading(`<h1>News</h1>${story()}${cards(4)}`).counts.listEntries).toBe(4);
  });
});

describe('a press office', () => {
  const office =
    '<p>Our communications team works with the media. Ring the press office; out of hours ask for the on-call manager.</p>';
  const entry = (words: string): string =>
    `<h3><a href="/news/a">Another item of news altogether</a></h3><p>${words}</p>`;
  it('is one with the latest news below it too', () =>
    expect(
      facts(`<h1>Information for journalists</h1>${office}${entry('So.').repeat(3)}`, {}, '/news/for-our-journalists')
        .kind,
    ).toBe('other'));
  it('is none where entries speak of one', () =>
    expect(
      facts(
        `<h1>News</h1>${entry('Journalists met our press office, and interviews were had.').repeat(4)}`,
        {},
        '/about-us/latest',
      ).kind,
    ).toBe('news-index'));
});

describe('a breadcrumb that nothing marks as one', () => {
  it.each([
    [
      '<p>You are in: <a href="/">Home</a> &gt; <a href="/news">News</a> &gt; Larch Ward</p>',
      ['Home', 'News', 'Larch Ward'],
    ],
    ['<div><a href="/">Home</a> » <a href="/news">News</a></div>', ['Home', 'News']],
    ['<div class="Crumbs_breadcrumb__x"><a href="/">Home</a><a href="/news">News</a></div>', ['Home', 'News']],
    ['<div class="breadcrumb"><a href="/">Home</a>/<a href="/news">News</a></div>', ['Home', 'News']],
    ['<p>Home is where patients want to be → help us</p>', []],
    ['<p><a href="/">Home</a> visits</p>', []],
  ])('%s', (line, expected) => expect(reading(`${line}<h1>${headline}</h1>${story()}`).breadcrumb).toEqual(expected));

  it('is no text of the page', () =>
    expect(zones(`<p><a href="/">Home</a> » <a href="/news">News</a></p><h1>${headline}</h1>`)[0]).toBe(
      'nav: Home » News',
    ));
});
