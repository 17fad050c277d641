import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, isoFromMachine, parseDate } from '../../utils/page/dates.ts';

const isos = (text: string) => findDates(text).map(({ iso }) => iso);

describe('dates as written in the UK', () => {
  it.each([
    ['3 March 2025', '2025-03-03'],
    ['3rd March 2025', '2025-03-03'],
    ['3 rd March 2025', '2025-03-03'],
    ['21st of May, 2025', '2025-05-21'],
    ['Tuesday 10 January 2023', '2023-01-10'],
    ['Tues. 10 Jan 2023', '2023-01-10'],
    ['Tuesday the 10th January 2023', '2023-01-10'],
    ['17 May 24', '2024-05-17'],
    ['17-May-2024', '2024-05-17'],
    ['1 Sept 1998', '1998-09-01'],
    ['03/03/2025', '2025-03-03'],
    ['05/02/2020', '2020-02-05'],
    ['02.03.15', '2015-03-02'],
    ['2025-03-03', '2025-03-03'],
    ['November 12, 2021', '2021-11-12'],
    ['Feb 06, 2019', '2019-02-06'],
    ['March 2017', '2017-03'],
    ['MAY 2020', '2020-05'],
    ['(3 March 2025)', '2025-03-03'],
    ['Monday 25 April 2016, 11:39 am', '2016-04-25'],
    ['25 Apr 2016, 11:39 p.m.', '2016-04-25'],
    ['25 Apr 2016, 10 a.m.', '2016-04-25'],
  ])('%s is %s', (text, iso) => expect(parseDate(text)).toBe(iso));

  it.each([
    ['a day that the calendar lacks', '31 February 2021', [null]],
    ['a month in second place that is none', '03/25/2025', [null]],
    ['a weekday that contradicts', 'Monday 10 January 2023', [null]],
    ['the last day of a range', '14 to 16 February 2023', [null]],
    ['a range with a dash', '12–16 November 2022', [null]],
    ['a range without spaces', '5-8 March 2017', [null]],
    ['a range over two months', '31 March - 2 April 2021', [null]],
    ['a day without a year', 'Monday 20 November', []],
    ['an hour for a year', '3 May 10am', []],
    ['a number of people for a year', '3 May 24 people came', []],
    ['a financial year', '2023/24 and 2024-25', []],
    ['a year of accounts', 'the year to March 2024-25', []],
    ['a verb', 'you may 2019 times', []],
    ['a telephone number', '01234 567890 and 020 7946 0018', []],
    ['a clause', 'see 1.2.20 and £3.50.2010', []],
    ['a name', 'Mayor 2020, Marchmont 2019', []],
    ['a date followed by another', 'from 1 September 2021 to 3 October 2021', ['2021-09-01', '2021-10-03']],
  ])('does not take %s for a day: %s', (_, text, expected) => expect(isos(text)).toEqual(expected));

  it('says where a date stands, weekday and all', () => {
    const text = 'It was held on Tuesday 10 January 2023 at Bosworth.';
    const [date] = findDates(text);
    expect(date && [date.text, text.slice(date.start, date.end)]).toEqual([
      '10 January 2023',
      'Tuesday 10 January 2023',
    ]);
  });
});

describe('machine-readable dates', () => {
  it.each([
    ['2025-03-03', '2025-03-03'],
    ['20250303', '2025-03-03'],
    ['2025-03', '2025-03'],
    ['2025', '2025'],
    ['2025-03-03T10:00:00+00:00', '2025-03-03'],
    // An hour before midnight in UTC is the next day in London's summer.
    ['2025-06-02T23:30:00Z', '2025-06-03'],
    ['2025-06-02T00:30:00+01:00', '2025-06-02'],
    ['3 March 2025', '2025-03-03'],
    ['10:00', null],
    ['2025-13-01', null],
    ['2025-02-30', null],
    ['PT2H', null],
    ['', null],
  ])('%s is %s', (value, iso) => expect(isoFromMachine(value)).toBe(iso));
});

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const day = fc.date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true });
const ordinal = (n: number) =>
  `${n}${n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th'}`;

const styles: ((d: number, m: number, y: number, w: string) => string)[] = [
  (d, m, y) => `${d} ${months[m]} ${y}`,
  (d, m, y) => `${ordinal(d)} ${months[m]} ${y}`,
  (d, m, y, w) => `${w} ${d} ${months[m]} ${y}`,
  (d, m, y, w) => `${w}, ${ordinal(d)} ${months[m]}, ${y}`,
  (d, m, y) => `${d} ${months[m]?.slice(0, 3)} ${String(y).slice(2)}`,
  (d, m, y) => `${String(d).padStart(2, '0')}/${String(m + 1).padStart(2, '0')}/${y}`,
  (d, m, y) => `${d}/${m + 1}/${y}`,
  (d, m, y) => `${months[m]} ${d}, ${y}`,
  (d, m, y) => `${y}-${String(m + 1).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
];

describe('properties', () => {
  it('every style gives back the day it was written for, alone and in a sentence', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...styles), (date, style) => {
        const written = style(
          date.getUTCDate(),
          date.getUTCMonth(),
          date.getUTCFullYear(),
          weekdays[date.getUTCDay()] ?? '',
        );
        const iso = date.toISOString().slice(0, 10);
        expect(parseDate(written)).toBe(iso);
        expect(isos(`The Trust opened it on ${written}, after a delay.`)).toEqual([iso]);
      }),
    );
  });

  it('a month stays partial', () => {
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 7);
        expect(isos(`Article published ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}.`)).toEqual([iso]);
      }),
    );
  });

  it('never throws, never leaves the text, and gives only days of the calendar', () => {
    const bits = fc.constantFrom(
      '3',
      '31',
      'rd',
      ' ',
      '/',
      '-',
      '.',
      'March',
      'may',
      '2025',
      '24',
      'Tuesday',
      'to',
      ',',
      '\n',
      'T10:00Z',
      '2025-02-3',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(bits, { maxLength: 30 }).map((parts) => parts.join('')),
        ),
        (text) => {
          for (const { iso, start, end } of findDates(text)) {
            expect(start >= 0 && end <= text.length && start < end).toBe(true);
            if (iso) {
              const full = iso.padEnd(10, '-01');
              expect(new Date(`${full}T00:00:00Z`).toISOString().slice(0, iso.length)).toBe(iso);
            }
          }
          isoFromMachine(text);
          parseDate(text);
        },
      ),
      { numRuns: 500 },
    );
  });
});
