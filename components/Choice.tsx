import { useFieldId } from './use-field-id.ts';

/** A labelled list of which one is chosen; what is chosen shows at once. */
export function Choice({
  label,
  value,
  options,
  choose,
  long = false,
}: {
  label: string;
  value: string;
  options: readonly (readonly [value: string, words: string])[];
  choose: (value: string) => void;
  /** Whether its choices are sentences. */
  long?: boolean;
}) {
  const id = useFieldId();
  return (
    <div class={long ? 'field long' : 'field'}>
      <label for={id}>{label}</label>
      <select id={id} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {options.map(([one, words]) => (
          <option key={one} value={one} selected={one === value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
