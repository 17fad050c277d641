import '../../components/style.css';
import { loadEntries } from '../../components/load-entries.ts';
import { TrustView } from '../../components/TrustView.tsx';
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
surface.draw(
  <TrustView
    trust={found?.trust ?? null}
    loaded={found ? loaded : null}
    book={loaded.book}
    search={surface.search}
    open={record}
  />,
);
if (record) document.getElementById(`record-${record}`)?.scrollIntoView();

/** A record's own address shows it among the entries of the first body it is about. */
async function firstBodyOf(id: string): Promise<string | null> {
  const found = await surface.dataset.record(id);
  return found?.organisations[0]?.id ?? found?.affects[0]?.organisation ?? null;
}
