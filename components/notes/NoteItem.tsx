/** One note as it is read: its passage, what became of it, its words. */
import type { ComponentChildren } from 'preact';
import type { PassageState } from '../../utils/messages.ts';
import type { Note } from '../../utils/notes/model.ts';
import { say, sayCount, sayDate } from '../say.ts';
import { Difference } from './Difference.tsx';

export interface NoteItemProps {
  note: Note;
  /** What became of its passage; null where its page is not at hand. */
  state: PassageState | null;
  now?: string | null;
  places?: number;
  children?: ComponentChildren;
}

export function NoteItem({ note, state, now = null, places = 0, children }: NoteItemProps) {
  const { anchor, text, tags, changed, kind } = note;
  return (
    <article class="note-item" data-state={state ?? 'unknown'} data-note={note.id}>
      {anchor ? <blockquote class="passage">{anchor.quote}</blockquote> : <p class="label">{say('note_whole_page')}</p>}
      {text ? (
        <p class="note-text">{text}</p>
      ) : kind === 'highlight' ? (
        <p class="note">{say('note_highlight')}</p>
      ) : null}
      {state && state !== 'page' && state !== 'same' ? (
        <State note={note} state={state} now={now} places={places} />
      ) : null}
      <p class="note">
        {state === 'same' ? `${say('passage_same')} ` : ''}
        {say('note_changed', sayDate(changed.slice(0, 10)))}
        {tags.length > 0 ? ` · ${say('note_tagged', tags.join(', '))}` : ''}
      </p>
      {children}
    </article>
  );
}

function State({ note, state, now, places }: { note: Note; state: PassageState; now: string | null; places: number }) {
  const { anchor, page } = note;
  switch (state) {
    case 'looking':
      return <p role="status">{say('passage_looking')}</p>;
    case 'ambiguous':
      return <p>{sayCount('passage_ambiguous', places)}</p>;
    case 'reworded':
      return (
        <>
          <p>{say('passage_reworded')}</p>
          <Difference
            saved={anchor?.quote ?? ''}
            now={now ?? ''}
            savedLabel={say('passage_saved', sayDate(note.created.slice(0, 10)))}
            nowLabel={say('passage_now')}
          />
        </>
      );
    default:
      return (
        <>
          <p>{say('passage_gone', sayDate((anchor?.seen ?? note.created).slice(0, 10)))}</p>
          <p class="note">
            {anchor?.heading ? `${say('passage_under', anchor.heading)} ` : ''}
            {anchor?.prefix || anchor?.suffix ? (
              <>
                …{anchor.prefix}
                <b>{anchor.quote}</b>
                {anchor.suffix}…
              </>
            ) : null}
          </p>
          <p>
            <a href={archived(page.url, anchor?.seen ?? note.created)} target="_blank" rel="noreferrer">
              {say('passage_archive')}
            </a>
          </p>
        </>
      );
  }
}

/** The copy nearest to that day in the Internet Archive; asked for only when the reader follows the link. */
function archived(url: string, seen: string): string {
  return `https://web.archive.org/web/${seen.replace(/\D/g, '').slice(0, 14)}/${url}`;
}
