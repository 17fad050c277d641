import { choicesIn, type Filterable, type Filters, isFiltered, isOwn, noFilters } from '../../utils/track/filters.ts';
import { Choice } from '../Choice.tsx';
import { say, sayWord } from '../say.ts';

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
  const allYears = years
    ? Array.from({ length: years[1] - years[0] + 1 }, (_, at) => [`${years[1] - at}`, `${years[1] - at}`] as const)
    : [];
  const inherited = filters.own || entries.some(({ matches }) => !matches.every(isOwn));
  const year = (value: string) => (value ? Number(value) : null);
  return (
    <fieldset class="filters">
      <legend>{say('filters_legend')}</legend>
      {[
        {
          by: 'kind' as const,
          options: kinds.map((kind) => [kind, sayWord('record_kind', kind)] as const),
          choose: (kind: string) => set({ ...filters, kind: kinds.find((one) => one === kind) ?? null }),
        },
        {
          by: 'topic' as const,
          options: topics.map((topic) => [topic, sayWord('topic', topic)] as const),
          choose: (topic: string) => set({ ...filters, topic: topic || null }),
        },
        {
          by: 'source' as const,
          options: sources.map((source) => [source, sayWord('source_kind', source)] as const),
          choose: (source: string) => set({ ...filters, source: sources.find((one) => one === source) ?? null }),
        },
        { by: 'from' as const, options: allYears, choose: (from: string) => set({ ...filters, from: year(from) }) },
        { by: 'to' as const, options: allYears, choose: (to: string) => set({ ...filters, to: year(to) }) },
      ].map(({ by, options, choose }) => {
        const value = String(filters[by] ?? '');
        return (
          <Choice
            key={by}
            label={say(`filter_${by}`)}
            value={value}
            options={withAny(value, options)}
            choose={choose}
          />
        );
      })}
      {inherited ? (
        <Choice
          label={say('filter_as')}
          long
          value={filters.own ? 'own' : 'all'}
          options={[
            ['all', say('filter_as_all')],
            ['own', say('filter_as_own')],
          ]}
          choose={(as) => set({ ...filters, own: as === 'own' })}
        />
      ) : null}
      {isFiltered(filters) ? (
        <button type="button" class="quiet" onClick={() => set(noFilters)}>
          {say('filters_clear')}
        </button>
      ) : null}
    </fieldset>
  );
}

/** "Any" and what occurs here; what an address asks for stands in the list all the same, or the list would say "any". */
function withAny(value: string, options: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  const missing = value !== '' && !options.some(([one]) => one === value);
  return [['', say('filter_any')], ...options, ...(missing ? [[value, value] as const] : [])];
}
