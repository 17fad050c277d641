/** Milton Keynes: a hospital trust in the area of a regional plan. */
import type { Site } from '../model.ts';
import { advice } from './advice.ts';

export const miltonKeynes: Site = {
  origin: 'https://www.mkuh.nhs.uk',
  trust: 'RD8',
  name: 'Milton Keynes University Hospital NHS Foundation Trust',
  short: 'MKUH',
  structure: 'nightingale',
  newsName: 'News',
  pages: [
    {
      path: '/',
      kind: 'home',
      headline: 'Milton Keynes University Hospital',
      entries: ['/news/winter/', '/news/views/'],
    },
    {
      path: '/about-us/',
      kind: 'about',
      headline: 'About us',
      menu: 'About us',
      body: ['We run the hospital in Milton Keynes. The trust was set up on 1 April 1992.'],
    },
    {
      path: '/about-us/our-plans/blmk-plan/',
      kind: 'governance',
      headline: 'The health and care plan for Bedfordshire, Luton and Milton Keynes',
      under: '/about-us/',
      body: [
        'Sixteen organisations in Bedfordshire, Luton and Milton Keynes (BLMK) took part in the sustainability and transformation plan (STP). A summary was released by the elected mayor of Bedford in October 2016; it proposed joint leadership of three hospitals without merger, and an accountable care system.',
        { heading: 'What people told the partnership' },
        'There were 184 replies to a questionnaire, 174 people at four events and five responses by email. The consultation on the plan ran from 15 November 2016 to 10 February 2017.',
      ],
    },
    {
      path: '/news/',
      kind: 'news-index',
      headline: 'News',
      menu: 'News',
      pages: ['/news/', '/news/page/2/'],
      entries: ['/news/winter/', '/news/views/', '/news/sleep/'],
    },
    {
      path: '/news/page/2/',
      kind: 'news-index',
      headline: 'News',
      pages: ['/news/', '/news/page/2/'],
      entries: ['/news/exercise/', '/news/carers/'],
    },
    ...advice(['winter', 'views', 'sleep', 'exercise', 'carers'], '/news/', (name) => `/news/${name}/`),
    {
      path: '/services/outpatients/',
      kind: 'service',
      headline: 'Outpatient appointments',
      menu: 'Services',
      body: [
        'Your letter says which entrance to use. Please bring a list of the medicines you take.',
        { list: ['Change an appointment by telephone.', 'Tell us if you need an interpreter.'] },
      ],
    },
    {
      path: '/join-us/vacancies/ward-clerk/',
      kind: 'vacancy',
      headline: 'Ward clerk',
      menu: 'Join us',
      body: [
        'Ward clerks keep records, answer the telephone and welcome visitors.',
        { heading: 'How to apply' },
        'Fill in the application form and say how you meet the person specification.',
      ],
    },
  ],
};
