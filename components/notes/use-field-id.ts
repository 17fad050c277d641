import { useState } from 'preact/hooks';

let count = 0;

/** An id of its own for a field. Preact's `useId` gives a piece that is mounted later an id that stands on the page already. */
export function useFieldId(): string {
  const [id] = useState(() => {
    count++;
    return `field-${count}`;
  });
  return id;
}
