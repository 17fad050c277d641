/** A page's reading and the dataset in, what is known about the page out. The same on the command line and in the worker. */
import { archivedPage } from '../dataset/archive.ts';
import { certainlyAfter } from '../dataset/dates.ts';
import { hostOwner } from '../dataset/hosts.ts';
import { bodiesById, heirsOf } from '../dataset/lineage.ts';
import type { LoadedDataset } from '../dataset/load.ts';
import type { CompiledOrganisation } from '../dataset/shards.ts';
import { stemsOf } from '../dataset/stems.ts';
import type { PageReading } from '../page/reading.ts';
import { addressOf } from './address.ts';
import { classify } from './classify.ts';
import type { IdentifiedOrganisation, MatchedRecord, PageContext } from './context.ts';
import { mentionsIn } from './mentions.ts';
import { chosenByName, ownerOn } from './owner.ts';
import { mayBeAbout, plainAddress } from './placed.ts';
import { recordsOf } from './records.ts';
import { stemText } from './terms.ts';

/** What a page must have to be a trust's own; a commissioner's news is never a trust's press release. */
const trustKinds = new Set(['nhs-trust', 'foundation-trust', 'care-trust', 'cic', 'other']);

/**
 * Everything known about a page on the day `on` (ISO). A page whose address belongs to no known body has no
 * organisation and no records, whatever its text says.
 */
export async function match(read: PageReading, dataset: LoadedDataset, on: string): Promise<PageContext> {
  const { index } = dataset;
  // What an archive shows is the page inside: that body's, as it stood on the day of the copy.
  const copy = archivedPage(read.url);
  const reading = copy ? { ...read, url: copy.url, canonical: archivedPage(read.canonical)?.url ?? '' } : read;
  const host = URL.canParse(reading.url) ? new URL(reading.url).hostname : '';
  const today = hostOwner(index, host, null);
  const kind = today && index.organisations[today.id]?.kind;
  const page = classify(reading, kind ? { isTrust: trustKinds.has(kind) } : null);
  if (copy?.day && page.published && certainlyAfter(page.published, copy.day)) page.published = null;
  // The page's own date decides where a host changed hands, or its body ended; so does the month of which a list is.
  const day = page.published ?? addressOf(reading.url).dated ?? copy?.day ?? null;
  const held = day ? await ownerOn(dataset, host, day) : hostOwner(index, host, on < index.recordAsOf ? on : null);
  const nameOf = (id: string) => index.organisations[id]?.name ?? id;
  const { bodies: mentioned, national } = mentionsIn(
    reading.segments,
    await dataset.nameTable(),
    day,
    new Set(),
    nameOf,
  );
  const owner = held && !day ? chosenByName(index, held, new Set(mentioned.map(({ id }) => id))) : held;
  const named = { mentions: mentioned.filter(({ id }) => id !== owner?.id), national };
  const family = owner && (await dataset.family(owner.id));
  const name = owner && index.organisations[owner.id]?.name;
  const archived = copy?.day ?? null;
  if (!owner || !family || !name) {
    return {
      url: read.url,
      on,
      archived,
      organisation: null,
      page,
      records: [],
      ...named,
    };
  }
  const bodies = bodiesById(family.organisations);
  const organisation: IdentifiedOrganisation = { ...owner, name, now: heirsOf(owner.id, bodies, on) };
  const placed = {
    page,
    seen: archived,
    addresses: [reading.url, reading.canonical].filter(Boolean).map(plainAddress),
    text: stemText(reading.segments, page.headline),
  };
  return {
    url: read.url,
    on,
    archived,
    organisation,
    page,
    ...nearest(
      recordsOf(owner.id, bodies, family.records, on, {
        ...placed,
        matters: await dataset.matters(family.records.filter((record) => mayBeAbout(record, placed))),
        counts: await dataset.stemCounts(),
        names: namesOf(family.organisations),
        own: owner.id,
        nameOf: (id) => index.organisations[id]?.name ?? '',
      }),
    ),
    ...named,
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

/** The words of all names of the bodies: they stand on every page of theirs and tell no matter from another. */
function namesOf(bodies: readonly CompiledOrganisation[]): ReadonlySet<string> {
  const kept = namesKept.get(bodies);
  if (kept) return kept;
  const names = bodies.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)]);
  const stems = new Set(names.flatMap((name) => stemsOf(name).map(({ stem }) => stem)));
  namesKept.set(bodies, stems);
  return stems;
}

const namesKept = new WeakMap<readonly CompiledOrganisation[], ReadonlySet<string>>();
