import { describe, expect, it } from 'vitest';
import {
  saysMeasure,
  saysOccasion,
  saysTrustWasTried,
  saysWhatWasReviewed,
  saysWhoMoved,
} from '../../utils/match/roles.ts';

const leaves = 'Fernside chair leaves weeks early';

describe('comings and goings on a board', () => {
  it.each([
    [leaves, 'Our chair has decided that it’s time to hand over.'],
    [leaves, 'The chair is leaving Fernside.\nGovernors were told today.'],
    [leaves, 'Our chair\nIt is time, said the chair, for somebody else to lead, and left the room.'],
    ['Two Fernside directors resign', 'Two non-execs resigned.'],
    ['Fernside appoints a joint chief executive', 'Both of our present chief executives are moving on.'],
    ['Fernside opens its new ward', 'The ward is open.'],
    ['Fernside consultants pass a vote of no confidence', 'They voted.'],
  ])('%s: is said by “%s”', (title, lead) => expect(saysWhoMoved(title, lead)).toBe(true));

  it.each([
    [leaves, 'Two governors are leaving with immediate effect. The chair welcomed the new members.'],
    [leaves, 'Our chief executive is leaving.'],
    [leaves, 'A day in May\nThe chair handed over the prizes, and left.'],
    [leaves, 'Deputy chair retires\nThe chair said: she leaves a gap.'],
    [leaves, 'News\nA new chair was named by the governors.'],
    ['Fernside appoints a joint chief executive', 'A new ward was opened by the chief executive.'],
  ])('%s: is not said by “%s”', (title, lead) => expect(saysWhoMoved(title, lead)).toBe(false));
});

describe('a trial', () => {
  it.each([
    ['fined-50000-gbp', 'The trust came before Lewes Crown Court.', true],
    ['fined-50000-gbp', 'We admitted that samples were not acted on.', true],
    ['fined-50000-gbp', 'The case has ended. We are sorry and have learned from it.', true],
    ['fined-50000-gbp', 'A man was tried. “We will always prosecute,” said the trust.', false],
    ['fined-50000-gbp', 'A man who once worked in our office was sentenced. The trust has a new lock.', false],
    ['good', 'A man was sentenced.', true],
    [null, 'A man was sentenced.', true],
  ])('%s: “%s” is the trust’s own: %s', (outcome, lead, is) => expect(saysTrustWasTried(outcome, lead)).toBe(is));
});

describe('an answer by a board', () => {
  it.each([
    ['Fernside responds to an inspection report', 'We are sorry for what the CQC has found.', true],
    ['Fernside responds to an inspection report', 'Our response: we are sorry.', true],
    ['Fernside responds to an inspection report', 'We are sorry for late pay.', false],
    ['Fernside says that it is sorry', 'We are sorry for late pay.', true],
  ])('%s: “%s” may be it: %s', (title, lead, is) => expect(saysOccasion(title, lead)).toBe(is));
});

describe('a step under a licence', () => {
  const lifted = 'Fernside no longer in breach of its licence';
  it.each([
    [lifted, 'The regulator says that conditions no longer apply.', true],
    [lifted, 'A licence for wine: the council finds no breach of its rules.', false],
    [lifted, 'The regulator was here.', false],
    ['Fernside rated good', 'We are good.', true],
  ])('%s: “%s” may be it: %s', (title, lead, is) => expect(saysMeasure(title, lead)).toBe(is));
});

describe('what was reviewed', () => {
  const patients = 'Fernside reviews the care of 40 patients';
  it.each([
    [patients, 'Experts look again at the operations that patients had.', true],
    [patients, 'Experts reviewed how trays are cleaned. Patients were never at risk.', false],
    ['Review of how Fernside is led', 'A review of leaders is out.', true],
  ])('%s: “%s” may be it: %s', (title, lead, is) => expect(saysWhatWasReviewed(title, lead)).toBe(is));
});
