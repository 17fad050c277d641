/** Whole classes of pages, each item beside the pages that look like it and are none. */
import { describe, expect, it } from 'vitest';
import { classify } from '../../utils/match/classify.ts';
import { readPlain } from '../../utils/page/plain.ts';

const facts = (path: string, title: string, text = '') =>
  classify(readPlain(`https://www.elsewhere.nhs.uk${path}`, title, `${title}\n${text}`), { isTrust: true });

describe('items at the root of a site, known by their words and their filing alone', () => {
  const sentence = 'Patients and porters find their way around the new entrance of our oldest ward';
  const slug = '/patients-and-porters-find-their-way-around-the-new-entrance-of-our-oldest-ward/';
  const plain = 'The way in had been closed for a year. It was painted green.';

  it.each([
    ['filed at the end', `${plain}\nPosted in Building, Press Releases and Research`],
    ['filed by a label', `${plain}\nCategories: News`],
    ['filed beside the day', `Aug 24, 2018 | News\n${plain}`],
    ['a day below the headline', `24 August 2018\n${plain}`],
  ])('%s', (_, text) => expect(facts(slug, sentence, text).kind).toBe('press-release'));

  it('the day beside the filing is the item’s', () => {
    expect(facts(slug, sentence, `Aug 24, 2018 | News\n${plain}`).published).toBe('2018-08-24');
  });

  it.each([
    ['no more than a sentence', sentence, plain, 'other'],
    [
      'a page of a service that links to news',
      'Eye clinic',
      `We see you by appointment.\nRead our news story.`,
      'service',
    ],
    ['filed under something else', 'Eye clinic', 'We see you by appointment.\nPosted in Eyes', 'service'],
  ])('not: %s', (_, title, text, kind) => {
    const path = title === sentence ? slug : '/eye-clinic/';
    expect(facts(path, title, text)).toMatchObject({
      kind: kind === 'other' ? expect.not.stringMatching('press-release') : kind,
      pressRelease: false,
    });
  });

  it('a holiday, a day of the year or a strike, told by somebody in office', () => {
    const said = 'A medical director at the trust said that the wards would be busy.';
    for (const [title, path] of [
      [
        'Think twice before you ring this bank holiday weekend',
        '/think-twice-before-you-ring-this-bank-holiday-weekend',
      ],
      ['Ward teams bake for world sepsis day on the coast', '/ward-teams-bake-for-world-sepsis-day-on-the-coast'],
      ['What industrial action in June means for your visit', '/what-industrial-action-in-june-means-for-your-visit'],
    ] as const)
      expect(facts(path, title, said).kind, title).toBe('press-release');
    expect(facts('/visitors/christmas', 'Visiting over Christmas', 'Come between 2pm and 8pm.').kind).toBe('service');
    expect(facts('/services/strikes', 'Strikes', 'Clinics may move.').kind).toBe('service');
  });

  it('what a body asks of the public, told of it as of another', () => {
    const title = 'Stay warm and help the crews as the frost comes back';
    const path = '/stay-warm-and-help-the-crews-as-the-frost-comes-back/';
    const asked = 'Fenwell Ambulance Service is asking people to check on neighbours.';
    const said = 'Its director of operations said that this week had been hard.';
    expect(facts(path, title, `${asked}\n${said}`).kind).toBe('press-release');
    expect(facts(path, title, `We ask people to check on neighbours.\nCall us.`).kind).not.toBe('press-release');
    expect(facts('/services/frost', 'Frost', `${asked}\nCall us.`).kind).toBe('service');
  });

  it('an occasion takes nothing from what the headline tells', () => {
    const title = 'Fenwell offers hot weather advice to the whole of the county';
    const path = '/fenwell-offers-hot-weather-advice-to-the-whole-of-the-county';
    expect(facts(path, title, 'Drink water and stay indoors.').kind).toBe('press-release');
  });

  it('an ambulance service is no page of a service', () => {
    const path = '/be-kind-to-the-crews-of-your-local-ambulance-service/';
    expect(
      facts(path, 'Be kind to the crews of your local ambulance service', '24 August 2018\nCrews are busy.').kind,
    ).toBe('press-release');
  });

  it('reported speech speaks for news, but not of a matron’s advice on a ward', () => {
    const said = 'The chief executive of the trust said that it was a great step.';
    expect(
      facts(
        '/2019/garden-gate-moves-to-the-other-end-of-the-lawn',
        'Garden gate moves to the other end of the lawn',
        `Last week it was done. ${said}`,
      ).kind,
    ).toBe('press-release');
    expect(facts('/wards/larch', 'Larch Ward', 'Our matron said that visitors are welcome.').kind).toBe('service');
  });
});

