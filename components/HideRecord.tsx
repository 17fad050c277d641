import type { Hiding } from './model.ts';
import { say } from './say.ts';

/** Puts one record's footnotes away on every page, and brings them back. */
export function HideRecord({ id, hiding }: { id: string; hiding: Hiding }) {
  const hidden = hiding.hidden.includes(id);
  return (
    <>
      <button type="button" class="quiet" onClick={() => hiding.turn({ of: 'record', id, shown: hidden })}>
        {say(hidden ? 'footnote_show' : 'footnote_hide')}
      </button>
      <span role="status" class="note">
        {hidden ? say('footnote_hidden') : ''}
      </span>
    </>
  );
}
