/** Camden and Islington, with its care trust past, and the trust that it became part of. */
import type { Site } from '../model.ts';
import { advice, urgentHelp } from './advice.ts';
import { kufAnswer } from './kuf.ts';

export const candi: Site = {
  origin: 'https://www.candi.nhs.uk',
  trust: 'TAF',
  name: 'Camden and Islington NHS Foundation Trust',
  short: 'C&I',
  structure: 'portal',
  newsName: 'News',
  alert: 'This site is kept for reference.',
  pages: [
    {
      path: '/',
      kind: 'home',
      headline: 'Mental health and social care in Camden and Islington',
      body: ['Find a service, read about us, or see the latest news.'],
      entries: ['/news/new-trust-update-5206', '/news/views-5101'],
    },
    {
      path: '/about-us/history',
      kind: 'about',
      headline: 'How we came to be: from care trust pilot to foundation trust',
      crumb: 'Our history',
      menu: 'About us',
      body: [
        'In September 2001 Camden and Islington was on the list of care trust pilots, with a proposal for mental health. It was the only one of the proposed care trusts to span two local authorities.',
        'Care trusts were put forward in the NHS Plan of July 2000: single bodies to bring health and social care together. The first demonstrator sites were announced in July 2001 with April 2002 as the date to start; the government later widened that to between April 2002 and April 2003.',
        'Camden and Islington Mental Health and Social Care Trust was one of the first four care trusts, which started work in April 2002. About 200 council staff were moving across, and four of its seven non-executive directors came from the two councils.',
        'It later became Camden and Islington NHS Foundation Trust. On 1 November 2024 it became part of North London NHS Foundation Trust.',
      ],
    },
    {
      path: '/about-us/freedom-of-information',
      kind: 'foi',
      headline: 'Freedom of information: answers we have published',
      crumb: 'Freedom of information',
      menu: 'Freedom of information',
      body: [
        { heading: 'Funding for a lived experience post' },
        ...kufAnswer([{ name: 'Camden and Islington', outcome: 'awarded' }]),
      ],
    },
    {
      path: '/news',
      kind: 'news-index',
      headline: 'News',
      menu: 'News',
      pages: ['/news', '/news/page-2'],
      entries: ['/news/new-trust-update-5206', '/news/views-5101', '/news/sleep-5102'],
    },
    {
      path: '/news/page-2',
      kind: 'news-index',
      headline: 'News',
      pages: ['/news', '/news/page-2'],
      entries: ['/news/exercise-5103', '/news/winter-5104', '/news/carers-5105'],
    },
    {
      path: '/news/new-trust-update-5206',
      kind: 'press-release',
      headline: 'New trust update',
      under: '/news',
      date: { text: 'September 2024', iso: '2024-09' },
      related: ['/news/sleep-5102', '/news/views-5101'],
      body: [
        'Our council of governors and our board, and those of Barnet, Enfield and Haringey, have approved the merger of the two trusts.',
        'The new North London NHS Foundation Trust needs the approval of the Secretary of State before it can begin.',
        'Services, wards and telephone numbers stay as they are.',
      ],
    },
    ...advice(
      ['views', 'sleep', 'exercise', 'winter', 'carers'],
      '/news',
      (name, index) => `/news/${name}-${5101 + index}`,
    ),
    { path: '/crisis', kind: 'service', headline: 'Get help now', menu: 'Get help now', quiet: true, body: urgentHelp },
  ],
};

export const northLondon: Site = {
  origin: 'https://www.northlondonmentalhealth.nhs.uk',
  trust: 'G6V2S',
  name: 'North London NHS Foundation Trust',
  short: 'NLFT',
  structure: 'deep',
  newsName: 'News',
  pages: [
    {
      path: '/',
      kind: 'home',
      headline: 'Mental health care across north London',
      body: ['We care for people in Barnet, Camden, Enfield, Haringey and Islington.'],
      entries: ['/news/first-day', '/news/carers'],
    },
    {
      path: '/about-us',
      kind: 'about',
      headline: 'About us',
      menu: 'About us',
      body: [
        'North London NHS Foundation Trust began on 1 November 2024. It brought together Barnet, Enfield and Haringey Mental Health NHS Trust and Camden and Islington NHS Foundation Trust.',
        'In Camden and Islington the story goes back to the care trust pilot of 2001 for mental health and to one of the first four care trusts of April 2002.',
      ],
    },
    {
      path: '/about-us/board-of-directors',
      kind: 'governance',
      headline: 'Board of directors',
      under: '/about-us',
      body: [
        'The board of directors is made up of the chair, non-executive directors and executive directors. The council of governors appoints the chair and the non-executive directors.',
        'The board meets in public. Its committees look at quality, people, finance and audit.',
      ],
    },
    {
      path: '/about-us/freedom-of-information/disclosure-log/lived-experience-post',
      kind: 'foi',
      headline: 'FOI: funding for a lived experience post, December 2020',
      under: '/about-us',
      body: [
        'We answer here for the two trusts that came before us.',
        ...kufAnswer([
          { name: 'Camden and Islington', outcome: 'awarded' },
          { name: 'Barnet, Enfield and Haringey', outcome: 'awarded' },
        ]),
      ],
    },
    {
      path: '/news',
      kind: 'news-index',
      headline: 'News and stories',
      menu: 'News',
      pages: ['/news', '/news?page=1'],
      entries: ['/news/first-day', '/news/carers', '/news/winter'],
    },
    {
      path: '/news?page=1',
      kind: 'news-index',
      headline: 'News and stories',
      pages: ['/news', '/news?page=1'],
      entries: ['/news/exercise', '/news/sleep', '/news/views'],
    },
    {
      path: '/news/first-day',
      kind: 'press-release',
      headline: 'Two trusts become one',
      under: '/news',
      body: [
        'North London NHS Foundation Trust has begun its work on 1 November 2024, after governors and boards of both trusts approved the merger in September and the health secretary agreed.',
        'People who use our services need do nothing. Appointments, wards and teams stay the same.',
      ],
      related: ['/news/carers'],
    },
    ...advice(['carers', 'winter', 'exercise', 'sleep', 'views'], '/news', (name) => `/news/${name}`),
    {
      path: '/our-services/early-intervention',
      kind: 'service',
      headline: 'Early intervention in psychosis',
      menu: 'Our services',
      body: [
        'The early intervention teams see people who have begun to hear, see or believe things that others do not. Help early on makes recovery more likely.',
        { heading: 'Getting in touch' },
        'You, your family or your GP can contact the team. Nobody has to be sure what is wrong first.',
      ],
    },
    {
      path: '/urgent-help',
      kind: 'service',
      headline: 'Urgent help',
      menu: 'Urgent help',
      quiet: true,
      body: urgentHelp,
    },
  ],
};
