/** From matches to what cards draw: the records behind them, and those they lead to, gathered before anything is drawn. */
import type { LoadedDataset } from '../utils/dataset/load.ts';
import type { FactRecord } from '../utils/dataset/schema.ts';
import type { MatchedRecord, PageContext, Tier } from '../utils/match/context.ts';
import type { Book, Entry } from './model.ts';

export interface Loaded {
  entries: Record<Tier, Entry[]>;
  book: Book;
}

/** The records of these ids, and those they lead to by "next" and "beside". */
export async function gatherRecords(
  dataset: Pick<LoadedDataset, 'record'>,
  ids: readonly string[],
): Promise<Map<string, FactRecord>> {
  const records = new Map<string, FactRecord>();
  const queue = [...new Set(ids)];
  for (let id = queue.shift(); id; id = queue.shift()) {
    if (records.has(id)) continue;
    const record = await dataset.record(id);
    if (!record) continue;
    records.set(id, record);
    queue.push(...record.next, ...record.beside.map((one) => one.id));
  }
  return records;
}

/** Official names of every body that may be named while these records are drawn. */
export function namesIn(
  records: Iterable<FactRecord>,
  context: PageContext,
  organisations: Readonly<Record<string, { name: string }>>,
): Record<string, string> {
  const ids = new Set(context.records.flatMap(({ as }) => (as ? [as.id] : [])));
  for (const record of records) {
    for (const { id } of record.organisations) ids.add(id);
    for (const item of record.items) {
      if (item.form !== 'pilots') continue;
      for (const { fate } of item.rows) if (fate.became === 'organisation') ids.add(fate.organisation);
    }
  }
  return Object.fromEntries([...ids].map((id) => [id, organisations[id]?.name ?? id]));
}

/** One entry for each record, with every way in which it bears on the page; in the order of the matches. */
export function entriesOf(matches: readonly MatchedRecord[], records: ReadonlyMap<string, FactRecord>): Entry[] {
  return [...Map.groupBy(matches, ({ id }) => id)].flatMap(([id, group]) => {
    const record = records.get(id);
    return record ? [{ record, matches: group }] : [];
  });
}

/** Loads what a whole surface draws about a body. */
export async function loadEntries(
  dataset: LoadedDataset,
  organisation: Book['organisation'],
  matches: readonly MatchedRecord[],
  addressOf: Book['addressOf'],
): Promise<Loaded> {
  const records = await gatherRecords(
    dataset,
    matches.map(({ id }) => id),
  );
  const entries: Loaded['entries'] = { 'about-this-page': [], 'about-this-organisation': [], background: [] };
  for (const entry of entriesOf(matches, records)) entries[entry.matches[0]?.tier ?? 'background'].push(entry);
  const book: Book = {
    organisation,
    recordAsOf: dataset.index.recordAsOf,
    nameOf: (id) => dataset.index.organisations[id]?.name ?? id,
    isFormer: (id) => dataset.index.organisations[id]?.status === 'former',
    related: (id) => records.get(id),
    addressOf,
  };
  return { entries, book };
}
