/** Items from the invented trust's earlier content systems: each structure once with a date, in its own house style. */
import type { Page } from '../model.ts';
import { chair, garden, heron, news, prize } from './fenwater-paths.ts';

export const fenwaterArchive: Page[] = [
  {
    path: prize,
    kind: 'press-release',
    structure: 'concrete',
    headline: 'Gardeners at Wickenby win a prize',
    under: news[0],
    date: { text: '3rd May 2022', iso: '2022-05-03', label: 'Date published:' },
    related: [garden, heron],
    body: [
      'The allotment group at Wickenby Hospital has won a prize at the Sedges show.',
      'The group meets every Tuesday and welcomes beginners.',
    ],
  },
  {
    path: '/news/new-bus-to-wickenby-4462',
    kind: 'press-release',
    structure: 'portal',
    headline: 'New bus to Wickenby Hospital',
    under: news[0],
    date: { text: '17 May 22', iso: '2022-05-17' },
    related: [prize, heron],
    body: [
      'Bus 9 now stops at the front door of Wickenby Hospital every half hour.',
      'From 1 June 2022 it also runs on Sundays.',
    ],
  },
  {
    path: '/news/12-news/1041-heron-ward-reopens',
    kind: 'press-release',
    structure: 'joomla',
    headline: 'Heron Ward reopens after repairs',
    under: news[0],
    date: { text: '08 March 2021', iso: '2021-03-08' },
    reviewed: { text: '09 April 2021', iso: '2021-04-09' },
    body: [
      'Heron Ward at Market Sedge is open again. A new roof took six weeks.',
      'Visitors should use the west door.',
    ],
  },
  {
    path: '/news/2009/column-spring.htm',
    kind: 'press-release',
    structure: 'table',
    headline: 'From the chief executive: spring',
    under: news[0],
    date: { text: '2 April 2009', iso: '2009-04-02', label: 'Date:' },
    body: [
      'Hello everyone. I spent this week with our community teams and came home humbled by what they do.',
      'I hear that the car park at Market Sedge is a trial. We are working on it. Write to me with your ideas.',
      'With best wishes, your chief executive.',
    ],
  },
  {
    path: '/news-events/posts/statement-on-parking',
    kind: 'press-release',
    structure: 'deep',
    headline: 'Statement on parking at Wickenby – 12/09/2023',
    under: news[0],
    dateElsewhere: '2023-09-12',
    related: [garden, chair],
    body: [
      'The following is a statement from Fenwater Partnership in response to reports about parking charges.',
      'Charges at Wickenby will not rise before April 2025. Blue badge holders park free of charge.',
    ],
  },
  {
    path: '/news/trust-in-the-news/',
    kind: 'other',
    structure: 'joomla',
    headline: 'Trust in the news, June week 1',
    under: news[0],
    reviewed: { text: '07 June 2024', iso: '2024-06-07' },
    body: [
      {
        table: {
          head: ['Paper', 'Headline', 'Page'],
          rows: [
            ['Fenwater Gazette', 'Ward move angers Sedges', '1'],
            ['Sedges Herald', 'Chair to go in autumn', '4'],
            ['Fenwater Gazette', 'Garden for all senses', '11'],
          ],
        },
      },
    ],
  },
];
