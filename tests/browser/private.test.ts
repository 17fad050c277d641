import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, draftFor } from './support/notes.ts';
import { type Rig, startRig } from './support/rig.ts';

const release = 'https://www.fenwater.nhs.uk/2024/03/14/chair-and-two-non-executive-directors-to-stand-down/';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig({ privateWindows: true });
});
afterAll(() => rig.close());

describe('a private window', () => {
  it('gets badge, marks and switches, and nothing of it is stored', async () => {
    const control = await rig.control();
    await control.evaluate((url) => chrome.windows.create({ incognito: true, url }), release);
    const tab = () =>
      control.evaluate(async (url) => {
        const found = (await chrome.tabs.query({})).find((one) => one.url === url && one.incognito);
        if (found?.id === undefined) return null;
        return { id: found.id, badge: await chrome.action.getBadgeText({ tabId: found.id }) };
      }, release);
    await expect.poll(async () => (await tab())?.badge, { timeout: 8_000 }).toBe('1');
    const id = (await tab())?.id ?? 0;
    const say = (message: object) =>
      control.evaluate(({ tabId, words }) => chrome.tabs.sendMessage(tabId, words, { frameId: 0 }), {
        tabId: id,
        words: message,
      });
    // The badge comes a moment before the marks.
    await expect.poll(() => say({ type: 'open-list' }), { timeout: 8_000 }).toBe(true);

    // Marks turned off there are off there, and nowhere else.
    const popup = await rig.context.newPage();
    await popup.goto(`chrome-extension://${rig.id}/popup.html?tab=${id}`);
    await popup.getByText('Small numbers on pages: on or off').click();
    await popup.getByLabel('Show them on fenwater.nhs.uk').uncheck();
    await expect.poll(() => say({ type: 'open-list' })).not.toBe(true);
    expect(await popup.getByText('Open this trust’s whole record').evaluate((one) => one.localName)).toBe('span');

    // There is no folder there: nothing is put in it, nothing of it shown.
    const change = { do: 'ask', question: { key: 'q', text: 'kept?' } };
    const folder = await control.evaluate(
      ({ tabId, asked }) => chrome.runtime.sendMessage({ type: 'change-folder', tabId, change: asked }),
      { tabId: id, asked: change },
    );
    expect(folder).toEqual({ state: 'private' });
    expect(await popup.getByText('Put in my folder').count()).toBe(0);

    // A note is refused there, and it is said why.
    for (const on of ['page', 'paragraph', 'selection'] as const) {
      expect(await ask(control, { type: 'note-start', tabId: id, on, inCard: false })).toEqual({ state: 'private' });
    }
    const draft = draftFor('private', 'Words of a private window');
    expect(await ask(control, { type: 'note-keep-draft', tabId: id, draft })).toEqual({ state: 'private' });
    expect(await ask(control, { type: 'note-save', tabId: id, draft })).toEqual({ state: 'private' });
    await popup.getByText('This is a private window: nothing is stored').waitFor();
    expect(await popup.getByRole('button', { name: 'All your notes' }).count()).toBe(0);

    const kept = await control.evaluate(async () => ({
      session: await chrome.storage.session.get(null),
      local: await chrome.storage.local.get(null),
      databases: (await indexedDB.databases()).length,
    }));
    expect(kept).toEqual({ session: {}, local: {}, databases: 0 });
    const ordinary = await rig.open(release);
    await rig.expectBadge(ordinary, '1');
    await expect.poll(() => ordinary.evaluate(() => document.documentElement.children.length)).toBe(3);
    await ordinary.close();
  });
});
