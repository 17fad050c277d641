import type { NoteCard } from '../../utils/messages.ts';
import { Colophon } from '../Colophon.tsx';
import { say } from '../say.ts';
import { useEscape } from '../use-escape.ts';
import type { NotesDoes } from './does.ts';
import { PageNotes } from './PageNotes.tsx';
import { usePageNotes } from './use-page-notes.ts';

/** What the frame in the page shows about notes: one to write, or one to read. What is written is stored as it is written. */
export function NoteFrame({
  card,
  does,
  close,
  toPanel,
}: {
  card: NoteCard;
  does: NotesDoes;
  close: () => void;
  toPanel: () => void;
}) {
  const notes = usePageNotes({ does, inCard: false, answer: card.notes, draft: card.draft });
  useEscape(close);
  return (
    <main class="surface">
      <header class="frame-head">
        <h1>{say('notes_heading')}</h1>
        <p class="actions">
          <button type="button" class="quiet" onClick={toPanel}>
            {say('open_panel')}
          </button>
          <button type="button" class="quiet" onClick={close}>
            {say('frame_close')}
          </button>
        </p>
      </header>
      <PageNotes notes={notes} headed={false} show={card.draft ? null : card.show} />
      <Colophon recordAsOf={card.recordAsOf} />
    </main>
  );
}
