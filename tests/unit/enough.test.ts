import { describe, expect, it } from 'vitest';
import { enough, type Found, isOfReport } from '../../utils/match/enough.ts';
import type { Profile } from '../../utils/match/profile.ts';
import { stemText } from '../../utils/match/terms.ts';

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
  inMonthOfVisit: false,
  once: false,
  ...more,
});

describe('how much a page must say', () => {
  it('is less where one without dates names the month of the record', () => {
    expect(enough('unknown', found(), profile, undated)).toBe(false);
    expect(enough('unknown', found({ inMonth: true }), profile, undated)).toBe(true);
    expect(enough('unknown', found({ inMonth: true, telling: 4 }), profile, undated)).toBe(false);
  });
});

describe('a page in looser words', () => {
  it('soon after the day may say a smaller share, in more words', () => {
    const loose = found({ plain: false, onTheDay: true, share: 0.28, raw: 33, telling: 6 });
    expect(enough('near', loose, profile, undated)).toBe(true);
    expect(enough('near', { ...loose, onTheDay: false }, profile, undated)).toBe(false);
    expect(enough('near', { ...loose, raw: 28 }, profile, undated)).toBe(false);
    expect(enough('near', { ...loose, telling: 5 }, profile, undated)).toBe(false);
  });
});

describe('a page that names years', () => {
  const before = pageOf('She had been in post since 2021.');

  it('all before the record says very much of what happens once, and nothing of what comes again', () => {
    const much = found({ once: true, share: 0.4, telling: 6 });
    expect(enough('unknown', much, profile, before)).toBe(true);
    expect(enough('unknown', { ...much, once: false }, profile, before)).toBe(false);
    expect(enough('unknown', { ...much, share: 0.3 }, profile, before)).toBe(false);
  });

  it('or none, and the month of the visit alone, may say a little less', () => {
    const less = found({ raw: 21, share: 0.29, telling: 4, inMonthOfVisit: true });
    expect(enough('unknown', less, profile, undated)).toBe(true);
    expect(enough('unknown', { ...less, inMonthOfVisit: false }, profile, undated)).toBe(false);
  });
});

describe('a page of the day of a report', () => {
  const likeness = { found: [], raw: 16, share: 0.3, telling: 2 };
  const summary = 'Inspectors came in July and September.';
  const said = 'Inspectors came in July and September this year.';
  const asked = (text: string, more = likeness) =>
    isOfReport('2019-12-20', summary, more, false, { published: null, text: pageOf(text), headed: false });

  it('without a date names the months of the inspection, and some words of the record', () => {
    expect(asked(said)).toBe(true);
    expect(asked('Inspectors came in July this year.')).toBe(false);
    expect(asked(said, { ...likeness, raw: 10 })).toBe(false);
    expect(asked(`${said} They were here in 2021 too.`)).toBe(false);
  });

  it('may say less where its headline gives the grade, and then one month is enough with more of the words', () => {
    const headed = (text: string, raw: number, date = '2019-12-20') =>
      isOfReport(date, summary, { ...likeness, raw }, false, { published: null, text: pageOf(text), headed: true });
    expect(headed(said, 10)).toBe(true);
    expect(headed(said, 5)).toBe(false);
    expect(headed(`${said} It is 2019.`, 5)).toBe(true);
    expect(headed('Inspectors came in July this year.', 10)).toBe(false);
    expect(headed('Inspectors came in July this year.', 18)).toBe(true);
    expect(headed('Inspectors came in July this year, as in 2018.', 18)).toBe(true);
    expect(headed('Inspectors came in July 2015.', 18)).toBe(false);
  });

  it('of the same month is of the day where no day is known, and of the same year where its headline gives the grade', () => {
    const dated = (published: string, headed: boolean, date = '2019-12-20') =>
      isOfReport(date, summary, likeness, false, { published, text: undated, headed });
    expect(dated('2019-12', false)).toBe(true);
    expect(dated('2019', false)).toBe(false);
    expect(dated('2019', true)).toBe(true);
    expect(dated('2019-11', true)).toBe(false);
    expect(dated('2019-10-01', true, '2019')).toBe(true);
  });
});
