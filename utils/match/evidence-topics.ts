/** Which part of the site the page belongs to, by its own names and by those of the folders and crumbs above it. */
import type { Address } from './address.ts';
import type { PageKind } from './context.ts';
import { type Evidence, piece } from './evidence.ts';
import { isEvents, isPeriodical, newsFolder, notOfTheDay, plainWords, topicsIn } from './topics.ts';

/** Parts of a site that may keep news of their own, and are more than a place for it. */
const ofItsOwn = /\b(?:foi|freedom of information|disclosure log|(?:in the|coverage) (?:news|media|press))\b/;

/** How far a name is about its topic: wholly, partly, or in passing. */
const degree = (share: number): number => (share >= 0.4 ? 1 : share >= 0.25 ? 0.6 : share >= 0.15 ? 0.3 : 0);

/**
 * The page's own names are two, address and headline, and mostly say the same: the stronger counts in full, the other
 * adds a little. Of the names above it the strongest of each kind counts.
 */
export function fromTopics(address: Address, parents: readonly string[], headline: string): Evidence[] {
  // The name of an archive is that of an author or a label.
  const own = address.archive
    ? []
    : [topicsOf(address.leaf, 'address_topic'), topicsOf(plainWords(headline), 'headline_topic')];
  const found: Evidence[] = [];
  // In a news section the words of a headline are its matter, not the part of the site it stands in.
  const inNews = isPeriodical(address.folders.at(-1) ?? '') || isPeriodical(parents.at(-1) ?? '');
  for (const kind of new Set(own.flatMap((names) => [...names.keys()]))) {
    const [best, second] = own.flatMap((names) => names.get(kind) ?? []).sort((a, b) => b.weight - a.weight);
    const share = inNews && kind !== 'other' ? 0.5 : 1;
    if (best) found.push({ ...best, weight: best.weight * share });
    if (second) found.push({ ...second, weight: second.weight * share * 0.4 });
  }
  const event = [address.folders.at(-1) ?? '', parents.at(-1) ?? ''].find(isEvents);
  if (event)
    found.push(piece('other', 2.5, 'address_topic', event), piece('press-release', -2, 'address_topic', event));
  const sub = address.host.split('.')[0] ?? '';
  const above = new Map<PageKind, Evidence>();
  const add = (name: string, key: string): void => {
    for (const { kind, weight, words } of topicsIn(name)) {
      // In a news folder's name the other words say little: "news and community stories"; unless it keeps others' news.
      if (newsFolder(name) && kind !== 'other') continue;
      const worth = weight * (weight >= 4 ? 1 : weight >= 3 ? 0.85 : 0.6);
      if (worth > (above.get(kind)?.weight ?? 0)) above.set(kind, piece(kind, worth, key, words));
    }
  };
  if (/^(?:foi|jobs|careers|news)$/.test(sub)) add(sub, 'address_topic');
  // "/corporate-information/news/": where the news section hangs says nothing of an item in it.
  const news = newsFolder(address.folders.at(-1) ?? '') === 2 ? address.folders.length - 1 : -1;
  for (const [at, folder] of address.folders.entries())
    if (at >= news || ofItsOwn.test(folder)) add(folder, 'address_topic');
  for (const parent of parents) add(parent, 'breadcrumb');
  for (const [kind, pattern] of notOfTheDay) {
    const apart = [...address.folders, address.leaf, ...parents].find((name) => pattern.test(name));
    if (!apart) continue;
    found.push(piece(kind, 2, 'address_topic', apart), piece('press-release', -5, 'address_topic', apart));
  }
  return [...found, ...above.values()];
}

function topicsOf(name: string, key: string): Map<PageKind, Evidence> {
  const topics = topicsIn(name).filter(({ share }) => degree(share) > 0);
  return new Map(
    topics.map(({ kind, weight, words, share }) => [kind, piece(kind, weight * degree(share), key, words)]),
  );
}
