import browser from 'webextension-polyfill';
import { loadEntries } from '../../components/load-entries.ts';
import type { Site } from '../../components/SiteAccess.tsx';
import '../../components/style.css';
import '../../components/record/record.css';
import { TrustView } from '../../components/TrustView.tsx';
import { bodyId } from '../../utils/dataset/lineage.ts';
import { type RecordFilter, readFilter, writeFilter } from '../../utils/match/filter.ts';
import { trustOf } from '../../utils/match/trust.ts';
import { openSurface } from '../shared/surface.tsx';

const surface = await openSurface();
const asked = new URLSearchParams(location.search);
const record = asked.get('record') ?? undefined;
const today = new Date().toISOString().slice(0, 10);
const organisation = asked.get('organisation') ?? (record ? await firstBodyOf(record) : null);
const found = organisation ? await trustOf(organisation, surface.dataset, today) : null;
const loaded = await loadEntries(surface.dataset, found?.trust ?? null, found?.records ?? [], surface.addressOf);
if (found) document.title = `${found.trust.name} – ${document.title}`;
await draw();
addEventListener('popstate', () => void draw());
if (record) document.getElementById(`record-${record}`)?.scrollIntoView();

async function draw(): Promise<void> {
  surface.draw(
    <TrustView
      trust={found?.trust ?? null}
      loaded={found ? loaded : null}
      book={loaded.book}
      search={surface.search}
      open={record}
      filter={readFilter(new URLSearchParams(location.search))}
      choose={choose}
      sites={organisation ? await sitesOf(organisation) : []}
      allow={(host) => void browser.permissions.request({ origins: [patternOf(host)] }).then(draw)}
    />,
  );
}

/** A choice is an address: back, reload and bookmarks lead to it. */
function choose(filter: RecordFilter): void {
  history.pushState(null, '', `?${writeFilter(new URLSearchParams(location.search), filter)}`);
  void draw();
}

/** A record's own address shows it among the entries of the first body it is about. */
async function firstBodyOf(id: string): Promise<string | null> {
  const found = await surface.dataset.record(id);
  return found?.organisations[0]?.id ?? found?.affects[0]?.organisation ?? null;
}

/** The body's sites outside nhs.uk, which are read only where the reader allows it. */
async function sitesOf(id: string): Promise<Site[]> {
  const family = await surface.dataset.family(id);
  const hosts = family?.organisations.find((body) => bodyId(body) === id)?.hosts ?? [];
  const outside = hosts.map(({ host }) => host).filter((host) => !host.endsWith('.nhs.uk'));
  return Promise.all(
    outside.map(async (host) => ({
      host,
      allowed: await browser.permissions.contains({ origins: [patternOf(host)] }),
    })),
  );
}

function patternOf(host: string): string {
  return `*://*.${host}/*`;
}
