/** Mersey Care and Greater Manchester: two trusts that took over parts of the same one. */
import type { Site } from '../model.ts';
import { advice, urgentHelp } from './advice.ts';
import { kufAnswer } from './kuf.ts';

const news = ['/news/12-news', '/news/12-news?start=3'] as const;

export const merseyCare: Site = {
  origin: 'https://www.merseycare.nhs.uk',
  trust: 'RW4',
  name: 'Mersey Care NHS Foundation Trust',
  short: 'Mersey Care',
  structure: 'joomla',
  newsName: 'News',
  pages: [
    {
      path: '/',
      kind: 'home',
      headline: 'Welcome to Mersey Care',
      body: ['Mental health, community and learning disability services for the North West.'],
      entries: ['/news/12-news/1041-north-west-boroughs-joins-us', '/news/12-news/1042-winter'],
    },
    {
      path: '/about-us/3-about-us/21-our-history',
      kind: 'about',
      headline: 'Our history',
      menu: 'About us',
      body: [
        'The trust was set up on 1 April 2001. Calderstones Partnership NHS Foundation Trust joined on 1 July 2016 and Liverpool Community Health NHS Trust in 2018.',
        'North West Boroughs Healthcare NHS Foundation Trust, once 5 Boroughs Partnership, joined on 1 June 2021. Its services in Wigan and Bolton had moved to Greater Manchester Mental Health before that.',
      ],
    },
    {
      path: '/about-us/3-about-us/22-the-board',
      kind: 'governance',
      headline: 'Our Board of Directors',
      under: '/about-us/3-about-us/21-our-history',
      body: [
        'The Board is led by the chair. Non-executive directors hold the executive to account; the council of governors appoints them.',
      ],
    },
    {
      path: '/about-us/8-freedom-of-information/77-lived-experience-funding',
      kind: 'foi',
      headline: 'Disclosure log: lived experience funding',
      under: '/about-us/3-about-us/21-our-history',
      menu: 'Freedom of information',
      body: kufAnswer([
        { name: 'Mersey Care NHS Foundation Trust', outcome: 'awarded' },
        { name: 'North West Boroughs NHS Foundation Trust', outcome: 'awarded' },
      ]),
    },
    {
      path: news[0],
      kind: 'news-index',
      headline: 'News',
      menu: 'News',
      pages: [...news],
      entries: [
        '/news/12-news/1041-north-west-boroughs-joins-us',
        '/news/12-news/1042-winter',
        '/news/12-news/1043-carers',
      ],
    },
    {
      path: news[1],
      kind: 'news-index',
      headline: 'News',
      pages: [...news],
      entries: ['/news/12-news/1044-sleep', '/news/12-news/1045-exercise'],
    },
    {
      path: '/news/12-news/1041-north-west-boroughs-joins-us',
      kind: 'press-release',
      headline: 'North West Boroughs joins Mersey Care',
      under: news[0],
      related: ['/news/12-news/1042-winter'],
      body: [
        'Mersey Care takes over North West Boroughs Healthcare NHS Foundation Trust on 1 June 2021.',
        'The board and governors of North West Boroughs recommended the acquisition in September 2019, because growing financial risk was a risk to quality too. Services in Wigan, Bolton and Greater Manchester go to Greater Manchester Mental Health.',
      ],
    },
    ...advice(
      ['winter', 'carers', 'sleep', 'exercise'],
      news[0],
      (name, index) => `/news/12-news/${1042 + index}-${name}`,
    ),
    {
      path: '/urgent-help',
      kind: 'service',
      headline: 'Urgent mental health help',
      menu: 'Urgent help',
      quiet: true,
      body: urgentHelp,
    },
  ],
};

export const gmmh: Site = {
  origin: 'https://www.gmmh.nhs.uk',
  trust: 'RXV',
  name: 'Greater Manchester Mental Health NHS Foundation Trust',
  short: 'GMMH',
  structure: 'portal',
  newsName: 'Media centre',
  pages: [
    {
      path: '/',
      kind: 'home',
      headline: 'Improving lives',
      entries: ['/news/gmmh-exits-the-national-recovery-support-programme-7797', '/news/exercise-7790'],
    },
    {
      path: '/about-us',
      kind: 'about',
      headline: 'Who we are',
      menu: 'About us',
      body: [
        'Greater Manchester Mental Health NHS Foundation Trust began on 1 January 2017, when Greater Manchester West took over Manchester Mental Health and Social Care Trust.',
        'Services in Wigan came to us from North West Boroughs in April 2021.',
      ],
    },
    {
      path: '/foi-lived-experience-funding',
      kind: 'foi',
      headline: 'Freedom of information: lived experience funding',
      under: '/about-us',
      body: kufAnswer([{ name: 'Greater Manchester Mental Health NHS Foundation Trust', outcome: 'did-not-apply' }]),
    },
    {
      path: '/media-centre',
      kind: 'news-index',
      headline: 'Media centre',
      menu: 'Media centre',
      pages: ['/media-centre'],
      entries: [
        '/news/gmmh-exits-the-national-recovery-support-programme-7797',
        '/news/chair-to-leave-7211',
        '/news/exercise-7790',
        '/news/views-7791',
      ],
    },
    {
      path: '/news/gmmh-exits-the-national-recovery-support-programme-7797',
      kind: 'press-release',
      headline: 'GMMH leaves the national Recovery Support Programme',
      under: '/media-centre',
      date: { text: '27 November 2025', iso: '2025-11-27' },
      related: ['/news/chair-to-leave-7211', '/news/exercise-7790'],
      body: [
        'NHS England has approved the exit of the trust from the Recovery Support Programme. It pointed to better governance, quality and safety.',
        'The trust again says sorry for what went wrong in the past.',
      ],
    },
    {
      path: '/news/chair-to-leave-7211',
      kind: 'press-release',
      headline: 'Chair to leave at the end of the year',
      under: '/media-centre',
      body: [
        'The chair has told governors and staff of a decision to retire early, at the end of December 2022. The term would have run to July 2023.',
        'After unacceptable care was exposed at the Edenfield Centre the trust needs new leadership, the chair said.',
      ],
    },
    ...advice(['exercise', 'views'], '/media-centre', (name, index) => `/news/${name}-${7790 + index}`),
    {
      path: '/vacancies/healthcare-support-worker-991',
      kind: 'vacancy',
      headline: 'Healthcare support worker',
      menu: 'Jobs',
      body: [
        'Support workers help people on our wards with daily life and take part in activities with them.',
        { heading: 'What we ask' },
        {
          list: [
            'Patience and kindness',
            'Willingness to work shifts',
            'The Care Certificate, or readiness to train for it',
          ],
        },
        'Apply online with a supporting statement. Interviews are held in person.',
      ],
    },
    {
      path: '/help-in-a-crisis',
      kind: 'service',
      headline: 'Help in a crisis',
      menu: 'Help in a crisis',
      quiet: true,
      body: urgentHelp,
    },
  ],
};
