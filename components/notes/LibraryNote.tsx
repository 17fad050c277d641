import type { ComponentChild } from 'preact';
import { draftFrom } from '../../utils/notes/drafts.ts';
import { linkTo } from '../../utils/notes/formats/markdown.ts';
import type { Draft, Note, Revision, Sighting } from '../../utils/notes/model.ts';
import { Disclosure } from '../Disclosure.tsx';
import { say, sayDate } from '../say.ts';
import { Difference } from './Difference.tsx';
import { NoteItem } from './NoteItem.tsx';

export interface LibraryNoteProps {
  note: Note;
  /** What became of its passage when its page was last read, and when that was first seen; null where it was not read. */
  sighting: Sighting | null;
  /** Newest first. */
  history: readonly Revision[];
  titleOf: (record: string) => string;
  /** Whether it stands in the reader's folder. */
  collected: boolean;
  /** The editor, while this note is being changed. */
  editor: ComponentChild;
  does: {
    change(draft: Draft): void;
    collect(): void;
    bin(): void;
    unbin(): void;
    bringBack(revision: number): void;
    newId(): string;
  };
}

/** A note in the library: with its page, its history and what can be done with it. */
export function LibraryNote({ note, sighting, history, titleOf, collected, editor, does }: LibraryNoteProps) {
  // What replaced a passage, or stands elsewhere too, is known only while its page is open; and nothing here is of now.
  const gone = sighting?.state === 'gone' ? 'gone' : null;
  return (
    <NoteItem note={note} state={note.anchor ? gone : 'page'}>
      {sighting ? <p class="note">{say(`passage_last_${sighting.state}`, sayDate(sighting.at.slice(0, 10)))}</p> : null}
      <p>
        <a href={linkTo(note.page.url, note.anchor)} target="_blank" rel="noreferrer">
          {note.page.title || note.page.url}
        </a>
      </p>
      {note.footnote ? <p class="note">{say('note_linked', titleOf(note.footnote))}</p> : null}
      {editor ??
        (note.binned ? (
          <p class="actions">
            <span class="note">{say('note_binned_on', sayDate(note.binned.slice(0, 10)))}</span>
            <button type="button" class="quiet" onClick={does.unbin}>
              {say('note_unbin')}
            </button>
          </p>
        ) : (
          <p class="actions">
            <button type="button" class="quiet" onClick={() => does.change(draftFrom(note, does.newId()))}>
              {say('note_change')}
            </button>
            {collected ? null : (
              <button type="button" class="quiet" onClick={does.collect}>
                {say('folder_put')}
              </button>
            )}
            <button type="button" class="quiet" onClick={does.bin}>
              {say('note_bin')}
            </button>
            <span role="status" class="note">
              {collected ? say('folder_inside') : ''}
            </span>
          </p>
        ))}
      {history.length > 0 ? (
        <Disclosure label={say('note_history', history.length)}>
          <ol class="history">
            {history.map((one) => (
              <li key={one.revision}>
                <p class="note">{sayDate(one.changed.slice(0, 10))}</p>
                <Difference
                  saved={one.text}
                  now={note.text}
                  savedLabel={say('history_then')}
                  nowLabel={say('history_now')}
                />
                {note.binned ? null : (
                  <button type="button" class="quiet" onClick={() => does.bringBack(one.revision)}>
                    {say('history_bring_back')}
                  </button>
                )}
              </li>
            ))}
          </ol>
        </Disclosure>
      ) : null}
    </NoteItem>
  );
}
