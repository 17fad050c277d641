/**
 * Generated pages on the structures that corpus/PATTERNS.md tells of, each with what a reader would say of it. Seeded: the same
 * number gives the same pages. Two in five items show a date, in one of the ways that trusts' sites have.
 */
import type { PageKind } from '../../../utils/match/context.ts';
import { builders } from './builders.ts';
import { classes } from './classes.ts';
import { frames } from './frames.ts';
import { headlines, middles, openings, plainLines, quotes } from './words.ts';

export interface GeneratedPage {
  url: string;
  html: string;
  system: string;
  kind: PageKind;
  headline: string;
  published: string | null;
}

const structures = { ...frames, ...builders };
const host = 'https://www.fenmarsh.nhs.uk';
const months = 'January February March April May June July August September October November December'.split(' ');
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Mulberry32: a small generator with 32 bits of state. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Made {
  path: string;
  headline: string;
  published: string | null;
  date?: string;
  body: string;
  crumbs: string[];
  section?: string;
}

export function generatedPages(count: number, seed: number): GeneratedPage[] {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const chance = (share: number): boolean => random() < share;
  const some = <T>(list: readonly T[], most: number): T[] =>
    [...list].sort(() => random() - 0.5).slice(0, 1 + Math.floor(random() * most));
  const p = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n');
  const day = () => ({
    year: 2008 + Math.floor(random() * 18),
    month: Math.floor(random() * 12),
    day: 1 + Math.floor(random() * 28),
  });
  const two = (figure: number): string => String(figure).padStart(2, '0');
  const iso = (d: ReturnType<typeof day>): string => `${d.year}-${two(d.month + 1)}-${two(d.day)}`;
  const ordinal = (n: number): string =>
    `${n}${n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th'}`;
  const written = (d: ReturnType<typeof day>): string =>
    pick([
      `${d.day} ${months[d.month]} ${d.year}`,
      `${ordinal(d.day)} ${months[d.month]} ${d.year}`,
      `${two(d.day)} ${months[d.month]} ${d.year}`,
      `${two(d.day)}/${two(d.month + 1)}/${d.year}`,
      `${d.day} ${(months[d.month] ?? '').slice(0, 3)} ${d.year}`,
    ]);
  const noise = (): string =>
    pick([
      '',
      '',
      '<div class="alert-banner"><p>Coronavirus: visiting has changed. Update 4 January 2021.</p></div>',
      '<div class="cookie-notice"><p>We use cookies. Accept or refuse.</p></div>',
      '<div class="site-alert"><p>Strikes on 20 December 2022: please come unless we ring you.</p></div>',
    ]);
  const related = (): string =>
    chance(0.4)
      ? `<div class="related"><h3>Related news</h3><ul>${some(headlines, 3)
          .map((one) => `<li><a href="/news/${slug(one)}">${one}</a> ${written(day())}</li>`)
          .join('')}</ul></div>`
      : '';

  const item = (): Made => {
    const headline = pick(headlines);
    const when = day();
    const shown = chance(0.4);
    const way = shown ? pick(['label', 'line', 'time', 'address', 'headline']) : 'none';
    const text = written(when);
    const news = pick(['news', 'news-and-events', 'media-centre', 'latest-news', 'about-us/news', 'press-releases']);
    const numbered = chance(0.3) ? `-${Math.floor(1_000 + random() * 9_000)}` : '';
    const path =
      way === 'address'
        ? `/${when.year}/${two(when.month + 1)}/${two(when.day)}/${slug(headline)}/`
        : `/${news}/${slug(headline)}${numbered}`;
    const date =
      way === 'label'
        ? `<p>${pick(['Published:', 'Posted on:', 'Published on:', 'Date published:', 'Date:', 'Publish date:'])} ${text}</p>`
        : way === 'line'
          ? `<p>${text}</p>`
          : way === 'time'
            ? `<p><span class="nhsuk-u-visually-hidden">Posted on: </span><time class="entry-date published" datetime="${iso(when)}T09:30:00+00:00">${text}</time></p>`
            : '';
    const lines = [pick(openings), ...some(middles, 3), ...(chance(0.75) ? some(quotes, 2) : [])];
    const ends = chance(0.15) ? ['Ends', 'Notes to editors: the trust runs two hospitals and a clinic.'] : [];
    return {
      path,
      headline: way === 'headline' ? `${headline} – ${two(when.day)}/${two(when.month + 1)}/${when.year}` : headline,
      published: way === 'none' ? null : iso(when),
      date,
      body: p([...(chance(0.3) ? ['Two nurses and a volunteer by the new door'] : []), ...lines, ...ends]),
      crumbs: ['Home', pick(['News', 'Latest news', 'News and events'])],
      section: pick(['News', 'News centre', 'Latest news']),
    };
  };

  const list = (): Made => {
    const whole = chance(0.3);
    const entries = Array.from({ length: 4 + Math.floor(random() * 6) }, () => {
      const headline = pick(headlines);
      const dated = chance(0.7) ? `<p>Published on: ${written(day())}</p>` : '';
      const text = whole
        ? p([pick(openings), ...some(middles, 2), pick(quotes)])
        : `<p>${pick(openings).slice(0, 60)} [...]</p>`;
      return `<li><h3><a href="/news/${slug(headline)}">${headline}</a></h3>${dated}${text}<a href="/news/${slug(headline)}">Read more</a></li>`;
    }).join('');
    const headline = pick(['News', 'Latest news', 'Press releases', 'News and events']);
    const path = pick([
      `/${slug(headline)}`,
      `/${slug(headline)}/page/${2 + Math.floor(random() * 8)}`,
      `/category/${slug(headline)}/`,
      `/news/archive/2019`,
    ]);
    return {
      path,
      headline,
      published: null,
      body: `<ul class="list">${entries}</ul>`,
      crumbs: ['Home', headline],
      section: headline,
    };
  };

  const office = (): Made => ({
    path: `/${pick(['news/media-enquiries', 'news/press-office', 'media-centre/information-for-journalists'])}`,
    headline: pick(['Media enquiries', 'Press office', 'Information for journalists']),
    published: null,
    body: p([
      'Our communications team works with the media and answers journalists’ questions.',
      'In office hours ring the press office. Out of hours ring switchboard and ask for the on-call manager.',
      'Requests for filming and interviews need two days’ notice.',
    ]),
    crumbs: ['Home', 'News'],
    section: 'News',
  });

  const standing = (
    kind: PageKind,
    path: string,
    headline: string,
    lines: readonly string[],
    crumbs: string[],
  ): [PageKind, Made] => {
    const reviewed = chance(0.5) ? `<p>Page last reviewed: ${written(day())}</p>` : '';
    return [
      kind,
      { path, headline, published: null, body: p(lines) + reviewed, crumbs, section: crumbs.at(-1) ?? headline },
    ];
  };
  const papers = (): string =>
    `<ul>${Array.from({ length: 5 }, () => `<li><a href="/papers/${Math.floor(random() * 999)}.pdf">Agenda and papers, ${written(day())}</a></li>`).join('')}</ul>`;

  const make: (() => [PageKind, Made])[] = [
    () => ['press-release', item()],
    () => ['press-release', item()],
    () => ['press-release', item()],
    () => ['press-release', item()],
    () => ['news-index', list()],
    () => ['other', office()],
    () =>
      standing(
        'service',
        `/services/${pick(['eye-clinic', 'podiatry', 'speech-and-language-therapy', 'maternity'])}`,
        pick(['Eye clinic', 'Podiatry', 'Speech and language therapy', 'Maternity services']),
        some(plainLines, 4),
        ['Home', 'Our services'],
      ),
    () => {
      const [kind, made] = standing(
        'board-papers',
        '/about-us/trust-board/board-papers',
        'Board papers',
        ['The board meets in public every two months.'],
        ['Home', 'About us', 'Trust board'],
      );
      return [kind, { ...made, body: made.body + papers() }];
    },
    () =>
      standing(
        'foi',
        '/about-us/freedom-of-information/foi-2345-agency-staff',
        'FOI 2345: agency staff',
        [
          'You asked under the Freedom of Information Act what was spent on agency staff.',
          'We answer within 20 working days. You may ask for an internal review.',
        ],
        ['Home', 'About us', 'Freedom of information'],
      ),
    () =>
      standing(
        'governance',
        `/about-us/${pick(['council-of-governors', 'our-strategy', 'annual-report', 'corporate-governance'])}`,
        pick(['Council of governors', 'Our strategy', 'Annual report and accounts', 'Corporate governance']),
        [
          'The council meets four times a year and appoints the chair.',
          'The papers can be had from the company secretary.',
        ],
        ['Home', 'About us'],
      ),
    () =>
      standing(
        'about',
        '/about-us/who-we-are',
        'Who we are',
        ['We run two hospitals and a clinic. We became a foundation trust in 2008.', pick(middles)],
        ['Home', 'About us'],
      ),
    () => {
      const when = day();
      const { kind, lines, ...page } = pick(classes)({
        day: {
          iso: iso(when),
          written: `${when.day} ${months[when.month]} ${when.year}`,
          folder: `${when.year}/${(months[when.month] ?? '').toLowerCase()}/${when.day}`,
        },
        headline: pick(headlines),
        opening: pick(openings),
        middle: pick(middles),
        quote: pick(quotes),
        slug,
      });
      return [kind, { ...page, body: p(lines), section: page.crumbs.at(-1) ?? '' }];
    },
    () => [
      'vacancy',
      {
        path: '/join-us/vacancies/staff-nurse-larch-ward',
        headline: 'Staff nurse, Larch Ward',
        published: null,
        body: p([
          `Closing date: ${written(day())}`,
          'Salary: band 5. Job reference 123-45. 37.5 hours per week.',
          'The person specification can be had from us.',
        ]),
        crumbs: ['Home', 'Join us', 'Vacancies'],
        section: 'Vacancies',
      },
    ],
    () => [
      'home',
      {
        path: '/',
        headline: 'Welcome to Fenmarsh Hospitals',
        published: null,
        body: `${p(['Find a service, book a visit or read how we are doing.'])}<h2>Latest news</h2>${some(headlines, 4)
          .map((one) => `<h3><a href="/news/${slug(one)}">${one}</a></h3><p>${written(day())}</p>`)
          .join('')}`,
        crumbs: [],
        section: 'Home',
      },
    ],
  ];

  return Array.from({ length: count }, () => {
    const [kind, made] = pick(make)();
    const system = pick(Object.keys(structures));
    const frame = structures[system];
    if (!frame) throw new Error(`No frame ${system}`);
    const { path, headline, published, date = '', body, crumbs, section = '' } = made;
    return {
      url: host + path,
      html: frame({ headline, section, date, body, crumbs, related: related(), noise: noise() }),
      system,
      kind,
      headline,
      published,
    };
  });
}
