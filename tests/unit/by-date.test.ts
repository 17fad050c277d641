import { describe, expect, it } from 'vitest';
import { countStems } from '../../utils/dataset/stems.ts';
import type { PageFacts } from '../../utils/match/context.ts';
import { recordsOf } from '../../utils/match/records.ts';
import { stemText } from '../../utils/match/terms.ts';
import { bodies, body, record } from './fixtures.ts';

const facts = (published: string | null, headline: string): PageFacts => ({
  kind: 'press-release',
  pressRelease: true,
  headline,
  published,
  quiet: false,
  why: [],
});

type Made = ReturnType<typeof record>;
const names: Record<string, string> = { RV7: 'Fernside NHS Trust', RXX: 'Tansy Vale Hospitals NHS Trust' };

/** What a page of the body RV7 is about, with the keys of the reasons. */
function asked(records: readonly Made[], published: string | null, headline: string, ...text: string[]) {
  const segments = text.map((one) => ({
    text: one,
    role: 'text' as const,
    zone: 'main' as const,
    level: 0,
    linked: 0,
  }));
  const found = recordsOf('RV7', bodies(body('RV7'), body('RXX')), records, '2026-01-01', {
    page: facts(published, headline),
    seen: null,
    addresses: ['fernside.nhs.uk/news/a'],
    text: stemText(segments, headline),
    counts: countStems(records),
    matters: new Map(records.map((one) => [one.id, one])),
    names: new Set(),
    own: 'RV7',
    nameOf: (id) => names[id] ?? '',
  });
  const about = found.filter(({ tier }) => tier === 'about-this-page');
  return Object.fromEntries(about.map(({ id, why }) => [id, why.map(({ key }) => key)]));
}

const graded = record('graded', ['RV7'], {
  kind: 'regulator-action',
  date: '2018-03-14',
  title: 'Fernside moves to good',
  summary:
    'Visits of the autumn found that dormitories had gone, and that records were mended in all quillworth rooms.',
  organisations: [{ id: 'RV7', role: 'subject', outcome: 'good' }],
  keyTerms: ['quillworth rooms'],
});
const better = ['A better mark', 'The CQC moved us up a grade after its visit, and all of us are glad.'] as const;

const leaves = record('leaves', ['RV7'], {
  date: '2018-03-14',
  title: 'Fernside chair resigns',
  summary: 'The letter spoke of quillworth, of tansy and of brindle.',
  keyTerms: ['quillworth'],
});
const handsOver = ['A change at the top', 'Our chair has told the board that it is time to hand over.'] as const;

const joined = record('joined', ['RV7'], {
  kind: 'merger',
  date: '2018-03-14',
  title: 'Fernside and Tansy Vale merge',
  summary: 'Some 9,000 people work in quillworth, brindle and sorrel.',
  organisations: [
    { id: 'RV7', role: 'successor', outcome: null },
    { id: 'RXX', role: 'predecessor', outcome: 'dissolved' },
  ],
  keyTerms: ['quillworth'],
});
const oneRoof = ['Hello', 'From this morning the hospitals at Tansy and ours are under one roof.'] as const;

const fined = record('fined', ['RV7'], {
  kind: 'regulator-action',
  date: '2018-03-14',
  title: 'Fernside fined over quillworth',
  summary: 'The court heard of brindle and sorrel.',
  organisations: [{ id: 'RV7', role: 'subject', outcome: 'fined' }],
  keyTerms: ['quillworth'],
});

