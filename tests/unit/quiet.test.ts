import { describe, expect, it } from 'vitest';
import { classify } from '../../utils/match/classify.ts';
import { crumb, host, main, trust } from './page-cases.ts';
import { page, read, story } from './page-samples.ts';

describe('pages for people in a crisis', () => {
  const quiet = (path: string, html: string) => classify(read(html, host + path), trust).quiet;
  it.each([
    ['by address', '/urgent-help', page(main('<h1>Contact</h1><p>Ring us.</p>'))],
    ['by headline', '/x', page(main('<h1>Getting help in a mental health crisis</h1><p>Ring us.</p>'))],
    ['by breadcrumb', '/x', page(main(`${crumb('Home', 'Crisis support', 'Phone')}<h1>Phone</h1><p>Ring us.</p>`))],
    ['by service', '/services/crisis-resolution-home-treatment-team', page(main('<h1>Our team</h1><p>Ring us.</p>'))],
    [
      'by what it tells',
      '/contact',
      page(main('<h1>Contact</h1><p>If you feel suicidal call 999.</p><p>Samaritans: 116 123.</p>')),
    ],
    [
      'help in a blog',
      '/blog/getting-help-in-a-mental-health-crisis-2871',
      page(main(`<h1>Getting help in a mental health crisis</h1>${story()}`)),
    ],
  ])('%s', (_, path, html) => expect(quiet(path, html)).toBe(true));
  it.each([
    ['a crisis line in header and footer', '/about-us', page(main('<h1>About us</h1><p>We run two hospitals.</p>'))],
    [
      'news about a crisis team',
      '/news/crisis-team-wins-national-award',
      page(main(`<h1>Crisis team wins national award</h1>${story()}`)),
    ],
    [
      'a front page with a crisis box',
      '/',
      page(main('<h1>Fenmarsh</h1><p>In crisis? Call 999 or NHS 111. Samaritans 116 123.</p>')),
    ],
    [
      'board papers on suicide prevention',
      '/board-papers/suicide-prevention',
      page(main('<h1>Suicide prevention strategy: board papers</h1>')),
    ],
  ])('not for %s', (_, path, html) => expect(quiet(path, html)).toBe(false));
});
