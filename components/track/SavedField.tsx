import { TextField } from './Fields.tsx';
import { useKept } from './use-kept.ts';

/** A field whose words are kept elsewhere: it saves soon after each pause, when it is left, and before the page goes. */
export function SavedField({
  label,
  value,
  rows,
  most,
  wrote,
  save,
}: {
  label: string;
  /** What is kept; another tab may have written it. */
  value: string;
  rows: number;
  /** Characters at the most. */
  most?: number;
  /** Told of every change at once, saved or not. */
  wrote?: (value: string) => void;
  /** Tells whether it is stored. */
  save: (value: string) => Promise<boolean>;
}) {
  const { shown, write, flush } = useKept(value, save);
  return (
    <div onFocusOut={flush}>
      <TextField
        label={label}
        value={shown}
        rows={rows}
        most={most}
        set={(written) => {
          wrote?.(written);
          write(written);
        }}
      />
    </div>
  );
}
