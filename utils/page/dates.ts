/**
 * Dates as pages in the UK write them. Day comes before month in figures; a name of a month settles any other order.
 * What could be two days is none: `iso` is null rather than a guess.
 */
export interface WrittenDate {
  /** As written, the weekday left out. */
  text: string;
  /** ISO date or year-month; null for a day that is not in the calendar, a range, or one that its weekday contradicts. */
  iso: string | null;
  /** Place in the text, UTF-16 units; `start` includes the weekday, `end` is exclusive. */
  start: number;
  end: number;
}

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?';
const weekday = '(?:(mon|tue|wed|thu|fri|sat|sun)(?:s|rs|nes|ur)?(?:day)?\\b\\.?,?\\s+(?:the\\s+)?)?';
/** Two figures are a year only where no unit, no further figure and no word follows: not "3 May 10am", "3 May 24 people". */
const year = "(\\d{4}|['’]?\\d{2}(?=\\s*(?:$|[|,;)\\]–—\\n-]|\\.(?!\\d))))(?![\\d:]|[-–/]\\d{2}(?!\\d))";
const ordinal = '(?:\\s?(?:st|nd|rd|th))?';

const written = new RegExp(
  `${weekday}(?:` +
    // 2025-03-03, perhaps with a time
    `(?<![\\d/.-])(\\d{4})-\\d{2}-\\d{2}(?![\\d-])(?:T[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?` +
    // 3/3/2025, 03.03.2025, 03-03-25
    `|(?<![\\d/.,£-])(\\d{1,2})([/.-])(\\d{1,2})\\4(\\d{4}|\\d{2})(?![\\d/-]|\\.\\d)` +
    // 3rd March 2025, 3 of March, 2025, 17 May 24, 17-May-24
    `|(?<![\\d/.,£-])(\\d{1,2})${ordinal}(?:\\s+of)?[\\s-]+${month}[,\\s-]+${year}` +
    // March 3, 2025
    `|(?<![a-z])${month}\\s+(\\d{1,2})${ordinal},?\\s+(\\d{4})(?!\\d)` +
    // March 2025
    `|(?<![a-z])${month},?\\s+(\\d{4})(?!\\d|[-–/]\\d{2}(?!\\d))` +
    ')',
  'gi',
);

/** A day that is the last of several: "14 to 16 February 2023", "12–16 November 2022". */
const range = /(?<!\d)\d{1,2}(?:\s?(?:st|nd|rd|th))?(?:\s+[a-z]{3,9})?\s*(?:-|–|—|to|and|&|until)\s*$/i;

/** All dates in `text`, in order. Linear in its length; never throws. */
export function findDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const match of text.matchAll(written)) {
    const [
      all,
      weekday,
      y1,
      d2 = '',
      mark,
      m2,
      y2 = '',
      d3 = '',
      m3 = '',
      y3 = '',
      m4 = '',
      d4 = '',
      y4 = '',
      m5 = '',
      y5 = '',
    ] = match;
    const start = match.index;
    const end = start + all.length;
    const day = d2 || d3 || d4;
    // 1.2.20 may be a version or a clause: points need two figures everywhere.
    if (mark === '.' && !/^\d\d\.\d\d/.test(all)) continue;
    let iso: string | null;
    if (y1) iso = isoFromMachine(all.slice(all.indexOf(y1)));
    else if (day) iso = isoOf(y2 || y3 || y4, m2 ? Number(m2) : monthOf(m3 || m4), Number(day));
    else {
      // "you may 2019 ..." and "they march 2019 ..." are verbs.
      if (/^ma/.test(m5) || !inCentury(y5)) continue;
      iso = `${y5}-${two(monthOf(m5))}`;
      // A figure right before makes it unsure: "the 3rd, March 2017", "5-8 March 2017".
      if (/\d(?:st|nd|rd|th)?[\s,-]*$/i.test(text.slice(Math.max(0, start - 6), start))) iso = null;
    }
    if (iso && iso.length === 10) {
      if (weekday && weekdayOf(iso) !== weekday.toLowerCase()) iso = null;
      else if (d3 && range.test(text.slice(Math.max(0, start - 24), start))) iso = null;
    }
    found.push({ text: weekday ? all.slice(all.search(/\d|(?<=\s)(?!the)[a-z]/i)) : all, iso, start, end });
  }
  return found;
}

/** ISO form of a text that is one date and nothing else but a weekday or a time of day; otherwise null. */
export function parseDate(text: string): string | null {
  const [date, other] = findDates(text);
  if (!date || other) return null;
  const rest = text.slice(0, date.start) + text.slice(date.end);
  return /^[\s.,|()[\]:–-]*(?:\d{1,2}(?:[:.]\d{2}){0,2}\s*(?:[ap]\.?m\.?)?)?[\s.,|()[\]:–-]*$/i.test(rest)
    ? date.iso
    : null;
}

/**
 * ISO date of a machine-readable attribute ("2025-03-02T23:30:00Z", "2025-03"); a moment given with its offset is the
 * day it was in London. Null for a time without a day, and for anything else.
 */
export function isoFromMachine(value: string): string | null {
  // An attribute may be of any length, and white space before a line end costs its square.
  if (value.length > 200) return null;
  const [all, y = '', m, d, moment = ''] = /^\s*(\d{4})(?:-?(\d{2})(?:-?(\d{2})([T ].*)?)?)?\s*$/.exec(value) ?? [];
  if (!all) return value.length < 60 && /[a-z/.]/i.test(value) ? parseDate(value) : null;
  if (!inCentury(y)) return null;
  if (!m) return y;
  if (!d) return Number(m) >= 1 && Number(m) <= 12 ? `${y}-${m}` : null;
  // No hour of the day: whatever wrote it, its day may be as wrong.
  if (/^.(?:2[5-9]|[3-9]\d|\d\d:?[6-9]\d)/.test(moment)) return null;
  const iso = isoOf(y, Number(m), Number(d));
  const exact = new Date(/(?:Z|[+-]\d{2}:?\d{2})\s*$/.test(moment) ? value.trim().replace(' ', 'T') : Number.NaN);
  // The Swedish form of a date is the ISO form.
  return iso && !Number.isNaN(exact.getTime()) ? exact.toLocaleDateString('sv', { timeZone: 'Europe/London' }) : iso;
}

const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) / 4 + 1;

function isoOf(year: string, month: number, day: number): string | null {
  const figures = year.replace(/\D/, '');
  const full = figures.length === 4 ? figures : (Number(figures) < 70 ? '20' : '19') + figures;
  const iso = `${full}-${two(month)}-${two(day)}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return inCentury(full) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

const inCentury = (year: string): boolean => /^(?:19|20)/.test(year);
const two = (figure: number): string => String(figure).padStart(2, '0');
const weekdayOf = (iso: string): string => new Date(`${iso}T00:00:00Z`).toUTCString().slice(0, 3).toLowerCase();
