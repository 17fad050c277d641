/** Why a record is said to be about a page, for the reader. */
import type { RecordLine, RecordMatter } from '../dataset/shards.ts';
import type { PageFacts, Reason } from './context.ts';
import { type DateFit, dateReason } from './date-fit.ts';
import type { Profile, StemmedText } from './terms.ts';
import { monthsIn, sameMonths } from './undated.ts';

interface Grounds {
  record: RecordLine;
  matter: RecordMatter;
  pageText: { page: PageFacts; text: StemmedText };
  profile: Profile;
  isSource: boolean;
  /** Words of the record that stand on the page. */
  terms: readonly string[];
  /** The outcome of a regulator, as the page gives it. */
  rating: string | null;
  fit: DateFit;
  /** The page was placed by a day without its year. */
  byDay: boolean;
}

/** At least one for every record but those whose words tell nothing: what both mention, the result, the date. */
export function reasons(grounds: Grounds): Reason[] {
  const { record, matter, pageText, profile, isSource, terms, rating, fit, byDay } = grounds;
  const { page, text } = pageText;
  const why: Reason[] = [];
  if (isSource) why.push({ key: 'why_source', values: [] });
  if (terms.length > 0) why.push({ key: 'why_terms', values: [terms.map((term) => `“${term}”`).join(', ')] });
  if (rating) why.push({ key: 'why_rating', values: [rating] });
  // Where nothing else can be quoted, at least what kind of thing both tell of.
  if (why.length === 0) why.push({ key: `why_both_${record.kind.replaceAll('-', '_')}`, values: [] });
  if (page.published && (fit === 'near' || fit === 'later')) why.push(dateReason(record.date, page.published));
  else if (byDay) why.push({ key: 'why_states_day', values: [record.date] });
  else if (!page.published) {
    const year = Number(record.date.slice(0, 4));
    const [shared] = [...text.years]
      .filter((one) => profile.years.has(one))
      .sort((one, other) => Math.abs(one - year) - Math.abs(other - year));
    if (text.years.has(year)) why.push({ key: 'why_year', values: [String(year)] });
    else if (shared) why.push({ key: 'why_year_shared', values: [String(shared)] });
    else if (sameMonths(matter.summary, text.lead))
      why.push({ key: 'why_same_months', values: [[...monthsIn(text.lead)].map(capital).join(', ')] });
  }
  return why;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
