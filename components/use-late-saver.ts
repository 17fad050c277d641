import { useEffect, useRef, useState } from 'preact/hooks';
import { type LateSaver, lateSaver } from './late-saver.ts';

/**
 * A late saver that lives as long as its field and loses nothing when that ends: it saves when the field is taken away and when
 * the page is put out of sight, and once more with its last breath when the page goes.
 */
export function useLateSaver<T>(save: (value: T) => Promise<boolean>, pause: number): LateSaver<T> {
  // What was drawn last knows best how to save.
  const act = useRef(save);
  act.current = save;
  const [saver] = useState(() => lateSaver<T>((value) => act.current(value), pause));
  useEffect(() => {
    addEventListener('pagehide', saver.leave);
    addEventListener('visibilitychange', saver.flush);
    return () => {
      removeEventListener('pagehide', saver.leave);
      removeEventListener('visibilitychange', saver.flush);
      saver.flush();
    };
  }, []);
  return saver;
}
