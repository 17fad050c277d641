import { useEffect, useRef, useState } from 'preact/hooks';
import { TextField } from './Fields.tsx';

/** Milliseconds after the last key until what was written is saved. */
const pause = 400;

/** A field whose words are kept elsewhere: it saves soon after each pause, when it is left, and before the page goes. */
export function SavedField({
  label,
  value,
  rows,
  save,
}: {
  label: string;
  /** What is kept; another tab may have written it. */
  value: string;
  rows: number;
  save: (value: string) => void;
}) {
  const [text, setText] = useState(value);
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const act = useRef(save);
  act.current = save;
  const flush = () => {
    const written = waiting.current;
    if (!written) return;
    clearTimeout(written.timer);
    waiting.current = null;
    act.current(written.text);
  };
  useEffect(() => {
    if (!waiting.current) setText(value);
  }, [value]);
  useEffect(() => {
    addEventListener('pagehide', flush);
    addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      removeEventListener('visibilitychange', flush);
      flush();
    };
  }, []);
  return (
    <div onFocusOut={flush}>
      <TextField
        label={label}
        value={text}
        rows={rows}
        set={(written) => {
          setText(written);
          if (waiting.current) clearTimeout(waiting.current.timer);
          waiting.current = { text: written, timer: setTimeout(flush, pause) };
        }}
      />
    </div>
  );
}
