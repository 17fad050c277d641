import { describe, expect, it } from 'vitest';
import { countStems } from '../../utils/dataset/stems.ts';
import { aboutThisPage, type PageText } from '../../utils/match/about.ts';
import type { PageFacts } from '../../utils/match/context.ts';
import { dateFit } from '../../utils/match/date-fit.ts';
import { plainAddress } from '../../utils/match/placed.ts';
import { recordsOf } from '../../utils/match/records.ts';
import { stemText } from '../../utils/match/terms.ts';
import { bodies, body, record } from './fixtures.ts';

const announcement = record('announcement', ['RV7'], {
  date: '2009-02',
  title: 'Chair and non-executive directors to stand down',
  summary:
    'The chair and all non-executive directors mean to go within six to nine months, so that a foundation trust can come in as partner. ' +
    'Alone the trust could not reach foundation status, the health authority was told.',
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
  'so that a new partnership can be formed. Alone, without a partner, foundation trust status was out of reach. The authority agreed.';

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

function pageText(facts: PageFacts, ...paragraphs: string[]): PageText {
  const segments = paragraphs.map((one) => ({
    text: one,
    role: 'text' as const,
    zone: 'main' as const,
    level: 0,
    linked: 0,
  }));
  return {
    page: facts,
    seen: null,
    addresses: [plainAddress('https://www.blpt.nhs.uk/news/a/')],
    text: stemText(segments, facts.headline),
    counts: countStems([announcement]),
    matters: new Map([[announcement.id, announcement]]),
    names: new Set(),
    own: 'RV7',
    nameOf: () => '',
  };
}

const strangeWords = (count: number): string =>
  Array.from({ length: count }, (_, index) => `qu${String.fromCharCode(97 + (index % 26))}x${index}z`).join(' ');

const about = (facts: PageFacts, ...paragraphs: string[]) =>
  aboutThisPage(announcement, null, pageText(facts, ...paragraphs));

describe('what a page is about', () => {
  it('finds the matter in other forms of its words, and quotes the sentence that holds most of it', () => {
    const found = about(page(), release);
    expect(found?.passage.quote).toMatch(/^The chair and all .* formed\.$/);
    expect(found?.why[0]?.key).toBe('why_terms');
  });

  it('is silent on another matter', () => {
    expect(about(page(), 'The chair opened a new garden with the non-executive directors.')).toBeNull();
  });

  it('is silent on the same words in another year', () => {
    expect(about(page({ published: '2016-03-01' }), release)).toBeNull();
  });

  it.each(['home', 'news-index', 'service', 'vacancy'] as const)('is silent on a page of kind %s', (kind) => {
    expect(about(page({ kind }), release)).toBeNull();
  });

  it('is silent on a round-up of many matters, unless it is a source', () => {
    expect(about(page({ headline: 'The chair’s news round-up' }), release)).toBeNull();
    expect(about(page({ headline: 'The chair’s news' }), release)).not.toBeNull();
  });

  it('places a page without a date by the years that it speaks of', () => {
    const undated = page({ published: null });
    expect(about(undated, release, 'All this came to pass in February 2009, the board said.')).not.toBeNull();
    expect(about(undated, release, 'All this came to pass in February 2014, the board said.')).toBeNull();
    expect(about(undated, 'The non-executive directors stand down after six to nine months.')).toBeNull();
  });

  it('asks for what happened, not only for the names', () => {
    const fined = { ...announcement, kind: 'regulator-action' as const };
    expect(aboutThisPage(fined, null, pageText(page(), release))).toBeNull();
  });

  it('takes looser words for what happened only where much of the record is said, soon after it', () => {
    const inquiry = { ...announcement, kind: 'inquiry' as const };
    const asked = (published: string, ...text: string[]) =>
      aboutThisPage(inquiry, null, pageText(page({ published }), ...text));
    const findings = `The findings are with us. ${release}`;
    expect(asked('2009-02', findings)).not.toBeNull();
    expect(asked('2009-04-20', findings)).toBeNull();
    expect(
      asked('2009-02', 'The findings on the new garden are with us, so the non-executive directors stand down.'),
    ).toBeNull();
    expect(asked('2009-02', release)).toBeNull();
  });

  it('takes an answer to a request for what it is by its place in the site', () => {
    const asked = { ...announcement, kind: 'foi-outcome' as const };
    expect(aboutThisPage(asked, null, pageText(page({ kind: 'foi' }), release))).not.toBeNull();
    expect(aboutThisPage(asked, null, pageText(page(), release))).toBeNull();
  });

  it('asks for more where a grade is not printed, and is silent where another is', () => {
    const rated = { ...announcement, kind: 'regulator-action' as const };
    const asked = (...text: string[]) => aboutThisPage(rated, 'outstanding', pageText(page(), ...text));
    const said = `Inspectors came. ${release}`;
    expect(asked(said)).not.toBeNull();
    expect(
      asked('Inspectors came. The non-executive directors, standing down, wish for a new partnership.'),
    ).toBeNull();
    expect(asked(said, 'We were rated inadequate.')).toBeNull();
    expect(asked(said, 'We keep the highest rating.')?.why.find(({ key }) => key === 'why_rating')?.values).toEqual([
      'highest rating',
    ]);
  });

  it('is near a later day that the record states, not a former one nor a year', () => {
    const asked = (stated: string) => {
      const told = { ...announcement, kind: 'inquiry' as const, summary: `${announcement.summary} ${stated}` };
      const facts = pageText(page({ published: '2009-10-05' }), `The findings are with us. ${release}`);
      return aboutThisPage(told, null, { ...facts, matters: new Map([[told.id, told]]) });
    };
    expect(asked('In October 2009 they went.')?.why.at(-1)?.key).toBe('why_date_fits');
    expect(asked('In October 2008 they went.')).toBeNull();
    expect(asked('In 2009 they went.')).toBeNull();
    expect(asked('In June 2009 they went.')).toBeNull();
  });

  it('takes an undated page in looser words only with much of the record and one of its years', () => {
    const inquiry = { ...announcement, kind: 'inquiry' as const };
    const asked = (...text: string[]) => aboutThisPage(inquiry, null, pageText(page({ published: null }), ...text));
    const findings = `The findings are with us. ${release}`;
    expect(asked(findings, 'It was in February 2009.')).not.toBeNull();
    expect(asked(findings, 'It was in February 2014.')).toBeNull();
    expect(asked(findings)).toBeNull();
    expect(asked('The findings are with us. The non-executive directors stand down in 2009.')).toBeNull();
  });

  it('asks of a page no more of a long record than of one of usual length', () => {
    const longer = (words: number) => {
      const told = { ...announcement, summary: `${announcement.summary} ${strangeWords(words)}` };
      return aboutThisPage(told, null, { ...pageText(page(), release), matters: new Map([[told.id, told]]) });
    };
    expect(longer(9)?.share).toBeCloseTo(longer(40)?.share ?? 0, 5);
    expect(longer(9)?.share).toBeLessThan(longer(2)?.share ?? 0);
    const other = 'The chair and the non-executive directors of the charity stand down.';
    const told = { ...announcement, summary: `${announcement.summary} ${strangeWords(40)}` };
    expect(aboutThisPage(told, null, { ...pageText(page(), other), matters: new Map([[told.id, told]]) })).toBeNull();
  });

  it('takes a grade of the trust itself, on the day of the report, for the words of its one record of that time', () => {
    const rated = record('rated', ['RV7'], {
      kind: 'regulator-action',
      date: '2017-03-30',
      title: 'Sevenoaks rated good',
      summary:
        'Visits of November raised effectiveness and leadership; dormitories were to go, and the register to be mended.',
      keyTerms: ['dormitories'],
    });
    const asked = (published: string | null, alone: boolean, ...text: string[]) =>
      aboutThisPage(
        rated,
        'good',
        { ...pageText(page({ published, headline: text[0] ?? '' }), ...text), matters: new Map([[rated.id, rated]]) },
        () => alone,
      );
    const told = ['Two little words: “we’re good”', 'Inspectors have been back and we are all smiles.'];
    expect(asked('2017-03-31', true, ...told)?.why.map(({ key }) => key)).toEqual(['why_rating', 'why_days_after_one']);
    expect(asked('2017-03-31', false, ...told)).toBeNull();
    expect(asked('2017-04-06', true, ...told)).toBeNull();
    // A page that gives its month or year alone may be of any report of that time.
    expect(asked('2017-03', true, ...told)?.why.at(-1)?.key).toBe('why_date_fits');
    expect(asked('2017', true, ...told)).not.toBeNull();
    expect(asked('2017', false, ...told)).toBeNull();
    // Within a year only where the headline itself gives the grade: trusts tell of it for long.
    expect(asked('2017', true, 'Inspectors were here', ...told)).toBeNull();
    expect(asked('2016', true, ...told)).toBeNull();
    expect(asked(null, true, ...told)).toBeNull();
    expect(asked(null, true, ...told, 'The report came out on Thursday 30 March.')?.why.at(-1)?.key).toBe(
      'why_states_day',
    );
    expect(asked(null, true, ...told, 'The report came out on Friday 30 March.')).toBeNull();
    // A byline that is none of the known ones.
    expect(asked(null, true, ...told, 'by the team - 30 March 2017')?.why.at(-1)?.key).toBe('why_names_day');
    expect(asked(null, true, ...told, 'by the team - 27 March 2017')).toBeNull();
    expect(asked(null, true, ...told, 'It came out on Thursday 30 March; a visit followed in 2019.')).toBeNull();
    expect(
      asked('2017-03-31', true, 'Inspectors rate our nursing home good', 'The home is one that we run.'),
    ).toBeNull();
  });

  it('knows a page that is itself a source of the record', () => {
    const url = 'http://blpt.nhs.uk/news/a';
    const source = { title: 's', publisher: 'p', kind: 'trust' as const, url, published: null, locator: null };
    const sourced = { ...announcement, sources: [source] };
    const little = pageText(page({ published: null }), 'The chair is to stand down.');
    expect(aboutThisPage(sourced, null, little)?.why[0]?.key).toBe('why_source');
    expect(aboutThisPage(announcement, null, little)).toBeNull();
  });

  it('takes a standing page that the record cites for one about it only where the headline says what happened', () => {
    const url = 'http://blpt.nhs.uk/news/a';
    const source = { title: 's', publisher: 'p', kind: 'trust' as const, url, published: null, locator: null };
    const sourced = { ...announcement, sources: [source] };
    const asked = (kind: PageFacts['kind'], headline: string) =>
      aboutThisPage(
        sourced,
        null,
        pageText(page({ kind, headline, published: null }), 'The chair stood down in 2009.'),
      );
    expect(asked('about', 'Who we are')).toBeNull();
    expect(asked('about', 'Our chair is standing down')).not.toBeNull();
    expect(asked('press-release', 'Who we are')).not.toBeNull();
  });

  it('takes “about us” for no record’s, whatever its words, unless its headline says what happened', () => {
    const asked = (kind: PageFacts['kind'], headline: string) =>
      aboutThisPage(announcement, null, pageText(page({ kind, headline }), release));
    expect(asked('governance', 'Who we are')).not.toBeNull();
    expect(asked('about', 'Who we are')).toBeNull();
    expect(asked('about', 'Our chair is standing down')).not.toBeNull();
  });

  it.each([
    ['2009-02', null, 'unknown'],
    ['2009-02', '2009-02-12', 'near'],
    ['2009-02-12', '2009-05-01', 'near'],
    ['2009-02-12', '2010-02-01', 'later'],
    ['2009-02-12', '2010-05-01', 'unfit'],
    ['2009-02-12', '2009-01-05', 'near'],
    ['2009-02-12', '2008-12-01', 'unfit'],
    ['2009', '2009-07', 'near'],
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
      recordsOf(id, all, records, '2026-01-01', {
        ...pageText(page({ published }), release),
        matters: new Map(records.map((one) => [one.id, one])),
      }).map((one) => [one.id, one.tier]),
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

  it('tells of the last of two inspections', () => {
    const inspection = (id: string, date: string, grade: string, title: string) =>
      record(id, ['RV7'], {
        kind: 'regulator-action',
        date,
        title,
        organisations: [{ id: 'RV7', role: 'subject', outcome: grade }],
        summary: 'Quillworth ward, Tansy Lodge and the Brindle team were visited; dormitories were to go.',
        keyTerms: ['Quillworth ward', 'Tansy Lodge', 'Brindle team'],
      });
    const before = inspection('before', '2008-03-01', 'requires-improvement', 'Rated requires improvement');
    const after = inspection('after', '2009-01-30', 'good', 'Improved to good');
    const text =
      'Inspectors of the regulator rated us good, after requires improvement in 2008. Quillworth ward, Tansy Lodge and the Brindle team were visited, and dormitories were to go.';
    const asked = (...records: ReturnType<typeof inspection>[]) =>
      recordsOf('RV7', bodies(body('RV7')), records, '2026-01-01', {
        ...pageText(page({ published: '2009-02-01' }), text),
        matters: new Map(records.map((one) => [one.id, one])),
      })
        .filter(({ tier }) => tier === 'about-this-page')
        .map(({ id }) => id);
    expect(asked(before)).toEqual(['before']);
    expect(asked(before, after)).toEqual(['after']);
  });

  it('tells of a merger, and not of the step before it, unless the page is of that time', () => {
    const step = (id: string, date: string) =>
      record(id, ['RV7'], {
        kind: 'merger',
        date,
        summary: 'Quillworth and Tansy become one trust, with Brindle Lodge, Sorrel Hall and Teasel House.',
        keyTerms: ['Brindle Lodge', 'Sorrel Hall', 'Teasel House'],
      });
    const agreed = step('agreed', '2008-12-10');
    const done = step('done', '2009-02-01');
    const text = 'Quillworth and Tansy merge, and become one trust with Brindle Lodge, Sorrel Hall and Teasel House.';
    const asked = (published: string) =>
      recordsOf('RV7', bodies(body('RV7')), [agreed, done], '2026-01-01', {
        ...pageText(page({ published }), text),
        matters: new Map([agreed, done].map((one) => [one.id, one])),
      })
        .filter(({ tier }) => tier === 'about-this-page')
        .map(({ id }) => id);
    expect(asked('2009-02-02')).toEqual(['done']);
    expect(asked('2008-12-20')).toContain('agreed');
  });
});
