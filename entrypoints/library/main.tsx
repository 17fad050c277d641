import browser from 'webextension-polyfill';
import { LibraryView } from '../../components/notes/LibraryView.tsx';
import '../../components/notes/notes.css';
import { say } from '../../components/say.ts';
import '../../components/style.css';
import { bodiesById, heirsOf } from '../../utils/dataset/lineage.ts';
import { NotesDatabase } from '../../utils/notes/db.ts';
import type { Note } from '../../utils/notes/model.ts';
import { backupState, everything, remindsOfBackup } from '../../utils/notes/reads.ts';
import { itemOfNote } from '../../utils/track/folder.ts';
import { askFolder, changeFolder } from '../shared/folder.ts';
import { notesDoes } from '../shared/notes.ts';
import { openSurface } from '../shared/surface.tsx';
import { takeAlong } from './take-along.ts';

const surface = await openSurface();
document.title = `${say('library_title')} – ${document.title}`;
/** For reading only: the worker alone writes. */
const db = new NotesDatabase();
const today = new Date().toISOString().slice(0, 10);
const trusts = new Map<string, { id: string; name: string }[]>();
const titles = new Map<string, string>();
const does = {
  ...notesDoes(null),
  ...takeAlong(db),
  bringBack: (id: string, revision: number) =>
    browser.runtime.sendMessage({ type: 'note-bring-back', tabId: null, id, revision }),
  redraw: () => void draw(),
  collect: (note: Note) => void changeFolder(null, { do: 'add', item: itemOfNote(note) }).then(draw, draw),
  emptyBin: () => browser.runtime.sendMessage({ type: 'notes-empty-bin', tabId: null }),
};

/** Who runs today what a body ran, whose page was noted: the body itself where it still exists. */
async function trustsOf(id: string): Promise<{ id: string; name: string }[]> {
  const nameOf = (body: string) => surface.dataset.index.organisations[body]?.name ?? body;
  const family = await surface.dataset.family(id);
  const heirs = family ? heirsOf(id, bodiesById(family.organisations), today) : [];
  return heirs.length > 0 ? heirs.map((heir) => ({ id: heir.id, name: heir.name })) : [{ id, name: nameOf(id) }];
}

async function draw(): Promise<void> {
  const [all, backup, folder] = await Promise.all([everything(db), backupState(db), askFolder(null)]);
  for (const { page, footnote } of all.notes) {
    const { organisation } = page;
    if (organisation && !trusts.has(organisation)) trusts.set(organisation, await trustsOf(organisation));
    if (footnote && !titles.has(footnote)) {
      titles.set(footnote, (await surface.dataset.record(footnote))?.title ?? footnote);
    }
  }
  surface.draw(
    <LibraryView
      all={all}
      trusts={new Map(trusts)}
      backup={{ last: backup.last, remind: remindsOfBackup(backup, new Date()) }}
      titleOf={(id) => titles.get(id) ?? id}
      collected={new Set(folder.state === 'open' ? folder.folder.items.map(({ key }) => key) : [])}
      recordAsOf={surface.dataset.index.recordAsOf}
      does={does}
    />,
  );
}

does.onChange(() => void draw());
await draw();
