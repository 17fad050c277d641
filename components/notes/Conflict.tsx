import type { Note, Wording } from '../../utils/notes/model.ts';
import { say, sayDate } from '../say.ts';
import { Difference } from './Difference.tsx';

/** Two have changed the same note: both wordings are shown, and the reader says what is to stand. Nothing is lost either way. */
export function Conflict({
  theirs,
  mine,
  keepMine,
  keepTheirs,
  keepBoth,
}: {
  theirs: Note;
  mine: Wording;
  keepMine: () => void;
  keepTheirs: () => void;
  keepBoth: () => void;
}) {
  return (
    <section class="conflict" role="alert">
      <h3>{say('conflict_heading')}</h3>
      <p>{say('conflict_what', sayDate(theirs.changed.slice(0, 10)))}</p>
      <Difference
        saved={theirs.text}
        now={mine.text}
        savedLabel={say('conflict_theirs')}
        nowLabel={say('conflict_mine')}
      />
      <p class="actions">
        <button type="button" onClick={keepMine}>
          {say('conflict_keep_mine')}
        </button>
        <button type="button" class="quiet" onClick={keepBoth}>
          {say('conflict_keep_both')}
        </button>
        <button type="button" class="quiet" onClick={keepTheirs}>
          {say('conflict_keep_theirs')}
        </button>
      </p>
    </section>
  );
}
