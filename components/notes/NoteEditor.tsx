/** Writing a note. What is written is kept as a draft while it is being written, and confirmed only when it is stored. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaveAnswer } from '../../utils/messages.ts';
import { type Draft, type Note, noteLimits, tagsIn } from '../../utils/notes/model.ts';
import { say } from '../say.ts';
import { useFieldId } from '../use-field-id.ts';
import { Conflict } from './Conflict.tsx';
import type { NotesDoes } from './does.ts';
import { useDraftKeeper } from './use-draft-keeper.ts';

export interface NoteEditorProps {
  draft: Draft;
  /** Records that the note can be linked to. */
  records: readonly { id: string; title: string }[];
  does: Pick<NotesDoes, 'keep' | 'drop' | 'save'>;
  /** The note is stored; or, with null, the writing was put aside, or given up, then with what was thrown away. */
  done: (note: Note | null, discarded?: Draft) => void;
  /** Whether a backup was ever made: until then it is said what removing the extension does. */
  everBackedUp: boolean;
}

export function NoteEditor({ draft: begun, records, does, done, everBackedUp }: NoteEditorProps) {
  const [draft, setDraft] = useState(begun);
  const [tags, setTags] = useState(begun.tags.join(', '));
  const [answer, setAnswer] = useState<SaveAnswer | null>(null);
  const [saving, setSaving] = useState(false);
  const keeper = useDraftKeeper(does.keep);
  const field = useRef<HTMLTextAreaElement>(null);
  const ids = { text: useFieldId(), tags: useFieldId(), footnote: useFieldId() };
  useEffect(() => {
    field.current?.focus();
    // One goes on where one stopped.
    field.current?.setSelectionRange(begun.text.length, begun.text.length);
  }, []);

  /** What was written last, whether it has been drawn yet or not. */
  const latest = useRef(begun);
  const change = (part: Partial<Draft>) => {
    const changed = { ...latest.current, ...part, changed: new Date().toISOString() };
    latest.current = changed;
    setDraft(changed);
    keeper.keep(changed);
  };
  const save = async (from: Draft) => {
    setSaving(true);
    await keeper.settled();
    const said = await keeper.guarded(() => does.save(from));
    setSaving(false);
    if (said?.state !== 'saved') return setAnswer(said);
    // What could not be kept as a draft is stored now: nothing of it may come back as an unfinished note.
    await keeper.forget();
    done(said.note);
  };
  const giveUp = async () => {
    await keeper.settled();
    const dropped = await keeper.guarded(() => does.drop(draft.id));
    if (dropped?.state === 'done') {
      await keeper.forget();
      done(null, latest.current);
    } else if (dropped) setAnswer(dropped);
  };
  /** Only what is kept can be put aside; else the words stay, and beside them why. */
  const putAside = async () => {
    if (await keeper.settled()) done(null);
  };
  const { orphan } = keeper;
  const theirs = answer?.state === 'conflict' ? answer.theirs : null;
  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save(latest.current);
      }}
    >
      {draft.anchor ? <blockquote class="passage">{draft.anchor.quote}</blockquote> : <p>{say('note_whole_page')}</p>}
      <label for={ids.text}>{say('note_text')}</label>
      <textarea
        id={ids.text}
        ref={field}
        rows={5}
        maxLength={noteLimits.text}
        value={draft.text}
        readOnly={orphan}
        onInput={({ currentTarget }) => change({ text: currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
        }}
      />
      <label for={ids.tags}>{say('note_tags')}</label>
      <input
        id={ids.tags}
        type="text"
        autocomplete="off"
        value={tags}
        readOnly={orphan}
        onInput={({ currentTarget }) => {
          setTags(currentTarget.value);
          change({ tags: tagsIn(currentTarget.value) });
        }}
      />
      {records.length > 0 || draft.footnote ? (
        <>
          <label for={ids.footnote}>{say('note_footnote')}</label>
          <select
            id={ids.footnote}
            value={draft.footnote ?? ''}
            disabled={orphan}
            onChange={({ currentTarget }) => change({ footnote: currentTarget.value || null })}
          >
            <option value="">{say('note_footnote_none')}</option>
            {withLinked(records, draft.footnote).map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </>
      ) : null}
      {theirs ? (
        <Conflict
          theirs={theirs}
          mine={draft}
          keepMine={() => void save({ ...latest.current, base: theirs.revision })}
          keepTheirs={() => void giveUp()}
          keepBoth={() => {
            change({ text: `${theirs.text}\n\n${latest.current.text}`, base: theirs.revision });
            setAnswer(null);
          }}
        />
      ) : null}
      <p role="status" class={orphan || keeper.failed || (answer && !theirs) ? 'warning' : 'note'}>
        {statusOf(keeper, answer)}
      </p>
      {orphan || theirs ? null : (
        <p class="actions">
          <button type="submit" disabled={saving || (draft.kind !== 'highlight' && !draft.text.trim())}>
            {say('note_save')}
          </button>
          <button type="button" class="quiet" onClick={() => void putAside()}>
            {say('note_later')}
          </button>
          <button type="button" class="quiet" onClick={() => void giveUp()}>
            {say('note_discard')}
          </button>
        </p>
      )}
      {everBackedUp ? null : <p class="note">{say('notes_uninstall')}</p>}
    </form>
  );
}

function statusOf({ orphan, failed, kept }: ReturnType<typeof useDraftKeeper>, answer: SaveAnswer | null): string {
  if (orphan) return say('note_orphaned');
  if (answer?.state === 'gone') return say('note_gone_meanwhile');
  if (answer?.state === 'private') return say('notes_private');
  if (answer?.state === 'failed') return say('note_failed', answer.reason);
  if (failed) return say('note_draft_failed', failed);
  return kept ? say('note_draft_kept') : '';
}

/** A note may be linked to a record that is not among those of the page any more. */
function withLinked(records: NoteEditorProps['records'], linked: string | null) {
  return linked && !records.some(({ id }) => id === linked) ? [...records, { id: linked, title: linked }] : records;
}
