/** From a view to what it shows: everything is read here, so that drawing never waits. */
import { entriesOf, gatherRecords, loadEntries } from '../../components/load-entries.ts';
import type { Book, Entry } from '../../components/model.ts';
import type { Asked, Shown } from '../../components/track/shown.ts';
import { bodiesBehind, bodiesById, bodyId, heirsOf, isOpen } from '../../utils/dataset/lineage.ts';
import type { LoadedDataset } from '../../utils/dataset/load.ts';
import type { CompiledOrganisation } from '../../utils/dataset/shards.ts';
import type { MatchedRecord } from '../../utils/match/context.ts';
import type { View } from '../../utils/track/address.ts';
import { askedSearch, recipientOf } from '../../utils/track/ask.ts';
import { compare } from '../../utils/track/compare.ts';
import type { Folder } from '../../utils/track/folder.ts';
import { trustOf } from '../../utils/track/trust.ts';
import { sitesOf } from './sites.ts';

export interface Loader {
  dataset: LoadedDataset;
  addressOf: Book['addressOf'];
  /** The day taken as today, ISO. */
  today: string;
  folder(): Folder | null;
}

type Missing = Extract<Shown, { of: 'missing' }>;
const missing = (what: Missing['what'], id: string): Missing => ({ of: 'missing', what, id });

export async function load(view: View, loader: Loader): Promise<Shown> {
  switch (view.of) {
    case 'find':
      return { of: 'find' };
    case 'trust':
      return loadTrust(view, loader);
    case 'record':
      return loadRecord(view, loader);
    case 'compare':
      return loadCompare(view, loader);
    case 'ask':
      return loadAsk(view, loader);
    case 'folder':
    case 'sheet':
      return loadFolder(view.of, loader);
  }
}

async function loadFolder(of: 'folder' | 'sheet', { dataset, today, folder }: Loader): Promise<Shown> {
  const items = (folder()?.items ?? []).flatMap((item) => (item.of === 'record' ? [item] : []));
  const records = await gatherRecords(
    dataset,
    items.map(({ id }) => id),
  );
  const bearings = new Map<string, MatchedRecord[]>();
  for (const { id, trust } of items) {
    const found = trust === null ? null : await trustOf(trust, dataset, today);
    const matches = found?.records.filter((one) => one.id === id) ?? [];
    if (trust !== null) bearings.set(`${id} ${trust}`, matches);
  }
  return { of, records, bearings };
}

async function bookFor(organisation: Book['organisation'], matches: readonly MatchedRecord[], loader: Loader) {
  const { entries, book } = await loadEntries(loader.dataset, organisation, matches, loader.addressOf);
  const inOrder = [...entries['about-this-page'], ...entries['about-this-organisation'], ...entries.background];
  return { entries: inOrder, book: { ...book, sameTab: true } };
}

async function loadTrust(view: Extract<View, { of: 'trust' }>, loader: Loader): Promise<Shown> {
  const found = await trustOf(view.id, loader.dataset, view.on ?? loader.today);
  if (!found) return missing('organisation', view.id);
  const { trust, records } = found;
  const { entries, book } = await bookFor(trust, records, loader);
  return { of: 'trust', trust, entries, book, sites: await sitesOf(trust.hosts) };
}

/** A record stands under the body it was found with, or under the only one that it is about. */
async function loadRecord({ id, trust }: Extract<View, { of: 'record' }>, loader: Loader): Promise<Shown> {
  const record = await loader.dataset.record(id);
  if (!record) return missing('record', id);
  const about = record.organisations.filter(({ role }) => role === 'subject' || role === 'respondent');
  const owner = trust ?? (about.length === 1 ? about[0]?.id : undefined);
  const found = owner === undefined ? null : await trustOf(owner, loader.dataset, loader.today);
  if (trust !== null && !found) return missing('organisation', trust);
  const matches = (found?.records ?? []).filter((one) => one.id === id);
  const records = await gatherRecords(loader.dataset, [id]);
  const { book } = await bookFor(found?.trust ?? null, matches, loader);
  const [entry] = entriesOf(matches, records);
  const plain: Entry = { record, matches: [] };
  return {
    of: 'record',
    entry: entry ?? plain,
    book: { ...book, related: (other) => records.get(other) },
    owner: found ? { id: found.trust.id, name: found.trust.name } : null,
  };
}

async function loadCompare(view: Extract<View, { of: 'compare' }>, loader: Loader): Promise<Shown> {
  const found = await Promise.all(view.ids.map((id) => trustOf(id, loader.dataset, view.day ?? loader.today)));
  const unknown = view.ids.find((_, at) => !found[at]);
  if (unknown !== undefined) return missing('organisation', unknown);
  const trusts = found.filter((one) => one !== null);
  const { book } = await bookFor(
    null,
    trusts.flatMap(({ records }) => records),
    loader,
  );
  const compared = trusts.map(({ trust, records }) => ({ id: trust.id, records }));
  return {
    of: 'compare',
    trusts: trusts.map(({ trust }) => ({ id: trust.id, name: trust.name })),
    ...compare(compared, book.related),
    book,
  };
}

async function loadAsk({ id, about }: Extract<View, { of: 'ask' }>, loader: Loader): Promise<Shown> {
  const family = await loader.dataset.family(id);
  const bodies = bodiesById<CompiledOrganisation>(family?.organisations ?? []);
  const body = bodies.get(id);
  if (!body) return missing('organisation', id);
  const record = about === null ? null : await loader.dataset.record(about);
  if (about !== null && !record) return missing('record', about);
  const asked: Asked = {
    id: bodyId(body),
    name: body.name,
    recipients: isOpen(body, loader.today)
      ? [recipientOf(body)]
      : heirsOf(id, bodies, loader.today).flatMap((heir) => {
          const one = bodies.get(heir.id);
          return one ? [recipientOf(one)] : [];
        }),
    predecessors: predecessorsOf(body, bodies, loader.today),
    about: record,
    search: askedSearch(await loader.dataset.asked()),
  };
  return { of: 'ask', asked, book: (await bookFor(null, [], loader)).book };
}

/** Whose papers are asked for besides: whole bodies behind this one, and itself where an heir is asked. */
function predecessorsOf(body: CompiledOrganisation, bodies: ReadonlyMap<string, CompiledOrganisation>, today: string) {
  const behind = bodiesBehind(bodyId(body), bodies, today)
    .filter(({ path }) => path.every(({ kind }) => kind !== 'split' && kind !== 'service-transfer'))
    .map((one) => ({ id: bodyId(one.body), name: one.body.name }));
  const self = isOpen(body, today) ? [] : [{ id: bodyId(body), name: body.name }];
  return [...self, ...behind];
}
