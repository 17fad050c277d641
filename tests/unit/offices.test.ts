import { describe, expect, it } from 'vitest';
import { movesIn, sharedMove } from '../../utils/match/offices.ts';

describe('comings and goings', () => {
  it.each([
    ['Our chair is to step down.', ['chair goes']],
    ['A new chief executive joins us.', ['chief executive comes']],
    ['Two non-execs resigned.', ['non-executives goes']],
    ['The deputy chief executive is to retire.', []],
    ['NHS England’s chief executive took over a ward for a day.', []],
    ['The chair of our charity steps down.', []],
    ['The chair welcomed new members.', []],
    ['The chief executive thanked everybody.', []],
    ['A director retires. The interim chief executive thanked her.', []],
  ])('%s', (text, moves) => expect([...movesIn(text)]).toEqual(moves));

  it('are shared where the office and the way are the same', () => {
    const title = 'Fernside chair resigns';
    expect(sharedMove(title, '', 'It’s time for our chair to hand over.')).toBe('chair goes');
    expect(sharedMove(title, '', 'We have a new chair.')).toBeNull();
    expect(sharedMove(title, 'A new chair comes in May.', 'We have a new chair.')).toBe('chair comes');
    expect(sharedMove(title, '', 'Our chief executive resigns.')).toBeNull();
    expect(sharedMove('Fernside opens a ward', '', 'Our chair resigns.')).toBeNull();
    expect(sharedMove(title, '', `${'It rained. '.repeat(50)}Our chair resigns.`)).toBeNull();
  });
});
