import browser from 'webextension-polyfill';
import type { Shown } from '../../components/track/shown.ts';
import { TrackPage } from '../../components/track/TrackPage.tsx';
import '../../components/style.css';
import '../../components/track/track.css';
import { addressOfView, type View, viewOf } from '../../utils/track/address.ts';
import { collectingIn } from '../shared/folder.ts';
import { saveFile } from '../shared/save.ts';
import { openSurface } from '../shared/surface.tsx';
import { openKeeper } from './keeper.ts';
import { load } from './load.ts';
import { patternOf } from './sites.ts';

const surface = await openSurface();
const { dataset } = surface;
const hidden = (await browser.tabs.getCurrent())?.incognito ?? false;
// In a private window no address of ours is opened: it would stand in the history.
const addressOf = hidden ? () => null : surface.addressOf;
const nameOf = (id: string) => dataset.index.organisations[id]?.name ?? id;
const isFormer = (id: string) => dataset.index.organisations[id]?.status === 'former';
const today = new Date().toISOString().slice(0, 10);
const plainTitle = document.title;
const keeper = await openKeeper(() => void show());
const loader = { dataset, addressOf, today, folder: () => keeper.state().folder };

let { view, faults } = viewOf(location.search);
let shown: Shown = await load(view, loader);
/** Counts the views asked for: what arrives late for an earlier one is not drawn. */
let asked = 0;

function go(to: View, how: 'push' | 'replace' = 'push') {
  if (hidden) return;
  const address = addressOfView(to);
  if (how === 'replace') history.replaceState(null, '', address);
  else if (address !== location.search) history.pushState(null, '', address);
  void follow();
}

/** Shows what the address says: after a click, after back and forward. */
async function follow() {
  ({ view, faults } = viewOf(location.search));
  await show();
}

async function show() {
  const mine = ++asked;
  const found = await load(view, loader);
  if (mine !== asked) return;
  shown = found;
  draw();
}

function draw() {
  const name = shown.of === 'trust' ? shown.trust.name : shown.of === 'record' ? shown.entry.record.title : null;
  document.title = name ? `${name} – ${plainTitle}` : plainTitle;
  document.body.dataset.view = shown.of;
  if (shown.of === 'trust' && !hidden && !shown.trust.fate) {
    const { id } = shown.trust;
    shown.book.askAbout = (record) => addressOfView({ of: 'ask', id, about: record });
  }
  const { folder } = keeper.state();
  if (folder && (shown.of === 'trust' || shown.of === 'record')) {
    shown.book.collecting = collectingIn(folder, null, (change) => void keeper.change(change));
  }
  surface.draw(
    <TrackPage
      shown={shown}
      open={surface.search}
      book={{ nameOf, addressOf, isFormer }}
      allow={(host) => void browser.permissions.request({ origins: [patternOf(host)] }).then(show)}
      track={{
        view,
        faults,
        today,
        recordAsOf: dataset.index.recordAsOf,
        folder: keeper.state(),
        href: (to) => (hidden ? null : addressOfView(to)),
        go,
        change: keeper.change,
        save: saveFile,
        print: () => window.print(),
        nameOf,
        isFormer,
      }}
    />,
  );
}

/** A plain click on a link to another view stays in this page; with a key held the browser does as it always does. */
function onClick(event: MouseEvent) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const address = link?.getAttribute('href');
  if (!link || !address || link.getAttribute('target') === '_blank') return;
  const to = new URL(address, location.href);
  if (to.origin !== location.origin || to.pathname !== location.pathname || to.hash) return;
  event.preventDefault();
  go(viewOf(to.search).view);
}

document.addEventListener('click', onClick);
addEventListener('popstate', () => void follow());
draw();
