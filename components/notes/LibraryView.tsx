/** All notes of all sites: finding, changing, binning, taking along and bringing in. */
import { useMemo, useState } from 'preact/hooks';
import type { Draft, Note } from '../../utils/notes/model.ts';
import type { Everything } from '../../utils/notes/reads.ts';
import { librarySearch, type Wanted } from '../../utils/notes/search.ts';
import { Colophon } from '../Colophon.tsx';
import { say, sayCount, sayDate } from '../say.ts';
import type { NotesDoes } from './does.ts';
import { LibraryFields } from './LibraryFields.tsx';
import { LibraryNote } from './LibraryNote.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { TakeAlong, type TakeAlongDoes } from './TakeAlong.tsx';
import { Undo } from './Undo.tsx';
import { Unfinished } from './Unfinished.tsx';
import { useUndo } from './use-undo.ts';

export interface LibraryDoes extends NotesDoes, TakeAlongDoes {
  bringBack(id: string, revision: number): Promise<unknown>;
  emptyBin(): Promise<unknown>;
  /** Puts a copy of the note into the reader's folder. */
  collect(note: Note): void;
  /** Reads everything anew and draws it. */
  redraw(): void;
}

export interface LibraryViewProps {
  all: Everything;
  trusts: ReadonlyMap<string, readonly { id: string; name: string }[]>;
  backup: { last: string | null; remind: boolean };
  titleOf: (record: string) => string;
  /** The keys of what stands in the reader's folder. */
  collected: ReadonlySet<string>;
  recordAsOf: string;
  does: LibraryDoes;
}

/** How many notes are drawn at a time. */
const page = 50;

export function LibraryView({ all, trusts, backup, titleOf, collected, recordAsOf, does }: LibraryViewProps) {
  const [wanted, setWanted] = useState<Wanted>({ words: '', view: 'all', tag: '', trust: '', order: 'newest' });
  const [most, setMost] = useState(page);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [asked, setAsked] = useState<'bin' | null>(null);
  const undo = useUndo(does, does.redraw);
  const emptied = () => {
    setAsked(null);
    undo.forget();
  };
  const find = useMemo(() => librarySearch({ notes: all.notes, sightings: all.sightings, trusts }), [all, trusts]);
  const found = find(wanted);
  /** The note that is being changed stays, whatever is looked for meanwhile. */
  const edited = all.notes.find(({ id }) => id === draft?.note);
  const first = found.slice(0, most);
  const drawn = edited && !first.includes(edited) ? [edited, ...first] : first;
  const kept = all.notes.filter(({ binned }) => !binned);
  const binned = all.notes.length - kept.length;
  const nothing = all.notes.length === 0 && all.drafts.length === 0;
  const sightings = new Map(all.sightings.map((one) => [one.note, one]));
  const editorFor = (id: string | null) =>
    draft?.note === id && draft ? (
      <NoteEditor
        key={draft.id}
        draft={draft}
        records={[]}
        does={does}
        everBackedUp={backup.last !== null}
        done={(_, discarded) => {
          setDraft(null);
          if (discarded) undo.discarded(discarded);
        }}
      />
    ) : null;
  return (
    <main class="surface library">
      <h1>{say('library_title')}</h1>
      <p>{say('notes_uninstall')}</p>
      {nothing ? (
        <p>{say('library_none')}</p>
      ) : (
        <p class={backup.remind ? 'warning' : 'note'}>
          {backup.last ? say('backup_last', sayDate(backup.last.slice(0, 10))) : say('backup_never')}{' '}
          {backup.remind ? say('backup_reminder') : ''}
        </p>
      )}
      <TakeAlong all={all} nothing={nothing} does={does} />
      <Undo undo={undo} />
      {all.drafts.map((one) => (
        <Unfinished
          key={one.id}
          draft={one}
          resume={draft?.id === one.id ? null : () => void does.take(one.id).then(setDraft)}
          discard={() => void does.drop(one.id).then(() => undo.discarded(one))}
        />
      ))}
      {draft && !edited ? editorFor(draft.note) : null}
      {all.notes.length === 0 ? null : (
        <>
          <h2>{say('library_find')}</h2>
          <LibraryFields
            wanted={wanted}
            change={(part) => {
              setWanted({ ...wanted, ...part });
              setMost(page);
            }}
            tags={[...new Set(all.notes.flatMap(({ tags }) => tags))].sort()}
            trusts={[...new Map([...trusts.values()].flat().map((one) => [one.id, one.name]))]}
          />
          <p role="status">{sayCount('library_found', found.length)}</p>
          {drawn.map((note: Note) => (
            <LibraryNote
              key={note.id}
              note={note}
              sighting={(note.anchor && sightings.get(note.id)) || null}
              history={all.revisions.filter((one) => one.note === note.id).sort((a, b) => b.revision - a.revision)}
              titleOf={titleOf}
              collected={collected.has(note.id)}
              editor={editorFor(note.id)}
              does={{
                change: setDraft,
                collect: () => does.collect(note),
                bin: () => void undo.bin([note.id]),
                unbin: () => void does.unbin({ ids: [note.id] }),
                bringBack: (revision) => void does.bringBack(note.id, revision),
                newId: does.newId,
              }}
            />
          ))}
          {found.length > most ? (
            <button type="button" class="quiet" onClick={() => setMost(most + page)}>
              {sayCount('library_more', Math.min(page, found.length - most))}
            </button>
          ) : null}
          <h2>{say('library_clear')}</h2>
          <p class="actions">
            {kept.length > 0 ? (
              <button type="button" class="quiet" onClick={() => void undo.bin(null)}>
                {sayCount('library_bin_all', kept.length)}
              </button>
            ) : null}
            {asked === 'bin' ? (
              <>
                <button type="button" onClick={() => void does.emptyBin().then(emptied)}>
                  {sayCount('bin_empty_sure', binned)}
                </button>
                <button type="button" class="quiet" onClick={() => setAsked(null)}>
                  {say('cancel')}
                </button>
              </>
            ) : binned > 0 ? (
              <button type="button" class="quiet" onClick={() => setAsked('bin')}>
                {sayCount('bin_empty', binned)}
              </button>
            ) : null}
          </p>
        </>
      )}
      <Colophon recordAsOf={recordAsOf} />
    </main>
  );
}
