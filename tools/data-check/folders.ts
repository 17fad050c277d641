/** One record a file, found from the trust's name: the folder is named as the organisation's file. */
import type { DataFile } from '../../utils/dataset/files.ts';
import type { Doubt, Records } from './doubt.ts';

export const severalBodies = 'several-bodies';

export function findWrongFolders(records: Records, files: readonly DataFile[]): Doubt[] {
  const folderOf = new Map<string, string>();
  for (const { file, value } of files) {
    const name = /^organisations\/(.+)\.json$/.exec(file)?.[1];
    const { ods, name: official } = (value ?? {}) as { ods?: string | null; name?: string };
    if (name) folderOf.set(ods ?? official ?? '', name);
  }
  return records.flatMap(({ file, value }) => {
    const folder = /^records\/([^/]+)\//.exec(file)?.[1];
    const owners = value.organisations.filter(({ role }) => role === 'subject' || role === 'respondent');
    const wanted = owners.length === 1 ? folderOf.get(owners[0]?.id ?? '') : severalBodies;
    if (!folder || folder === wanted) return [];
    return [{ kind: 'wrong-folder' as const, file, field: '', message: `belongs in records/${wanted}/` }];
  });
}
