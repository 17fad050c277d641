/** The notes of the page in the tab: starting one, going on with drafts, reading them in page order. */
import { draftFrom } from '../../utils/notes/drafts.ts';
import { say, sayCount } from '../say.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteItem } from './NoteItem.tsx';
import { Undo } from './Undo.tsx';
import { Unfinished } from './Unfinished.tsx';
import type { PageNotesState } from './use-page-notes.ts';

export interface PageNotesProps {
  notes: PageNotesState;
  /** Whether it brings its own heading; the card has one. */
  headed?: boolean;
  /** The one note to show; null for all. */
  show?: string | null;
}

export function PageNotes({ notes, headed = true, show = null }: PageNotesProps) {
  const { answer, draft, does, undo, said } = notes;
  if (!answer) return null;
  const shown = show === null ? answer.notes : answer.notes.filter(({ note }) => note.id === show);
  return (
    <section class="page-notes" aria-label={say('notes_heading')}>
      {headed ? <h2>{say('notes_heading')}</h2> : null}
      {answer.private ? <p>{say('notes_private')}</p> : null}
      {draft ? (
        <NoteEditor
          key={draft.id}
          draft={draft}
          records={answer.records}
          does={does}
          everBackedUp={answer.everBackedUp}
          done={notes.done}
        />
      ) : answer.private || show !== null ? null : (
        <p class="actions">
          {starts.map(([on, key]) => (
            <button key={on} type="button" class="quiet" onClick={() => void notes.start(on)}>
              {say(key)}
            </button>
          ))}
        </p>
      )}
      <p role="status">{said}</p>
      <Undo undo={undo} />
      {draft
        ? null
        : answer.drafts.map((one) => (
            <Unfinished
              key={one.id}
              draft={one}
              resume={() => void notes.resume(one.id)}
              discard={() => void notes.discard(one)}
            />
          ))}
      {shown.length === 0 && !draft && answer.drafts.length === 0 ? <p class="note">{say('notes_none')}</p> : null}
      {shown.map(({ note, state, now, places }) => (
        <NoteItem key={note.id} note={note} state={state} now={now} places={places}>
          <p class="actions">
            {state === 'same' || state === 'reworded' ? (
              <button type="button" class="quiet" onClick={() => does.goTo(note.id)}>
                {say('note_go_to')}
              </button>
            ) : null}
            {answer.private ? null : (
              <>
                <button type="button" class="quiet" onClick={() => notes.write(draftFrom(note, does.newId()))}>
                  {say('note_change')}
                </button>
                <button type="button" class="quiet" onClick={() => void notes.bin(note.id)}>
                  {say('note_bin')}
                </button>
              </>
            )}
          </p>
        </NoteItem>
      ))}
      {show === null && answer.elsewhere.length > 0 ? (
        <details>
          <summary>{sayCount('notes_elsewhere', answer.elsewhere.length)}</summary>
          {answer.elsewhere.map((note) => (
            <NoteItem key={note.id} note={note} state={null}>
              <p>
                <a href={note.page.url} target="_blank" rel="noreferrer">
                  {note.page.title || note.page.url}
                </a>
              </p>
            </NoteItem>
          ))}
        </details>
      ) : null}
      {answer.remindOfBackup ? <p class="note">{say('backup_reminder')}</p> : null}
      {does.toLibrary ? (
        <p>
          <button type="button" class="quiet" onClick={does.toLibrary}>
            {say(answer.remindOfBackup ? 'library_open_backup' : 'library_open')}
          </button>
        </p>
      ) : null}
    </section>
  );
}

const starts = [
  ['selection', 'note_start_selection'],
  ['paragraph', 'note_start_paragraph'],
  ['highlight', 'note_start_highlight'],
  ['page', 'note_start_page'],
] as const;
