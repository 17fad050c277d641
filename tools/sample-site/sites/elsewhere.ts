/** Pages of no trust: a surgery, a commissioner, a copied page, and a newspaper that prints a trust's words. */
import { layoutOf, type Page, type Site } from '../model.ts';
import { advice } from './advice.ts';
import { blpt } from './blpt.ts';

const release = blpt.pages.find((page) => page.path.endsWith('/board-partnership.htm')) as Page;

export const surgery: Site = {
  origin: 'https://www.millpond-surgery.nhs.uk',
  trust: null,
  name: 'Millpond Surgery (invented)',
  short: 'Millpond Surgery',
  structure: 'nightingale',
  newsName: 'Practice news',
  pages: [
    {
      path: '/',
      kind: 'home',
      headline: 'Millpond Surgery',
      body: ['Your doctors in Market Sedge.'],
      entries: ['/practice_news/winter/'],
    },
    {
      path: '/practice_news/',
      kind: 'news-index',
      headline: 'Practice news',
      menu: 'Practice news',
      entries: ['/practice_news/winter/', '/practice_news/carers/', '/practice_news/sleep/'],
    },
    ...advice(['winter', 'carers', 'sleep'], '/practice_news/', (name) => `/practice_news/${name}/`).map((page) => ({
      ...page,
      notOwn: true,
    })),
  ],
};

export const icb: Site = {
  origin: 'https://bedfordshirelutonandmiltonkeynes.icb.nhs.uk',
  trust: null,
  body: 'QHG',
  name: 'NHS Bedfordshire, Luton and Milton Keynes Integrated Care Board',
  short: 'BLMK ICB',
  structure: 'deep',
  newsName: 'News',
  pages: [
    {
      path: '/',
      kind: 'home',
      headline: 'Health and care in Bedfordshire, Luton and Milton Keynes',
      body: ['We plan and pay for local health services.'],
    },
    {
      path: '/about-us/how-we-came-to-be',
      kind: 'about',
      headline: 'From plan to partnership to board',
      menu: 'About us',
      body: [
        'In 2016 Bedfordshire, Luton and Milton Keynes (BLMK) became one of 44 areas with a sustainability and transformation plan (STP). Sixteen organisations took part, East London NHS Foundation Trust and the hospitals among them.',
        'The partnership became an integrated care system. On 1 July 2022 the functions of the clinical commissioning group passed to the integrated care board.',
      ],
    },
  ],
};

/** The trust's own words on a paper's page: same text, other host, so never the trust's release. */
export const newspaper: Site = {
  origin: 'https://news.example.org',
  trust: null,
  name: 'The Sample Courier',
  short: 'The Sample Courier',
  structure: 'deep',
  newsName: 'Health',
  pages: [
    {
      path: '/',
      kind: 'other',
      layout: 'home',
      headline: 'The Sample Courier',
      body: ['A newspaper made up for testing.'],
      entries: ['/health/trust-board-to-go'],
    },
    {
      path: '/health/trust-board-to-go',
      kind: 'other',
      layout: 'article',
      headline: 'Mental health trust’s board to go',
      menu: 'Health',
      date: { text: 'February 2009', iso: '2009-02' },
      body: ['The whole statement of the Bedfordshire and Luton trust reads:', ...(release.body ?? [])],
    },
  ],
};

/** A host that begins like a trust's and is none. */
export const copied: Site = {
  ...newspaper,
  origin: 'https://www.blpt.nhs.uk.example.org',
  name: 'blpt.nhs.uk.example.org',
  short: 'Copied page',
  structure: 'portal',
  pages: [{ ...release, path: '/', under: undefined, kind: 'other', layout: layoutOf(release) }],
};
