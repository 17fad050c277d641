import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../utils/page/fingerprint.ts';
import { readPlain } from '../../utils/page/plain.ts';
import { nightingalePost, read } from './page-samples.ts';

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

describe('fingerprint', () => {
  const html = nightingalePost('Headline', { iso: '2025-03-03', text: '3 March 2025' });
  const mark = (text: string, address = url) => fingerprint(read(text, address));
  it('is the same for the same page', () => expect(mark(html)).toBe(mark(html)));
  it.each([
    ['a word', html.replace('garden', 'yard'), url],
    ['the headline', html.replace('<h1 class="nhsuk-heading-xl">Headline', '<h1>Other'), url],
    ['the title', html.replace('<title>Headline', '<title>Other'), url],
    ['the address', html, `${url}2`],
    ['a date', html.replace('datetime="2025-03-03"', 'datetime="2025-03-04"'), url],
  ])('changes with %s', (_, other, address) => expect(mark(other, address)).not.toBe(mark(html)));
  it('does not change with furniture', () =>
    expect(mark(html.replace('We use cookies', 'Cookies are used'))).toBe(mark(html)));
});
