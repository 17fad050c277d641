/** The messages about notes, part of the one list in messages.ts: the pages of the extension ask, the worker alone writes. */
import type { Draft, Note } from './notes/model.ts';
import type { Counts, Row } from './notes/restore.ts';
import type { Saved } from './notes/store.ts';
import type { Place } from './page/locate.ts';

/** What the reader wants a note on. A highlight is a passage without words, saved at once. */
export type NoteOn = 'selection' | 'paragraph' | 'page' | 'highlight';

/** A surface or the card → worker. `tabId` is null from the card, which speaks of its own tab, and from the library. */
export type AboutNotes = { tabId: number | null } & (
  | { type: 'notes-of-tab' }
  /** Starts a note; answered with `Started`. `inCard` opens the editor in the page's card. */
  | { type: 'note-start'; on: NoteOn; inCard: boolean }
  | { type: 'note-keep-draft'; draft: Draft }
  | { type: 'note-drop-draft'; id: string }
  /** A surface goes on writing what another had begun; answered with the draft, or null. */
  | { type: 'note-take-draft'; id: string; newId: string }
  | { type: 'note-save'; draft: Draft }
  | { type: 'note-go-to'; id: string }
  /** `ids` null puts all notes into the bin. */
  | { type: 'notes-to-bin'; ids: string[] | null; batch: string }
  | { type: 'notes-out-of-bin'; of: { batch: string } | { ids: string[] } }
  | { type: 'notes-empty-bin' }
  | { type: 'note-bring-back'; id: string; revision: number }
  | { type: 'notes-backed-up' }
  | { type: 'restore-stage'; restore: string; rows: Row[] }
  | { type: 'restore-cancel'; restore: string }
  | { type: 'restore-take-over'; restore: string; expected: number }
);

/** Worker → every open page of the extension: read the notes anew. */
export interface NotesChanged {
  type: 'notes-changed';
}

/** What became of a passage on the page as it is now; `looking` while a young page may still bring it. */
export type PassageState = 'same' | 'reworded' | 'ambiguous' | 'gone' | 'looking' | 'page';

export interface TabNote {
  note: Note;
  state: PassageState;
  /** The words that stand there now, where they are others. */
  now: string | null;
  /** How many places it may be in, where this cannot be told. */
  places: number;
}

export type NotesAnswer =
  | {
      state: 'notes';
      /** In page order; what has no place in the page comes last. */
      notes: TabNote[];
      drafts: Draft[];
      /** Notes on other pages of this trust and of the bodies it came from, newest first. */
      elsewhere: Note[];
      /** Records that bear on the page, to link a note to. */
      records: { id: string; title: string }[];
      private: boolean;
      remindOfBackup: boolean;
      everBackedUp: boolean;
    }
  | { state: 'no-page' };

export type Started =
  | { state: 'started'; draft: Draft }
  | { state: 'saved'; note: Note }
  | { state: 'private' | 'nothing-selected' | 'no-page' | 'too-long' }
  | { state: 'failed'; reason: string };

/** Answers to what writes: `private` and `failed` mean that nothing was stored. */
export type SaveAnswer = Saved | { state: 'private' } | { state: 'failed'; reason: string };
export type WriteAnswer = { state: 'done'; count: number } | { state: 'private' } | { state: 'failed'; reason: string };
export type RestoreAnswer = { state: 'done'; counts: Counts } | { state: 'failed'; reason: string };

/** What the marks script needs to draw a noted passage: where it stands, and no word of the note. */
export interface NotedPlace {
  number: number;
  places: Place[];
}

/** What the card shows when it is about notes. */
export interface NoteCard {
  notes: NotesAnswer;
  /** The note to write, or to show. */
  draft: Draft | null;
  show: string | null;
  recordAsOf: string;
}
