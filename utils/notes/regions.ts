import type { PageText, Span } from './page-text.ts';

/** A word that stands more often on the page says little about where a passage is. */
const frequent = 400;

/**
 * The stretches of the folded text in which most of a passage's words stand in about the right order, `most` at most: each word that is
 * found votes for the place at which the passage would begin. Approximate search then looks at these alone.
 */
export function regionsFor(
  { folded: { text }, words }: PageText,
  sought: readonly { word: string; start: number }[],
  length: number,
  most: number,
): Span[] {
  const bin = Math.max(40, Math.floor(length / 3));
  const votes = new Map<number, number>();
  const known = sought.flatMap(({ word, start }) => {
    const places = words.get(word);
    return places ? [{ start, places }] : [];
  });
  // A passage of nothing but frequent words has only these to be found by.
  const rare = known.filter(({ places }) => places.length <= frequent);
  const telling = rare.length >= Math.min(3, known.length) ? rare : known;
  for (const { start, places } of telling) {
    const weight = 1 / Math.sqrt(places.length);
    const step = Math.ceil(places.length / (frequent * 4));
    for (let index = 0; index < places.length; index += step) {
      const at = Math.floor(((places[index] ?? 0) - start) / bin);
      votes.set(at, (votes.get(at) ?? 0) + weight);
    }
  }
  const both = (at: number) => (votes.get(at) ?? 0) + (votes.get(at + 1) ?? 0);
  const ranked = [...votes.keys()].sort((a, b) => both(b) - both(a));
  const chosen: number[] = [];
  for (const at of ranked) {
    if (chosen.length >= most) break;
    if (!chosen.some((other) => Math.abs(other - at) < 2)) chosen.push(at);
  }
  return chosen.map((at) => ({
    start: Math.max(0, (at - 1) * bin - 20),
    end: Math.min(text.length, (at + 3) * bin + length + 20),
  }));
}
