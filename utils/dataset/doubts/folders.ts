/** The rule of `data/README.md` by which people find a record: its folder is named as the file of the body it is about. */
import type { Book } from '../check.ts';

const severalBodies = 'several-bodies';

export function doubtFolders({ records, bodies, warn }: Book): void {
  for (const { file, value } of records) {
    const [, folder, rest] = /^records\/([^/]+)\/(.+)$/.exec(file) ?? [];
    // Files of an extra folder, and those that lie in none, are found by other means.
    if (folder === undefined || rest === undefined) continue;
    const own = value.organisations.filter(({ role }) => role === 'subject' || role === 'respondent');
    const ids = [...new Set(own.map(({ id }) => id))];
    const body = ids.length === 1 ? bodies.get(ids[0] ?? '') : undefined;
    const right = body ? fileName(body.file) : severalBodies;
    if (folder !== right) warn(file, '', `lies in "${folder}"; by its bodies it belongs in "${right}"`, 'wrong-folder');
  }
}

/** `organisations/old.json` is the file of `old`. */
function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/, '');
}
