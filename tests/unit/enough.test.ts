import { describe, expect, it } from 'vitest';
import { enough, type Found, isOfReport } from '../../utils/match/enough.ts';
import { type Profile, stemText } from '../../utils/match/terms.ts';

const profile: Profile = { weights: new Map(), total: 80, title: [], phrases: [], years: new Set([2024]) };
const pageOf = (text: string) =>
  stemText([{ text, role: 'text' as const, zone: 'main' as const, level: 0, linked: 0 }], '');
const undated = pageOf('She left in July.');
const found = (more: Partial<Found> = {}): Found => ({
  found: [],
  raw: 26,
  share: 0.3,
  telling: 5,
  headed: false,
  namedInHeadline: false,
  onTheDay: false,
  plain: true,
  inMonth: false,
  ...more,
});

describe('how much a page must say', () => {
  it('is less where one without dates names the month of the record', () => {
    expect(enough('unknown', found(), profile, undated)).toBe(false);
    expect(enough('unknown', found({ inMonth: true }), profile, undated)).toBe(true);
    expect(enough('unknown', found({ inMonth: true, telling: 4 }), profile, undated)).toBe(false);
  });
});

describe('a page of the day of a report', () => {
  const likeness = { found: [], raw: 16, share: 0.3, telling: 2 };
  const summary = 'Inspectors came in July and September.';
  const said = 'Inspectors came in July and September this year.';
  const asked = (text: string, more = likeness) =>
    isOfReport('2019-12-20', summary, more, false, { published: null, text: pageOf(text) });

  it('without a date names the months of the inspection, and some words of the record', () => {
    expect(asked(said)).toBe(true);
    expect(asked('Inspectors came in July this year.')).toBe(false);
    expect(asked(said, { ...likeness, raw: 10 })).toBe(false);
    expect(asked(`${said} They were here in 2021 too.`)).toBe(false);
  });
});
