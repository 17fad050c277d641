import { describe, expect, it } from 'vitest';
import { isOfInspection, tellsOfReport } from '../../utils/match/report-day.ts';
import { stemText } from '../../utils/match/terms.ts';

const pageOf = (headline: string, ...paragraphs: string[]) =>
  stemText(
    paragraphs.map((text) => ({ text, role: 'text' as const, zone: 'main' as const, level: 0, linked: 0 })),
    headline,
  );
const whole = { title: 'Fernside rises to good', summary: 'Visits in May.', outcome: 'good' };
const ward = { title: 'Fernside’s emergency care rated good', summary: 'Visits in May.', outcome: 'good' };
const summed = { ...whole, summary: 'Medical wards were visited in May.' };

describe('a page of the day of a report', () => {
  it('tells of the trust, whatever the words for its grade', () => {
    const told = pageOf('A better mark', 'The CQC moved us up a grade. Thank you all.');
    expect(tellsOfReport(whole, told)).toEqual({ of: 'trust' });
  });

  it('tells of a service that the title names, or the summary where the title names none', () => {
    const told = pageOf('Top marks for casualty', 'Inspectors found much to praise.');
    expect(tellsOfReport(ward, told)).toEqual({
      of: 'service',
      shared: { page: 'casualty', record: 'emergency care' },
    });
    expect(tellsOfReport(summed, pageOf('Report on our medical wards', 'The CQC found gaps.'))?.of).toBe('service');
    expect(tellsOfReport(ward, pageOf('A better mark', 'The CQC moved us up a grade.'))).toBeNull();
  });

  it.each([
    ['of another service', 'Top marks for our dentists', 'Inspectors found much to praise.'],
    ['of a service too many', 'Casualty and our nursing home', 'Inspectors found much to praise.'],
    ['of another inspectorate', 'Casualty accredited', 'Inspectors rated it highly.'],
    ['of nobody who inspects', 'Top marks for casualty', 'Visitors liked it.'],
    [
      'before the report',
      'Inspectors in casualty',
      'The CQC was here. Its report will come out in June. We found it useful.',
    ],
    ['before the visit', 'Ready in casualty', 'The CQC will inspect us soon. It found much last time.'],
    ['of a room approved', 'Casualty has a new room', 'The CQC has approved it.'],
    ['of a visit alone', 'The CQC visits casualty', 'It came on Monday.'],
  ])('is none %s', (_, headline, text) => expect(tellsOfReport(ward, pageOf(headline, text))).toBeNull());

  it('is none where the regulator and the mark are not told together', () => {
    expect(tellsOfReport(whole, pageOf('Flu jabs', 'Our score is the best. The CQC will be told.'))).toBeNull();
    expect(tellsOfReport(whole, pageOf('Inspectors give a better grade', 'Thank you.'))).toEqual({ of: 'trust' });
  });

  it('is none where the record is of no inspection', () => {
    const fined = { title: 'Fernside fined', summary: '', outcome: 'fined' };
    expect(tellsOfReport(fined, pageOf('A better mark', 'The CQC moved us up a grade.'))).toBeNull();
    expect(isOfInspection(fined.title, fined.outcome)).toBe(false);
    expect(isOfInspection('Fernside warned', 'warning-notice')).toBe(true);
  });
});
