import { useRef, useState } from 'preact/hooks';
import type { FactRecord } from '../../utils/dataset/schema.ts';
import { trustView } from '../../utils/track/address.ts';
import { type Folder, type FolderChange, type FolderItem, folderLimits, isBlank } from '../../utils/track/folder.ts';
import { say, sayDateOf } from '../say.ts';
import { MoveButtons } from './MoveButtons.tsx';
import { SavedField } from './SavedField.tsx';
import type { Track } from './shown.ts';
import { TakenAway } from './TakenAway.tsx';
import { ViewLink } from './ViewLink.tsx';

/** The reader's folder: what was collected, in order, own words between, and the questions for the meeting. */
export function FolderView({ records, track }: { records: ReadonlyMap<string, FactRecord>; track: Track }) {
  const { folder, aside, private: hidden, failed } = track.folder;
  /** The change that brings the last removed thing back. */
  const [undo, setUndo] = useState<FolderChange | null>(null);
  /** What was written here, by key, whether it is stored yet or not: what is taken out comes back with its last words. */
  const written = useRef(new Map<string, string>());
  const change = (one: FolderChange) => void track.change(one);
  if (hidden) return <Closed />;
  if (!folder) return <p>{say('folder_opening')}</p>;
  const remove = (part: 'items' | 'questions', key: string) => {
    setUndo(undoOf(folder, part, key, written.current.get(key)));
    change({ do: 'remove', part, key });
  };
  return (
    <>
      <header>
        <h1 tabIndex={-1}>{say('folder_title')}</h1>
        <p class="note">{say('folder_hint')}</p>
      </header>
      <p role="status" class={failed ? 'banner' : 'note'}>
        {failed ? say('folder_failed', failed) : ''}
      </p>
      {undo ? (
        <TakenAway
          what={say('folder_removed')}
          back={() => {
            change(undo);
            setUndo(null);
          }}
        />
      ) : null}
      {aside.length > 0 ? <Aside aside={aside} track={track} /> : null}
      <SavedField
        label={say('folder_name')}
        value={folder.title}
        rows={1}
        most={folderLimits.title}
        save={(title) => track.change({ do: 'title', title })}
      />
      <section>
        <h2>{say('folder_items')}</h2>
        {folder.items.length === 0 ? <p>{say('folder_empty')}</p> : null}
        <ol class="folder-items">
          {folder.items.map((item, at) => (
            <li key={item.key}>
              <Item item={item} records={records} track={track} wrote={(text) => written.current.set(item.key, text)} />
              <MoveButtons
                name={nameOfItem(item, records, track)}
                at={at}
                of={folder.items.length}
                move={(by) => change({ do: 'move', part: 'items', key: item.key, by })}
                remove={() => remove('items', item.key)}
              />
            </li>
          ))}
        </ol>
        <button
          type="button"
          class="quiet"
          onClick={() => change({ do: 'add', item: { of: 'words', key: crypto.randomUUID(), text: '', from: null } })}
        >
          {say('folder_add_words')}
        </button>
      </section>
      <section>
        <h2>{say('folder_questions')}</h2>
        <ol class="folder-items">
          {folder.questions.map(({ key, text }, at) => (
            <li key={key}>
              <SavedField
                label={say('folder_question', at + 1)}
                value={text}
                rows={2}
                most={folderLimits.words}
                wrote={(words) => written.current.set(key, words)}
                save={(words) => track.change({ do: 'write', part: 'questions', key, text: words })}
              />
              <MoveButtons
                name={say('folder_question', at + 1)}
                at={at}
                of={folder.questions.length}
                move={(by) => change({ do: 'move', part: 'questions', key, by })}
                remove={() => remove('questions', key)}
              />
            </li>
          ))}
        </ol>
        <button
          type="button"
          class="quiet"
          onClick={() => change({ do: 'ask', question: { key: crypto.randomUUID(), text: '' } })}
        >
          {say('folder_add_question')}
        </button>
      </section>
      {isBlank(folder) ? null : (
        <p class="actions to-sheet">
          <ViewLink class="button main" to={{ of: 'sheet' }} track={track}>
            {say('folder_to_sheet')}
          </ViewLink>
        </p>
      )}
    </>
  );
}

function Closed() {
  return (
    <header>
      <h1 tabIndex={-1}>{say('folder_title')}</h1>
      <p>{say('folder_private')}</p>
    </header>
  );
}

/** What could not be read of an earlier folder is not lost: it can be saved as it is. */
function Aside({ aside, track }: { aside: unknown[]; track: Track }) {
  return (
    <div class="banner">
      <p>{say('folder_aside')}</p>
      <button
        type="button"
        class="quiet"
        onClick={() => track.save('folder-kept-aside.json', 'application/json', JSON.stringify(aside, null, 2))}
      >
        {say('folder_aside_save')}
      </button>
    </div>
  );
}

/** `words` are newer than what the folder holds. */
function undoOf(folder: Folder, part: 'items' | 'questions', key: string, words?: string): FolderChange | null {
  const at = folder[part].findIndex((one) => one.key === key);
  if (part === 'items') {
    const item = folder.items[at];
    if (!item) return null;
    return { do: 'restore-item', item: item.of === 'words' ? { ...item, text: words ?? item.text } : item, at };
  }
  const question = folder.questions[at];
  return question ? { do: 'restore-question', question: { key, text: words ?? question.text }, at } : null;
}

function nameOfItem(item: FolderItem, records: ReadonlyMap<string, FactRecord>, track: Track): string {
  if (item.of === 'record') return records.get(item.id)?.title ?? item.id;
  return item.of === 'trust' ? track.nameOf(item.id) : say('folder_words');
}

function Item({
  item,
  records,
  track,
  wrote,
}: {
  item: FolderItem;
  records: ReadonlyMap<string, FactRecord>;
  track: Track;
  wrote: (text: string) => void;
}) {
  if (item.of === 'words') {
    return (
      <>
        <SavedField
          label={say('folder_words')}
          value={item.text}
          rows={3}
          most={folderLimits.words}
          wrote={wrote}
          save={(text) => track.change({ do: 'write', part: 'items', key: item.key, text })}
        />
        {item.from ? <p class="note">{item.from}</p> : null}
      </>
    );
  }
  if (item.of === 'trust') {
    return (
      <ViewLink to={trustView(item.id)} track={track}>
        {track.nameOf(item.id)}
      </ViewLink>
    );
  }
  const record = records.get(item.id);
  return (
    <>
      {record ? <span class="when">{sayDateOf(record)} </span> : null}
      <ViewLink to={{ of: 'record', id: item.id, trust: item.trust }} track={track}>
        {record?.title ?? say('sheet_gone', item.id)}
      </ViewLink>
      {item.page ? (
        <p class="note">
          <q>{item.page.quote}</q> {item.page.url}
        </p>
      ) : null}
    </>
  );
}
