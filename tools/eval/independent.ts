/** Which records a page is about, on the labels of another hand, apart from those that the matcher's author wrote. */
import type { Section } from './pages.ts';
import { type Asked, bestThreshold, countAt, type Pair } from './records.ts';
import { type Counts, head, row, table } from './stats.ts';

const lines = (of: readonly { page: string; record: string }[]): string =>
  of.map(({ page, record }) => `- ${record} on ${page}`).join('\n') || 'None.';

/**
 * Tables of both halves. What was missed or wrong is listed of the half worked on alone: of the other, whoever makes rules
 * must see no page.
 * @param tuned the other set, on whose pairs that may be tuned on the search gets its threshold
 */
export function independentSections({ pairs, absent, unlabelled }: Asked, tuned: Asked): Section[] {
  const threshold = bestThreshold(tuned.pairs.filter(({ heldOut }) => !heldOut));
  const ours = (pair: Pair): boolean => pair.ours;
  const theirs = ({ score }: Pair): boolean => score >= threshold;
  const halves = [false, true].map((kept) => ({
    name: kept ? 'independent, kept' : 'independent, worked on',
    pairs: pairs.filter(({ heldOut }) => heldOut === kept),
    unlabelled: unlabelled.filter(({ heldOut }) => heldOut === kept),
  }));
  const [workedOn] = halves;
  const classes = [...new Set(pairs.filter(({ about }) => !about).map(({ why }) => why))];
  return [
    {
      title: `About this page, independent set (${pairs.length} labelled pairs, ${absent} passed over for want of the record)`,
      text: `${table(
        head,
        halves.flatMap((half) => {
          const counts: Counts = countAt(half.pairs, ours);
          return [
            row(`ours, ${half.name}`, counts),
            row('– records that no label speaks of counted as wrong', {
              ...counts,
              wrong: counts.wrong + half.unlabelled.length,
            }),
            row(`MiniSearch alone, ${half.name}`, countAt(half.pairs, theirs)),
          ];
        }),
      )}\n\nWritten by another hand than the matcher’s, and halved by site. Rules were made after looking at misses of the half worked on; of the half that is kept no page was looked at. The set keeps clear of the records’ own words on purpose, often even of the rating, and so is harder than most real pages.`,
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
      title: 'Independent, worked on: missed',
      text: lines(workedOn?.pairs.filter((pair) => pair.about && !pair.ours) ?? []),
    },
    {
      title: 'Independent, worked on: wrong',
      text: lines(
        workedOn ? [...workedOn.pairs.filter((pair) => !pair.about && pair.ours), ...workedOn.unlabelled] : [],
      ),
    },
  ];
}

/** Claims on pages of a trust that appeared within weeks of a record of its own and tell of another matter: every one is wrong. */
export function nearMissSection({ pairs, unlabelled }: Asked): Section {
  const wrong = [...pairs.filter(({ ours }) => ours), ...unlabelled];
  const pages = new Set(pairs.map(({ page }) => page)).size;
  return {
    title: `Near misses (${pages} pages of a trust within weeks of a record of its own, on another matter)`,
    text: `${new Set(wrong.map(({ page }) => page)).size} pages are taken for the record’s, with ${wrong.length} claims. They were made to be taken for it: by someone who knew the matcher, in words of the record.\n\n${lines(wrong)}`,
  };
}
