import browser from 'webextension-polyfill';
import { OptionsView } from '../../components/OptionsView.tsx';
import { say } from '../../components/say.ts';
import '../../components/style.css';
import type { SwitchChange } from '../../utils/messages.ts';
import { trustSites } from '../shared/permission.ts';
import { openSurface } from '../shared/surface.tsx';
import { askSwitches, changeSwitches } from '../shared/switches.ts';

const surface = await openSurface();
document.title = say('options_title');

async function show(): Promise<void> {
  const switches = await askSwitches(null);
  const { origins = [] } = await browser.permissions.getAll();
  const records = await Promise.all(switches.hidden.map((id) => surface.dataset.record(id)));
  surface.draw(
    <OptionsView
      switches={switches}
      titles={new Map(records.flatMap((one) => (one ? [[one.id, one.title]] : [])))}
      allowed={origins.filter((origin) => !trustSites.origins?.includes(origin))}
      recordAsOf={surface.dataset.index.recordAsOf}
      turn={(change: SwitchChange) => void changeSwitches(null, change).then(show)}
      toLibrary={() => void browser.tabs.create({ url: browser.runtime.getURL('library.html') })}
      forbid={(origin) => void browser.permissions.remove({ origins: [origin] }).then(show)}
    />,
  );
}

browser.storage.onChanged.addListener(() => void show());
await show();
