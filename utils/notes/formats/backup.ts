/** Everything in one file: notes, history, drafts, bin. Older files are brought up to today by the same steps as the store. */
import * as z from 'zod/mini';
import { currentVersion, type Rows, upgraded } from '../migrations.ts';
import type { Draft, Note, Revision } from '../model.ts';
import type { Everything } from '../reads.ts';
import {
  type Contents,
  draft as draftForm,
  FileProblem,
  note as noteForm,
  problemOf,
  revision as revisionForm,
} from './file.ts';

export const backupFormat = 'trust-footnotes-backup';

export interface Backup {
  format: typeof backupFormat;
  /** Number of the store's version that wrote it. */
  version: number;
  made: string;
  notes: Note[];
  revisions: Revision[];
  drafts: Draft[];
}

export function toBackup({ notes, revisions, drafts }: Omit<Everything, 'sightings'>, made: string): Backup {
  return { format: backupFormat, version: currentVersion, made, notes, revisions, drafts };
}

const outer = z.object({
  format: z.literal(backupFormat),
  version: z.int().check(z.positive()),
  notes: z.array(z.record(z.string(), z.unknown())),
  revisions: z.array(z.unknown()),
  drafts: z.array(z.record(z.string(), z.unknown())),
});

export const isBackup = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && (json as Rows).format === backupFormat;

/** Reads a backup of this or an earlier version. Throws `FileProblem` for a damaged file and for one of a later version. */
export function fromBackup(json: unknown): Contents {
  const parsed = outer.safeParse(json);
  if (!parsed.success) throw new FileProblem('import_damaged', problemOf(parsed.error));
  const { version, notes, revisions, drafts } = parsed.data;
  if (version > currentVersion) throw new FileProblem('import_later', String(version), String(currentVersion));
  const contents: Contents = { notes: [], drafts: [], refused: [] };
  const take = <T>(form: z.ZodMiniType<T>, row: unknown, where: string, keep: (taken: T) => void) => {
    const checked = form.safeParse(row);
    if (checked.success) keep(checked.data);
    else contents.refused.push({ where, reason: problemOf(checked.error) });
  };
  const histories = new Map<string, Revision[]>();
  revisions.forEach((row, index) => {
    take(revisionForm, row, `revisions ${index + 1}`, (one) => {
      histories.set(one.note, [...(histories.get(one.note) ?? []), one]);
    });
  });
  notes.forEach((row, index) => {
    take(noteForm, upgraded('note', row, version), `notes ${index + 1}`, (note) => {
      contents.notes.push({ note, revisions: histories.get(note.id) ?? [] });
    });
  });
  drafts.forEach((row, index) => {
    take(draftForm, upgraded('draft', row, version), `drafts ${index + 1}`, (one) => contents.drafts.push(one));
  });
  return contents;
}
