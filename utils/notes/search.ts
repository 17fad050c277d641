/** Finding notes in the library: by words, tag, trust and what became of their passages. */
import MiniSearch from 'minisearch';
import type { Note, Sighting } from './model.ts';

export type View = 'all' | 'orphans' | 'bin';
export type Order = 'newest' | 'oldest' | 'page';

export interface Wanted {
  words: string;
  view: View;
  tag: string;
  /** Id of today's trust. */
  trust: string;
  order: Order;
}

export interface Library {
  notes: readonly Note[];
  sightings: readonly Sighting[];
  /** Today's trusts by the id of the body whose page was noted, that body itself where it still exists. */
  trusts: ReadonlyMap<string, readonly { id: string; name: string }[]>;
}

/** A search over notes, made once and asked often. */
export function librarySearch({ notes, sightings, trusts }: Library): (wanted: Wanted) => Note[] {
  const index = new MiniSearch<{ id: string }>({
    fields: ['text', 'quote', 'tags', 'title'],
    searchOptions: { prefix: true, combineWith: 'AND' },
  });
  index.addAll(
    notes.map(({ id, text, anchor, tags, page }) => ({
      id,
      text,
      quote: anchor?.quote ?? '',
      tags: tags.join(' '),
      title: page.title,
    })),
  );
  const gone = new Set(sightings.filter(({ state }) => state === 'gone').map(({ note }) => note));
  return ({ words, view, tag, trust, order }) => {
    const hits = words.trim() ? new Set(index.search(words).map(({ id }) => id as string)) : null;
    const found = notes.filter(
      (note) =>
        (view === 'bin') === (note.binned !== '') &&
        (view !== 'orphans' || gone.has(note.id)) &&
        (!hits || hits.has(note.id)) &&
        (!tag || note.tags.includes(tag)) &&
        (!trust || (trusts.get(note.page.organisation ?? '') ?? []).some(({ id }) => id === trust)),
    );
    return found.sort(orders[order]);
  };
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const orders: Record<Order, (a: Note, b: Note) => number> = {
  newest: (a, b) => byText(b.changed, a.changed),
  oldest: (a, b) => byText(a.changed, b.changed),
  page: (a, b) =>
    byText(a.pages[0] ?? '', b.pages[0] ?? '') ||
    (a.anchor?.position?.start ?? -1) - (b.anchor?.position?.start ?? -1) ||
    byText(a.created, b.created),
};
