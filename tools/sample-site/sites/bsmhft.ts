/** Birmingham and Solihull: the board's page, its papers and the reply to the concerns of 26 May 2021, roles only. */
import type { Site } from '../model.ts';
import { advice, urgentHelp } from './advice.ts';
import { boardReply } from './bsmhft-reply.ts';
import { kufAnswer } from './kuf.ts';

const board = '/about-us/trust-board/';
const log = '/about-us/freedom-of-information/disclosure-log/';
const news = ['/news/', '/news/?ccm_paging_p_b18026=2&ccm_order_by_b18026=cv.cvDatePublic'] as const;

export const bsmhft: Site = {
  origin: 'https://www.bsmhft.nhs.uk',
  trust: 'RXT',
  name: 'Birmingham and Solihull Mental Health NHS Foundation Trust',
  short: 'BSMHFT',
  structure: 'concrete',
  newsName: 'News',
  alert: 'Please do not visit our wards if you feel unwell.',
  pages: [
    {
      path: '/',
      kind: 'home',
      headline: 'Mental health care for Birmingham and Solihull',
      body: ['We provide mental health care to people in Birmingham and Solihull. Choose what you are looking for.'],
      entries: ['/news/views/', '/news/exercise/'],
    },
    {
      path: '/about-us/',
      kind: 'about',
      headline: 'About us',
      menu: 'About us',
      body: [
        'Birmingham and Solihull Mental Health NHS Foundation Trust provides community, inpatient and specialist mental health care.',
        `Read about [the Trust Board](${board}) and about [freedom of information](${log}).`,
      ],
    },
    {
      path: board,
      kind: 'governance',
      headline: 'Trust Board',
      under: '/about-us/',
      body: [
        'The Board of Directors sets the direction of the trust and the tone of its culture, and seeks assurance that what was promised is delivered. It is made up of the chair, non-executive directors, the chief executive and executive directors.',
        'Board meetings are held in public. Questions from the public are taken at the end and normally concern matters on the agenda.',
        {
          list: [
            `[Board papers](${board}board-papers/)`,
            `[Questions put to the Board](${board}questions-and-replies/)`,
          ],
        },
      ],
    },
    {
      path: `${board}board-papers/`,
      kind: 'board-papers',
      headline: 'Board papers',
      under: board,
      body: [
        'Agendas, papers and minutes of the meetings of the Trust Board that were held in public.',
        { heading: '2021' },
        { list: [`[Meeting of 26 May 2021](${board}board-papers/26-may-2021/)`] },
      ],
    },
    {
      path: `${board}board-papers/26-may-2021/`,
      kind: 'board-papers',
      headline: 'Trust Board, 26 May 2021: papers and reply to questions',
      crumb: '26 May 2021',
      under: `${board}board-papers/`,
      body: [
        {
          documents: [
            { text: 'Agenda and papers', path: `${board}board-papers/26-may-2021/agenda.pdf` },
            { text: 'Minutes', path: `${board}board-papers/26-may-2021/minutes.pdf` },
          ],
        },
        { heading: 'Reply to the concerns raised by lived experience professionals' },
        'Lived experience professionals raised concerns at the Trust Board on 26 May 2021. There was no time to answer in detail at the end of the meeting, so the chair replied in writing with management’s answer to each.',
        `The whole reply is on the page of [questions put to the Board](${board}questions-and-replies/). In short: the optional offer of money for a Band 7 KUF trainer was judged not viable; a draft Reward and Recognition Policy is to change how people are paid; and offers of this kind are to go to the patient experience and engagement group before a decision.`,
      ],
    },
    {
      path: `${board}questions-and-replies/`,
      kind: 'governance',
      headline: 'Questions put to the Board, and replies',
      crumb: 'Questions and replies',
      under: board,
      body: boardReply,
    },
    {
      path: log,
      kind: 'foi',
      headline: 'Freedom of information disclosure log',
      crumb: 'Disclosure log',
      under: '/about-us/',
      body: [
        'Answers to freedom of information requests that may interest others.',
        {
          list: [
            `[Lived experience funding offered in December 2020](${log}lived-experience-funding/)`,
            'Contracts and spending',
            'Staffing',
          ],
        },
      ],
    },
    {
      path: `${log}lived-experience-funding/`,
      kind: 'foi',
      headline: 'Lived experience funding offered in December 2020',
      under: log,
      body: kufAnswer([
        { name: 'Birmingham and Solihull Mental Health NHS Foundation Trust', outcome: 'did-not-apply' },
      ]),
    },
    {
      path: news[0],
      kind: 'news-index',
      headline: 'News',
      menu: 'News',
      pages: [...news],
      entries: ['/news/views/', '/news/exercise/', '/news/sleep/'],
    },
    {
      path: news[1],
      kind: 'news-index',
      headline: 'News',
      pages: [...news],
      entries: ['/news/carers/', '/news/winter/'],
    },
    ...advice(['views', 'exercise', 'sleep', 'carers', 'winter'], '/news/', (name) => `/news/${name}/`),
    {
      path: '/our-services/home-treatment/',
      kind: 'service',
      headline: 'Home treatment teams',
      menu: 'Our services',
      body: [
        'Home treatment teams visit people who are very unwell, as often as every day, so that they need not go into hospital.',
        { heading: 'Who can refer' },
        'GPs, community teams and liaison nurses can refer. People who use the service and their families can ring the team at any hour.',
      ],
    },
    {
      path: '/work-with-us/vacancies/lived-experience-lead/',
      kind: 'vacancy',
      headline: 'Lived experience lead, Band 8a',
      menu: 'Work with us',
      body: [
        'This post in the Community Transformation Programme will oversee the development of lived experience roles.',
        { heading: 'About you' },
        { list: ['You have lived experience of mental health services.', 'You have managed people or projects.'] },
        'To apply, send the application form to the recruitment team. Job description and person specification are attached.',
        { documents: [{ text: 'Job description', path: '/work-with-us/vacancies/lived-experience-lead/jd.pdf' }] },
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
