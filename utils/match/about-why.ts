/** Why a record is said to be about a page, for the reader. */
import type { RecordLine, RecordMatter } from '../dataset/shards.ts';
import type { Ground } from './by-date.ts';
import type { PageFacts, Reason } from './context.ts';
import { type DateFit, dateReason } from './date-fit.ts';
import type { Profile } from './profile.ts';
import type { StemmedText } from './terms.ts';
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
  /** What they have in common beside their time, where the date carries the proof. */
  ground: Ground | null;
  /** The number of a request that both bear. */
  reference: string | null;
}

/** At least one for every record but those whose words tell nothing: what both mention, the result, the date. */
export function reasons(grounds: Grounds): Reason[] {
  const { record, matter, pageText, profile, isSource, terms, rating, fit, byDay, ground, reference } = grounds;
  const { page, text } = pageText;
  const why: Reason[] = [];
  if (isSource) why.push({ key: 'why_source', values: [] });
  if (terms.length > 0) why.push({ key: 'why_terms', values: [terms.map((term) => `“${term}”`).join(', ')] });
  if (rating) why.push({ key: 'why_rating', values: [rating] });
  if (reference !== null) why.push({ key: 'why_reference', values: [reference] });
  if (ground) why.push(...groundReasons(ground).filter(({ key }) => !why.some((one) => one.key === key)));
  // Where nothing else can be quoted, at least what kind of thing both tell of.
  if (why.length === 0) why.push({ key: `why_both_${record.kind.replaceAll('-', '_')}`, values: [] });
  if (page.published && (fit === 'near' || fit === 'later')) why.push(dateReason(record.date, page.published));
  else if (byDay) {
    const year = text.years.has(Number(record.date.slice(0, 4)));
    why.push({ key: year ? 'why_names_day' : 'why_states_day', values: [record.date] });
  } else if (!page.published) {
    const year = Number(record.date.slice(0, 4));
    const [shared] = [...text.years]
      .filter((one) => profile.years.has(one))
      .sort((one, other) => Math.abs(one - year) - Math.abs(other - year));
    if (text.years.has(year)) why.push({ key: 'why_year', values: [String(year)] });
    else if (shared) why.push({ key: 'why_year_shared', values: [String(shared)] });
    else if (sameMonths(record.date, matter.summary, text.lead))
      why.push({ key: 'why_same_months', values: [[...monthsIn(text.lead, record.date)].map(capital).join(', ')] });
  }
  if (ground) why.push({ key: `why_alone_${record.kind.replaceAll('-', '_')}`, values: [] });
  return why;
}

/** What page and record share of service, office or partner, in the words of both. */
function groundReasons(ground: Ground): Reason[] {
  switch (ground.by) {
    case 'report':
    case 'subject': {
      if (!ground.shared) return [];
      const { page, record } = ground.shared;
      if (page.toLowerCase() === record.toLowerCase()) return [{ key: 'why_terms', values: [`“${page}”`] }];
      return [{ key: 'why_same_service', values: [page, record] }];
    }
    case 'office':
      return [{ key: `why_move_${ground.move.replaceAll(/[- ]/g, '_')}`, values: [] }];
    case 'step':
      return [{ key: 'why_step', values: [ground.said] }];
    case 'partner':
      return [{ key: 'why_partner', values: [ground.words] }];
  }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
