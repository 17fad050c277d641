/** Notes when things go wrong, in real browsers. `npm run stress:notes` does the first of these a thousand times. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFirefox } from '../../tools/firefox.ts';
import { startSampleSite } from '../../tools/sample-site/server.ts';
import { faultsOf, saveMany, storedNotes, whileStopping } from '../../tools/stress/saves.ts';
import { ask, draftFor } from './support/notes.ts';
import { firefoxBuild, type Rig, startRig } from './support/rig.ts';

const profiles: string[] = [];
function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'trust-footnotes-faults-'));
  profiles.push(profile);
  return profile;
}
afterAll(() => {
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

describe('Chromium', () => {
  const profile = newProfile();
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig({ profile });
  });
  afterAll(() => rig.close());

  it('keeps every confirmed note, once, while the worker is stopped at random and after the browser was killed', async () => {
    const { result, stops } = await whileStopping(saveMany(await rig.control(), 60, 60), rig.stopWorker);
    expect(result).toHaveLength(60);
    expect(stops).toBeGreaterThan(5);
    await rig.kill();
    await rig.site.close();
    rig = await startRig({ profile });
    expect(faultsOf(result, await storedNotes(await rig.control()))).toEqual([]);
  });

  it('keeps what a tab was saving when it was closed, or leaves its draft', async () => {
    for (let index = 0; index < 5; index++) {
      const page = await rig.context.newPage();
      await page.goto(`chrome-extension://${rig.id}/record.html`);
      const draft = draftFor(`closing-${index}`, `Closing ${index}`);
      await ask(page, { type: 'note-keep-draft', tabId: null, draft });
      void ask(page, { type: 'note-save', tabId: null, draft }).catch(() => {});
      await page.waitForTimeout(index);
      await page.close();
      const control = await rig.control();
      await ask(control, { type: 'notes-of-tab', tabId: null });
      const { notes, drafts } = (await control.evaluate(async (id) => {
        const db = await new Promise<IDBDatabase>((done) => {
          const opening = indexedDB.open('notes');
          opening.onsuccess = () => done(opening.result);
        });
        const get = (table: string) =>
          new Promise<unknown>((done) => {
            const asking = db.transaction(table).objectStore(table).get(id);
            asking.onsuccess = () => done(asking.result);
          });
        const both = { notes: await get('notes'), drafts: await get('drafts') };
        db.close();
        return both;
      }, draft.id)) as Record<string, { text: string } | undefined>;
      expect((notes ?? drafts)?.text).toBe(draft.text);
      expect(Boolean(notes) && Boolean(drafts)).toBe(false);
    }
  });

  it.each([
    ['the disk is full', 'QuotaExceededError'],
    ['the transaction is aborted', 'AbortError'],
  ])('says so when %s, stores nothing, and stores it when that is over', async (_, fault) => {
    const control = await rig.control();
    await ask(control, { type: 'notes-of-tab', tabId: null });
    const worker = rig.context.serviceWorkers().at(-1);
    await worker?.evaluate((name) => {
      const kept = IDBObjectStore.prototype.add;
      const broken = IDBObjectStore.prototype as unknown as { add: unknown; mend: () => void };
      broken.mend = () => {
        IDBObjectStore.prototype.add = kept;
      };
      broken.add = function add(this: IDBObjectStore, ...row: [unknown]) {
        if (name === 'QuotaExceededError') throw new DOMException('The disk is full.', name);
        const request = kept.apply(this, row);
        this.transaction.abort();
        return request;
      };
    }, fault);
    const draft = draftFor(`fault-${fault}`, `Words under ${fault}`);
    const refused = (await ask(control, { type: 'note-save', tabId: null, draft })) as {
      state: string;
      reason: string;
    };
    expect(refused.state).toBe('failed');
    expect(refused.reason).toMatch(fault === 'AbortError' ? /abort/i : /QuotaExceeded|disk is full/);
    expect((await storedNotes(control)).some(({ id }) => id === draft.id)).toBe(false);
    await worker?.evaluate(() => (IDBObjectStore.prototype as unknown as { mend: () => void }).mend());
    expect(await ask(control, { type: 'note-save', tabId: null, draft })).toMatchObject({ state: 'saved' });
    expect((await storedNotes(control)).filter(({ text }) => text === draft.text)).toHaveLength(1);
  });
});

describe('Firefox', () => {
  it('keeps every confirmed note, once, while the event page stops and after the browser was killed', async () => {
    const site = await startSampleSite();
    const { httpPort, httpsPort } = site;
    const options = { extension: firefoxBuild, httpPort, httpsPort, profile: newProfile(), idle: 50 };
    const first = await startFirefox(options);
    const result = await saveMany(await first.openOwn('record.html', 'main'), 25, 150);
    expect(result).toHaveLength(25);
    await first.kill();
    const again = await startFirefox(options);
    expect(faultsOf(result, await storedNotes(await again.openOwn('record.html', 'main')))).toEqual([]);
    await again.close();
    await site.close();
  });
});
