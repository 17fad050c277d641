// The main job at a glance: the built extension in Chromium on the sample site. With a display the browser stays open to
// be used; without one this prints what a reader would see, saves pictures and ends.
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { type ChromiumRig, startChromium } from './chromium.ts';
import { startSampleSite } from './sample-site/server.ts';
import { root } from './setup.mjs';
import { stops } from './stops.ts';

const pictures = join(root, '.output', 'try');

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function main() {
  const site = await startSampleSite();
  const headed = hasDisplay() && !process.argv.includes('--pictures');
  const rig = await startChromium({
    extension: join(root, '.output', 'chrome-mv3'),
    httpPort: site.httpPort,
    httpsPort: site.httpsPort,
    headed,
  });
  try {
    if (headed) await leaveOpen(rig);
    else await printAll(rig);
  } finally {
    await rig.close().catch(() => {});
    await site.close();
  }
}

async function leaveOpen(rig: ChromiumRig) {
  const [first] = stops;
  if (!first) return;
  const page = await rig.context.newPage();
  await page.goto(first.url);
  console.log(
    'A sample press release is open. Press a small number beside its text, or the Trust Footnotes button of the toolbar (the puzzle piece shows it).',
  );
  console.log('More sample pages:');
  for (const { url, tells } of stops) console.log(`  ${url}\n      ${tells}`);
  console.log('Close the browser to end.');
  await new Promise<void>((resolve) => rig.context.on('close', () => resolve()));
}

async function printAll(rig: ChromiumRig) {
  mkdirSync(pictures, { recursive: true });
  for (const [number, { name, url, tells }] of stops.entries()) {
    const page = await rig.context.newPage();
    await page.goto(url);
    const { badge, popup } = await look(rig, page);
    console.log(`\n=== ${number + 1}. ${tells}\n${url}\nBadge: ${badge || 'none'}\n`);
    console.log(indented(await popup.locator('main').innerText()));
    await page.screenshot({ path: join(pictures, `${name}-page.png`) });
    await popup.screenshot({ path: join(pictures, `${name}-popup.png`) });
    if (await openFootnotes(rig, page)) await page.screenshot({ path: join(pictures, `${name}-footnotes.png`) });
    await popup.close();
    await page.close();
  }
  console.log(`\nPictures are in ${relative(process.cwd(), pictures) || '.'}.`);
}

/** The list of footnotes, as its shortcut opens it; false where the page has none, or belongs to no trust. */
async function openFootnotes(rig: ChromiumRig, page: Page): Promise<boolean> {
  const opened = await rig.tell(page, { type: 'open-list' }).catch(() => false);
  if (opened === true) await page.waitForTimeout(800);
  return opened === true;
}

/** What the toolbar and the popup show for a page; a page of no trust is invisible to the extension and has no tab number. */
async function look(rig: ChromiumRig, page: Page): Promise<{ badge: string; popup: Page }> {
  const popup = await rig.popup(page);
  await popup.setViewportSize({ width: 460, height: 900 });
  return { badge: await rig.badge(page), popup };
}

function indented(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => `  ${line}`)
    .join('\n');
}

await main();
