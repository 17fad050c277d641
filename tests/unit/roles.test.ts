import { describe, expect, it } from 'vitest';
import { saysWhoMoved } from '../../utils/match/roles.ts';

const leaves = 'Fernside chair leaves weeks early';

describe('comings and goings on a board', () => {
  it.each([
    [leaves, 'Our chair has decided that it’s time to hand over.'],
    [leaves, 'The chair is leaving Fernside.\nGovernors were told today.'],
    ['Two Fernside directors resign', 'Two non-execs resigned.'],
    ['Fernside appoints a joint chief executive', 'Both of our present chief executives are moving on.'],
    ['Fernside opens its new ward', 'The ward is open.'],
    ['Fernside consultants pass a vote of no confidence', 'They voted.'],
  ])('%s: is said by “%s”', (title, lead) => expect(saysWhoMoved(title, lead)).toBe(true));

  it.each([
    [leaves, 'Two governors are leaving with immediate effect. The chair welcomed the new members.'],
    [leaves, 'Our chief executive is leaving.'],
    ['Fernside appoints a joint chief executive', 'A new ward was opened by the chief executive.'],
  ])('%s: is not said by “%s”', (title, lead) => expect(saysWhoMoved(title, lead)).toBe(false));
});
