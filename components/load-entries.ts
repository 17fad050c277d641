import type { LoadedDataset } from '../utils/dataset/load.ts';
import type { FactRecord } from '../utils/dataset/schema.ts';
import type { MatchedRecord, Tier } from '../utils/match/context.ts';
import type { Book, Entry } from './model.ts';

export interface Loaded {
  entries: Record<Tier, Entry[]>;
  book: Book;
}

/** Loads the records behind `matches`, and those they lead to, so that cards can be drawn without waiting. */
export async function loadEntries(
  dataset: LoadedDataset,
  organisation: Book['organisation'],
  matches: readonly MatchedRecord[],
  addressOf: Book['addressOf'],
): Promise<Loaded> {
  const records = new Map<string, FactRecord>();
  const queue = [...new Set(matches.map(({ id }) => id))];
  for (let id = queue.shift(); id; id = queue.shift()) {
    if (records.has(id)) continue;
    const record = await dataset.record(id);
    if (!record) continue;
    records.set(id, record);
    queue.push(...record.next, ...record.beside.map((one) => one.id));
  }
  const entries: Loaded['entries'] = { 'about-this-page': [], 'about-this-organisation': [], background: [] };
  for (const [id, group] of Map.groupBy(matches, (match) => match.id)) {
    const record = records.get(id);
    const tier = group[0]?.tier;
    if (record && tier) entries[tier].push({ record, matches: group });
  }
  const book: Book = {
    organisation,
    recordAsOf: dataset.index.recordAsOf,
    nameOf: (id) => dataset.index.organisations[id]?.name ?? id,
    related: (id) => records.get(id),
    addressOf,
  };
  return { entries, book };
}
