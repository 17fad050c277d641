// Takes the README's pictures anew: the built extension in Chromium on the sample site.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type ChromiumRig, startChromium } from './chromium.ts';
import { takeNotePictures } from './note-pictures.ts';
import { takeRecordPictures } from './record-pictures.ts';
import { startSampleSite } from './sample-site/server.ts';
import { root } from './setup.mjs';
import { stops } from './stops.ts';

const folder = join(root, 'docs', 'pictures');
const popupSize = { width: 448, height: 600 };

/** The page with the popup where a browser would hang it: below the toolbar, at the right. */
async function together(rig: ChromiumRig, page: Page, popup: Page, file: string) {
  const [under, over] = [await page.screenshot(), await popup.screenshot()].map((png) => png.toString('base64'));
  const canvas = await rig.context.newPage();
  await canvas.setViewportSize({ width: 1100, height: 800 });
  await canvas.setContent(
    `<body style="margin:0;position:relative"><img src="data:image/png;base64,${under}" style="display:block">
     <img src="data:image/png;base64,${over}" style="position:absolute;top:8px;right:24px;box-shadow:0 2px 14px #0006;border-radius:6px">`,
  );
  await canvas.screenshot({ path: join(folder, file) });
  await canvas.close();
}

/** Closes every card but the one of `record`, and opens that one. */
async function openOnly(popup: Page, record: string) {
  await popup.evaluate((id) => {
    for (const card of document.querySelectorAll<HTMLDetailsElement>('.card')) card.open = card.id === `record-${id}`;
    document.getElementById(`record-${id}`)?.scrollIntoView();
  }, record);
}

async function takeAll(rig: ChromiumRig) {
  const shown: Record<string, string | undefined> = {
    'funding-answer': 'kuf-lxp-funding-foi-outcome-2021',
    'board-reply': 'bsmhft-chair-reply-lived-experience-2021',
    'care-trust-pilot': 'care-trust-sixteen-pilots-list-2001',
    'regional-plan': 'mid-beds-labour-twelve-demands-stp-2017',
  };
  for (const { name, url } of stops) {
    const page = await rig.context.newPage();
    await page.goto(url);
    await page.waitForTimeout(700);
    // Before the popup, whose size becomes that of the window: a click outside the window is met by no frame.
    if (name === 'press-release') await footnotes(rig, page);
    const popup = await rig.popup(page);
    await popup.setViewportSize(popupSize);
    const record = shown[name];
    if (record) {
      await openOnly(popup, record);
      await popup.setViewportSize({ width: popupSize.width, height: 900 });
      await popup.screenshot({ path: join(folder, `${name}.png`) });
    } else {
      await together(rig, page, popup, `${name}.png`);
    }
    if (name === 'press-release') await variants(popup);
    await popup.close();
    await page.close();
  }
}

/** The page with its marks, and with a card, at three widths and in the dark. */
async function footnotes(rig: ChromiumRig, page: Page) {
  for (const [file, width, height, colorScheme] of [
    ['card', 1100, 800, 'light'],
    ['card-dark', 1100, 800, 'dark'],
    ['card-768', 768, 800, 'light'],
    ['card-320', 320, 640, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await rig.tell(page, { type: 'close-card', number: null });
    await rig.tell(page, { type: 'open-list' });
    await page.waitForTimeout(700);
    const frame = page.frames().find((one) => one.url().includes('/frame.html'));
    await frame?.getByRole('button', { name: 'Open footnote 1' }).click();
    await frame?.getByRole('heading', { name: 'Footnote 1 of' }).waitFor();
    await page.waitForTimeout(200);
    await page.screenshot({ path: join(folder, `${file}.png`) });
  }
  await rig.tell(page, { type: 'close-card', number: null });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1100, height: 800 });
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(folder, 'marks.png') });
}

/** The same popup in the dark, and as wide as it is at 200 % zoom: half as many pixels to draw in. */
async function variants(popup: Page) {
  await popup.emulateMedia({ colorScheme: 'dark' });
  await popup.screenshot({ path: join(folder, 'press-release-dark.png') });
  await popup.emulateMedia({ colorScheme: 'light' });
  await popup.setViewportSize({ width: 400, height: 300 });
  const session = await popup.context().newCDPSession(popup);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: 400,
    height: 300,
    deviceScaleFactor: 2,
    mobile: false,
  });
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  writeFileSync(join(folder, 'press-release-zoom-200.png'), Buffer.from(data, 'base64'));
  await session.send('Emulation.clearDeviceMetricsOverride');
  await session.detach();
}

mkdirSync(folder, { recursive: true });
const site = await startSampleSite();
const rig = await startChromium({
  extension: join(root, '.output', 'chrome-mv3'),
  httpPort: site.httpPort,
  httpsPort: site.httpsPort,
  colorScheme: 'light',
});
try {
  await takeAll(rig);
  await takeRecordPictures(rig, folder);
  const release = stops.find(({ name }) => name === 'press-release');
  if (release) await takeNotePictures(rig, folder, release.url);
} finally {
  await rig.close();
  await site.close();
}
