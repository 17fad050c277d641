import { describe, expect, it } from 'vitest';
import { isOfHead, movesIn, sharedMove } from '../../utils/match/offices.ts';

describe('comings and goings', () => {
  it.each([
    ['Our chair is to step down.', ['chair goes']],
    ['A new chief executive joins us.', ['chief executive comes']],
    ['Two non-execs resigned.', ['non-executives goes']],
    ['Four non-executive directors have jointly offered their resignation.', ['non-executives goes']],
    ['The deputy chief executive is to retire.', []],
    ['NHS England’s chief executive took over a ward for a day.', []],
    ['The chair of our charity steps down.', []],
    ['The chair welcomed new members.', []],
    ['The chief executive thanked everybody.', []],
    ['Our chief executive joined porters for a night.', []],
    ['The chair handed over the prizes.', []],
    ['The council of governors appoints non-executive directors and the chair.', []],
    ['It was said by the interim chief executive.', []],
    ['The chair has told colleagues that she will leave.', ['chair goes']],
    ['Our chief executive is off to pastures new.', ['chief executive goes']],
    ['Governors appoint a new chair.', ['chair comes']],
    ['She joins us as chief executive.', ['chief executive comes']],
    ['Two trusts are to share a chair.', ['chair comes']],
    ['A director retires. The interim chief executive thanked her.', []],
  ])('%s', (text, moves) => expect([...movesIn(text)]).toEqual(moves));

  it('are shared where the office and the way are the same', () => {
    const title = 'Fernside chair resigns';
    const page = (text: string, headline = '') => ({ headline, lead: `${headline}\n${text}` });
    expect(sharedMove(title, '', page('It’s time for our chair to hand over.'))).toBe('chair goes');
    expect(sharedMove(title, '', page('We have a new chair.'))).toBeNull();
    expect(sharedMove(title, 'A new chair comes in May.', page('We have a new chair.'))).toBe('chair comes');
    expect(sharedMove(title, '', page('Our chief executive resigns.'))).toBeNull();
    expect(sharedMove('Fernside opens a ward', '', page('Our chair resigns.'))).toBeNull();
    expect(sharedMove(title, '', page('Our chair resigns.', 'Deputy chair retires'))).toBeNull();
    expect(sharedMove(title, '', page(`${'It rained. '.repeat(50)}Our chair resigns.`))).toBeNull();
  });
});

describe('a headline', () => {
  it.each([
    ['Our chair steps down', true],
    ['Deputy chief executive retires', false],
    ['Chair of our charity steps down', false],
  ])('“%s” is on the head of the trust: %s', (headline, is) => expect(isOfHead(headline)).toBe(is));
});
