import { describe, expect, it } from 'vitest';
import { readPlain } from '../../utils/page/plain.ts';

const url = 'https://www.fenmarsh.nhs.uk/news/x';

describe('a headline and paragraphs', () => {
  it('are read without guessing from the address', () => {
    const reading = readPlain(
      'https://x.nhs.uk/news/a-long-headline-2021-03-04',
      '',
      'You are here: Home » News » Item. Posted: 23 June 2025. Text.\nSecond.',
    );
    expect(reading.segments).toHaveLength(2);
    expect(reading).toMatchObject({
      title: '',
      breadcrumb: ['Home', 'News', 'Item'],
      dates: [{ iso: '2025-06-23', at: 'label', label: 'Posted' }],
    });
  });
  it('the headline is a heading; empty parts give no segments', () => {
    expect(readPlain(url, ' Head ', '\n\n').segments).toEqual([
      { text: 'Head', role: 'heading', zone: 'main', level: 1, linked: 0 },
    ]);
    expect(readPlain(url, '', '').segments).toEqual([]);
  });
});
