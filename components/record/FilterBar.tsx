import { everything, type RecordFilter } from '../../utils/match/filter.ts';
import { say, sayCount, sayWord } from '../say.ts';
import { useFieldId } from '../use-field-id.ts';

/** Choosing among the records: kind, source, years, and whether predecessors' count. The choice stands in the address. */
export function FilterBar({
  filter,
  kinds,
  sources,
  years,
  shown,
  inherited,
  choose,
}: {
  filter: RecordFilter;
  /** What there is to choose from: only kinds, sources and years that occur. */
  kinds: readonly RecordFilter['kind'][];
  sources: readonly RecordFilter['source'][];
  years: readonly number[];
  /** How many records are shown now. */
  shown: number;
  /** Whether some come from predecessors. */
  inherited: boolean;
  choose: (filter: RecordFilter) => void;
}) {
  const set = (change: Partial<RecordFilter>) => choose({ ...filter, ...change });
  const asYear = (text: string) => (text === '' ? null : Number(text));
  const untouched = JSON.stringify(filter) === JSON.stringify(everything);
  return (
    <form class="filters" aria-label={say('filter_label')} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={say('filter_kind')}
        value={filter.kind}
        options={kinds.map((kind) => [kind, sayWord('record_kind', kind)])}
        choose={(kind) => set({ kind: kind as RecordFilter['kind'] })}
      />
      <Choice
        label={say('filter_source')}
        value={filter.source}
        options={sources.map((kind) => [kind, sayWord('source_kind', kind)])}
        choose={(source) => set({ source: source as RecordFilter['source'] })}
      />
      <Choice
        label={say('filter_from')}
        value={String(filter.from ?? '')}
        options={years.map((year) => [String(year), String(year)])}
        choose={(from) => set({ from: asYear(from) })}
      />
      <Choice
        label={say('filter_to')}
        value={String(filter.to ?? '')}
        options={years.map((year) => [String(year), String(year)])}
        choose={(to) => set({ to: asYear(to) })}
      />
      {inherited ? (
        <Choice
          label={say('filter_whose')}
          value={filter.own ? 'own' : ''}
          all={say('filter_with_predecessors')}
          options={[['own', say('filter_own')]]}
          choose={(whose) => set({ own: whose === 'own' })}
        />
      ) : null}
      <p class="shown">
        <span role="status">{sayCount('filter_shown', shown)}</span>{' '}
        {untouched ? null : (
          <button type="button" class="quiet" onClick={() => choose(everything)}>
            {say('filter_clear')}
          </button>
        )}
      </p>
    </form>
  );
}

function Choice({
  label,
  value,
  all = say('filter_all'),
  options,
  choose,
}: {
  label: string;
  value: string;
  all?: string;
  options: readonly (readonly [string, string])[];
  choose: (value: string) => void;
}) {
  const id = useFieldId();
  return (
    <p class="choice">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{all}</option>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}
