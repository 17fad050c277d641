import { useEffect, useState } from 'preact/hooks';
import type { NoteOn, NotesAnswer, Started } from '../../utils/messages.ts';
import type { Draft, Note } from '../../utils/notes/model.ts';
import { say } from '../say.ts';
import { type NotesDoes, Orphaned } from './does.ts';
import { useUndo } from './use-undo.ts';

export interface PageNotesBegin {
  does: NotesDoes;
  /** The popup closes when the page gets the focus: there a note is written in the page's card. */
  inCard: boolean;
  /** What to begin with: the card comes with it. */
  answer?: NotesAnswer;
  draft?: Draft | null;
  /** Called when what was begun is written elsewhere. */
  closed?: () => void;
}

/** Milliseconds after which a page that was still loading is asked about again. */
const lookAgain = 4_000;

/** The notes of the page in the tab, the draft that is being written, and what can be done; any piece of the surface may draw them. */
export function usePageNotes({ does, inCard, answer: given, draft: begun = null, closed }: PageNotesBegin) {
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

  return {
    does,
    answer: answer?.state === 'notes' ? answer : null,
    draft,
    said,
    undo,
    async start(on: NoteOn) {
      const started = await does
        .start(on, inCard)
        .catch((): Started => ({ state: 'failed', reason: say('note_orphaned') }));
      if (started.state === 'started' && !inCard) setDraft(started.draft);
      setSaid(saidOf(started));
      if (started.state === 'started' && inCard) closed?.();
    },
    write: setDraft,
    /** Goes on with a draft, wherever it was begun; it may have gone on elsewhere meanwhile. */
    async resume(id: string) {
      const taken = await does.take(id);
      setDraft(taken);
      if (!taken) await load();
    },
    async discard(one: Draft) {
      await does.drop(one.id);
      undo.discarded(one);
      await load();
    },
    async bin(id: string) {
      await undo.bin([id]);
      await load();
    },
    done(note: Note | null, discarded?: Draft) {
      setDraft(null);
      if (discarded) undo.discarded(discarded);
      setSaid(note ? say('note_saved') : '');
      void load();
    },
  };
}

export type PageNotesState = ReturnType<typeof usePageNotes>;

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
