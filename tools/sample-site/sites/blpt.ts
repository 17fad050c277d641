/** Bedfordshire and Luton, as of early 2009. The release stands four clicks from the front page and nowhere else. */
import type { Site } from '../model.ts';
import { advice } from './advice.ts';

const press = '/about/press/index.htm';

export const blpt: Site = {
  origin: 'http://www.blpt.nhs.uk',
  trust: 'RV7',
  name: 'Bedfordshire and Luton Mental Health and Social Care Partnership NHS Trust',
  short: 'BLPT',
  structure: 'table',
  newsName: 'Press releases',
  pages: [
    {
      path: '/default.htm',
      kind: 'home',
      headline: 'Welcome to our website',
      body: [
        'We provide mental health and learning disability services to the people of Bedfordshire and Luton.',
        'On this site you can find [our services](/services/index.htm), read [about the trust](/about/index.htm) and see [what to do in a crisis](/urgent.htm).',
      ],
    },
    {
      path: '/about/index.htm',
      kind: 'about',
      headline: 'About the trust',
      menu: 'About us',
      body: [
        'The trust was set up on 1 April 1999. It brings together health and social care for adults with mental health needs and for people with learning disabilities.',
        'This section has pages on [the Trust Board](/about/board.htm), on [communications](/about/communications.htm) and on [freedom of information](/about/foi.htm).',
      ],
    },
    {
      path: '/about/board.htm',
      kind: 'governance',
      headline: 'The Trust Board',
      under: '/about/index.htm',
      body: [
        'The Trust Board is made up of the chair, non-executive directors, who are not employed by the trust, and executive directors, who are.',
        'The chief executive left in late 2008. An interim chief executive, who also leads another mental health trust, is in post.',
        'Agendas and minutes are on the page of [board papers](/about/board-papers.htm).',
      ],
    },
    {
      path: '/about/board-papers.htm',
      kind: 'board-papers',
      headline: 'Trust Board papers',
      under: '/about/board.htm',
      body: [
        'The Trust Board meets in public. The agenda and papers of each meeting and the minutes of the one before are put here.',
        {
          documents: [
            { text: 'Agenda', path: '/about/papers/agenda.pdf' },
            { text: 'Minutes of the last meeting', path: '/about/papers/minutes.pdf' },
            { text: 'Finance report', path: '/about/papers/finance.pdf' },
          ],
        },
      ],
    },
    {
      path: '/about/foi.htm',
      kind: 'foi',
      headline: 'Freedom of information',
      under: '/about/index.htm',
      body: [
        'The Freedom of Information Act gives everyone the right to ask for information that the trust holds. Our publication scheme lists what is published already.',
        'Requests must be in writing. We answer within 20 working days.',
        { documents: [{ text: 'Publication scheme', path: '/about/papers/scheme.pdf' }] },
      ],
    },
    {
      path: '/about/communications.htm',
      kind: 'other',
      headline: 'Communications',
      under: '/about/index.htm',
      body: [
        'The communications team answers questions from journalists and looks after this website.',
        { list: [`[Press releases](${press})`, 'Newsletters, from any reception'] },
      ],
    },
    {
      path: press,
      kind: 'news-index',
      headline: 'Press releases',
      under: '/about/communications.htm',
      pages: [press, '/about/press/index2.htm'],
      entries: [
        '/about/press/board-partnership.htm',
        '/about/press/winter.htm',
        '/about/press/sleep.htm',
        '/about/press/views.htm',
      ],
    },
    {
      path: '/about/press/index2.htm',
      kind: 'news-index',
      headline: 'Press releases (older)',
      under: '/about/communications.htm',
      pages: [press, '/about/press/index2.htm'],
      entries: ['/about/press/carers.htm', '/about/press/exercise.htm'],
    },
    {
      path: '/about/press/board-partnership.htm',
      kind: 'press-release',
      headline: 'Chair and non-executive directors make way for a new partnership',
      under: press,
      date: { text: 'February 2009', iso: '2009-02' },
      body: [
        'The chair and all the non-executive directors of Bedfordshire and Luton Mental Health and Social Care Partnership NHS Trust are unanimous: they intend to stand down from the leadership of the trust within six to nine months, so that it can form a new partnership with an NHS Foundation Trust.',
        'The departure of the chief executive in late 2008 led the Trust Board to look again at how the organisation could reach foundation trust status. The directors see no way for an organisation of its size and structure to get there alone.',
        'They looked at the leadership of other mental health foundation trusts and came away persuaded: seeking a partnership with one of them is, in their view, the likeliest way to modern mental health and learning disabilities services for local communities.',
        'NHS East of England, working with NHS Bedfordshire, has been asked to run a process in which foundation trusts make proposals.',
        { heading: 'Notes to editors' },
        'Non-executive directors are members of the board who are not employed by the trust. For more, ring the communications team.',
      ],
    },
    ...advice(['winter', 'sleep', 'views', 'carers', 'exercise'], press, (name) => `/about/press/${name}.htm`).map(
      (page, index) => ({
        ...page,
        breaks: index === 1,
      }),
    ),
    {
      path: '/services/index.htm',
      kind: 'service',
      headline: 'Our services',
      menu: 'Services',
      body: [
        'Our services are for adults of all ages. Most people come to us through their GP.',
        {
          list: [
            '[Community mental health teams](/services/community-teams.htm)',
            'Inpatient wards',
            'Learning disability teams',
          ],
        },
      ],
    },
    {
      path: '/services/community-teams.htm',
      kind: 'service',
      headline: 'Community mental health teams',
      under: '/services/index.htm',
      body: [
        'Nurses, social workers, psychologists, occupational therapists and doctors work together in each team. They see people at home or at a local base.',
        { heading: 'How to be referred' },
        'Ask your GP. If you have been seen by the team in the last year you can ring it yourself.',
        {
          table: {
            head: ['Team', 'Open'],
            rows: [
              ['North', 'Monday to Friday, 9am to 5pm'],
              ['South', 'Monday to Friday, 9am to 5pm'],
            ],
          },
        },
      ],
    },
    {
      path: '/urgent.htm',
      kind: 'service',
      headline: 'Help in a crisis',
      menu: 'Help in a crisis',
      quiet: true,
      body: [
        'If life is in danger, call 999 or go to the nearest accident and emergency department now.',
        'If you need urgent help with your mental health, ring your GP practice, or your care team on the number you were given.',
        'Samaritans listen day and night.',
      ],
    },
  ],
};
