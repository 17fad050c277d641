import { describe, expect, it } from 'vitest';
import { aboutThisPage, dateFit } from '../../utils/match/about.ts';
import type { PageFacts } from '../../utils/match/context.ts';
import { recordsOf } from '../../utils/match/records.ts';
import { stemText } from '../../utils/match/terms.ts';
import { bodies, body, record } from './fixtures.ts';

const announcement = record('announcement', ['RV7'], {
  date: '2009-02',
  keyTerms: [
    'stand down',
    'non-executive directors',
    'six to nine months',
    'foundation trust status',
    'new partnership',
  ],
});

const release =
  'It rained. The chair and all the non-executive directors have said that they will be standing down within six to nine months, ' +
  'so that a new partnership can be formed. Without a partner, foundation trust status was out of reach.';

function page(more: Partial<PageFacts> = {}): PageFacts {
  return {
    kind: 'press-release',
    pressRelease: true,
    headline: '',
    published: '2009-02',
    quiet: false,
    why: [],
    ...more,
  };
}

function text(...paragraphs: string[]) {
  return stemText(paragraphs.map((one) => ({ text: one, role: 'text', zone: 'main', level: 0, linked: 0 })));
}

describe('what a page is about', () => {
  it('finds the matter in other forms of its words, and quotes the sentence that holds most of it', () => {
    const about = aboutThisPage(announcement, page(), text(release));
    expect(about?.passage.quote).toMatch(/^The chair and all .* formed\.$/);
    expect(about?.why[0]?.key).toBe('why_terms');
  });

  it('is silent on another matter', () => {
    expect(
      aboutThisPage(announcement, page(), text('The chair opened a new garden with the non-executive directors.')),
    ).toBeNull();
  });

  it('is silent on the same words in another year', () => {
    expect(aboutThisPage(announcement, page({ published: '2016-03-01' }), text(release))).toBeNull();
  });

  it.each(['home', 'news-index', 'service', 'vacancy'] as const)('is silent on a page of kind %s', (kind) => {
    expect(aboutThisPage(announcement, page({ kind }), text(release))).toBeNull();
  });

  it('asks for more where the page bears no date', () => {
    const three = 'The non-executive directors stand down after six to nine months.';
    expect(aboutThisPage(announcement, page(), text(three))).not.toBeNull();
    expect(aboutThisPage(announcement, page({ published: null }), text(three))).toBeNull();
    expect(aboutThisPage(announcement, page({ published: null }), text(release))).not.toBeNull();
  });

  it.each([
    ['2009-02', null, 'unknown'],
    ['2009-02', '2009-02-12', 'fits'],
    ['2009-02-12', '2010-02-01', 'fits'],
    ['2009-02-12', '2010-05-01', 'unfit'],
    ['2009-02-12', '2008-12-01', 'fits'],
    ['2009-02-12', '2008-10-01', 'unfit'],
    ['2009', '2009-07', 'fits'],
  ])('a record of %s and a page of %s: %s', (date, published, fit) => {
    expect(dateFit(date, published)).toBe(fit);
  });
});

describe('tiers', () => {
  const all = bodies(body('RV7'), body('RXX'));
  const records = [
    announcement,
    record('comment', ['RV7'], { date: '2009-02', matter: 'm', beside: [{ id: 'announcement', why: 'w' }] }),
    record('other', ['RV7'], { date: '2009-03' }),
    record('elsewhere', ['RXX']),
    record('named', [], { organisations: [{ id: 'RV7', role: 'mentioned', outcome: null }] }),
  ].map((one) => (one.id === 'announcement' ? { ...one, matter: 'm' } : one));
  const tiersOf = (id: string, published: string) =>
    Object.fromEntries(
      recordsOf(id, all, records, '2026-01-01', { page: page({ published }), text: text(release) }).map((one) => [
        one.id,
        one.tier,
      ]),
    );

  it('sets apart what the page is about, what the trust has, and where it is only named', () => {
    expect(tiersOf('RV7', '2009-02')).toEqual({
      announcement: 'about-this-page',
      comment: 'about-this-page',
      other: 'about-this-organisation',
      named: 'background',
    });
  });

  it('is about nothing where the date does not fit, nor for another trust', () => {
    expect(Object.values(tiersOf('RV7', '2016'))).not.toContain('about-this-page');
    expect(tiersOf('RXX', '2009-02')).toEqual({ elsewhere: 'about-this-organisation' });
  });
});
