import { describe, expect, it } from 'vitest';
import { classify } from '../../utils/match/classify.ts';
import { readPlain } from '../../utils/page/plain.ts';

const facts = (path: string, title: string, text: string) =>
  classify(readPlain(`https://www.elsewhere.nhs.uk${path}`, title, text), { isTrust: true });
const title = 'New garden opens for stroke patients';
const story =
  'The hospital has opened a garden for people on its stroke ward. The chief nurse said that it would help. Gifts paid for it.';
const list =
  'New ward opens. 3 May 2024. A ward has opened. Read more. Staff win award. 2 May 2024. A team has won. Read more. Parking changes. 1 May 2024. Parking is changing. Read more.';

describe('items of news by their addresses alone', () => {
  it.each([
    '/newsitem/new-garden-opens',
    '/news-item/new-garden-opens/',
    '/newsdetail/new-garden',
    '/LatestNews/2014/Newgarden.aspx',
    '/pressreleases/2014/new-garden.html',
    '/newsandevents/new-garden-opens',
    '/story/new-garden-opens',
    '/features/new-garden-opens',
    '/2019/new-garden-opens-for-stroke-patients/',
    // The item is chosen by a field of the query, on the page of the section or on the front page.
    '/news.aspx?id=44',
    '/news-details/?id=12',
    '/newspage.asp?newsid=3',
    '/viewnews.php?newsid=12',
    '/?news=new-garden-opens-for-stroke-patients',
  ])('%s', (path) => expect(facts(path, title, story)).toMatchObject({ kind: 'press-release', headline: title }));

  it('a post of WordPress known by its number alone, with a day or a headline of news', () => {
    const marked = `28th June 2024 - Uncategorized\n${story}`;
    expect(facts('/?p=44839', 'Industrial action', marked)).toMatchObject({
      kind: 'press-release',
      published: '2024-06-28',
    });
    expect(facts('/?p=4999', 'Estates team nominated for community award', '').kind).toBe('press-release');
    expect(facts('/?p=5626', 'Council of Governors meetings', 'Dates of meetings and papers.').kind).toBe('governance');
  });

  it('a number of a series kept at the root, and a release named as one', () => {
    const text = 'This week our chief executive thanks the volunteers who help in our hospitals.';
    expect(facts('/amys-weekly-news-round-up-79', 'Amy’s Weekly News Round-Up', text).kind).toBe('press-release');
    const launch = 'A consultation begins today, the trust said.';
    expect(facts('/media-centre/news/launch-press-release/', 'Public to have their say', launch).kind).toBe(
      'press-release',
    );
  });

  it('a merger told in a newsletter is news of the day', () => {
    const text =
      'There is a slight delay. The boards will decide in January. The chief executive said that it was right.';
    expect(facts('/members-newsletter/1429-merger-update', 'Merger update', text).kind).toBe('press-release');
    expect(facts('/about-us/merger', 'Merger', text).kind).toBe('about');
  });
});

describe('pages that are no items, by address and text', () => {
  it.each([
    ['/2020/11/', 'November 2020', list, 'news-index'],
    ['/2020/11/page/8', 'November 2020', list, 'news-index'],
    ['/2020/11/14/', '14 November 2020', list, 'news-index'],
    ['/news/?category=3', 'News', list, 'news-index'],
    ['/news/?id=3', 'News', list, 'news-index'],
    ['/media-centre/image-library', 'Image library', 'Pictures of our hospitals for use in the media.', 'other'],
    ['/news/newsletter-sign-up', 'Sign up to our newsletter', 'Give us your address below.', 'other'],
    ['/latest/visiting-times', 'Visiting times', 'Visiting is from 2pm to 8pm.', 'service'],
    ['/publications/trust-board-meetings/', 'Trust Board Meetings', 'The latest papers are here.', 'board-papers'],
    ['/about-us/board-directors/meeting-minutes-and-agendas', 'Minutes', 'The agenda shows the items.', 'board-papers'],
    [
      '/about-us/publications/quality-report/',
      'Quality Report',
      'Each year we say how good our care is.',
      'governance',
    ],
    ['/non-executive-directors/', 'Non-Executive Directors', 'They hold the board to account.', 'governance'],
    ['/when-you-are-ready-to-go-home/', 'Going home', 'Have your clothes and keys at hand.', 'service'],
    ['/camhs/professionals', 'Professionals', 'Who can refer a child, and how.', 'service'],
    ['/patient-leaflets/after-your-operation', 'After it', 'Published: May 2022\nRest for two days.', 'service'],
  ])('%s', (path, headline, text, kind) =>
    expect(facts(path, headline, text)).toMatchObject({ kind, pressRelease: false }),
  );

  it('an event: neither an item nor published on its day', () => {
    const event = 'Date: 4 June 2025\nTime: 10am to 2pm\nVenue: Education Centre\nCome and meet our staff.';
    expect(facts('/news-and-events/events/open-day', 'Open day', event)).toMatchObject({
      kind: 'other',
      pressRelease: false,
      published: null,
    });
    const news = `We invite you to our open day, the chief nurse said today.\n${event}`;
    expect(facts('/news/join-us-at-our-open-day', 'Join us at our open day', news)).toMatchObject({
      kind: 'press-release',
      published: null,
    });
  });
});

it('the day and time of an item, labelled as an event labels them, without a place to go to', () => {
  const text = `Date: 06 September 2021\nTime: 10:00\n${story} Everyone is welcome to see it.`;
  expect(facts('/news/new-garden-opens/483852', title, text)).toMatchObject({
    kind: 'press-release',
    published: '2021-09-06',
  });
});

describe('lines that give the day of an item', () => {
  it.each([
    ['31 May 2024, 3:29 p.m.', '2024-05-31'],
    ['28th June 2024 - Uncategorized', '2024-06-28'],
    ['5 June 2018 – for immediate release', '2018-06-05'],
    ['5 June 2018 • Reading time: 3 minutes', '2018-06-05'],
    ['5 June 2018 Category: News', '2018-06-05'],
    ['4 May 2021 by Communications team', '2021-05-04'],
    ['Posted by: Communications on 4 May 2021', '2021-05-04'],
    ['Added: 5 June 2018', '2018-06-05'],
    ['Article date: 5 June 2018', '2018-06-05'],
    ['Event date: 5 June 2018', null],
    ['Tuesday 5 June 2018 at 10am', null],
    ['On 5 June 2018 by chance it rained.', null],
  ])('“%s” is %s', (line, published) =>
    expect(facts('/news/new-garden-opens-for-stroke-patients', title, `${line}\n${story}`).published).toBe(published),
  );

  it('a month that a folder names is the item’s, where nothing else says more', () => {
    expect(facts('/news/2021-news/april-2021-news/call-first/', 'Call 111 first', story).published).toBe('2021-04');
    expect(facts('/news/march-2021/garden/', title, `Posted: 5 March 2021\n${story}`).published).toBe('2021-03-05');
    expect(facts('/board-papers/march-2021/agenda', 'Agenda', 'Board papers.').published).toBeNull();
  });

  it('“Date Request Replied To” is the day of the answer', () => {
    const text =
      'Date Request Received: 23/02/2026 00:00:00\nDate Request Replied To: 04/03/2026 00:00:00\nQuestion 1: who writes the leaflets?';
    expect(facts('/about-us/freedom-of-information-foi/previous-foi-requests/foi_1', 'FOI_1', text)).toMatchObject({
      kind: 'foi',
      published: '2026-03-04',
    });
  });
});
