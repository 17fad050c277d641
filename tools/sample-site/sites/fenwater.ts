/** An invented trust, on a host that only test builds know. Everything here is made up, days and numbers too. */
import type { Site } from '../model.ts';
import { urgentHelp } from './advice.ts';
import { fenwaterArchive } from './fenwater-archive.ts';
import { fenwaterLookalikes } from './fenwater-lookalikes.ts';
import { chair, garden, heron, news, prize } from './fenwater-paths.ts';

export const fenwater: Site = {
  origin: 'https://www.fenwater.nhs.uk',
  trust: 'ZZ9',
  name: 'Fenwater Partnership NHS Foundation Trust',
  short: 'Fenwater Partnership',
  structure: 'nightingale',
  newsName: 'News',
  alert: 'Strike action is planned. Come to your appointment unless we call you.',
  pages: [
    {
      path: '/',
      kind: 'home',
      headline: 'Care by the water',
      body: ['Mental health care for Fenwater and the Sedges.'],
      entries: [chair, heron, garden],
    },
    {
      path: '/about-us/',
      kind: 'about',
      headline: 'About Fenwater Partnership',
      menu: 'About us',
      body: [
        'Fenwater Partnership NHS Foundation Trust runs two hospitals, Wickenby and Market Sedge, and six community teams.',
        'We became a foundation trust on 1 July 2008.',
      ],
    },
    {
      path: '/about-us/board/',
      kind: 'governance',
      headline: 'Board of Directors',
      under: '/about-us/',
      reviewed: { text: '4 April, 2024', iso: '2024-04-04' },
      body: [
        'The board is made up of a chair, six non-executive directors and five executive directors.',
        'Its meetings are held in public; see the [board papers](/about-us/board/papers/).',
      ],
    },
    {
      path: '/about-us/board/papers/',
      kind: 'board-papers',
      headline: 'Board papers',
      under: '/about-us/board/',
      body: [
        { heading: 'Thursday 28 March 2024' },
        {
          documents: [
            { text: 'Agenda, 28 March 2024', path: '/wp-content/uploads/2024/03/agenda.pdf' },
            { text: 'Minutes, 25 January 2024', path: '/wp-content/uploads/2024/03/minutes.pdf' },
          ],
        },
        { heading: 'Thursday 25 January 2024' },
        { documents: [{ text: 'Agenda, 25 January 2024', path: '/wp-content/uploads/2024/01/agenda.pdf' }] },
      ],
    },
    {
      path: news[0],
      kind: 'news-index',
      headline: 'News',
      menu: 'News',
      pages: [...news],
      entries: [heron, garden, chair],
    },
    {
      path: news[1],
      kind: 'news-index',
      headline: 'News',
      pages: [...news],
      entries: [prize, '/news/new-bus-to-wickenby-4462', '/news/12-news/1041-heron-ward-reopens'],
    },
    {
      path: chair,
      kind: 'press-release',
      headline: 'Chair and two non-executive directors to stand down',
      under: news[0],
      date: { text: '14 March 2024', iso: '2024-03-14' },
      related: [garden, heron],
      body: [
        'The chair of Fenwater Partnership NHS Foundation Trust and two non-executive directors have told the council of governors that they will stand down by the end of September 2024.',
        'They want new leadership to be in place before the trust seeks a partnership with a neighbouring foundation trust.',
        { quote: 'It is the right moment for someone else to take the helm,', by: 'the chair of Fenwater Partnership' },
        'The governors will begin the search for a new chair in April.',
      ],
    },
    {
      path: heron,
      kind: 'press-release',
      headline: 'Heron Ward: tell us what you think',
      under: news[0],
      date: { text: '3 June 2024', iso: '2024-06-03' },
      body: [
        { picture: 'Heron Ward seen from the towpath' },
        'Fenwater Partnership is asking people about a proposal to move Heron Ward, with its 18 beds for older people, from Market Sedge to Wickenby Hospital.',
        'The consultation is open until 26 August 2024. There will be three meetings, at Market Sedge, Wickenby and online.',
      ],
    },
    {
      path: garden,
      kind: 'press-release',
      headline: 'Sensory garden opens at Wickenby',
      under: news[0],
      dateElsewhere: '2024-05-20',
      body: [
        'Patients and staff have opened a garden of scent and water behind Wickenby Hospital.',
        'Raised beds make it easy to reach from a wheelchair.',
      ],
    },
    ...fenwaterArchive,
    ...fenwaterLookalikes,
    {
      path: '/services/community-mental-health-team/',
      kind: 'service',
      headline: 'Community mental health teams',
      menu: 'Services',
      reviewed: { text: '4 April, 2024', iso: '2024-04-04' },
      body: [
        'Six teams cover Fenwater and the Sedges.',
        { quote: 'We want every person to be seen within four weeks,', by: 'the chief executive' },
        'Update, January 2024: the Sedges team has moved to the library.',
      ],
    },
    {
      path: '/join-us/vacancies/staff-nurse-heron-ward/',
      kind: 'vacancy',
      headline: 'Staff nurse, Heron Ward',
      menu: 'Join us',
      body: [
        'Band 5, full time. Closing date: 30 June 2024.',
        { heading: 'Person specification' },
        { list: ['Registered mental health nurse', 'Able to work nights'] },
        'How to apply: send us the application form.',
      ],
    },
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
