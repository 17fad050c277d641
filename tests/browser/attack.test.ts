/**
 * A hostile page against marks and an open card (tools/sample-site/assets/attack.js). What it learns must hold no word of
 * a card, and must be the same whichever passage is marked: the same page is attacked with the mark in two places.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Attack, elsewhere, holdsNothing, places, plainOf, showMarks, showNotes, url } from './support/attack.ts';
import { cardIn, drawnIn, expectMarks, frameOf, marksIn } from './support/marks.ts';
import { ask, selectWords } from './support/notes.ts';
import { type Rig, startRig } from './support/rig.ts';

declare const attack: Attack;

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

async function attacked(place: number, { open = false, restyle = false, notes = false } = {}) {
  const page = await rig.open(url);
  await expectMarks(page, 1);
  const passages = places(await rig.tell(page, { type: 'read-again' }));
  await page.evaluate(() => attack.start());
  await rig.tell(page, (notes ? showNotes : showMarks)(passages[place] ?? {}));
  await expectMarks(page, 1);
  const [mark] = await marksIn(page);
  if (restyle) await page.evaluate(() => attack.restyle());
  if (open) {
    await rig.tell(page, { type: 'open-list' });
    await cardIn(page);
  }
  // A static address is what a page can come to know; the card's own one changes with every start.
  const learnt = await page.evaluate(
    (addresses) => attack.probe(addresses),
    ['frame.html', 'marks.js', 'manifest.json', 'popup.html'].map((file) => `chrome-extension://${rig.id}/${file}`),
  );
  const heard = await page.evaluate(() => attack.heard());
  return { page, mark, learnt, heard };
}

describe('a hostile page in Chromium', () => {
  it('learns nothing of a mark, and nothing of where it stands', async () => {
    const first = await attacked(0);
    const second = await attacked(1);
    expect(first.mark?.box).not.toEqual(second.mark?.box);
    holdsNothing(first.learnt, first.heard);
    expect(second.learnt).toEqual(first.learnt);
    expect(first.learnt.points).toEqual(['own']);
    expect(first.learnt.carets).not.toContain('stranger');
    await first.page.close();
    await second.page.close();
  });

  it('learns no word of an open card, and the same wherever the mark stands', async () => {
    const first = await attacked(0, { open: true });
    const second = await attacked(1, { open: true });
    holdsNothing(first.learnt, first.heard);
    expect(second.learnt).toEqual(first.learnt);
    // What it can tell: that a box of ours is open, and where; the box has one place whichever footnote it shows.
    expect(first.learnt.points).toEqual(['own', 'stranger']);
    await first.page.close();
    await second.page.close();
  });

  it('finds, selects and measures what it does where the extension does not run', async () => {
    const bare = await rig.open(elsewhere);
    await bare.evaluate(() => attack.start());
    const without = await bare.evaluate(() => attack.probe());
    const { page, learnt } = await attacked(0, { open: true });
    expect(plainOf(learnt)).toEqual(plainOf(without));
    await page.close();
    await bare.close();
  });

  it('gains nothing by styles that show, move, blow up or imitate the layer', async () => {
    const first = await attacked(0, { restyle: true });
    const second = await attacked(1, { restyle: true });
    holdsNothing(first.learnt, first.heard);
    expect(second.learnt).toEqual(first.learnt);
    expect(JSON.parse(String(first.learnt.hosts[0]?.box))).toMatchObject({ width: 0, height: 0 });
    await first.page.close();
    await second.page.close();
  });

  it('hears neither keys nor clicks inside the card, only that the focus went there', async () => {
    const { page } = await attacked(0, { open: true });
    const frame = frameOf(page);
    await frame?.locator('main h1').click();
    await page.keyboard.type('secret');
    await frame?.locator('button').first().press('Tab');
    const { events } = await page.evaluate(() => attack.heard());
    const kinds = new Set(events.map(({ type, target }) => `${type} ${target}`));
    for (const kind of kinds) expect(kind).toMatch(/^(?:focus|focusin|focusout|blur|selectionchange|scroll|resize) /);
    expect(JSON.stringify(events)).not.toContain('secret');
    await page.close();
  });

  it('cannot fetch or frame the card’s page by the extension’s known address', async () => {
    const { page, learnt } = await attacked(0);
    expect(learnt.reached).toEqual(['refused', 'refused', 'refused', 'refused']);
    await page.evaluate((address) => attack.frame(address), `chrome-extension://${rig.id}/frame.html`);
    const taken = page.frames().find((one) => one !== page.mainFrame());
    const words = await taken?.evaluate(() => document.body?.innerText ?? '').catch(() => '');
    expect(words ?? '').not.toMatch(/footnote/i);
    await page.close();
  });

  it('learns nothing of a noted passage, and nothing of where it stands', async () => {
    const first = await attacked(0, { notes: true });
    const second = await attacked(1, { notes: true });
    const footnote = await attacked(0);
    expect(first.mark?.box).not.toEqual(second.mark?.box);
    holdsNothing(first.learnt, first.heard);
    expect(second.learnt).toEqual(first.learnt);
    // Nor whether it is the reader's own note or a footnote of the record.
    expect(footnote.learnt).toEqual(first.learnt);
    for (const { page } of [first, second, footnote]) await page.close();
  });

  it('hears no key of a note that is written on it, and learns no word of it', async () => {
    const page = await rig.open(url);
    await expectMarks(page, 1);
    const tabId = await rig.tabOf(page);
    await selectWords(page, 'The governors will begin the search');
    await ask(await rig.control(), { type: 'note-start', tabId, on: 'selection', inCard: true });
    await page.bringToFront();
    const card = await cardIn(page);
    await card.locator('textarea').waitFor();
    await page.evaluate(() => attack.start());
    // No click: the driver's own look at what lies under the pointer would be heard as ours.
    await expect.poll(() => card.evaluate(() => document.activeElement?.localName)).toBe('textarea');
    await page.keyboard.type('quite secret words');
    await page.keyboard.press('Control+Enter');
    await card.getByText('The note is stored.').waitFor();
    // Its mark may lie under the card; it is there all the same.
    await expect
      .poll(
        async () =>
          (await drawnIn(page)).filter(({ kind, label }) => kind === 'mark' && label.startsWith('Your note')).length,
      )
      .toBe(1);
    const learnt = await page.evaluate(() => attack.probe());
    const heard = await page.evaluate(() => attack.heard());
    holdsNothing(learnt, heard);
    expect(JSON.stringify([learnt, heard])).not.toContain('secret');
    for (const { type } of heard.events)
      expect(type).toMatch(/^(?:focus|focusin|focusout|blur|selectionchange|scroll|resize)$/);
    await page.close();
  });

  it('sees in print no more than on the screen', async () => {
    const { page, learnt } = await attacked(0);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const printed = await page.evaluate(() => attack.probe());
    expect(printed.text).toBe(learnt.text);
    expect(printed.hosts[0]).toMatchObject({ html: '<div></div>', text: '' });
    await page.close();
  });

  it('sees that the layer was hung on the document, and nothing else of it', async () => {
    const { page, heard } = await attacked(0, { open: true });
    // The layer came before the attack began; while it watched, nothing outside the closed root changed.
    expect(heard.mutations).toEqual([]);
    await page.close();
  });
});
