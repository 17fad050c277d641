import { describe, expect, it } from 'vitest';
import { classify } from '../../utils/match/classify.ts';
import { readPlain } from '../../utils/page/plain.ts';

const facts = (path: string, title: string, text: string) =>
  classify(readPlain(`https://www.elsewhere.nhs.uk/${path}`, title, text), { isTrust: true });

describe('the day of an item of news', () => {
  it.each([
    ['Date added: 13 May 2022', '2022-05-13'],
    ['15 Sep 2024, 10 a.m.', '2024-09-15'],
  ])('“%s” is %s', (line, published) =>
    expect(
      facts(
        'news/update-regarding-recent-media-coverage',
        'Update regarding recent media coverage',
        `${line}\nWe are sorry.`,
      ),
    ).toMatchObject({ kind: 'press-release', published }),
  );

  it.each([
    'Posted in News on 24 August 2018',
    'Press release – 24 August 2018',
    'News - 24 August 2018',
    'Trust news, 24 August 2018',
    '24 August 2018 — Trust news',
    '24 August 2018 in Latest news, Wards',
    'For immediate release – Friday 24 August 2018',
    'Communications Team, 24 August 2018',
    'Statement issued 24 August 2018',
    'Posted on the 24th August 2018',
    'Answer sent on the 24th of August 2018',
    'Submitted by comms on Fri, 24/08/2018 - 09:30',
    '24 August 2018 09:30:00',
    '24 August 2018 (updated 3 May 2020)',
    '24 August 2018 Share',
  ])('“%s” is that day', (line) => {
    const text = `Garden gate moves east\n${line}\nThe gate has been moved. It was hung in May 2011.`;
    expect(facts('news/garden-gate-moves-east', 'Garden gate moves east', text).published).toBe('2018-08-24');
  });

  it.each([
    'Read the press release – 24 August 2018 – of the college',
    'Board papers, 24 August 2018',
    'In the news: 24 August 2018 to 3 May 2019',
    'Updated 24 August 2018',
    'Event in Latest news, 24 August 2018 at 2pm',
  ])('“%s” gives none', (line) => {
    const text = `Garden gate moves east\nThe gate has been moved.\n${line}\nIt was hung in May 2011.`;
    expect(facts('news/garden-gate-moves-east', 'Garden gate moves east', text).published).toBeNull();
  });

  it('may begin its headline', () => {
    const said = '“We are delighted with what inspectors found,” said our chief executive.';
    const published = (headline: string) =>
      facts('news/2014/our-news-of-winter', headline, `${headline}\n${said}`).published;
    expect(published('11 December 2014 - Clean bill of health for us')).toBe('2014-12-11');
    expect(published('11 December 2014 is the day that we were rated')).toBe('2014');
  });

  it('may stand alone below the last paragraph, where nothing between begins another item', () => {
    const lines = [1, 2, 3, 4, 5, 6].map(
      (n) => `Paragraph ${n} of the story goes on about the garden gate and its new hinges.`,
    );
    const published = (...last: string[]) =>
      facts('news/garden-gate-moves', 'Garden gate moves', ['Garden gate moves', ...lines, ...last].join('\n'))
        .published;
    expect(published('24 August 2018')).toBe('2018-08-24');
    expect(published('Open day', '24 August 2018')).toBeNull();
    expect(published('24 August 2018', lines[0] ?? '', '25 August 2018')).toBeNull();
    expect(published('It will be opened on 24 August 2018')).toBeNull();
  });

  it('is the month or year of the folder where the item bears none', () => {
    expect(facts('news/2019/we-are-good', 'We are good', 'Inspectors have been.').published).toBe('2019');
  });

  it('is none on the cuttings of others', () => {
    expect(facts('news/media-coverage/our-trust', 'Media coverage', '13 May 2022\nWhat papers wrote.').kind).toBe(
      'other',
    );
  });
});

describe('the day of an answer to a request', () => {
  const text =
    'Q1. How many patients were there? A1. 1,125. This is a reply under the Freedom of Information Act; you may ask for an internal review.';

  it.each([
    ['Date of reply 23 October 2025', '2025-10-23'],
    ['Reply sent: 23 October 2025', '2025-10-23'],
    ['Date answered 3 March 2024', '2024-03-03'],
    ['Released 3 March 2024', '2024-03-03'],
    ['July 2025', '2025-07'],
    ['Received September 2024', null],
    ['Date of request 23 October 2025', null],
    ['Response due 23 October 2025', null],
    ['The reply of 23 October 2025 was late', null],
    ['July 2025\nWe answered in part.\nAugust 2025', null],
    ['We answered in part.\nThe rest will follow.\nAnd then more.\nJuly 2025', null],
  ])('“%s” is %s', (line, published) =>
    expect(facts('foi/responses/7421', 'Response 7421: beds', `${line}\n${text}`)).toMatchObject({
      kind: 'foi',
      published,
    }),
  );

  it('is not taken of a bare line on a page of a service', () => {
    expect(facts('our-services/wards', 'Our wards', `July 2025\n${text.slice(0, 40)}`).published).toBeNull();
  });
});
