/** A page's reading and the dataset in, what is known about the page out. The same on the command line and in the worker. */
import { hostOwner } from '../dataset/hosts.ts';
import { bodiesById, heirsOf } from '../dataset/lineage.ts';
import type { LoadedDataset } from '../dataset/load.ts';
import type { PageReading } from '../page/reading.ts';
import { classify } from './classify.ts';
import type { IdentifiedOrganisation, MatchedRecord, Mention, PageContext } from './context.ts';
import { indexNames, mentionsIn, type NameIndex } from './mentions.ts';
import { recordsOf } from './records.ts';
import { stemText } from './terms.ts';

/** What a page must have to be a trust's own; a commissioner's news is never a trust's press release. */
const trustKinds = new Set(['nhs-trust', 'foundation-trust', 'care-trust', 'cic', 'other']);

/**
 * Everything known about a page on the day `on` (ISO). A page whose address belongs to no known body has no
 * organisation and no records, whatever its text says.
 */
export async function match(reading: PageReading, dataset: LoadedDataset, on: string): Promise<PageContext> {
  const { index } = dataset;
  const host = URL.canParse(reading.url) ? new URL(reading.url).hostname : '';
  const today = hostOwner(index, host, null);
  const kind = today && index.organisations[today.id]?.kind;
  const page = classify(reading, kind ? { isTrust: trustKinds.has(kind) } : null);
  // The page's own date decides where a host changed hands.
  const owner = hostOwner(index, host, page.published ?? (on < index.recordAsOf ? on : null));
  const family = owner && (await dataset.family(owner.id));
  const name = owner && index.organisations[owner.id]?.name;
  if (!owner || !family || !name) {
    return {
      url: reading.url,
      on,
      organisation: null,
      page,
      records: [],
      mentions: await mentions(reading, dataset, []),
    };
  }
  const bodies = bodiesById(family.organisations);
  const organisation: IdentifiedOrganisation = { ...owner, name, now: heirsOf(owner.id, bodies, on) };
  return {
    url: reading.url,
    on,
    organisation,
    page,
    ...nearest(recordsOf(owner.id, bodies, family.records, on, { page, text: stemText(reading.segments) })),
    mentions: await mentions(reading, dataset, [owner.id]),
  };
}

/** A surface lists no more than this: nobody reads on, and the answer stays small however large the record grows. */
const mostListed = 200;

function nearest(records: readonly MatchedRecord[]): Pick<PageContext, 'records' | 'more'> {
  const listed = records.slice(0, mostListed);
  const ids = new Set(listed.map(({ id }) => id));
  const more = new Set(records.map(({ id }) => id)).size - ids.size;
  return { records: listed, ...(more > 0 && { more }) };
}

const indexes = new WeakMap<LoadedDataset, Promise<NameIndex>>();

async function mentions(reading: PageReading, dataset: LoadedDataset, own: readonly string[]): Promise<Mention[]> {
  let names = indexes.get(dataset);
  if (!names) {
    names = dataset.names().then(indexNames);
    indexes.set(dataset, names);
  }
  const nameOf = (id: string) => dataset.index.organisations[id]?.name ?? id;
  return mentionsIn(reading.segments, await names, new Set(own), nameOf);
}
