import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { addressOf } from '../../utils/match/address.ts';
import { classify, weigh } from '../../utils/match/classify.ts';
import { piece } from '../../utils/match/evidence.ts';
import { titleOfItem } from '../../utils/match/headline.ts';
import { isNewsSection, isPeriod, newsFolder, topicsIn } from '../../utils/match/topics.ts';
import { readPlain } from '../../utils/page/plain.ts';

const trust = { isTrust: true };
const base = 'https://www.fenmarsh.nhs.uk';
const facts = (path: string, title = '', text = '') => classify(readPlain(base + path, title, text), trust);

describe('addresses', () => {
  it.each([
    ['/news/new-ward-opens-5216', { folders: ['news'], leaf: 'new ward opens', numbered: true }],
    ['/news/archive/new-ward/633808', { folders: ['news', 'archive'], leaf: 'new ward', numbered: true }],
    ['/News/Pages/NewWard-Opens.aspx', { folders: ['news'], leaf: 'new ward opens' }],
    ['/about/press/index2.htm', { folders: ['about'], leaf: 'press' }],
    ['/2020/04/01/slug/', { dated: '2020-04-01', leaf: 'slug' }],
    ['/2019/6/slug/', { dated: '2019-06' }],
    ['/news/review-of-the-year-2022', { leaf: 'review of the year 2022', numbered: false }],
    ['/nelft-talks/page-9', { folders: [], leaf: 'nelft talks', paged: true }],
    ['/category/news/page/2/', { folders: ['category'], leaf: 'news', paged: true }],
    ['/news?start=8', { leaf: 'news', paged: true }],
    ['/?p=17358', { leaf: '', byQuery: true }],
    ['/?news=two-trusts-become-one', { folders: ['news'], leaf: 'two trusts become one' }],
    ['/?theme=very-dark-blue', { folders: [], leaf: '' }],
    ['/news/2019/we-are-good/', { dated: null, period: '2019' }],
    ['/Latestnews/2017/June-2017/We-Are-Good.aspx', { period: '2017-06' }],
    ['/news-events/2019-news/december-2019-news/fourth-good/', { period: '2019-12' }],
    ['/news/2013/september/slug.aspx', { period: '2013-09' }],
    ['/news/march/2013/slug', { period: '2013' }],
    ['/annual-reports/2019/introduction/', { period: null }],
    ['/news/2013-2014/slug', { period: null }],
    ['/news/2019', { period: null, leaf: '2019' }],
    ['/%E0%A4%A/x', { leaf: 'x' }],
  ])('%s', (path, expected) => expect(addressOf(base + path)).toMatchObject(expected));

  it('takes anything', () => {
    fc.assert(fc.property(fc.string(), (text) => void addressOf(text)));
    expect(addressOf('no address')).toMatchObject({ host: '', leaf: '' });
  });
});

describe('names of parts of a site', () => {
  it.each([
    'news',
    'latest news',
    'news and events',
    'press releases older',
    'whats new',
    'trust news',
    'news list',
    'media centre',
  ])('"%s" is a section of news', (name) => expect(isNewsSection(name)).toBe(true));
  it.each(['new trust update', 'news of the merger', 'trust', 'services', 'new ward opens', ''])(
    '"%s" is none',
    (name) => expect(isNewsSection(name)).toBe(false),
  );
  it.each([
    ['news and events', 2],
    ['chief executives blog', 2],
    ['our stories', 1],
    ['services', 0],
    ['newsham ward', 0],
  ])('%s holds news: %i', (name, strength) => expect(newsFolder(name)).toBe(strength));
  it.each([
    ['march 2021', true],
    ['2021', true],
    ['archive march 2021', true],
    ['weekly news 19 october 2021', false],
  ])('%s is a period: %s', (name, is) => expect(isPeriod(name)).toBe(is));
  it.each([
    ['freedom of information requests', 'foi'],
    ['board papers', 'board-papers'],
    ['council of governors', 'governance'],
    ['how to apply', 'vacancy'],
    ['our services', 'service'],
    ['who we are', 'about'],
    ['press office', 'other'],
  ])('%s belongs to %s', (name, kind) => expect(topicsIn(name)[0]?.kind).toBe(kind));
});

describe('titles without the site', () => {
  it.each([
    ['New ward opens | Fenmarsh Hospitals NHS Trust', 'New ward opens'],
    ['New ward opens | Latest news | Fenmarsh NHS', 'New ward opens'],
    ['New ward opens – Fenmarsh Hospital', 'New ward opens'],
    ['Fenmarsh NHS Trust | New ward opens', 'New ward opens'],
    ['Changes to visiting – from Monday', 'Changes to visiting – from Monday'],
    ["Trust's response", "Trust's response"],
    ['Fenmarsh NHS Trust', 'Fenmarsh NHS Trust'],
    ['', ''],
  ])('%s', (title, expected) => expect(titleOfItem(title)).toBe(expected));
});

