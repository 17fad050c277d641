/** Pages of the invented trust that look like what they are not, and those that its records are about. */
import type { Page } from '../model.ts';
import { chair, news, prize } from './fenwater-paths.ts';

const log = '/about-us/freedom-of-information/';

export const fenwaterLookalikes: Page[] = [
  {
    path: '/news/all-in-one/',
    kind: 'news-index',
    headline: 'March 2024',
    under: news[0],
    whole: true,
    entries: [chair, prize],
  },
  {
    path: '/news/media-centre/',
    kind: 'other',
    headline: 'Information for journalists',
    under: news[0],
    body: [
      'The press office is open on weekdays from 9am to 5pm. Outside those hours ring the switchboard and ask for the manager on call.',
      'We cannot talk about individual patients. To film in our hospitals, ask us a week before.',
    ],
  },
  {
    path: '/news/our-history/the-first-ward/',
    kind: 'about',
    headline: '1911: the first ward at Market Sedge',
    under: '/about-us/',
    reviewed: { text: '12 February, 2019', iso: '2019-02-12', label: 'First published:' },
    body: [
      'The first ward at Market Sedge had twelve beds and a stove. It was built by public subscription.',
      'In 1948 it passed to the new health service.',
    ],
  },
  {
    path: log,
    kind: 'foi',
    headline: 'Freedom of information',
    menu: 'Freedom of information',
    reviewed: { text: '10 January, 2024', iso: '2024-01-10' },
    body: [
      'Update, January 2024: answers may take longer than usual.',
      'How to ask for information, and what we have answered: see the [disclosure log](/about-us/freedom-of-information/disclosure-log/).',
    ],
  },
  {
    path: `${log}disclosure-log/`,
    kind: 'foi',
    headline: 'Disclosure log',
    under: log,
    body: [
      {
        table: {
          head: ['Reference', 'Subject', 'Answered'],
          rows: [
            ['FWT-23-041', `[Paper on bed closures](${log}disclosure-log/fwt-23-041/)`, '9 May 2023'],
            ['FWT-23-040', 'Agency spending', '2 May 2023'],
            ['FWT-23-039', 'Vehicles', '28 April 2023'],
          ],
        },
      },
    ],
  },
  {
    path: `${log}disclosure-log/fwt-23-041/`,
    kind: 'foi',
    headline: 'FWT-23-041: paper on bed closures',
    under: `${log}disclosure-log/`,
    body: [
      'Request: the paper on bed closures that went to the private part of the board meeting of January 2023.',
      'Answer: we first withheld the paper under section 36. After an internal review, completed on 9 May 2023, we have disclosed it with two paragraphs taken out.',
      { documents: [{ text: 'Paper on bed closures, edited', path: '/wp-content/uploads/2023/05/bed-closures.pdf' }] },
    ],
  },
  {
    path: '/about-us/consultations/heron-ward/',
    kind: 'governance',
    headline: 'Consultation on Heron Ward',
    under: '/about-us/',
    body: [
      'We propose to move Heron Ward and its 18 beds from Market Sedge to Wickenby Hospital. The consultation ran from 3 June to 26 August 2024 and drew 212 replies.',
      'The board will decide in public once it has read the report on the replies.',
      { documents: [{ text: 'Consultation paper', path: '/wp-content/uploads/2024/06/heron-ward.pdf' }] },
    ],
  },
  {
    path: '/contact-us/',
    kind: 'other',
    headline: 'Contact us',
    menu: 'Contact us',
    body: ['Ring the switchboard or write to Wickenby Hospital.', 'For appointments use the number on your letter.'],
  },
];
