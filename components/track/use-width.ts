import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The width in CSS pixels that an element has, followed as it changes; pictures are drawn to measure. */
export function useWidth(first: number) {
  const ref = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => setWidth(Math.max(200, Math.floor(element.getBoundingClientRect().width)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
