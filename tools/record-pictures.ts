// The README's pictures of the record page: each view in light, some in the dark and narrow, and the printed sheet.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { ChromiumRig } from './chromium.ts';

interface Picture {
  file: string;
  address: string;
  width?: number;
  height?: number;
  dark?: boolean;
  /** What to bring to the top. */
  top?: string;
}

const funding = 'kuf-lxp-funding-foi-outcome-2021';
const reply = 'bsmhft-chair-reply-lived-experience-2021';

const pictures: Picture[] = [
  { file: 'track-names.png', address: '?organisation=RV7', height: 1_000 },
  { file: 'track-names-dark.png', address: '?organisation=RW4', dark: true },
  { file: 'track-narrow.png', address: '?organisation=RV7', width: 320, height: 900 },
  { file: 'track-outcomes.png', address: `?record=${funding}&for=RXT`, top: '.outcomes-whole' },
  { file: 'track-promises.png', address: `?record=${reply}`, top: '.replies-whole' },
  { file: 'track-compare.png', address: '?compare=RXT,RWK,RWV' },
  { file: 'track-ask.png', address: `?ask=RXT&about=${reply}` },
  { file: 'track-folder.png', address: '?view=folder', height: 1_000 },
  { file: 'track-sheet.png', address: '?view=sheet', height: 1_100 },
];

const folderChanges = [
  { do: 'title', title: 'Carers’ meeting, 3 December' },
  { do: 'add', item: { of: 'record', key: 'reply', id: reply, trust: 'RXT', page: null } },
  { do: 'add', item: { of: 'words', key: 'words', text: 'We asked about this in spring.', from: null } },
  { do: 'add', item: { of: 'record', key: 'funding', id: funding, trust: 'RXT', page: null } },
  { do: 'ask', question: { key: 'question', text: 'What came of the policy promised in 2021?' } },
];

/** Takes them into `folder`; the profile's own folder of footnotes is filled with an example. */
export async function takeRecordPictures(rig: ChromiumRig, folder: string): Promise<void> {
  const page = await rig.context.newPage();
  const at = async (address: string) => {
    await page.goto(`chrome-extension://${rig.id}/record.html${address}`);
    await page.waitForSelector('main h1');
  };
  await at('');
  for (const change of folderChanges) {
    await page.evaluate(
      (one) => chrome.runtime.sendMessage({ type: 'change-folder', tabId: null, change: one }),
      change,
    );
  }
  for (const picture of pictures) await take(page, at, picture, folder);
  await at('?view=sheet');
  const pdf = join(folder, 'track-sheet.pdf');
  await page.pdf({ path: pdf, preferCSSPageSize: true });
  await page.close();
  drawPages(pdf, join(folder, 'track-sheet-page'));
}

/** Each page of a PDF as a picture, by poppler's `pdftoppm`; Chromium prints but draws none without a window. */
function drawPages(pdf: string, prefix: string) {
  const run = spawnSync('pdftoppm', ['-png', '-r', '90', pdf, prefix], { encoding: 'utf8' });
  if (run.status !== 0)
    console.error(
      `The pages of ${pdf} were not drawn (Debian package poppler-utils): ${run.error?.message ?? run.stderr}`,
    );
}

async function take(page: Page, at: (address: string) => Promise<void>, picture: Picture, folder: string) {
  const { file, address, width = 1_000, height = 800, dark = false, top } = picture;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  await at(address);
  if (top) await page.locator(top).evaluate((one) => one.scrollIntoView({ behavior: 'instant' }));
  await page.screenshot({ path: join(folder, file) });
}
