/**
 * The reader's folder: what was collected for a meeting, in order, with the reader's own words and questions. Plain data
 * and the changes to it; the worker keeps it, one writer. Nothing that was written goes without the reader's own click.
 */
import type { Note } from '../notes/model.ts';
import type { Folder, FolderChange, FolderItem } from './folder-form.ts';

export type { Draft, Folder, FolderChange, FolderItem } from './folder-form.ts';

/** The most that a folder takes; characters, and numbers of things (`asked`: questions of one request). Words are as long as a note with its passage may be. */
export const folderLimits = {
  title: 200,
  subject: 2_000,
  words: 160_000,
  items: 500,
  questions: 200,
  drafts: 200,
  asked: 50,
};

export const emptyFolder: Folder = { format: 1, title: '', items: [], questions: [], drafts: [] };

/** The folder after a change. What is there already is not added twice; a change of what is not there changes nothing. */
export function changed(folder: Folder, change: FolderChange): Folder {
  switch (change.do) {
    case 'add':
      return isIn(folder, change.item) ? folder : { ...folder, items: [...folder.items, change.item] };
    case 'ask':
      return folder.questions.some(({ key }) => key === change.question.key)
        ? folder
        : { ...folder, questions: [...folder.questions, change.question] };
    case 'draft':
      return { ...folder, drafts: [...folder.drafts.filter((one) => one.key !== change.draft.key), change.draft] };
    case 'forget-draft':
      return { ...folder, drafts: folder.drafts.filter((one) => one.key !== change.key) };
    case 'title':
      return { ...folder, title: change.title };
    case 'restore-item':
      return isIn(folder, change.item) ? folder : { ...folder, items: put(folder.items, change.item, change.at) };
    case 'restore-question':
      return { ...folder, questions: put(folder.questions, change.question, change.at) };
    default:
      return change.part === 'items'
        ? { ...folder, items: edited(folder.items, change) }
        : { ...folder, questions: edited(folder.questions, change) };
  }
}

type Edit = Extract<FolderChange, { part: 'items' | 'questions' }>;

function edited<T extends { key: string }>(list: readonly T[], change: Edit): T[] {
  const at = list.findIndex((one) => one.key === change.key);
  const one = list[at];
  if (!one) return [...list];
  switch (change.do) {
    case 'remove':
      return list.filter((_, index) => index !== at);
    case 'write':
      return list.map((other) => (other === one && 'text' in one ? { ...one, text: change.text } : other));
    case 'move': {
      const others = list.filter((_, index) => index !== at);
      return put(others, one, Math.max(0, at + change.by));
    }
  }
}

function put<T extends { key: string }>(list: readonly T[], one: T, at: number): T[] {
  const others = list.filter(({ key: other }) => other !== one.key);
  return [...others.slice(0, at), one, ...others.slice(at)];
}

/** A record counts as collected once, from whatever page. */
function isIn(folder: Folder, { key: wanted, ...one }: FolderItem): boolean {
  return folder.items.some(
    (other) =>
      other.key === wanted ||
      (one.of !== 'words' && other.of === one.of && 'id' in other && 'id' in one && other.id === one.id),
  );
}

/** The item under which a record was collected. */
export function itemOf(folder: Folder, record: string): FolderItem | undefined {
  return folder.items.find((one) => one.of === 'record' && one.id === record);
}

/** Whether there is nothing in it yet that could be printed. */
export function isBlank({ title, items, questions }: Folder): boolean {
  const written = [title, ...questions.map(({ text }) => text)].some((text) => text.trim());
  return !written && items.every((item) => item.of === 'words' && !item.text.trim());
}

/** A note as an item of the folder: a copy, which the reader changes there without changing the note. */
export function itemOfNote({ id, anchor, page, text }: Pick<Note, 'id' | 'anchor' | 'page' | 'text'>): FolderItem {
  const passage = anchor ? `\u201C${anchor.quote}\u201D ` : '';
  const about = `${passage}(${page.title || page.url})`;
  return { of: 'words', key: id, text: [about, text].filter(Boolean).join('\n\n'), from: page.url.slice(0, 4_000) };
}
