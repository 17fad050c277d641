import { useState } from 'preact/hooks';

let made = 0;

/**
 * An id that ties a label to its field, on this page given once. Preact's own `useId` counts anew each time a page is drawn
 * from its root, as ours are: a field that comes later would get an id that stands there already.
 */
export function useFieldId(): string {
  const [id] = useState(() => {
    made++;
    return `field-${made}`;
  });
  return id;
}
