/** Which records a page is about, on the labels of another hand, apart from those that the matcher's author wrote. */
import type { Section } from './pages.ts';
import { type Asked, bestThreshold, countAt, type Pair } from './records.ts';
import { head, row, table } from './stats.ts';

const lines = (of: readonly { page: string; record: string }[]): string =>
  of.map(({ page, record }) => `- ${record} on ${page}`).join('\n') || 'None.';

/** @param tuned the other set, on whose pairs that may be tuned on the search gets its threshold */
export function independentSections({ pairs, absent, unlabelled }: Asked, tuned: Asked): Section[] {
  const threshold = bestThreshold(tuned.pairs.filter(({ heldOut }) => !heldOut));
  const ours = (pair: Pair): boolean => pair.ours;
  const theirs = ({ score }: Pair): boolean => score >= threshold;
  const all = countAt(pairs, ours);
  const classes = [...new Set(pairs.filter(({ about }) => !about).map(({ why }) => why))];
  return [
    {
      title: `About this page, independent set (${pairs.length} labelled pairs, ${absent} passed over for want of the record)`,
      text: `${table(head, [
        row('ours', all),
        row('ours, records that no label speaks of counted as wrong', { ...all, wrong: all.wrong + unlabelled.length }),
        row('MiniSearch alone', countAt(pairs, theirs)),
      ])}\n\nWritten by another hand than the matcher’s, and not tuned on. It keeps clear of the records’ own words on purpose, often even of the rating, and so is harder than most real pages.`,
    },
    {
      title: 'Independent set: taken for “about this page” though they are not, by kind of pair',
      text: table(
        ['', 'pairs', 'ours', 'MiniSearch alone'],
        classes.map((why) => {
          const of = pairs.filter((pair) => pair.why === why);
          return [why, String(of.length), String(of.filter(ours).length), String(of.filter(theirs).length)];
        }),
      ),
    },
    {
      title: 'Independent set: missed',
      text: lines(pairs.filter((pair) => pair.about && !pair.ours)),
    },
    {
      title: 'Independent set: wrong',
      text: lines([...pairs.filter((pair) => !pair.about && pair.ours), ...unlabelled]),
    },
  ];
}
