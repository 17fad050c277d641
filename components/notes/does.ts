/** What the pieces about notes ask for. A surface gives it to them; nothing here knows of the browser. */
import type { NoteOn, NotesAnswer, SaveAnswer, Started, WriteAnswer } from '../../utils/messages.ts';
import type { Draft } from '../../utils/notes/model.ts';

/** The extension was updated or removed under an open page: nothing can be stored from there any more. */
export class Orphaned extends Error {}

/** Each of them rejects with `Orphaned` where the extension is gone. */
export interface NotesDoes {
  load(): Promise<NotesAnswer>;
  /** `inCard` opens the editor in the page; otherwise the draft comes back to be written here. */
  start(on: NoteOn, inCard: boolean): Promise<Started>;
  keep(draft: Draft): Promise<WriteAnswer>;
  drop(id: string): Promise<WriteAnswer>;
  take(id: string): Promise<Draft | null>;
  save(draft: Draft): Promise<SaveAnswer>;
  bin(ids: string[] | null, batch: string): Promise<WriteAnswer>;
  unbin(of: { batch: string } | { ids: string[] }): Promise<WriteAnswer>;
  goTo(id: string): void;
  /** Null where no page of the extension may be opened (private windows). */
  toLibrary: (() => void) | null;
  newId(): string;
  /** Calls `listener` whenever notes have changed anywhere; gives the way to stop it. */
  onChange(listener: () => void): () => void;
}
