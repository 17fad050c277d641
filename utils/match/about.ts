/** Which of the records that bear on a page's body the page itself is about, and the passage each hangs on. */
import { certainlyAfter, certainlyBefore, daysBetween } from '../dataset/dates.ts';
import type { RecordLine } from '../dataset/shards.ts';
import type { PageFacts, Passage, Reason } from './context.ts';
import { bestPassage, findTerms, type StemmedText, termsOf } from './terms.ts';

export interface About {
  passage: Passage;
  why: Reason[];
}

/** Kinds of page that tell of one matter; a list, a front page, a service or a vacancy is about no record. */
const tellsOfOneMatter = new Set<PageFacts['kind']>([
  'press-release',
  'foi',
  'board-papers',
  'governance',
  'about',
  'other',
]);

/** A page may announce a thing some weeks before the record dates it, and speak of it for about a year. */
const daysBefore = 92;
const daysAfter = 400;

/** How much must be found: distinct telling terms, and their weight together. More where the page bears no date. */
const enough = { dated: { terms: 3, weight: 3 }, undated: { terms: 4, weight: 4 } };

/**
 * Null unless the page speaks of the matter of `record`: enough of its terms stand in the main text, some of them close
 * together, and the page's own date, where it has one, fits. The caller has seen to it that the body is the same.
 */
export function aboutThisPage(record: RecordLine, page: PageFacts, text: StemmedText): About | null {
  if (!tellsOfOneMatter.has(page.kind)) return null;
  const fit = dateFit(record.date, page.published);
  if (fit === 'unfit') return null;
  const hits = findTerms(termsOf(record.keyTerms), text);
  const telling = [...new Set(hits.map(({ term }) => term))].filter(({ weight }) => weight >= 1);
  const weight = [...new Set(hits.map(({ term }) => term))].reduce((sum, term) => sum + term.weight, 0);
  const need = fit === 'fits' ? enough.dated : enough.undated;
  if (telling.length < need.terms || weight < need.weight) return null;
  const passage = bestPassage(hits, text);
  if (!passage) return null;
  const why: Reason[] = [
    {
      key: 'why_terms',
      values: [
        String(telling.length),
        telling
          .slice(0, 4)
          .map(({ term }) => `“${term}”`)
          .join(', '),
      ],
    },
  ];
  if (page.published && fit === 'fits') why.push(dateReason(record.date, page.published));
  return { passage, why };
}

/** Whether a page published then can be about something dated so; both dates may be partial. */
export function dateFit(date: string, published: string | null): 'fits' | 'unfit' | 'unknown' {
  if (!published) return 'unknown';
  if (certainlyAfter(date, published)) return daysBetween(published, date) <= daysBefore ? 'fits' : 'unfit';
  if (certainlyBefore(date, published)) return daysBetween(date, published) <= daysAfter ? 'fits' : 'unfit';
  return 'fits';
}

function dateReason(date: string, published: string): Reason {
  if (date.length === 10 && published.length === 10) {
    const days = daysBetween(date, published);
    if (days === 0) return { key: 'why_same_day', values: [] };
    const key = certainlyAfter(published, date) ? 'why_days_after' : 'why_days_before';
    return { key: days === 1 ? `${key}_one` : key, values: [String(days)] };
  }
  return { key: 'why_date_fits', values: [published, date] };
}
