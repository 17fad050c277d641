/** Warnings that were looked at and found right are silenced, one by one, by `data/accepted-warnings.json`. */
import type { From, Problem } from './files.ts';
import type { WarningRule } from './kinds.ts';
import type { AcceptedWarnings } from './schema.ts';

type Entry = AcceptedWarnings['accepted'][number];

export interface Accepted {
  /** What remains, and a warning for every entry that silences nothing any more. */
  warnings: Problem[];
  /** How many warnings were silenced. */
  silenced: number;
}

/** Takes accepted warnings out. Of rules that were not looked at (`ran`), no entry can be told to be stale. */
export function accept(
  warnings: readonly Problem[],
  lists: readonly From<AcceptedWarnings>[],
  ran: ReadonlySet<WarningRule>,
): Accepted {
  const used = new Set<Entry>();
  const open = warnings.filter((warning) => {
    const entries = lists.flatMap(({ value }) => value.accepted.filter((entry) => fits(entry, warning)));
    for (const entry of entries) used.add(entry);
    return entries.length === 0;
  });
  const stale = lists.flatMap(({ file, value }) =>
    value.accepted.flatMap((entry, index) =>
      used.has(entry) || !ran.has(entry.warning)
        ? []
        : [{ file, field: `accepted[${index}]`, message: `silences nothing any more in ${entry.file}: take it out` }],
    ),
  );
  return { warnings: [...open, ...stale], silenced: warnings.length - open.length };
}

function fits(entry: Entry, warning: Problem): boolean {
  return (
    entry.file === warning.file &&
    entry.warning === warning.rule &&
    (entry.field === undefined || entry.field === warning.field) &&
    (entry.with === undefined || entry.with === warning.with)
  );
}
