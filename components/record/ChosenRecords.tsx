import { recordKinds, sourceKinds } from '../../utils/dataset/kinds.ts';
import { isChosen, type RecordFilter, yearsOf } from '../../utils/match/filter.ts';
import type { Loaded } from '../load-entries.ts';
import type { Entry } from '../model.ts';
import { say } from '../say.ts';
import { Tiers } from '../Tiers.tsx';
import { FilterBar } from './FilterBar.tsx';
import { Timeline } from './Timeline.tsx';

/** A body's records: the picture of their years, what to choose by, and the cards that were chosen. */
export function ChosenRecords({
  loaded,
  filter,
  choose,
  open,
}: {
  loaded: Loaded;
  filter: RecordFilter;
  choose: (filter: RecordFilter) => void;
  open: string | undefined;
}) {
  const all = Object.values(loaded.entries).flat();
  const matches = all.flatMap((entry) => entry.matches);
  const chosen = (entries: readonly Entry[]): Entry[] =>
    entries.flatMap(({ record, matches: group }) => {
      const left = group.filter((match) => isChosen(match, filter));
      return left.length > 0 ? [{ record, matches: left }] : [];
    });
  const entries = {
    'about-this-page': chosen(loaded.entries['about-this-page']),
    'about-this-organisation': chosen(loaded.entries['about-this-organisation']),
    background: chosen(loaded.entries.background),
  };
  const shown = Object.values(entries).reduce((sum, group) => sum + group.length, 0);
  const years = yearsOf(matches.filter((match) => isChosen(match, filter)));
  return (
    <>
      <Timeline years={years} />
      {all.length > 3 ? (
        <FilterBar
          filter={filter}
          kinds={recordKinds.filter((kind) => matches.some((match) => match.kind === kind))}
          sources={sourceKinds.filter((kind) => matches.some((match) => match.source.kind === kind))}
          years={yearsOf(matches).map(({ year }) => year)}
          shown={shown}
          inherited={matches.some(({ as }) => as !== null && as.by !== 'former-name')}
          choose={choose}
        />
      ) : null}
      {shown === 0 ? <p>{say('filter_none')}</p> : <Tiers {...loaded} entries={entries} open={open} />}
    </>
  );
}
