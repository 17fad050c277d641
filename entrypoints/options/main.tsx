import browser from 'webextension-polyfill';
import { OptionsView } from '../../components/OptionsView.tsx';
import { say } from '../../components/say.ts';
import '../../components/style.css';
import { archiveHosts } from '../../utils/dataset/archive.ts';
import type { SwitchChange } from '../../utils/messages.ts';
import { furtherSites } from '../shared/permission.ts';
import { openSurface } from '../shared/surface.tsx';
import { askSwitches, changeSwitches } from '../shared/switches.ts';

const surface = await openSurface();
document.title = say('options_title');

async function show(): Promise<void> {
  const switches = await askSwitches(null);
  const allowed = await furtherSites();
  const records = await Promise.all(switches.hidden.map((id) => surface.dataset.record(id)));
  surface.draw(
    <OptionsView
      switches={switches}
      titles={new Map(records.flatMap((one) => (one ? [[one.id, one.title]] : [])))}
      allowed={allowed}
      archives={archiveHosts.map((host) => ({ host, allowed: allowed.includes(`*://*.${host}/*`) }))}
      allow={(host) => void browser.permissions.request({ origins: [`*://*.${host}/*`] }).then(show)}
      recordAsOf={surface.dataset.index.recordAsOf}
      turn={(change: SwitchChange) => void changeSwitches(null, change).then(show)}
      toLibrary={() => void browser.tabs.create({ url: browser.runtime.getURL('library.html') })}
      forbid={(origin) => void browser.permissions.remove({ origins: [origin] }).then(show)}
    />,
  );
}

browser.storage.onChanged.addListener(() => void show());
await show();
