/** Classes of pages beyond the plain ones: items kept outside the news section, lists without its name, pages that sound like news. */
import type { PageKind } from '../../../utils/match/context.ts';

/** What `pages.ts` frames: a path, a headline, a body in HTML, and what a reader would say of it. */
export interface ClassPage {
  kind: PageKind;
  path: string;
  headline: string;
  published: string | null;
  date?: string;
  lines: readonly string[];
  crumbs: string[];
}

interface Given {
  /** A day, ISO and in words. */
  day: { iso: string; written: string; folder: string };
  headline: string;
  opening: string;
  middle: string;
  quote: string;
  slug(text: string): string;
}

export const classes: ((given: Given) => ClassPage)[] = [
  ({ day, headline, opening, quote, slug }) => ({
    kind: 'press-release',
    path: `/${slug(headline)}-as-all-of-fenmarsh-looks-on/`,
    headline: `${headline} as all of Fenmarsh looks on`,
    published: day.iso,
    date: `<p class="post-meta">${day.written} | News</p>`,
    lines: [opening, quote],
    crumbs: ['Home'],
  }),
  ({ day, headline, opening, middle, slug }) => ({
    kind: 'press-release',
    path: `/news/${day.folder}/${slug(headline)}.aspx`,
    headline,
    published: day.iso,
    lines: [opening, middle],
    crumbs: ['Home', 'News'],
  }),
  ({ day, opening }) => ({
    kind: 'press-release',
    path: '/corporate-information/news/join-us-for-our-annual-members-meeting',
    headline: 'Join us for our annual members’ meeting',
    published: day.iso,
    date: `<p>Posted in News on ${day.written}</p>`,
    lines: [opening, 'Governors will be there to answer questions.'],
    crumbs: ['Home', 'Corporate information', 'News'],
  }),
  ({ middle }) => ({
    kind: 'governance',
    path: '/corporate-information/annual-members-meeting',
    headline: 'Annual members’ meeting',
    published: null,
    lines: ['It is held every autumn.', middle],
    crumbs: ['Home', 'Corporate information'],
  }),
  ({ headline, opening, middle }) => ({
    kind: 'news-index',
    path: '/author/communications/page/4',
    headline: 'Communications team',
    published: null,
    lines: [headline, opening, middle],
    crumbs: ['Home'],
  }),
  ({ middle }) => ({
    kind: 'about',
    path: '/frequently-asked-questions',
    headline: 'Your questions answered',
    published: null,
    lines: ['Why are you building a new wing? Because the old one leaks.', middle],
    crumbs: ['Home'],
  }),
  ({ day }) => ({
    kind: 'service',
    path: '/patients-and-visitors/visiting-over-the-bank-holiday',
    headline: 'Visiting over the bank holiday',
    published: null,
    lines: ['Come between two and eight.', `Our matron said that this holds from ${day.written}.`],
    crumbs: ['Home', 'Patients and visitors'],
  }),
];
