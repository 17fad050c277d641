/** Hampshire and Isle of Wight, which answers for those before it, and Devon, which withdrew its application. */
import type { Site } from '../model.ts';
import { advice, urgentHelp } from './advice.ts';
import { kufAnswer } from './kuf.ts';

export const hampshire: Site = {
  origin: 'https://www.hiowhealthcare.nhs.uk',
  trust: 'RW1',
  name: 'Hampshire and Isle of Wight Healthcare NHS Foundation Trust',
  short: 'Hampshire and Isle of Wight Healthcare',
  structure: 'nightingale',
  newsName: 'News',
  pages: [
    {
      path: '/',
      kind: 'home',
      headline: 'Community and mental health care, close to home',
      entries: ['/news/carers/', '/news/exercise/'],
    },
    {
      path: '/about-us/trust/',
      kind: 'about',
      headline: 'Our trust',
      menu: 'About us',
      body: [
        'Hampshire and Isle of Wight Healthcare was formed in October 2024. It runs what Southern Health and Solent NHS Trust ran, the community and mental health services of the Isle of Wight trust, and children’s mental health services in Hampshire that Sussex Partnership ran before.',
      ],
    },
    {
      path: '/about-us/freedom-of-information/disclosure-log/lived-experience-post/',
      kind: 'foi',
      headline: 'Disclosure log: Band 7 lived experience post, 2020',
      under: '/about-us/trust/',
      body: [
        'The request asked about an offer made before this trust was formed. We answer for each of the trusts whose services we now run.',
        ...kufAnswer([
          { name: 'Southern Health NHS Foundation Trust', outcome: 'did-not-apply' },
          { name: 'Solent NHS Trust', outcome: 'did-not-apply' },
          { name: 'Isle of Wight NHS Trust', outcome: 'awarded' },
        ]),
      ],
    },
    {
      path: '/news/',
      kind: 'news-index',
      headline: 'News',
      menu: 'News',
      pages: ['/news/'],
      entries: ['/news/carers/', '/news/exercise/', '/news/winter/'],
    },
    ...advice(['carers', 'exercise', 'winter'], '/news/', (name) => `/news/${name}/`),
    {
      path: '/urgent-help/',
      kind: 'service',
      headline: 'Urgent help',
      menu: 'Urgent help',
      quiet: true,
      body: urgentHelp,
    },
  ],
};

export const devon: Site = {
  origin: 'https://www.dpt.nhs.uk',
  trust: 'RWV',
  name: 'Devon Partnership NHS Trust',
  short: 'DPT',
  structure: 'concrete',
  newsName: 'News',
  pages: [
    {
      path: '/',
      kind: 'home',
      headline: 'Welcome',
      body: ['Mental health and learning disability services in Devon.'],
      entries: ['/news/rated-good', '/news/sleep'],
    },
    {
      path: '/about',
      kind: 'about',
      headline: 'About us',
      menu: 'About us',
      body: ['Devon Partnership NHS Trust was set up on 1 April 2001.'],
    },
    {
      path: '/about/freedom-of-information/disclosure-log',
      kind: 'foi',
      headline: 'Disclosure log',
      under: '/about',
      menu: 'Freedom of information',
      body: [
        { heading: 'Funding for a lived experience post' },
        ...kufAnswer([{ name: 'Devon Partnership NHS Trust', outcome: 'withdrew' }]),
      ],
    },
    {
      path: '/news',
      kind: 'news-index',
      headline: 'News',
      menu: 'News',
      pages: ['/news'],
      entries: ['/news/rated-good', '/news/sleep', '/news/views'],
    },
    {
      path: '/news/rated-good',
      kind: 'press-release',
      headline: 'Inspectors rate our services good',
      under: '/news',
      body: [
        'The Care Quality Commission has rated Devon Partnership NHS Trust good after its inspection of December 2016. Safety and effectiveness, which required improvement in 2015, are now good.',
        'Thank you to everyone who took part.',
      ],
    },
    ...advice(['sleep', 'views'], '/news', (name) => `/news/${name}`),
    {
      path: '/services/community-mental-health',
      kind: 'service',
      headline: 'Community mental health teams',
      menu: 'Services',
      body: [
        'Our teams see adults whose needs are more than a GP practice can meet alone.',
        'Ask your GP to refer you.',
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
