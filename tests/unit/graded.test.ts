import { describe, expect, it } from 'vitest';
import {
  headlineGrades,
  headlineGradesOther,
  isOfAnotherInspectorate,
  trustIsGraded,
} from '../../utils/match/graded.ts';

const rose = 'Fernside Partnership upgraded to good';
const stays = 'Fernside Partnership rated outstanding';

describe('a grade of the trust itself', () => {
  it.each([
    ['good', rose, 'Inspectors were here in May.\nWe’re good!'],
    ['good', rose, 'We have been rated good overall by the CQC.'],
    ['good', rose, 'Inspectors’ return\nFour answers are up a notch, and with them our overall score.'],
    ['good', rose, 'Inspectors have rated Fernside Partnership Trust ‘good’, with critical care ‘outstanding’.'],
    ['outstanding', stays, 'Ours is the second trust to hold the CQC’s highest overall grade.'],
  ])('is told where the record says %s: %s | %s', (outcome, title, lead) =>
    expect(trustIsGraded(outcome, title, lead)).toBe(true),
  );

  it.each([
    ['a part of it is graded', 'good', rose, 'The CQC inspectors rated the nursing home that we run good.'],
    ['another inspects', 'good', rose, 'Ofsted inspectors say that we’re good.'],
    ['a survey moves it', 'good', rose, 'Our overall score in the survey is up a notch. The CQC will use it.'],
    ['nobody inspects', 'good', rose, 'We’re good!'],
    ['the regulator only counts', 'good', rose, 'The CQC counts jabs. We are good.'],
    ['the word grades nothing', 'good', rose, 'Inspectors came. We wish you a good summer.'],
    ['it rose and the record did not', 'outstanding', stays, 'The CQC has moved us up a grade.'],
    ['the record is of a part', 'good', 'Fernside wards upgraded to good', 'Inspectors were here. We’re good!'],
    ['the record gives no grade', 'fined', 'Fernside fined', 'The CQC inspectors rated us good.'],
    ['the record gives none at all', null, 'Fernside inspected', 'The CQC inspectors rated us good.'],
  ])('is not told where %s', (_, outcome, title, lead) => expect(trustIsGraded(outcome, title, lead)).toBe(false));
});

describe('a page of another inspectorate', () => {
  it.each([
    ['good', rose, 'Inspectors of the quality network have rated us.', true],
    ['good', rose, 'Inspectors of the fire service rated our exits good.', true],
    ['good', rose, 'Ofsted was here before, and now the CQC.', false],
    ['good', rose, 'Inspectors have rated us good.', false],
    [null, 'First trust inspected in a new way', 'Our unit is accredited: inspectors came in May.', true],
    ['fined', 'Fernside fined', 'Our unit, once accredited, is in court.', false],
  ])('%s, %s: “%s” is %s', (outcome, title, lead, is) =>
    expect(isOfAnotherInspectorate(outcome, title, lead)).toBe(is),
  );
});

describe('a headline', () => {
  it.each([
    ['good', 'We are ‘good’', true],
    ['good', 'Fernside rated good by the CQC', true],
    ['good', 'Fernside rated outstanding', false],
    ['good', 'Our nursing home is rated good', false],
    ['good', 'We are ‘good’ at flu jabs', false],
    ['outstanding', 'Outstanding trusts meet', false],
  ])('that gives %s: “%s” is %s', (outcome, headline, is) => expect(headlineGrades(outcome, headline)).toBe(is));
});

describe('a headline on another grade', () => {
  it.each([
    ['requires-improvement', 'Fernside rated requires improvement', 'Fernside rated good by the CQC', true],
    ['requires-improvement', 'Fernside requires improvement, its wards good', 'Wards rated good by the CQC', false],
    ['good', 'Fernside rated good', 'Fernside rated good by the CQC', false],
    ['good', 'Fernside rated good', 'A good day for all', false],
    ['fined', 'Fernside fined', 'Fernside rated good by the CQC', false],
  ])('than %s, “%s”: “%s” is one: %s', (outcome, title, headline, is) =>
    expect(headlineGradesOther(outcome, title, headline)).toBe(is),
  );
});
