/** Drafts that wait to be finished: with the notes, and where a reader who comes back looks first. */
import type { Draft } from '../../utils/notes/model.ts';
import { say, sayCount, sayDate } from '../say.ts';
import type { PageNotesState } from './use-page-notes.ts';

export function Unfinished({
  draft,
  resume,
  discard,
}: {
  draft: Draft;
  /** Null while it is being written. */
  resume: (() => void) | null;
  discard?: () => void;
}) {
  return (
    <div class="unfinished">
      <span class="note">{say('note_unfinished', sayDate(draft.changed.slice(0, 10)))}</span>{' '}
      <span class="begun">{wordsOf(draft)}</span>
      {resume ? (
        <p class="actions">
          <button type="button" class="quiet" onClick={resume}>
            {say('note_resume')}
          </button>
          {discard ? (
            <button type="button" class="quiet" onClick={discard}>
              {say('note_discard')}
            </button>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}

/** Above the page's own facts: the newest draft on one line, and how many more wait below. */
export function UnfinishedFirst({ notes: { answer, draft, resume } }: { notes: PageNotesState }) {
  const [newest, ...more] = [...(answer?.drafts ?? [])].sort((a, b) => (a.changed > b.changed ? -1 : 1));
  if (!newest || draft) return null;
  return (
    <section class="unfinished-first" aria-label={say('note_unfinished_label')}>
      <Unfinished draft={newest} resume={() => void resume(newest.id)} />
      {more.length > 0 ? <p class="note">{sayCount('note_unfinished_more', more.length)}</p> : null}
    </section>
  );
}

/** What was written so far; where nothing was, what it is about. */
function wordsOf({ text, anchor }: Draft): string {
  return text.trim() || anchor?.quote || say('note_whole_page');
}
