/** A trust that stands in no record: the extension knows its name and has nothing to say. */
import type { Site } from '../model.ts';
import { advice } from './advice.ts';

export const harrogate: Site = {
  origin: 'https://www.hdft.nhs.uk',
  trust: 'RCD',
  name: 'Harrogate and District NHS Foundation Trust',
  short: 'HDFT',
  structure: 'joomla',
  newsName: 'News',
  pages: [
    {
      path: '/',
      kind: 'home',
      headline: 'Harrogate and District',
      body: ['Hospital and community services.'],
      entries: ['/news/2-news/301-winter', '/news/2-news/302-carers'],
    },
    {
      path: '/about',
      kind: 'about',
      headline: 'About the trust',
      menu: 'About',
      body: ['We are an acute trust in the region of the North East and Yorkshire.'],
    },
    {
      path: '/about/board',
      kind: 'governance',
      headline: 'Board of Directors',
      under: '/about',
      body: [
        'The board is made up of the chair, non-executive directors, the chief executive and executive directors. It meets in public.',
      ],
    },
    {
      path: '/about/foi',
      kind: 'foi',
      headline: 'Freedom of information requests',
      under: '/about',
      body: [
        'To make a request for information, write to the freedom of information team. We reply within 20 working days. Answers of wider interest go in the disclosure log.',
      ],
    },
    {
      path: '/news/2-news',
      kind: 'news-index',
      headline: 'Latest news',
      menu: 'News',
      pages: ['/news/2-news'],
      entries: ['/news/2-news/301-winter', '/news/2-news/302-carers', '/news/2-news/303-sleep'],
    },
    ...advice(['winter', 'carers', 'sleep'], '/news/2-news', (name, index) => `/news/2-news/${301 + index}-${name}`),
    {
      path: '/services/physiotherapy',
      kind: 'service',
      headline: 'Physiotherapy',
      menu: 'Services',
      body: [
        'Physiotherapists help with pain, injury and movement. You can refer yourself for back, neck and joint problems.',
      ],
    },
  ],
};
