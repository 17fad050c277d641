import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { chromeBuild, startRig, wordsOf } from './support/rig.ts';

const folder = mkdtempSync(join(tmpdir(), 'trust-footnotes-netlog-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pages = [
  'http://www.blpt.nhs.uk/about/press/board-partnership.htm',
  'https://www.bsmhft.nhs.uk/about-us/',
  'https://www.fenwater.nhs.uk/strict-csp',
  'https://news.example.org/health/trust-board-to-go',
];

/** Addresses that the browser asked for, over the network or not, in the order of its own log. */
function requestsIn(file: string): string[] {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: { url?: string } }[];
  };
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) => (type === start && params?.url ? [params.url] : []));
}

/** Requests that the browser makes of its own accord, by the host it calls. */
const own = /^https?:\/\/([a-z0-9-]+\.)*(google|googleapis|gstatic|gvt1)\.com[/:]/;

async function visit(extension: string | null, name: string): Promise<string[]> {
  const netLog = join(folder, `${name}.json`);
  const rig = await startRig({ extension, netLog });
  for (const url of pages) {
    const page = await rig.open(url);
    await page.waitForTimeout(600);
    if (extension) {
      const popup = await rig.popup(page);
      await wordsOf(popup);
      await popup.getByRole('searchbox').fill('camden');
      await popup.close();
    }
    await page.close();
  }
  await rig.close();
  return requestsIn(netLog)
    .filter((url) => !own.test(url))
    .sort();
}

describe('what leaves the machine', () => {
  it('is what leaves it without the extension, request by request', async () => {
    const without = await visit(null, 'without');
    const withIt = await visit(chromeBuild, 'with');
    const overNetwork = (urls: string[]) => urls.filter((url) => /^https?:/.test(url));
    expect(overNetwork(without).length).toBeGreaterThanOrEqual(pages.length);
    expect(overNetwork(withIt)).toEqual(overNetwork(without));
    const elsewhere = withIt.filter((url) => !/^(https?|chrome-extension|data|chrome):/.test(url));
    expect(elsewhere).toEqual([]);
  });
});
