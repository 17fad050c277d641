/** A folder as a sheet for a meeting: its entries in order, each statement with the numbers of its footnotes below. */
import type { FactRecord, Source } from '../dataset/schema.ts';
import type { MatchedRecord } from '../match/context.ts';
import type { Folder, FolderItem } from './folder.ts';

export interface SheetNote {
  number: number;
  source: Source;
}

export type SheetEntry =
  /** `outcomes`: what it says of the trust in whose record it was found, and of those it took over. */
  | {
      of: 'record';
      record: FactRecord;
      notes: number[];
      /** The passage that it hangs on, where it was collected as a footnote. */
      page: { url: string; quote: string } | null;
      outcomes: { name: string; outcome: string }[];
    }
  | { of: 'trust'; id: string; name: string }
  /** `from` is where they were written, for notes that come from elsewhere. */
  | { of: 'words'; text: string; from: string | null }
  /** Collected from a record that is no longer there. */
  | { of: 'gone'; id: string };

export interface Sheet {
  title: string;
  entries: SheetEntry[];
  questions: string[];
  notes: SheetNote[];
  /** ISO day of the record. */
  recordAsOf: string;
}

/** What a sheet looks up. */
export interface SheetBook {
  recordAsOf: string;
  record(id: string): FactRecord | undefined;
  nameOf(id: string): string;
  /** How a record bears on a trust. */
  bearings(record: string, trust: string): readonly MatchedRecord[];
}

/** A source that several records name gets one number. Empty words and questions are left out. */
export function sheetOf(folder: Folder, book: SheetBook): Sheet {
  const notes: SheetNote[] = [];
  const numberOf = (source: Source): number => {
    const known = notes.find((note) => sameSource(note.source, source));
    if (known) return known.number;
    const note = { number: notes.length + 1, source };
    notes.push(note);
    return note.number;
  };
  const entries = folder.items.flatMap((item) => entryOf(item, book, numberOf));
  return {
    title: folder.title.trim(),
    entries,
    questions: folder.questions.map(({ text }) => text.trim()).filter(Boolean),
    notes,
    recordAsOf: book.recordAsOf,
  };
}

/** What a board promised in a reply, with the number of the point it answers. */
export function promisesIn(record: FactRecord): { number: string; promise: string }[] {
  return record.items.flatMap((items) =>
    items.form === 'replies'
      ? items.rows.flatMap(({ number, commitment }) => (commitment ? [{ number, promise: commitment }] : []))
      : [],
  );
}

function sameSource(a: Source, b: Source): boolean {
  return a.url === b.url && a.title === b.title && a.locator === b.locator;
}

function entryOf(item: FolderItem, book: SheetBook, numberOf: (source: Source) => number): SheetEntry[] {
  switch (item.of) {
    case 'record': {
      const record = book.record(item.id);
      if (!record) return [{ of: 'gone', id: item.id }];
      const { trust } = item;
      const outcomes = (trust === null ? [] : book.bearings(record.id, trust)).flatMap(({ as, outcome }) =>
        outcome ? [{ name: as?.name ?? book.nameOf(trust ?? ''), outcome }] : [],
      );
      const page = item.page?.quote ? item.page : null;
      return [{ of: 'record', record, notes: record.sources.map(numberOf), page, outcomes }];
    }
    case 'trust':
      return [{ of: 'trust', id: item.id, name: book.nameOf(item.id) }];
    case 'words':
      return item.text.trim() ? [{ of: 'words', text: item.text.trim(), from: item.from }] : [];
  }
}
