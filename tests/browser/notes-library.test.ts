import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { storedNotes } from '../../tools/stress/saves.ts';
import { faultsIn as faults } from './support/axe.ts';
import { ask, clearNotes, draftFor } from './support/notes.ts';
import { type Rig, startRig } from './support/rig.ts';

let rig: Rig;
let control: Page;
beforeAll(async () => {
  rig = await startRig();
  control = await rig.control();
});
beforeEach(() => clearNotes(control));
afterAll(() => rig.close());

describe('the library', () => {
  const library = async () => {
    const page = await rig.context.newPage();
    await page.goto(`chrome-extension://${rig.id}/library.html`);
    await page.waitForSelector('main');
    return page;
  };

  it('finds, takes along sealed, brings back, and has no fault that axe finds', async () => {
    await ask(control, {
      type: 'note-save',
      tabId: null,
      draft: draftFor('one', 'Ask the governors', { tags: ['chair'] }),
    });
    await ask(control, { type: 'note-save', tabId: null, draft: draftFor('two', 'Something else') });
    await ask(control, { type: 'note-keep-draft', tabId: null, draft: draftFor('half', 'Half a thought') });
    const page = await library();
    // What waits to be finished stands above what is looked for.
    expect(
      await page.evaluate(() => {
        const [draft, fields] = ['.unfinished', 'search.fields'].map((one) => document.querySelector(one));
        return draft?.compareDocumentPosition(fields as Node);
      }),
    ).toBe(4);
    await page.getByRole('button', { name: 'Throw away' }).click();
    await page.getByText('What you wrote was thrown away.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Half a thought').waitFor();
    await page.getByRole('button', { name: 'Throw away' }).click();
    await page.getByText('Half a thought').waitFor({ state: 'detached' });
    const [open] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a backup' }).click(),
    ]);
    expect(readFileSync(await open.path(), 'utf8')).toContain('governors');
    await page.getByLabel('Words').fill('governors');
    await page.getByText('One note.').waitFor();
    await page.getByRole('button', { name: 'Put in my folder' }).click();
    await page.getByText('In your folder.').waitFor();
    for (const one of await page.locator('summary').all()) await one.click();
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.getByLabel(/^Passphrase, to seal/).fill('a passphrase');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a sealed backup' }).click(),
    ]);
    const file = await download.path();
    expect(readFileSync(file, 'utf8')).not.toContain('governors');
    await page.getByText('Last backup:').waitFor();
    await page.getByRole('button', { name: 'Put all 2 notes into the bin' }).click();
    await page.getByRole('button', { name: /^Empty the bin/ }).click();
    await page.getByRole('button', { name: 'Delete 2 notes for good' }).click();
    await expect.poll(async () => (await storedNotes(control)).length).toBe(0);
    // What is gone for good offers no way back.
    await expect.poll(() => page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
    await page.getByLabel('A backup, a Web Annotation').setInputFiles(file);
    await page.getByLabel('Passphrase of the sealed backup').fill('a passphrase');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByText('2 notes are new.').waitFor();
    await page.getByRole('button', { name: 'Bring them in' }).click();
    await page.getByText('Done. Notes added or renewed: 2.').waitFor();
    expect((await storedNotes(control)).map(({ id }) => id).sort()).toEqual(['one', 'two']);
    await page.close();
  });

  it('goes on with a change of a note that is not among those looked for', async () => {
    await ask(control, { type: 'note-save', tabId: null, draft: draftFor('one', 'Ask the governors') });
    await ask(control, { type: 'note-save', tabId: null, draft: draftFor('two', 'Something else') });
    const change = draftFor('change', 'Ask the governors, and wh', { note: 'one', base: 1 });
    await ask(control, { type: 'note-keep-draft', tabId: null, draft: change });
    const page = await library();
    await page.getByLabel('Words').fill('else');
    await page.getByText('One note.').waitFor();
    await page.getByRole('button', { name: 'Go on writing' }).click();
    const field = page.getByLabel('Your note', { exact: true });
    await expect.poll(() => field.inputValue()).toBe('Ask the governors, and wh');
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type('en?');
    await page.getByLabel('Words').fill('governors');
    await page.getByLabel('Words').fill('else');
    expect(await field.inputValue()).toBe('Ask the governors, and when?');
    await page.getByRole('button', { name: 'Save the note' }).click();
    await expect.poll(async () => (await storedNotes(control)).find(({ id }) => id === 'one')?.text).toContain('when?');
    await page.close();
  });

  it('brings in ten thousand notes, shows how far it is, and can be stopped with nothing changed', async () => {
    const annotations = Array.from({ length: 10_000 }, (_, index) => ({
      id: `import-${index}`,
      created: '2024-06-01T12:00:00.000000+00:00',
      updated: '2024-06-01T12:00:00.000000+00:00',
      uri: `https://www.fenwater.nhs.uk/page/${index % 500}`,
      text: `Imported ${index}`,
      tags: [],
      target: [{ source: `https://www.fenwater.nhs.uk/page/${index % 500}` }],
    }));
    const file = {
      name: 'notes.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ annotations })),
    };
    const page = await library();
    await page.getByText('Bring notes in').click();
    const bring = async () => {
      await page.getByLabel('A backup, a Web Annotation').setInputFiles([]);
      await page.getByLabel('A backup, a Web Annotation').setInputFiles(file);
      await page.getByText('10000 notes are new.').waitFor({ timeout: 20_000 });
      await page.getByRole('button', { name: 'Bring them in' }).click();
      await page.locator('progress').waitFor();
    };
    await bring();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Cancelled. Nothing was changed.').waitFor();
    expect(await storedNotes(control)).toEqual([]);
    await bring();
    await page.getByText('Done. Notes added or renewed: 10000.').waitFor({ timeout: 40_000 });
    expect(await storedNotes(control)).toHaveLength(10_000);
    await page.getByText('10000 notes.', { exact: true }).waitFor({ timeout: 20_000 });
    await page.close();
  });
});
