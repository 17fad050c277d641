/** Which records a page is about: the labelled pairs, ours beside a full-text search alone. */
import MiniSearch from 'minisearch';
import type { LoadedDataset } from '../../utils/dataset/load.ts';
import type { FactRecord } from '../../utils/dataset/schema.ts';
import { match } from '../../utils/match/match.ts';
import { type Label, plainReading } from './inputs.ts';
import { type Section, today } from './pages.ts';
import { type Counts, head, noCounts, row, table } from './stats.ts';

export interface Pair {
  page: string;
  record: string;
  about: boolean;
  why: string;
  heldOut: boolean;
  ours: boolean;
  /** Score of the search, 0 where it did not find the record. */
  score: number;
}

/** A full-text search over the records: title, summary and terms. */
function searchOf(records: readonly FactRecord[]): (text: string) => Map<string, number> {
  const index = new MiniSearch<FactRecord>({
    fields: ['title', 'summary', 'terms'],
    extractField: (record, field) =>
      field === 'terms' ? record.keyTerms.join(' . ') : String(record[field as 'id' | 'title' | 'summary']),
    searchOptions: { boost: { title: 2, terms: 2 } },
  });
  index.addAll(records);
  return (text) => new Map(index.search(text).map(({ id, score }) => [id as string, score]));
}

/** Counts an answer to every pair; what is not said of a true pair was left unsaid. */
export function countAt(pairs: readonly Pair[], says: (pair: Pair) => boolean): Counts {
  const counts = noCounts();
  for (const pair of pairs) {
    const answer = says(pair);
    if (pair.about && answer) counts.right++;
    else if (pair.about) {
      counts.missed++;
      counts.abstained++;
    } else if (answer) counts.wrong++;
  }
  return counts;
}

/** The threshold with the best F1 on the pairs that may be tuned on. */
export function bestThreshold(pairs: readonly Pair[]): number {
  const scores = [...new Set(pairs.map(({ score }) => score))].filter(Boolean);
  const f1 = (threshold: number): number => {
    const { right, wrong, missed } = countAt(pairs, ({ score }) => score >= threshold);
    return right ? (2 * right) / (2 * right + wrong + missed) : 0;
  };
  return scores.reduce((best, one) => (f1(one) > f1(best) ? one : best), scores[0] ?? 1);
}

export interface Asked {
  pairs: Pair[];
  /** Pairs whose record is not in the data. */
  absent: number;
  /** Records said to be about a page that no label speaks of. */
  unlabelled: Pick<Pair, 'page' | 'record' | 'heldOut'>[];
}

/** Asks the matcher, and the search, of every labelled pair. */
export async function askPairs(
  labels: readonly Label[],
  records: readonly FactRecord[],
  dataset: LoadedDataset,
): Promise<Asked> {
  const known = new Set(records.map(({ id }) => id));
  const search = searchOf(records);
  const asked: Asked = { pairs: [], absent: 0, unlabelled: [] };
  for (const label of labels) {
    const context = await match(plainReading(label), dataset, today);
    const about = new Set(context.records.filter(({ tier }) => tier === 'about-this-page').map(({ id }) => id));
    const scores = search(`${label.title} ${label.text}`);
    const named = [...label.about.map((id) => [id, 'about'] as const), ...Object.entries(label.not)];
    for (const [record, why] of named) {
      if (!known.has(record)) {
        asked.absent++;
        continue;
      }
      asked.pairs.push({
        page: label.url,
        record,
        about: why === 'about',
        why,
        heldOut: label.heldOut,
        ours: about.has(record),
        score: scores.get(record) ?? 0,
      });
    }
    const spoken = new Set([...named.map(([id]) => id), ...(label.leftOut ?? [])]);
    for (const record of about)
      if (!spoken.has(record)) asked.unlabelled.push({ page: label.url, record, heldOut: label.heldOut });
  }
  return asked;
}

export function recordSections({ pairs, absent }: Asked): Section[] {
  if (pairs.length === 0)
    return [
      { title: 'About this page', text: `No record that the labels name is in data/ (${absent} pairs passed over).` },
    ];
  const tuned = pairs.filter(({ heldOut }) => !heldOut);
  const held = pairs.filter(({ heldOut }) => heldOut);
  const threshold = bestThreshold(tuned);
  const ours = ({ ours: says }: Pair): boolean => says;
  const theirs = ({ score }: Pair): boolean => score >= threshold;
  const classes = [...new Set(pairs.filter(({ about }) => !about).map(({ why }) => why))];
  return [
    {
      title: `About this page (${pairs.length} labelled pairs, ${absent} passed over for want of the record)`,
      text: table(head, [
        row('ours, pairs held out', countAt(held, ours)),
        row('ours, pairs tuned on', countAt(tuned, ours)),
        row('MiniSearch alone, pairs held out', countAt(held, theirs)),
        row('MiniSearch alone, pairs tuned on', countAt(tuned, theirs)),
      ]),
    },
    {
      title: 'Taken for “about this page” though they are not, by kind of pair',
      text: table(
        ['', 'pairs', 'ours', 'MiniSearch alone'],
        classes.map((why) => {
          const of = pairs.filter((pair) => pair.why === why);
          return [why, String(of.length), String(of.filter(ours).length), String(of.filter(theirs).length)];
        }),
      ),
    },
    {
      title: 'Missed, of the pairs tuned on',
      text:
        tuned
          .filter((pair) => pair.about && !pair.ours)
          .map(({ record }) => `- ${record}`)
          .join('\n') || 'None.',
    },
  ];
}