describe('items in a news section, whatever their matter and wherever the section hangs', () => {
  it.each([
    ['/corporate-information/news/our-annual-members-meeting-2020.aspx', "Our Annual Members' Meeting 2020"],
    ['/about-us/news/annual-general-meeting-moves-online', 'Annual general meeting moves online'],
    ['/patients-and-visitors/news/changes-to-visiting-on-our-wards', 'Changes to visiting on our wards'],
    ['/index.php?option=com_content&view=article&id=77:garden-gate-moves&catid=4:news', 'Garden gate moves'],
  ])('%s', (path, title) => {
    expect(facts(path, title, 'Come and hear of our year on Wednesday 14 October at 5pm.').kind).toBe('press-release');
  });

  it.each([
    ['/about-us/annual-members-meeting', "Annual Members' Meeting", 'governance'],
    ['/news-and-events/staff-awards', 'Staff awards', 'about'],
    ['/about-us/statement-of-purpose/our-statement-of-purpose', 'Our statement of purpose', 'governance'],
    ['/index.php?option=com_content&view=article&id=77:podiatry&catid=9:services', 'Podiatry', 'service'],
  ])('not %s', (path, title, kind) => {
    expect(facts(path, title, 'We hold it every year in autumn.')).toMatchObject({ kind, pressRelease: false });
  });

  it('awards that were told as an item are one', () => {
    expect(
      facts('/news/staff-awards', 'Porter wins our staff awards for the third time', 'He is delighted.').kind,
    ).toBe('press-release');
    expect(facts('/news/staff-awards-5216', 'Staff awards', 'Published: 3 May 2019\nA porter has won.').kind).toBe(
      'press-release',
    );
  });
});

describe('archives by author, label and time', () => {
  const entries = '3 May 2019\nWard opens\nA ward has opened.\n1 May 2019\nGate moves\nThe gate has moved.';

  it.each([
    '/author/comms/',
    '/author/comms/page/6',
    '/tag/gardens/',
    '/category/community/',
    '/category/community/page/2/',
    '/?cat=4',
    '/?author=2',
    '/?m=201905',
    '/news/2022/july/',
    '/news/2022/july/6/',
    '/news/2022/july',
    '/news/list?pageNumber=3',
    '/news?GenericList_List_GoToPage=2',
  ])('%s', (path) => expect(facts(path, 'Comms', entries)).toMatchObject({ kind: 'news-index', published: null }));

  it.each([
    ['/services/category/children', 'Services for children', 'service'],
    ['/authors/', 'Authors', 'other'],
    ['/services-a-z/day-surgery-unit?GenericList_List_GoToPage=1', 'Day Surgery Unit', 'service'],
  ])('not %s', (path, title, kind) => expect(facts(path, title, 'By appointment.').kind).toBe(kind));
});

describe('the day of folders', () => {
  it.each([
    ['/news/2022/july/6/garden-gate-moves.aspx', '2022-07-06'],
    ['/news/2022/july-2022/06/garden-gate-moves', '2022-07-06'],
    ['/news/2022/february/30/garden-gate-moves', '2022-02'],
    ['/news/2022/july/67/garden-gate-moves', '2022-07'],
    ['/news/6/2022/july/garden-gate-moves', '2022-07'],
  ])('%s', (path, published) => {
    expect(facts(path, 'Garden gate moves', 'It stands at the other end.')).toMatchObject({
      kind: 'press-release',
      published,
    });
  });

  it('gives way to the day that the page prints', () => {
    const text = 'Published: 8 July 2022\nIt stands at the other end.';
    expect(facts('/news/2022/july/6/garden-gate-moves', 'Garden gate moves', text).published).toBe('2022-07-08');
  });

  it('is none on papers of a meeting', () => {
    expect(facts('/board-papers/2022/july/6/agenda', 'Agenda', 'Board papers.').published).toBeNull();
  });
});

