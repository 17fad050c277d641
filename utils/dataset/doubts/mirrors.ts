/** Copies of what others published: unmarked, or with nothing else beside them. */
import type { Book } from '../check.ts';

export function doubtMirrors({ records, mirrorHosts, warn }: Book): void {
  const known = mirrorHosts.flatMap(({ value }) => value.hosts);
  const mirrorOf = (url: string | null) => {
    const host = url ? new URL(url).hostname.replace(/^www\./, '') : '';
    return known.find((one) => host === one.host || host.endsWith(`.${one.host}`));
  };
  for (const { file, value } of records) {
    for (const [index, { url, copy }] of value.sources.entries()) {
      const mirror = mirrorOf(url);
      if (mirror && copy === undefined) {
        const words = `${mirror.host} is ${mirror.what}: cite the original, or write "copy": "mirror"`;
        warn(file, `sources[${index}].url`, words, 'mirror');
      }
    }
    const copied = value.sources.filter(({ url, copy }) => url !== null && (copy === 'mirror' || mirrorOf(url)));
    if (copied.some(({ url }) => mirrorOf(url)?.alone)) continue;
    const addresses = value.sources.filter(({ url }) => url !== null);
    if (copied.length > 0 && copied.length === addresses.length) {
      const where = [...new Set(copied.map(({ url }) => new URL(url ?? '').hostname))].join(', ');
      warn(file, 'sources', `every address is a copy (${where}): find the original, or a second publisher`, 'mirror');
    }
  }
}
