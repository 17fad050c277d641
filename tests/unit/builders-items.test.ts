/** The headline and the day of an item, in the places where page builders and content systems put them. */
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

describe('the headline', () => {
  it('is a heading by its role, also on an element within a line', () => {
    const hero = `<div><span>Blog</span><span role="heading" aria-level="1">${headline}</span><span>A look round</span></div>`;
    expect(facts(`${hero}${story()}<h1>Our chief nurse</h1>`).headline).toBe(headline);
    expect(reading(hero).segments.map(({ text }) => text)).toEqual(['Blog', headline, 'A look round']);
  });

  const shared = `<meta property="og:title" content="${headline}">`;
  it('is the title, where no heading has to do with it and the page or its address says it again', () => {
    const other = `<p>${headline}</p>${story()}<h2>About comments</h2>`;
    expect(facts(other).headline).toBe(headline);
    expect(facts(other, { head: shared }, '/news/123').headline).toBe(headline);
    expect(facts(other, { title: `${headline} | The Fen Page`, head: shared }, '/news/123').headline).toBe(headline);
  });

  it('stays with the heading where nothing says the title again', () => {
    expect(facts(`${story()}<h2>About comments</h2>`, {}, '/news/123').headline).toBe('About comments');
    const service = `<h1>Eye clinic</h1>${story()}`;
    const title = {
      title: `See better in the fens | ${site}`,
      head: '<meta property="og:title" content="See better in the fens">',
    };
    expect(facts(service, title, '/services/eye-clinic').headline).toBe('Eye clinic');
  });

  it('may speak of a trust without being its name', () => {
    const logo = `<div class="zone"><h1><a href="/">${site}</a></h1></div>`;
    const item = 'Staff survey shows a trust on the mend';
    const body = `${logo}<h2>${item}</h2>${story()}`;
    expect(facts(body, { title: `${site} - ${item}` }, '/news/12').headline).toBe(item);
    expect(facts(body, { title: `${item} | ${site}` }, '/news/12').headline).toBe(item);
  });

  it('is none, where there is no heading and the title is the site’s', () => {
    expect(
      facts(`<b>${headline}</b>${story()}`, { title: `${site} - Press releases` }, '/news/pr12.htm').headline,
    ).toBe('');
    expect(facts(story(), { title: site }, '/').headline).toBe(site);
  });

  it('ends where the name of the site begins, after a colon too', () => {
    expect(facts(story(), { title: `${headline}: ${site}` }, '/news/12').headline).toBe(headline);
    expect(facts(story(), { title: 'Our response: Fenmarsh Hospital' }, '/news/12').headline).toBe(
      'Our response: Fenmarsh Hospital',
    );
  });

  it('is not the name of the section above it', () => {
    const body = `<h1>Latest headlines</h1><p>${headline}</p>${story()}`;
    expect(facts(body, { head: shared }, '/stream/123')).toMatchObject({ headline });
    expect(facts('<h1>Latest news</h1>', { title: `Latest news | ${site}` }, '/news').headline).toBe('Latest news');
  });
});

describe('the dates of entries below a short item', () => {
  const below = (entry: string) => facts(`<h1>${headline}</h1><p>It is open.</p><section>${entry}</section>`).published;
  const other = '<h3><a href="/news/a">Another item of news altogether</a></h3>';
  it.each([
    [`${other}<p>2 May 2025</p>`, null],
    [`<p>2 May 2025</p>${other}`, null],
    [`${other}<p>Published: 2 May 2025</p>`, null],
    [`${other}<p>Some words on it.</p><p><time datetime="2025-05-02">2 May</time></p>`, null],
    ['<p>2 May 2025</p><h3><a href="#c">Comments</a></h3>', '2025-05-02'],
    ['<h6>By <a href="/by">the communications team</a></h6><p>2 May 2025</p>', '2025-05-02'],
    ['<p>2 May 2025</p><h3>What comes next for the ward</h3>', '2025-05-02'],
  ])('%s', (entry, expected) => expect(below(entry)).toBe(expected));

  it('leave its own alone', () =>
    expect(facts(`<p>3 March 2025</p><h1>${headline}</h1><p>It is open.</p>${other}<p>2 May 2025</p>`).published).toBe(
      '2025-03-03',
    ));
});

describe('dates beside what wrote them', () => {
  const date = (line: string) => facts(`<h1>${headline}</h1>${line}${story()}`).published;
  it.each([
    ['<p>Submitted by comms on Fri, 14/03/2025 - 10:15</p>', '2025-03-14'],
    ['<p>Submitted by comms on Fri, 03/14/2025 - 10:15</p>', null],
    ['<p>By <span>comms team</span>, <span>3 March, 2025</span></p>', '2025-03-03'],
    ['<p>By Press Office 3 March 2025</p>', '2025-03-03'],
    ['<p>By noon on 3 March 2025</p>', null],
    ['<p>By the end of May, 3 March 2025</p>', null],
    ['<p>03/03/2025 10:00:00</p>', '2025-03-03'],
    ['<p>3 March 2025 10:15am GMT</p>', '2025-03-03'],
    ['<ul><li><span>History:</span> <span>Published 3 March 2025</span></li></ul>', '2025-03-03'],
    ['<p>Car park closes Posted: 3 March 2025</p>', null],
    ['<p>For postnatal visits: 3 March 2025</p>', null],
    ['<p>This story was first published on 3 March 2025</p>', '2025-03-03'],
    [
      '<dl><dt>Details</dt><dd><time datetime="2025-03-03T10:00:00+00:00" itemprop="dateCreated"> Created: 03 March 2025</time></dd></dl>',
      '2025-03-03',
    ],
    ['<dl><dt>Details</dt><dd><time datetime="2025-03-03">Last updated: 3 March 2025</time></dd></dl>', null],
    ['<dl><dt>Last updated</dt><dd><time class="published" datetime="2025-03-03">3 March 2025</time></dd></dl>', null],
    ['<p><time datetime="2025-03-03T99:10:00Z">soon</time></p>', null],
  ])('%s', (line, expected) => expect(date(line)).toBe(expected));

  it('are in the order that the address has them in', () => {
    const shown = (path: string, line: string) =>
      facts(`<h1>${headline}</h1><p>${line}</p>${story()}`, {}, path).published;
    expect(shown('/2025/06/larch-ward-opens-its-doors/', '06/05/2025')).toBe('2025-06-05');
    expect(shown('/2025/05/larch-ward-opens-its-doors/', '06/05/2025')).toBe('2025-05-06');
    expect(shown('/2025/06/larch-ward-opens-its-doors/', '6 May 2025')).toBe('2025-05-06');
  });
});
