/** East London: services in Bedfordshire and Luton since 2015, the plan for the area, and a release on another matter. */
import type { Site } from '../model.ts';
import { advice, urgentHelp } from './advice.ts';
import { kufAnswer } from './kuf.ts';

const about = '/information-about-elft';

export const elft: Site = {
  origin: 'https://www.elft.nhs.uk',
  trust: 'RWK',
  name: 'East London NHS Foundation Trust',
  short: 'ELFT',
  structure: 'deep',
  newsName: 'News',
  pages: [
    {
      path: '/',
      kind: 'home',
      headline: 'Caring for people in East London, Bedfordshire and Luton',
      body: ['We provide mental health and community services.'],
      entries: ['/news/have-your-say-inpatient-plans', '/news/winter', '/news/views'],
    },
    {
      path: about,
      kind: 'about',
      headline: 'Information about ELFT',
      menu: 'About us',
      body: [
        'East London NHS Foundation Trust has provided mental health services in Bedfordshire and Luton since April 2015. They were run by South Essex Partnership before.',
        'After an inspection in June 2016 that covered 86 services the trust was rated outstanding.',
      ],
    },
    {
      path: `${about}/board-meetings`,
      kind: 'board-papers',
      headline: 'Board meetings and papers',
      under: about,
      body: [
        'The trust board meets in public every two months. Papers are put here a week before each meeting.',
        {
          documents: [
            { text: 'Agenda and papers, part one', path: '/files/board-part-one.pdf' },
            { text: 'Agenda and papers, part two', path: '/files/board-part-two.pdf' },
            { text: 'Minutes of the last meeting', path: '/files/board-minutes.pdf' },
          ],
        },
      ],
    },
    {
      path: `${about}/working-our-partners/sustainability-and-transformation-plan`,
      kind: 'governance',
      headline: 'The sustainability and transformation plan for Bedfordshire, Luton and Milton Keynes',
      crumb: 'The BLMK plan',
      under: about,
      body: [
        'Bedfordshire, Luton and Milton Keynes (BLMK) was one of 44 planning areas in England. Sixteen organisations, all four councils among them, took part, and a draft of the sustainability and transformation plan went to NHS England on 30 June 2016.',
        { heading: 'Consultation and engagement' },
        'After the plan had been sent in again in October 2016 people were asked what they thought of it. A questionnaire was open from 15 November 2016 to 10 February 2017 and drew 184 replies; 174 people came to four events held with local Healthwatch bodies.',
        'The plan proposed an accountable care system with shared management and back-office services. The partnership later became an integrated care system, and on 1 July 2022 an integrated care board took over from the clinical commissioning group.',
      ],
    },
    {
      path: `${about}/freedom-of-information/lived-experience-professional-funding`,
      kind: 'foi',
      headline: 'FOI response: lived experience professional funding',
      under: about,
      body: kufAnswer([{ name: 'East London NHS Foundation Trust', outcome: 'awarded' }]),
    },
    {
      path: '/news',
      kind: 'news-index',
      headline: 'Latest news',
      menu: 'News',
      pages: ['/news', '/news?page=1'],
      entries: ['/news/have-your-say-inpatient-plans', '/news/winter', '/news/views'],
    },
    {
      path: '/news?page=1',
      kind: 'news-index',
      headline: 'Latest news',
      pages: ['/news', '/news?page=1'],
      entries: ['/news/sleep', '/news/carers', '/news/exercise'],
    },
    {
      path: '/news/have-your-say-inpatient-plans',
      kind: 'press-release',
      headline: 'Have your say on inpatient care in Bedfordshire and Luton',
      under: '/news',
      related: ['/news/views'],
      body: [
        'We are asking people what they think of plans to bring inpatient mental health care in Bedfordshire and Luton together on two sites.',
        'The case for change proposes a new £60 million hospital at Bedford and a redeveloped centre in Luton, in place of four sites. Engagement runs from 31 August to 5 October 2021.',
        'The main risk is whether the capital is approved.',
      ],
    },
    ...advice(['winter', 'views', 'sleep', 'carers', 'exercise'], '/news', (name) => `/news/${name}`),
    {
      path: '/services/bedfordshire-wellbeing',
      kind: 'service',
      headline: 'Talking therapies in Bedfordshire',
      menu: 'Services',
      body: [
        'Talking therapies help with worry, low mood and stress. You can refer yourself.',
        { list: ['Guided self-help', 'Groups', 'One-to-one therapy'] },
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
