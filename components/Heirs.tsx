import type { ComponentChild } from 'preact';
import type { Heir } from '../utils/match/context.ts';
import { type MessageKey, say } from './say.ts';

/** Who runs today what a former body ran, and how it came there; nothing for a body that still exists. */
export function Heirs({
  heirs,
  link,
}: {
  heirs: readonly Pick<Heir, 'id' | 'name' | 'by' | 'date'>[];
  link: (heir: { id: string; name: string }) => ComponentChild;
}) {
  if (heirs.length === 0) return null;
  return (
    <p class="now">
      {say('summary_now')}{' '}
      {heirs.map(({ id, name, by, date }, index) => (
        <span key={id}>
          {index > 0 ? '; ' : ''}
          {link({ id, name })} ({say(`hop_${by.replaceAll('-', '_')}` as MessageKey, date.slice(0, 4))})
        </span>
      ))}
    </p>
  );
}
