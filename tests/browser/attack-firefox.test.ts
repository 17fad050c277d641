/** The attack of tools/sample-site/assets/attack.js in Firefox; what else Firefox tells a page stands in attack-nodes-firefox.test.ts. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Attack,
  elsewhere,
  holdsNothing,
  type Learnt,
  places,
  plainOf,
  showMarks,
  showNotes,
  url,
} from './support/attack.ts';
import { type FirefoxPages, startFirefoxPages } from './support/firefox.ts';
import { timerNumbers } from './support/timers.ts';

declare const attack: Attack;

describe('a hostile page in Firefox', () => {
  let pages: FirefoxPages;
  let firefox: FirefoxPages['rig'];
  beforeAll(async () => {
    pages = await startFirefoxPages();
    firefox = pages.rig;
  });
  afterAll(() => pages?.close());

  it('sees no timer of ours where there are no footnotes, and does not stop us by the names of its elements', async () => {
    const page = await firefox.open('https://www.fenwater.nhs.uk/without-footnotes-30');
    await page.bringToFront();
    await new Promise((done) => setTimeout(done, 800));
    expect(await page.evaluate(timerNumbers)).toEqual([0, 1, 2, 3]);
    await page.goto('https://www.fenwater.nhs.uk/namesakes');
    const hosts = () => page.evaluate(() => document.querySelector('html')?.lastElementChild?.localName);
    await expect.poll(hosts, { timeout: 10_000 }).toBe('div');
    await page.close();
  });

  it('learns no word of a card, open or not, and the same wherever the mark stands', async () => {
    let closed: Learnt | null = null;
    const say = (message: object) => pages.say(url, message);
    const attackAt = async (place: number, open: boolean, notes = false) => {
      const page = await firefox.open(url);
      await page.bringToFront();
      const hosts = () =>
        page.evaluate(() => [...document.documentElement.children].filter((one) => one.localName === 'div').length);
      await expect.poll(hosts, { timeout: 10_000 }).toBe(1);
      const passages = places(await say({ type: 'read-again' }));
      await page.evaluate(() => attack.start());
      await say((notes ? showNotes : showMarks)(passages[place] ?? {}));
      const opened = () => page.evaluate(() => document.activeElement?.parentElement === document.documentElement);
      if (open) {
        await say({ type: 'open-list' });
        await expect.poll(opened, { timeout: 5_000 }).toBe(true);
      }
      const learnt = await page.evaluate(() => attack.probe());
      const heard = await page.evaluate(() => attack.heard());
      await page.close();
      return { learnt, heard };
    };
    for (const open of [true, false]) {
      const first = await attackAt(0, open);
      const second = await attackAt(1, open);
      holdsNothing(first.learnt, first.heard);
      expect(second.learnt).toEqual(first.learnt);
      if (!open) closed = first.learnt;
    }
    const noted = await attackAt(1, false, true);
    holdsNothing(noted.learnt, noted.heard);
    expect(noted.learnt).toEqual(closed);
    const bare = await firefox.open(elsewhere);
    await bare.evaluate(() => attack.start());
    expect(closed && plainOf(closed)).toEqual(plainOf(await bare.evaluate(() => attack.probe())));
  });
});