describe('weighing', () => {
  it('adds up, gives the strongest reasons once, four at most', () => {
    const evidence = [
      piece('foi', 3, 'address_topic', 'foi'),
      ...[1, 2, 1.5, 0.5, 0.6, 2].map((weight, i) => piece('press-release', weight, `k${i}`)),
      piece('press-release', 2, 'k1'),
      piece('press-release', -1, 'reviewed'),
    ];
    const { kind, why } = weigh(evidence);
    expect(kind).toBe('press-release');
    expect(why.map(({ key }) => key)).toEqual(['why_kind_k1', 'why_kind_k5', 'why_kind_k2', 'why_kind_k0']);
  });
  it('little evidence is none', () => {
    expect(weigh([piece('press-release', 1, 'recent')])).toEqual({
      kind: 'other',
      why: [{ key: 'why_kind_none', values: [] }],
    });
  });
});

describe('headline and paragraphs', () => {
  it.each([
    ['/news/new-ward', 'New ward', 'Posted on: 27 May 2020. A ward has opened.', 'press-release', '2020-05-27'],
    ['/2020/04/01/new-ward/', 'New ward', 'A ward has opened.', 'press-release', '2020-04-01'],
    [
      '/2020/04/01/new-ward/',
      'New ward',
      'Published on: 2 April 2020. A ward has opened.',
      'press-release',
      '2020-04-02',
    ],
    ['/news/ward-opens', 'Ward opens – 03/04/2019', '', 'press-release', '2019-04-03'],
    ['/news/visiting', 'Visiting changes from 20 November 2023', 'Hours change.', 'press-release', null],
    ['/news/update', 'Weekly update: 7 November 2025', 'Dear colleagues, thank you.', 'press-release', '2025-11-07'],
    ['/news/agm', 'Come to our annual general meeting on 7 November 2025', '', 'press-release', null],
    ['/about-us', 'About us', 'Published: 3 March 2020. We run two hospitals.', 'about', null],
    [
      '/foi/answer-12',
      'Answer to request 12 under the Freedom of Information Act',
      'Published: 3 March 2020.',
      'foi',
      '2020-03-03',
    ],
    ['/', '', '', 'home', null],
    ['/home/', '', '', 'home', null],
    ['/default.asp', '', '', 'home', null],
  ])('%s | %s | %s', (path, title, text, kind, published) =>
    expect(facts(path, title, text)).toMatchObject({ kind, published }),
  );

  it('the headline is the one given', () =>
    expect(facts('/news/other-words-here', 'New ward').headline).toBe('New ward'));

  it('is never a press release off a trust’s own site', () => {
    const reading = readPlain(
      `${base}/news/press-releases/new-ward-opens-today`,
      'New ward opens',
      'Published: 3 March 2020.',
    );
    expect(classify(reading, trust)).toMatchObject({ kind: 'press-release', pressRelease: true });
    expect(classify(reading, { isTrust: false })).toMatchObject({ kind: 'press-release', pressRelease: false });
    expect(classify(reading, null)).toMatchObject({ kind: 'press-release', pressRelease: false });
    expect(classify({ ...reading, url: 'https://gazette.example/news/new-ward' }, null)).toMatchObject({
      kind: 'other',
      pressRelease: false,
    });
  });

  it('never throws, and every reason has its words', () => {
    const known = Object.keys(messages);
    const word = fc.constantFrom(
      'news',
      'board',
      'foi',
      'page',
      '2',
      '2020',
      '04',
      'crisis',
      'Dear colleagues',
      '3 March 2020',
      'said',
      '“',
      'press',
      'opens',
      'ENDS',
      '?start=2',
      '.aspx',
    );
    const parts = (glue: string) =>
      fc.array(fc.oneof(word, fc.string()), { maxLength: 6 }).map((all) => all.join(glue));
    fc.assert(
      fc.property(
        parts('/'),
        parts(' '),
        parts(' '),
        fc.constantFrom(null, trust),
        (path, title, text, organisation) => {
          const { why } = classify(readPlain(`${base}/${path}`, title, text), organisation);
          expect(why.length).toBeGreaterThan(0);
          for (const { key } of why) expect(known).toContain(key);
        },
      ),
      { numRuns: 300 },
    );
  });
});
