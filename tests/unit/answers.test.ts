import { describe, expect, it } from 'vitest';
import { sharedAnswer, sharedInquiry } from '../../utils/match/answers.ts';

const sorry = {
  title: 'Fernside says sorry for maternity care',
  summary: 'A review of care had found failings.',
  outcome: 'apology',
};
const page = (headline: string, text: string) => ({ headline, lead: `${headline}\n${text}` });

describe('an answer', () => {
  it.each([
    [
      'with the service',
      'To mothers and midwives',
      'We are sorry for what the review of care says.',
      { page: 'midwi', record: 'maternity' },
    ],
    ['without one', 'Sorry: to our patients', 'We are sorry for what the review of care says.', null],
    [
      'in the headline where it names none',
      'To our patients',
      'We are sorry for what the review of care says.',
      undefined,
    ],
    ['on another service', 'To users of the car park', 'We are sorry for what the review of parking says.', undefined],
    ['to another occasion', 'To our patients', 'We are sorry for what the inquest heard.', undefined],
    ['of another kind', 'To our patients', 'We welcome the review of care.', undefined],
  ])('is shared %s', (_, headline, text, shared) => {
    const found = sharedAnswer(sorry, page(headline, text));
    if (shared) expect(found?.record).toBe(shared.record);
    else expect(found).toBe(shared);
  });

  it('to an inspection is one to what it found', () => {
    const rated = { ...sorry, summary: 'The CQC had rated it inadequate.' };
    expect(sharedAnswer(rated, page('Sorry', 'We are sorry for what the CQC found.'))).toBeNull();
    expect(sharedAnswer(rated, page('Sorry', 'We are sorry for lost letters. The CQC was told.'))).toBeUndefined();
  });

  it('of no known kind is none', () => {
    const page1 = page('To our patients', 'We are sorry for what the review of care says.');
    expect(sharedAnswer({ ...sorry, outcome: null }, page1)).toBeUndefined();
  });
});

describe('an inquiry', () => {
  it('is shared where headline and record name one service', () => {
    const title = 'Independent review of Fernside’s maternity care published';
    expect(sharedInquiry(title, page('Maternity review', 'The independent review is out.'))?.record).toBe('maternity');
    expect(sharedInquiry(title, page('Parking review', 'The independent review is out.'))).toBeUndefined();
    expect(sharedInquiry(title, page('Maternity', 'The independent review of lifts is out.'))).toBeUndefined();
    expect(sharedInquiry(title, page('Maternity', 'The independent review of care is out.'))?.record).toBe('maternity');
    expect(sharedInquiry(title, page('Maternity garden', 'It is open.'))).toBeUndefined();
  });
});
