import { useState } from 'preact/hooks';

let given = 0;

/**
 * An id for a label and its field, of no other use. Preact's own `useId` counts from the root's last drawing: a page that is
 * drawn again from the root, as ours are, would give the same id twice.
 */
export function useOwnId(): string {
  const [id] = useState(() => `own-${++given}`);
  return id;
}
