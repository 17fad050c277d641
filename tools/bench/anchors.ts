// How well passages are found again after pages changed, beside the method that the Hypothesis client is described to use,
// on the same random documents and edits; and how long a page with many notes is blocked. Arguments: trials, first seed.
import { anchoring } from '../../utils/notes/anchor-all.ts';
import { find, tuning } from '../../utils/notes/find.ts';
import type { Anchor } from '../../utils/notes/model.ts';
import { type PageText, prepare, type Span } from '../../utils/notes/page-text.ts';
import { findAsHypothesis } from './anchors/hypothesis.ts';
import { randomFrom } from './anchors/random.ts';
import { isRight, makeTrial, shares, type Trial } from './anchors/trial.ts';

const trials = Number(process.argv[2] ?? 30_000);
/** The floor was chosen on seeds from five million on; these are others. */
const firstSeed = Number(process.argv[3] ?? 9_000_000);
const floors = [0.5, 0.6, 0.65, tuning.floor, 0.8, 0.9];

interface Tally {
  found: number;
  wrong: number;
  /** Right among those whose passage the page still holds, by half at least. */
  kept: number;
  right: number;
  ambiguous: number;
}

const tallies = new Map<string, Tally>();

function tally(key: string, trial: Trial, span: Span | null, ambiguous = false) {
  const sum = tallies.get(key) ?? { found: 0, wrong: 0, kept: 0, right: 0, ambiguous: 0 };
  tallies.set(key, sum);
  const right = span !== null && isRight(trial, span);
  if (span) sum.found++;
  if (span && !right) sum.wrong++;
  if (ambiguous) sum.ambiguous++;
  if (trial.left < 0.5) return;
  sum.kept++;
  if (right) sum.right++;
}

function tallyFloor(floor: number, keys: readonly string[], trial: Trial, page: PageText) {
  const outcome = find(page, trial.anchor, { ...tuning, floor });
  const span = outcome.state === 'same' || outcome.state === 'reworded' ? outcome : null;
  for (const key of keys) tally(key, trial, span, outcome.state === 'ambiguous');
}

for (let index = 0; index < trials; index++) {
  const random = randomFrom(firstSeed + index);
  const share = random.pick(shares);
  const trial = makeTrial(random, share);
  if (!trial) continue;
  const page = prepare(trial.after);
  for (const floor of floors) {
    tallyFloor(floor, floor === tuning.floor ? [`floor ${floor}`, `ours ${share}`] : [`floor ${floor}`], trial, page);
  }
  const theirs = findAsHypothesis(page.joined.text, trial.anchor);
  tally('theirs', trial, theirs);
  tally(`theirs ${share}`, trial, theirs);
}

const percent = (part: number, whole: number, digits = 1) => `${((100 * part) / Math.max(1, whole)).toFixed(digits)} %`;
function line(key: string): [string, string, string] {
  const { found, wrong, kept, right, ambiguous } = tallies.get(key) ?? {
    found: 0,
    wrong: 0,
    kept: 0,
    right: 0,
    ambiguous: 0,
  };
  return [percent(right, kept), `${percent(wrong, found, 3)} (${wrong} of ${found})`, String(ambiguous)];
}

console.log(`${trials} trials, seeds from ${firstSeed}\n`);
console.log(
  '| share of the page that each edit touches | recall, ours | wrong place, ours | recall, Hypothesis’ method | wrong place, Hypothesis’ method |',
);
console.log('|---|---|---|---|---|');
for (const share of shares) {
  const [recall, wrong] = line(`ours ${share}`);
  const [theirRecall, theirWrong] = line(`theirs ${share}`);
  console.log(`| ${share * 100} % | ${recall} | ${wrong} | ${theirRecall} | ${theirWrong} |`);
}
const [recall, wrong] = line(`floor ${tuning.floor}`);
const [theirRecall, theirWrong] = line('theirs');
console.log(`| all | ${recall} | ${wrong} | ${theirRecall} | ${theirWrong} |\n`);
console.log('| floor | recall | wrong place | two places, neither taken |\n|---|---|---|---|');
for (const floor of floors)
  console.log(`| ${floor}${floor === tuning.floor ? ' (chosen)' : ''} | ${line(`floor ${floor}`).join(' | ')} |`);

/** Milliseconds of CPU time of this thread: other programs on the machine do not count. By the clock on a Node that cannot tell. */
function spent(): number {
  const { threadCpuUsage } = process as { threadCpuUsage?: () => { user: number; system: number } };
  if (!threadCpuUsage) return performance.now();
  const { user, system } = threadCpuUsage.call(process);
  return (user + system) / 1_000;
}

/** 500 notes, one in three reworded and one in three gone, on a page of a million characters. */
function longestStep(): { longest: number; total: number; length: number } {
  const random = randomFrom(7);
  const parts: Trial[] = [];
  let length = 0;
  while (length < 1_000_000) {
    const trial = makeTrial(random, 0.2);
    if (!trial) continue;
    parts.push(trial);
    length += trial.after.reduce((sum, { text }) => sum + text.length + 1, 0);
  }
  const anchors = Array.from({ length: 500 }, (_, index) => {
    const anchor = parts[index % parts.length]?.anchor as Anchor;
    return { id: String(index), anchor: { ...anchor, position: null } };
  });
  const work = anchoring(
    parts.flatMap(({ after }) => after),
    anchors,
  );
  let longest = 0;
  const began = spent();
  for (;;) {
    const start = spent();
    const { done } = work.next();
    longest = Math.max(longest, spent() - start);
    if (done) return { longest, total: spent() - began, length };
  }
}
const { longest, total, length } = longestStep();
console.log(
  `\n500 notes on ${length} characters: longest step without a pause ${longest.toFixed(1)} ms, ${total.toFixed(0)} ms in all (CPU time)`,
);
