// A thousand saves while the worker is stopped at random moments, in Chromium and Firefox, then the browser killed and started
// again: every confirmed note must be there, none twice. Takes the number of saves as its argument.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { startSampleSite } from './sample-site/server.ts';
import { root } from './setup.mjs';
import { faultsOf, saveMany, storedNotes, whileStopping } from './stress/saves.ts';

const saves = Number(process.argv[2] ?? 1_000);
const site = await startSampleSite();
const { httpPort, httpsPort } = site;
let failed = false;

function report(browser: string, confirmed: number, stops: string, faults: readonly string[]) {
  failed ||= faults.length > 0 || confirmed !== saves;
  console.log(`${browser}: ${confirmed} of ${saves} saves confirmed, ${stops}, ${faults.length} faults`);
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
}

async function inChromium(profile: string) {
  const options = { extension: join(root, '.output', 'chrome-mv3'), httpPort, httpsPort, profile };
  const rig = await startChromium(options);
  const work = saveMany(await rig.control(), saves, 40);
  const { result, stops } = await whileStopping(work, rig.stopWorker);
  await rig.kill();
  const again = await startChromium(options);
  const faults = faultsOf(result, await storedNotes(await again.control()));
  await again.close();
  report('Chromium', result.length, `worker stopped ${stops} times, browser killed once`, faults);
}

async function inFirefox(profile: string) {
  const options = { extension: join(root, '.output', 'firefox-mv3'), httpPort, httpsPort, profile, idle: 50 };
  const rig = await startFirefox(options);
  const result = await saveMany(await rig.openOwn('record.html', 'main'), saves, 120);
  await rig.kill();
  const again = await startFirefox(options);
  const faults = faultsOf(result, await storedNotes(await again.openOwn('record.html', 'main')));
  await again.close();
  report('Firefox', result.length, 'event page stopped whenever idle for 50 ms, browser killed once', faults);
}

for (const run of [inChromium, inFirefox]) {
  const profile = mkdtempSync(join(tmpdir(), 'trust-footnotes-stress-'));
  await run(profile);
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
}
await site.close();
process.exit(failed ? 1 : 0);
