import { useEffect, useRef, useState } from 'preact/hooks';
import { useLateSaver } from '../use-late-saver.ts';

/** Milliseconds after the last key until what was written is saved. */
const pause = 400;

/**
 * Words that are kept elsewhere and written here. `kept` is what is stored; another tab may have written it, and it is shown
 * wherever nothing written here still waits. `save` tells whether it is stored.
 */
export function useKept<T>(kept: T, save: (value: T) => Promise<boolean>) {
  const [shown, setShown] = useState(kept);
  /** What was written last, whether it has been drawn yet or not. */
  const latest = useRef(kept);
  const saver = useLateSaver(save, pause);
  const show = (value: T) => {
    latest.current = value;
    setShown(value);
  };
  useEffect(() => {
    if (!saver.waits()) show(kept);
  }, [kept]);
  return {
    shown,
    latest,
    write(value: T) {
      show(value);
      saver.write(value);
    },
    show,
    flush: saver.flush,
    forget: saver.forget,
  };
}
