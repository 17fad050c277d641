/** Counts and what follows from them. */
export interface Counts {
  /** Right answers, wrong answers, and truths without the right answer. */
  right: number;
  wrong: number;
  missed: number;
  /** Where there was something to say and nothing was said; part of `missed`. */
  abstained: number;
}

export const noCounts = (): Counts => ({ right: 0, wrong: 0, missed: 0, abstained: 0 });

/** Counts one question: `truth` and `answer` null for "nothing". */
export function count(counts: Counts, truth: string | null, answer: string | null): void {
  if (truth !== null && truth === answer) counts.right++;
  else {
    if (answer !== null) counts.wrong++;
    if (truth !== null) counts.missed++;
    if (truth !== null && answer === null) counts.abstained++;
  }
}

/** Counts sets: every element is a question of its own. */
export function countSets(counts: Counts, truth: ReadonlySet<string>, answer: ReadonlySet<string>): void {
  for (const one of answer) counts[truth.has(one) ? 'right' : 'wrong']++;
  for (const one of truth) if (!answer.has(one)) counts.missed++;
  if (answer.size === 0) counts.abstained += truth.size;
}

/** Share with its 95 % interval after Wilson (1927); null where nothing was counted. */
export function wilson(part: number, whole: number): { share: number; low: number; high: number } | null {
  if (whole === 0) return null;
  const z = 1.959964;
  const share = part / whole;
  const middle = (share + z ** 2 / (2 * whole)) / (1 + z ** 2 / whole);
  const half = (z / (1 + z ** 2 / whole)) * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2));
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

const three = (share: number): string => share.toFixed(3);

function withInterval(part: number, whole: number): string {
  const found = wilson(part, whole);
  return found ? `${three(found.share)} (${three(found.low)}–${three(found.high)})` : '–';
}

/** One row of a table: name, counts, precision and recall with intervals, F1. */
export function row(name: string, { right, wrong, missed, abstained }: Counts): string[] {
  const f1 = right ? (2 * right) / (2 * right + wrong + missed) : 0;
  return [
    name,
    String(right),
    String(wrong),
    String(missed),
    String(abstained),
    withInterval(right, right + wrong),
    withInterval(right, right + missed),
    three(f1),
  ];
}

export const head = ['', 'right', 'wrong', 'missed', 'of them silent', 'precision (95 %)', 'recall (95 %)', 'F1'];

/** A table in Markdown. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
