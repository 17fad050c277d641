import type { ComponentChild } from 'preact';
import type { Heir } from '../utils/dataset/lineage.ts';
import { type MessageKey, say } from './say.ts';

/** Who runs today what a former body ran, and how it came there; nothing for a body that still exists. */
export function Heirs({
  heirs,
  link,
}: {
  heirs: readonly Pick<Heir, 'id' | 'name' | 'by' | 'date' | 'part'>[];
  link: (heir: { id: string; name: string }) => ComponentChild;
}) {
  if (heirs.length === 0) return null;
  return (
    <p class="now">
      {say('summary_now')}{' '}
      {heirs.map(({ id, name, by, date, part }, index) => (
        <span key={id}>
          {index > 0 ? '; ' : ''}
          {link({ id, name })} ({part ? `${say('heir_in_part')}, ` : ''}
          {say(`hop_${by.replaceAll('-', '_')}` as MessageKey, date.slice(0, 4))})
        </span>
      ))}
    </p>
  );
}
