import { useFieldId } from '../use-field-id.ts';

/** A labelled field for words; one row is a line, more are a box. */
export function TextField({
  label,
  value,
  rows,
  set,
}: {
  label: string;
  value: string;
  rows: number;
  set: (value: string) => void;
}) {
  const id = useFieldId();
  return (
    <div class="field wide">
      <label for={id}>{label}</label>
      {rows === 1 ? (
        <input id={id} type="text" value={value} onInput={({ currentTarget }) => set(currentTarget.value)} />
      ) : (
        <textarea id={id} rows={rows} value={value} onInput={({ currentTarget }) => set(currentTarget.value)} />
      )}
    </div>
  );
}
