/** Firefox, where a page frames a trust's page, is framed, or fills frames of its own: nothing of ours stands in any of them. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { attackUrl, type FirefoxPages, startFirefoxPages } from './support/firefox.ts';

const fenwater = 'https://www.fenwater.nhs.uk';

let firefox: FirefoxPages;
beforeAll(async () => {
  firefox = await startFirefoxPages();
});
afterEach(() => firefox?.closePages());
afterAll(() => firefox?.close());

/** How many elements stand beside head and body in each frame of a page, the page itself first. */
const strangers = (page: Page) =>
  Promise.all(
    page
      .frames()
      .map((frame) =>
        frame.evaluate(
          () =>
            [...document.documentElement.children].filter(({ localName }) => !/^(?:head|body)$/.test(localName)).length,
        ),
      ),
  );

/** Runs in the page. */
function listen() {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  const types = 'securitypolicyviolation message messageerror error unhandledrejection navigate hashchange popstate';
  for (const type of types.split(' ')) addEventListener(type, () => heard.push(type), true);
  const { navigation } = globalThis as unknown as { navigation?: EventTarget };
  navigation?.addEventListener('navigate', () => heard.push('navigate'));
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) if (/extension|frame\.html/.test(name)) heard.push(name);
  }).observe({ entryTypes: ['resource', 'navigation', 'event'] });
}
declare const heard: string[];

it('says nothing of a trust’s page inside another page', async () => {
  const url = 'https://wrapper.example.org/frame';
  const page = await firefox.rig.open(url);
  await page.waitForSelector('iframe');
  await new Promise((done) => setTimeout(done, 1_500));
  expect(page.frames().some((frame) => frame.url().includes('bsmhft.nhs.uk'))).toBe(true);
  expect(new Set(await strangers(page))).toEqual(new Set([0]));
});

it.each(['frames', 'frames-named'])('marks the page alone where it frames its own text (%s)', async (path) => {
  const url = `${fenwater}/${path}`;
  const page = await firefox.marked(url);
  await new Promise((done) => setTimeout(done, 800));
  const [own, ...framed] = await strangers(page);
  expect(own).toBe(1);
  expect(framed.length).toBeGreaterThan(6);
  expect(new Set(framed)).toEqual(new Set([0]));
  expect(await firefox.badge(url)).toBe('1');
  const before = await page.evaluate(() => window.length);
  await firefox.say(url, { type: 'open-list' });
  await firefox.card(page);
  expect(await page.evaluate(() => window.length)).toBe(before);
});

it.each(['attack', 'strict-csp', 'keeps-frames-empty'])(
  'hears of no frame of ours, and learns its address from none (%s)',
  async (path) => {
    const url = `${fenwater}/${path}`;
    const page = await firefox.marked(url);
    await page.evaluate(listen);
    const before = await page.evaluate(() => [history.length, window.length]);
    await firefox.say(url, { type: 'open-list' });
    await firefox.card(page);
    await new Promise((done) => setTimeout(done, 1_800));
    expect(await page.evaluate(() => heard)).toEqual([]);
    expect(await page.evaluate(() => [history.length, window.length])).toEqual(before);
  },
);

it('leaves no empty box in a page whose frames have no origin, and answers elsewhere', async () => {
  const url = `${fenwater}/sandboxed`;
  const page = await firefox.marked(url);
  await page.evaluate(listen);
  const tabs = (await firefox.rig.browser.pages()).length;
  await firefox.say(url, { type: 'open-list' });
  const frames = async () => (await firefox.drawn(url)).filter(({ name, box }) => name === 'iframe' && box.width > 1);
  await expect.poll(frames, { timeout: 5_000 }).toEqual([]);
  await expect.poll(async () => (await firefox.rig.browser.pages()).length, { timeout: 5_000 }).toBe(tabs + 1);
  expect(await page.evaluate(() => heard)).toEqual([]);
});

it('shows nothing in a frame that the page makes of the card’s address, were it to know it', async () => {
  const page = await firefox.marked(attackUrl);
  await firefox.say(attackUrl, { type: 'open-list' });
  const address = await (await firefox.card(page)).evaluate(() => location.href);
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.prepend(frame);
  }, address);
  const words = async () => {
    const all = await Promise.all(
      page.frames().map((frame) => frame.evaluate(() => [location.href, document.body.innerText])),
    );
    return all.filter(([href]) => href === address).map(([, text]) => (text ?? '').trim() !== '');
  };
  await expect.poll(async () => (await words()).sort(), { timeout: 5_000 }).toEqual([false, true]);
});
