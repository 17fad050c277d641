// The README's pictures of notes: one being written beside its passage, and the library of all notes.
import { join } from 'node:path';
import type { ChromiumRig } from './chromium.ts';

const passage = 'The directors see no way for an organisation of its size';

/** Takes them into `folder`, on the press release at `url`; the profile's notes hold one example then. */
export async function takeNotePictures(rig: ChromiumRig, folder: string, url: string): Promise<void> {
  const page = await rig.context.newPage();
  await page.setViewportSize({ width: 1_100, height: 800 });
  await page.goto(url);
  await page.waitForTimeout(700);
  await page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const paragraph = node.nodeValue?.replace(/\s+/g, ' ').includes(words);
      if (paragraph) getSelection()?.selectAllChildren(node.parentElement as Element);
    }
  }, passage);
  const control = await rig.control();
  await control.evaluate(async (of) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === of);
    await chrome.runtime.sendMessage({ type: 'note-start', tabId: tab?.id ?? -1, on: 'selection', inCard: true });
  }, url);
  await page.bringToFront();
  await page.waitForTimeout(700);
  const card = page.frames().find((one) => one.url().includes('/frame.html'));
  if (!card) throw new Error('The card with the new note did not open.');
  await card.getByRole('textbox').first().fill('Ask at the meeting: what changed since the letter to members?');
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, 'note.png') });
  await card.getByRole('textbox').first().press('Control+Enter');
  await card.getByText('The note is stored.').waitFor();
  await page.goto(`chrome-extension://${rig.id}/library.html`);
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, 'library.png') });
  await page.close();
}