describe('a page of the time of the only record of its kind', () => {
  it('is about a report by what it says of the trust’s standing', () => {
    expect(asked([graded], '2018-03-15', ...better).graded).toEqual(
      expect.arrayContaining(['why_days_after_one', 'why_alone_regulator_action']),
    );
    expect(asked([graded], '2018-03-25', ...better)).toEqual({});
  });

  it('is about none where another of the kind is as near, but for one of another sort', () => {
    const other = { ...graded, id: 'other', date: '2018-03-20' };
    expect(asked([graded, other], '2018-03-15', ...better)).toEqual({});
    expect(asked([graded, { ...other, date: '2018-04-20' }], '2018-03-15', ...better)).toHaveProperty('graded');
    expect(asked([graded, { ...fined, date: '2018-03-20' }], '2018-03-15', ...better)).toHaveProperty('graded');
    // Where one gives the month alone, what is near is wider.
    expect(asked([graded, { ...other, date: '2018-04-10' }], '2018-03', ...better)).toEqual({});
  });

  it('is about a coming or going by the office', () => {
    expect(asked([leaves], '2018-03-20', ...handsOver).leaves).toEqual(
      expect.arrayContaining(['why_move_chair_goes', 'why_alone_governance_event']),
    );
    expect(asked([leaves], '2018-04-20', ...handsOver)).toEqual({});
    expect(asked([leaves], '2018-03-20', 'A change', 'Our deputy chair is to hand over.')).toEqual({});
  });

  it('is about a merger by the name of the partner', () => {
    expect(asked([joined], '2018-03-14', ...oneRoof).joined).toEqual(
      expect.arrayContaining(['why_partner', 'why_same_day', 'why_alone_merger']),
    );
    expect(asked([joined], '2018-03-14', 'Hello', 'Two hospitals are under one roof.')).toEqual({});
    expect(asked([joined], '2018-05-14', ...oneRoof)).toEqual({});
  });

  it('is about a step by its name', () => {
    const told = ['In court today', 'Our trust has pleaded guilty in court. We are sorry.'] as const;
    expect(asked([fined], '2018-03-14', ...told).fined).toContain('why_step');
    expect(asked([fined], '2018-03-14', 'In court today', 'A thief has pleaded guilty in court.')).toEqual({});
  });

  it('is about an answer of the board or an inquiry by what it is on', () => {
    const sorry = record('sorry', ['RV7'], {
      kind: 'board-response',
      date: '2018-03-14',
      title: 'Fernside says sorry for casualty',
      summary: 'The CQC had rated it inadequate for quillworth.',
      organisations: [{ id: 'RV7', role: 'respondent', outcome: 'apology' }],
      keyTerms: ['quillworth'],
    });
    const told = ['Sorry for our A&E', 'We are sorry: the CQC found what was wrong.'] as const;
    expect(asked([sorry], '2018-03-15', ...told).sorry).toContain('why_same_service');
    expect(asked([sorry], '2018-03-15', 'Sorry for our car park', told[1])).toEqual({});
    const inquiry = {
      ...sorry,
      id: 'inquiry',
      kind: 'inquiry' as const,
      title: 'Independent review of midwives’ care',
    };
    const review = ['Maternity review published', 'The independent review of care is out today.'] as const;
    expect(asked([inquiry], '2018-03-15', ...review)).toHaveProperty('inquiry');
    expect(asked([inquiry], '2018-03-25', ...review)).toEqual({});
  });
});

describe('a reply to a request', () => {
  const reply = record('reply', ['RV7'], {
    kind: 'foi-outcome',
    date: '2018',
    title: 'Fernside counts its beds',
    summary: 'There were 44, and quillworth.',
    keyTerms: ['FOI 9137'],
  });

  it('is about the record that bears its number', () => {
    const of = (headline: string) => {
      const page = { ...facts(null, headline), kind: 'foi' as const };
      return recordsOf('RV7', bodies(body('RV7')), [reply], '2026-01-01', {
        page,
        seen: null,
        addresses: [],
        text: stemText([{ text: 'What was asked: beds.', role: 'text', zone: 'main', level: 0, linked: 0 }], headline),
        counts: countStems([reply]),
        matters: new Map([[reply.id, reply]]),
        names: new Set(),
        own: 'RV7',
        nameOf: () => '',
      })
        .filter(({ tier }) => tier === 'about-this-page')
        .flatMap(({ why }) => why.map(({ key }) => key));
    };
    expect(of('Reply to FOI 9137')).toContain('why_reference');
    expect(of('Reply to FOI 9138')).toEqual([]);
  });
});
