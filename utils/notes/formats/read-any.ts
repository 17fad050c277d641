import { fromBackup, isBackup } from './backup.ts';
import { type Contents, FileProblem, parseJson } from './file.ts';
import { fromHypothesis, isHypothesis } from './hypothesis.ts';
import { fromJsonLd, isJsonLd } from './jsonld.ts';
import { isSealed, unseal } from './seal.ts';

/** Most bytes of a file that is read: ten thousand long notes fit in many times over. */
export const mostBytes = 200_000_000;

/**
 * Reads any file that can be brought in, whichever it is. `passphrase` is asked for where the file is sealed; null from it
 * means that the reader thought better of it. Throws `FileProblem` for a file of no known form.
 */
export async function readAny(
  source: string,
  now: string,
  passphrase: () => Promise<string | null>,
): Promise<Contents | null> {
  const json = parseJson(source);
  if (isSealed(json)) {
    const words = await passphrase();
    return words === null ? null : fromBackup(parseJson(await unseal(json, words)));
  }
  if (isBackup(json)) return fromBackup(json);
  if (isHypothesis(json)) return fromHypothesis(json, now);
  if (isJsonLd(json)) return fromJsonLd(json, now);
  throw new FileProblem('import_unknown');
}
