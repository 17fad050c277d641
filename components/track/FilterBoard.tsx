import type { ComponentChildren } from 'preact';
import { choicesIn, type Filterable, type Filters, isFiltered, isOwn, noFilters } from '../../utils/track/filters.ts';
import { say, sayWord } from '../say.ts';
import { useFieldId } from '../use-field-id.ts';

/** The filters of a record: each choice shows at once and stands in the address. */
export function FilterBoard({
  entries,
  filters,
  set,
}: {
  /** All entries, before filtering: what can be chosen. */
  entries: readonly Filterable[];
  filters: Filters;
  set: (filters: Filters) => void;
}) {
  const { kinds, topics, sources, years } = choicesIn(entries);
  const allYears = years ? Array.from({ length: years[1] - years[0] + 1 }, (_, at) => years[1] - at) : [];
  const inherited = filters.own || entries.some(({ matches }) => !matches.every(isOwn));
  const year = (value: string) => (value ? Number(value) : null);
  return (
    <fieldset class="filters">
      <legend>{say('filters_legend')}</legend>
      <Choice
        label={say('filter_kind')}
        value={filters.kind ?? ''}
        options={kinds.map((kind) => [kind, sayWord('record_kind', kind)])}
        pick={(kind) => set({ ...filters, kind: kinds.find((one) => one === kind) ?? null })}
      />
      <Choice
        label={say('filter_topic')}
        value={filters.topic ?? ''}
        options={topics.map((topic) => [topic, sayWord('topic', topic)])}
        pick={(topic) => set({ ...filters, topic: topic || null })}
      />
      <Choice
        label={say('filter_source')}
        value={filters.source ?? ''}
        options={sources.map((source) => [source, sayWord('source_kind', source)])}
        pick={(source) => set({ ...filters, source: sources.find((one) => one === source) ?? null })}
      />
      <Choice
        label={say('filter_from')}
        value={String(filters.from ?? '')}
        options={allYears.map((one) => [String(one), String(one)])}
        pick={(from) => set({ ...filters, from: year(from) })}
      />
      <Choice
        label={say('filter_to')}
        value={String(filters.to ?? '')}
        options={allYears.map((one) => [String(one), String(one)])}
        pick={(to) => set({ ...filters, to: year(to) })}
      />
      {inherited ? (
        <Field label={say('filter_as')} long>
          {(id) => (
            <select id={id} onChange={({ currentTarget }) => set({ ...filters, own: currentTarget.value === 'own' })}>
              <option value="all" selected={!filters.own}>
                {say('filter_as_all')}
              </option>
              <option value="own" selected={filters.own}>
                {say('filter_as_own')}
              </option>
            </select>
          )}
        </Field>
      ) : null}
      {isFiltered(filters) ? (
        <button type="button" class="quiet" onClick={() => set(noFilters)}>
          {say('filters_clear')}
        </button>
      ) : null}
    </fieldset>
  );
}

function Field({
  label,
  long = false,
  children,
}: {
  label: string;
  /** Whether its choices are sentences. */
  long?: boolean;
  children: (id: string) => ComponentChildren;
}) {
  const id = useFieldId();
  return (
    <div class={long ? 'field long' : 'field'}>
      <label for={id}>{label}</label>
      {children(id)}
    </div>
  );
}

function Choice({
  label,
  value,
  options,
  pick,
}: {
  label: string;
  value: string;
  options: [value: string, words: string][];
  pick: (value: string) => void;
}) {
  // What an address asks for may not occur here; it stands in the list all the same, or the list would say "all".
  const missing = value !== '' && !options.some(([one]) => one === value);
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} onChange={({ currentTarget }) => pick(currentTarget.value)}>
          <option value="" selected={value === ''}>
            {say('filter_any')}
          </option>
          {[...options, ...(missing ? [[value, value] as [string, string]] : [])].map(([one, words]) => (
            <option key={one} value={one} selected={one === value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
