/**
 * The one list of messages between the worlds, and who may send each. The page itself can send none of them: content
 * scripts and extension pages alone reach `runtime`. The checks made where they arrive stand in message-checks.ts.
 */
import type { FactRecord } from './dataset/schema.ts';
import type { PageContext } from './match/context.ts';
import type { Footnote } from './match/footnotes.ts';
import type { NotedPlace, NoteOn } from './note-messages.ts';
import type { Switches } from './switches.ts';
import type { Folder, FolderChange } from './track/folder.ts';

/** Page reader → worker: the page in the sender's tab as it stands now. */
export interface PageRead {
  type: 'page-read';
  /** A `PageCopy` as JSON: written by the page's thread in one go, taken apart by the worker. */
  copy: string;
}

/** Worker → page reader: read the page once more and answer with `PageRead`. */
export interface ReadAgain {
  type: 'read-again';
}

/** Worker → page reader and marks: the reader took the permission back; leave the page alone. */
export interface StepDown {
  type: 'step-down';
}

/** Popup or side panel → worker: what is known about the page in that tab? Answered with `TabAnswer`. */
export interface ContextOfTab {
  type: 'context-of-tab';
  tabId: number;
}

export type TabAnswer =
  | { state: 'trust'; context: PageContext }
  /** The tab shows no page of a known trust, or one that the browser does not let us see. */
  | { state: 'no-trust' }
  /** The reader took back the permission to read trusts' sites. */
  | { state: 'no-permission' }
  /** A trust's page that is not read: log-ins, portals, mail. */
  | { state: 'not-read' }
  | { state: 'failed'; reason: string };

/** Worker → marks. Numbers and places, no word of a record. */
export type ToMarks =
  /** Answered with true by the marks, so that the worker knows that they are in the page. */
  | {
      type: 'show-marks';
      url: string;
      footnotes: Pick<Footnote, 'number' | 'passage'>[];
      /** Noted passages; none from a worker that knows of none. */
      notes?: NotedPlace[];
      print: boolean;
    }
  | { type: 'hide-marks' }
  | StepDown
  /** Opens the list of footnotes: the keyboard shortcut. Answered with true where there are any. */
  | { type: 'open-list' }
  /** Closes the card; the focus goes back to the mark, where there is one. */
  | { type: 'close-card'; number: number | null }
  /** Shows the passage of a footnote and focuses its mark. */
  | { type: 'go-to'; number: number }
  | { type: 'go-to-note'; number: number }
  /** Where is what the reader selected, or the paragraph they are at? Answered with `Place[]`. */
  | { type: 'take-passage'; on: NoteOn }
  /** Answered with true by the marks. */
  | { type: 'are-you-there' }
  /** Opens the card on the note that the worker has in hand. */
  | { type: 'open-note' };

/** Marks → worker. */
export type FromMarks =
  /** A frame of ours is about to ask: for one footnote, or for the list (`null`). */
  | { type: 'open-card'; number: number | null }
  /** The same for a noted passage, or for the note that the worker has in hand (`null`). */
  | { type: 'open-note-card'; number: number | null }
  /** Has the frame asked yet? Answered with a boolean. */
  | { type: 'is-card-there' }
  /** The page keeps the frame empty: show the record elsewhere. */
  | { type: 'card-failed' };

/** Card frame → worker, from inside the page's tab. */
export type FromCard =
  /** Answered with `CardAnswer`; null for a frame that our own script did not announce. */
  | { type: 'card-asks' }
  | { type: 'card-closes'; number: number | null }
  | { type: 'card-goes-to'; number: number }
  /** The reader wants the same in the side panel. */
  | { type: 'card-to-panel' };

export type * from './note-messages.ts';

/** All that a card draws, as plain data: the frame reads nothing by itself. */
export interface CardAnswer {
  context: PageContext;
  footnotes: Footnote[];
  /** The footnote to show; null for the list. */
  number: number | null;
  /** The records of the footnotes, and those they lead to. */
  records: FactRecord[];
  /** Official names of the bodies that stand in them, by id. */
  names: Record<string, string>;
  recordAsOf: string;
  switches: Switches;
  /** In a private window no address of the extension is opened: it would stand in the history. */
  private: boolean;
}

/** Popup or side panel → worker: show the passage of a footnote in that tab. */
export interface GoToPassage {
  type: 'go-to-passage';
  tabId: number;
  number: number;
}

/** Any surface → worker: a switch was turned. Answered with the switches as they are then. */
export interface ChangeSwitches {
  type: 'change-switches';
  /** The tab it concerns; null from the card, which speaks of its own tab, and from the options. */
  tabId: number | null;
  change: SwitchChange;
}

/** Any surface → worker: how do the switches stand for that tab? Answered with `Switches`. */
export interface AskSwitches {
  type: 'ask-switches';
  tabId: number | null;
}

/** A surface → worker: what is in the reader's folder? Answered with `FolderAnswer`. */
export interface AskFolder {
  type: 'ask-folder';
  /** The tab that the surface speaks of; null from the record page, which is a tab itself. */
  tabId: number | null;
}

/** A surface → worker: a change to the folder. Answered with `FolderAnswer` as it is then; rejected where it was not saved. */
export interface ChangeFolder {
  type: 'change-folder';
  tabId: number | null;
  change: FolderChange;
}

export type FolderAnswer =
  /** `aside`: earlier contents that could not be read, kept as they were found. */
  | { state: 'open'; folder: Folder; aside: unknown[] }
  /** In a private window nothing is kept, and nothing of the folder shown. */
  | { state: 'private' };

export type SwitchChange =
  | { of: 'everywhere'; marks: boolean }
  | { of: 'site'; host: string; marks: boolean }
  | { of: 'record'; id: string; shown: boolean }
  /** Whether a printed page carries the numbers. */
  | { of: 'print'; print: boolean };