describe('what hangs below the same folders', () => {
  const quoted = 'She began in 1979. The chief nurse said: “She has been a rock for all of us on the ward.”';
  it.each([
    [
      '/careers/news/meet-ten-more-of-our-own-on-larch-ward',
      'Meet ten more of our own on Larch Ward',
      'They came this week.',
      'press-release',
    ],
    ['/careers/apprenticeships', 'Apprenticeships', 'We take on twenty every year.', 'vacancy'],
    [
      '/people/ward-sister-retires-after-forty-years-service',
      'Ward sister retires after forty years’ service',
      quoted,
      'press-release',
    ],
    ['/wards/larch-ward/our-ward-sister', 'Our ward sister', quoted, 'service'],
    [
      '/about-us/publications/integrated-performance-report',
      'Integrated performance report',
      'It shows figures.',
      'governance',
    ],
    ['/about-us/executive-team', 'Executive team', 'They run the trust.', 'governance'],
    ['/about-us/the-trust/', 'The Trust', 'We run two hospitals.', 'about'],
    [
      '/about-us/news-events/forty-years',
      'Forty years',
      'Welcome to our page on forty years. Films will follow.',
      'other',
    ],
    [
      '/about-us/news-events/forty-years',
      'Forty years of wards marked with a walk',
      'Welcome news came today.',
      'press-release',
    ],
  ])('%s, “%s”', (path, title, text, kind) => expect(facts(path, title, text).kind).toBe(kind));

  it.each(['asks', 'returns', 'moved', 'shares', 'called'])('“%s” in a headline tells of something', (verb) => {
    const headline = `Fenmarsh ${verb} for all its gates on the east side`;
    const path = `/2019/${headline.toLowerCase().replaceAll(' ', '-')}`;
    expect(facts(path, headline, 'It was done last week.').kind).toBe('press-release');
  });

  it.each(['asking', 'returning', 'moving', 'sharing', 'calling'])('“%s” may be a plan', (verb) => {
    const headline = `Fenmarsh ${verb} for all its gates on the east side`;
    const path = `/2019/${headline.toLowerCase().replaceAll(' ', '-')}`;
    expect(facts(path, headline, 'It was done last week.').kind).toBe('other');
  });
});

describe('standing pages', () => {
  it.each([
    ['/frequently-asked-questions', 'Your questions answered', 'When will it open? Next year.', 'about'],
    ['/services/podiatry/faqs', 'Frequently asked questions', 'Where do I go? Come to level two.', 'service'],
    ['/about-us/freedom-of-information/faqs', 'Frequently asked questions', 'How do I ask? By letter.', 'foi'],
    ['/coronavirus-updates', 'Coronavirus updates', 'Please wear a mask. Visiting is as below.', 'service'],
    ['/cardiology', 'Cardiology', 'We look after hearts.', 'service'],
    ['/about/building/overview-of-our-plans/', 'Our plans', 'We put up a wing.', 'about'],
    ['/about/operational-plans/', 'Operational plans', 'Two years each.', 'governance'],
    ['/about/membership/elections/', 'Elections', 'They are held every year.', 'governance'],
    ['/our-trust/how-we-make-decisions', 'How we make decisions', 'The board meets.', 'governance'],
    [
      '/?p=21047',
      'Beds on larch ward from 2013 to 2024',
      'Under the Freedom of Information Act, I request the number of beds. Please see the file.',
      'foi',
    ],
    [
      '/day-surgery-unit',
      'Day surgery unit',
      'Open from 7.30am. Out of hours ring the switchboard. See the leaflet.',
      'service',
    ],
    ['/services/larch-suite', 'Larch suite', 'Out of hours ring the switchboard.', 'service'],
    ['/call-for-your-ambulance-service', 'Call for your ambulance service', 'It needs you.', 'other'],
    [
      '/patients-and-porters-find-their-way-around',
      'Patients and porters find their way around',
      'It is green.',
      'other',
    ],
    [
      '/ward-rules-for-those-who-come-as-health-professionals',
      'Ward rules for those who come as health professionals',
      'Ring first.',
      'service',
    ],
    ['/about-us/mission-statement/how-we-got-here', 'How we got here', 'It was a long way.', 'about'],
    ['/research/joint-committee', 'Joint committee', 'It advises.', 'governance'],
    ['/building/our-plans', 'Our plans', 'We put up a wing.', 'about'],
    ['/?p=21048', 'Beds', 'Questions are shown as received. Freedom of Information, number 7.', 'foi'],
  ])('%s', (path, title, text, kind) => expect(facts(path, title, text)).toMatchObject({ kind, published: null }));
});

describe('items and lists by number and by month', () => {
  it('an item of news that its address knows by a number alone', () => {
    const text = '3 May 2017\nIt will be painted. The way in had been closed for a year.';
    expect(facts('/news/521', 'A new front for the old ward', text)).toMatchObject({
      kind: 'press-release',
      published: '2017-05-03',
    });
    expect(facts('/news/2017', 'News', 'Ward opens\nRead more').kind).toBe('news-index');
  });

  it.each(['News archive from February 2012', 'Latest news for March 2020', 'Press releases 2019'])(
    '“%s” heads a list',
    (title) => {
      const text = 'Ward opens\n23 February 2012\nGate moves\n20 February 2012';
      expect(facts('/default.aspx.locid-0140.lang-en.date-2012.htm', title, text).kind).toBe('news-index');
    },
  );
});
