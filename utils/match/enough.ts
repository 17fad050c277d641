/** How much of a record a page must say to be about it: the less sure its date, the more. */
import { type DateFit, isReportDay, isSameMonth, isSameYear } from './date-fit.ts';
import type { Profile } from './profile.ts';
import type { Likeness, StemmedText } from './terms.ts';
import { monthOfVisit, sameMonths, yearsAllow } from './undated.ts';

/**
 * Whether a page that tells of a grade appeared with the report of a record: on its day, in its month where no day is known, or in its year where
 * the headline itself (`headed`) gives the grade. One without any date must name the same months of inspection, and some of the record's words:
 * more of them where it names one month alone.
 */
export function isOfReport(
  date: string,
  summary: string,
  { raw, share }: Likeness,
  byDay: boolean,
  { published, text, headed }: { published: string | null; text: StemmedText; headed: boolean },
): boolean {
  if (published) {
    return isReportDay(date, published) || isSameMonth(date, published) || (headed && isSameYear(date, published));
  }
  if (byDay) return true;
  if (!yearsAllow(date, text.years)) return false;
  if (!headed) return raw >= 15 && share >= 0.22 && sameMonths(date, summary, text.lead);
  return (
    // The grade, the months and the year are the record's: of words none is needed.
    (((raw >= 9 && share >= 0.2) || text.years.has(Number(date.slice(0, 4)))) &&
      sameMonths(date, summary, text.lead)) ||
    (raw >= 18 && share >= 0.25 && monthOfVisit(date, summary, text.lead))
  );
}

export interface Found extends Likeness {
  headed: boolean;
  /** The beginning of the page names the month of the record. */
  inMonth: boolean;
  /** It names the month, and no other, in which inspectors came. */
  inMonthOfVisit: boolean;
  /** Such a thing happens to a trust once. */
  once: boolean;
  namedInHeadline: boolean;
  /** Published within weeks of the record's date. */
  onTheDay: boolean;
  /** The page says in plain words what happened, and the outcome, where that has fixed words, near the record's own date. */
  plain: boolean;
}

/** How much must be found, in weight and as a share of the record: the less sure the date, the more. */
export function enough(
  fit: DateFit,
  { raw, share, telling, headed, onTheDay, plain, namedInHeadline, inMonth, inMonthOfVisit, once }: Found,
  profile: Profile,
  text: StemmedText,
): boolean {
  // A page in other words than the record's, or near another of its dates, must say much of it, and soon after: of the near misses the
  // fullest said 23.8 in weight and a quarter, in four telling words.
  const fitsIn = (fit === 'near' && onTheDay) || (fit === 'unknown' && text.years.size > 0 && yearsFit(text, profile));
  if (!plain)
    return (
      fitsIn &&
      ((raw >= 26 && share >= 0.3 && telling >= 5) || (onTheDay && raw >= 32 && share >= 0.27 && telling >= 6))
    );
  switch (fit) {
    case 'unfit':
      return false;
    case 'near':
      return (
        (raw >= 15 && share >= 0.22) ||
        (raw >= 22 && share >= 0.18 && telling >= 4) ||
        (onTheDay && headed && raw >= 11 && share >= 0.18)
      );
    case 'later':
      return raw >= 26 && share >= 0.33 && telling >= 5;
    case 'unknown': {
      // Without a date of its own a page is placed by the years it speaks of.
      const spoken = [...text.years];
      if (spoken.length === 0)
        return (
          (raw >= 26 && share >= 0.3 && telling >= (inMonth ? 5 : 6)) ||
          (raw >= 34 && share >= 0.42 && telling >= 5) ||
          (inMonthOfVisit && raw >= 20 && share >= 0.28 && telling >= 4) ||
          (namedInHeadline && raw >= 14)
        );
      // A page that names none but earlier years may tell of what went before in them.
      if (once && Math.max(...spoken) < Math.min(...profile.years)) return raw >= 26 && share >= 0.4 && telling >= 6;
      if (!yearsFit(text, profile)) return false;
      const only = spoken.every((year) => profile.years.has(year));
      return (
        (raw >= 15 && share >= 0.28) ||
        (raw >= 26 && share >= 0.24 && telling >= 5) ||
        (only && headed && raw >= 10 && share >= 0.25)
      );
    }
  }
}

/** Whether a page speaks of a year of the record, and of none that lies well after it. */
function yearsFit({ years }: StemmedText, profile: Profile): boolean {
  const spoken = [...years];
  return spoken.some((year) => profile.years.has(year)) && Math.max(...spoken) <= Math.max(...profile.years) + 1;
}
