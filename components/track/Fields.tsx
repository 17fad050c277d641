import { useFieldId } from '../use-field-id.ts';

/** A labelled field for words; one row is a line, more are a box. */
export function TextField({
  label,
  hint,
  value,
  rows,
  most,
  set,
}: {
  label: string;
  /** What to know before writing, under the label. */
  hint?: string;
  value: string;
  rows: number;
  /** Characters at the most: what is longer could not be stored. */
  most?: number | undefined;
  set: (value: string) => void;
}) {
  const id = useFieldId();
  return (
    <div class="field wide">
      <label for={id}>{label}</label>
      {hint ? (
        <p id={`${id}-hint`} class="note">
          {hint}
        </p>
      ) : null}
      {rows === 1 ? (
        <input
          id={id}
          type="text"
          maxLength={most}
          value={value}
          onInput={({ currentTarget }) => set(currentTarget.value)}
        />
      ) : (
        <textarea
          id={id}
          rows={rows}
          aria-describedby={hint ? `${id}-hint` : undefined}
          maxLength={most}
          value={value}
          onInput={({ currentTarget }) => set(currentTarget.value)}
        />
      )}
    </div>
  );
}
