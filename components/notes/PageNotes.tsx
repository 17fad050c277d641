/** The notes of the page in the tab: starting one, going on with drafts, reading them in page order. */
import { useEffect, useState } from 'preact/hooks';
import type { NoteOn, NotesAnswer, Started } from '../../utils/messages.ts';
import { draftFrom } from '../../utils/notes/drafts.ts';
import type { Draft } from '../../utils/notes/model.ts';
import { say, sayCount, sayDate } from '../say.ts';
import { type NotesDoes, Orphaned } from './does.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteItem } from './NoteItem.tsx';
import { Undo } from './Undo.tsx';
import { useUndo } from './use-undo.ts';

export interface PageNotesProps {
  does: NotesDoes;
  /** The popup closes when the page gets the focus: there a note is written in the page's card. */
  inCard: boolean;
  /** Whether it brings its own heading; the card has one. */
  headed?: boolean;
  /** What to begin with: the card comes with it. */
  answer?: NotesAnswer;
  draft?: Draft | null;
  show?: string | null;
  /** Called when the card has nothing more to write. */
  closed?: () => void;
}

/** Milliseconds after which a page that was still loading is asked about again. */
const lookAgain = 4_000;

export function PageNotes({
  does,
  inCard,
  headed = true,
  answer: given,
  draft: begun = null,
  show = null,
  closed,
}: PageNotesProps) {
  const [answer, setAnswer] = useState<NotesAnswer | null>(given ?? null);
  const [draft, setDraft] = useState<Draft | null>(begun);
  const [said, setSaid] = useState('');
  const load = () =>
    does.load().then(setAnswer, (error) => setSaid(error instanceof Orphaned ? say('note_orphaned') : String(error)));
  const undo = useUndo(does, () => void load());
  useEffect(() => {
    if (!given) void load();
    return does.onChange(() => void load());
  }, []);
  const looking = answer?.state === 'notes' && answer.notes.some(({ state }) => state === 'looking');
  useEffect(() => {
    if (!looking) return;
    const timer = setTimeout(() => void load(), lookAgain);
    return () => clearTimeout(timer);
  }, [looking, answer]);

  if (answer?.state !== 'notes') return null;
  const start = async (on: NoteOn) => {
    const started = await does
      .start(on, inCard)
      .catch((): Started => ({ state: 'failed', reason: say('note_orphaned') }));
    if (started.state === 'started' && !inCard) setDraft(started.draft);
    setSaid(saidOf(started));
    if (started.state === 'started' && inCard) closed?.();
  };
  const resume = async (id: string) => setDraft(await does.take(id));
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
          done={(note, discarded) => {
            setDraft(null);
            if (discarded) undo.discarded(discarded);
            setSaid(note ? say('note_saved') : '');
            void load();
          }}
        />
      ) : answer.private || show !== null ? null : (
        <p class="actions">
          {starts.map(([on, key]) => (
            <button key={on} type="button" class="quiet" onClick={() => void start(on)}>
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
            <p key={one.id} class="unfinished">
              {say('note_unfinished', sayDate(one.changed.slice(0, 10)))} {one.text.slice(0, 80)}{' '}
              <button type="button" class="quiet" onClick={() => void resume(one.id)}>
                {say('note_resume')}
              </button>{' '}
              <button
                type="button"
                class="quiet"
                onClick={() =>
                  void does
                    .drop(one.id)
                    .then(() => undo.discarded(one))
                    .then(load)
                }
              >
                {say('note_discard')}
              </button>
            </p>
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
                <button type="button" class="quiet" onClick={() => setDraft(draftFrom(note, does.newId()))}>
                  {say('note_change')}
                </button>
                <button type="button" class="quiet" onClick={() => void undo.bin([note.id]).then(load)}>
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

function saidOf(started: Started): string {
  switch (started.state) {
    case 'started':
      return '';
    case 'saved':
      return say('note_highlighted');
    case 'nothing-selected':
      return say('note_nothing_selected');
    case 'too-long':
      return say('note_too_long');
    case 'private':
      return say('notes_private');
    case 'no-page':
      return say('note_no_page');
    case 'failed':
      return say('note_failed', started.reason);
  }
}
