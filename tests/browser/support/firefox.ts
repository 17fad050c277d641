/** Firefox with the test build on the sample site, and what the extension drew into a page there. */
import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type FirefoxRig, startFirefox } from '../../../tools/firefox.ts';
import { startSampleSite } from '../../../tools/sample-site/server.ts';
import type { AboutNotes, NotesAnswer } from '../../../utils/messages.ts';
import type { Draft } from '../../../utils/notes/model.ts';
import { readingIn } from './reading.ts';
import { firefoxBuild } from './rig.ts';

/** The attack page, and two passages of it that a mark could hang on. */
export const attackUrl = 'https://www.fenwater.nhs.uk/attack';
export const passages = ['two non-executive directors have told the council', 'The governors will begin the search'];

export interface Part {
  name: string;
  kind: string;
  id: string;
  seen: boolean;
  inTopLayer: boolean;
  box: { left: number; top: number; width: number; height: number };
}

export interface CardAgain {
  words: string | null;
  /** That keys go elsewhere. */
  saysElsewhere: boolean;
  hasFocus: boolean;
}

export interface FirefoxPages {
  rig: FirefoxRig;
  control: Page;
  /** Opens an address, brings it to front, waits for a mark. */
  marked(url: string): Promise<Page>;
  /** A message to the scripts of the first tab whose address begins so, as the worker sends them. */
  say(url: string, message: object): Promise<unknown>;
  ask(message: AboutNotes): Promise<unknown>;
  tabOf(url: string): Promise<number>;
  badge(url: string): Promise<string>;
  /** Has the mark stand at the passage that has these words, as a footnote or as a note. */
  markAt(url: string, words: string, of?: 'footnote' | 'note'): Promise<void>;
  /** Everything in our layer; content scripts of Firefox may look into closed roots. */
  drawn(url: string): Promise<Part[]>;
  marks(url: string): Promise<Part[]>;
  /** The card's frame, once it shows something. */
  card(page: Page): Promise<Frame>;
  /** Begins a note on the page in the card, and waits until its field has the focus. */
  writeNote(page: Page, url: string): Promise<Frame>;
  drafts(url: string): Promise<Draft[]>;
  /** What stands in the card of a page that came back from the cache: BiDi does not show its frames any more. */
  cardAgain(url: string): Promise<CardAgain>;
  /** Closes what a test left open. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

/** The frame of the page that shows the card, if any; BiDi keeps saying that its address is that of an empty page. */
export async function cardOf(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames().slice(1)) {
    const address = await frame.evaluate(() => location.href).catch(() => '');
    if (address.endsWith('/frame.html')) return frame;
  }
  return undefined;
}

export async function startFirefoxPages(): Promise<FirefoxPages> {
  const site = await startSampleSite();
  const rig = await startFirefox({ extension: firefoxBuild, httpPort: site.httpPort, httpsPort: site.httpsPort });
  const control = await rig.openOwn('record.html', 'main');
  const tabOf = async (url: string): Promise<number> => {
    const id = await control.evaluate(async (at) => {
      const { browser } = globalThis as unknown as { browser: typeof chrome };
      return (await browser.tabs.query({})).find((one) => one.url?.startsWith(at))?.id ?? null;
    }, url);
    if (id === null) throw new Error(`No tab shows ${url}`);
    return id;
  };
  const say = async (url: string, message: object) =>
    control.evaluate(
      (tab, words) => {
        const { browser } = globalThis as unknown as { browser: typeof chrome };
        return browser.tabs.sendMessage(tab, words, { frameId: 0 }).catch(() => null);
      },
      await tabOf(url),
      message,
    );
  const ask = (message: AboutNotes) =>
    control.evaluate((words) => {
      const { browser } = globalThis as unknown as { browser: typeof chrome };
      return browser.runtime.sendMessage(words) as Promise<unknown>;
    }, message);
  const drawn = async (url: string) => control.evaluate(lookInto, await tabOf(url));
  const marks = async (url: string) => (await drawn(url)).filter(({ kind, seen }) => kind.startsWith('mark') && seen);
  /** Asked anew each time: what the driver waits with may go with the empty page that the frame begins as. */
  const cardWith = async (page: Page, selector: string) => {
    const shows = async () => {
      const frame = await cardOf(page);
      return (await frame?.evaluate((of) => document.querySelector(of) !== null, selector).catch(() => false)) ?? false;
    };
    await expect.poll(shows, { timeout: 8_000, interval: 50 }).toBe(true);
    return (await cardOf(page)) as Frame;
  };
  const card = (page: Page) => cardWith(page, 'main h1');
  return {
    rig,
    control,
    tabOf,
    say,
    ask,
    drawn,
    marks,
    card,
    async marked(url) {
      const page = await rig.open(url);
      await page.bringToFront();
      await expect.poll(async () => (await marks(url)).length, { timeout: 10_000 }).toBe(1);
      return page;
    },
    async badge(url) {
      const tab = await tabOf(url);
      return control.evaluate((tabId) => {
        const { browser } = globalThis as unknown as { browser: typeof chrome };
        return browser.action.getBadgeText({ tabId });
      }, tab);
    },
    async markAt(url, words, of = 'footnote') {
      const { segments } = readingIn(await say(url, { type: 'read-again' }));
      const segment = segments.findIndex(({ text }) => text.includes(words));
      const quote = segments[segment]?.text ?? '';
      const passage = { segment, start: 0, end: quote.length, quote };
      await say(url, {
        type: 'show-marks',
        url: url.replace(/#.*$/, ''),
        footnotes: of === 'footnote' ? [{ number: 1, passage }] : [],
        notes: of === 'note' ? [{ number: 1, places: [passage] }] : [],
        print: false,
      });
      await expect.poll(async () => (await marks(url)).length).toBe(1);
    },
    async writeNote(page, url) {
      await ask({ type: 'note-start', tabId: await tabOf(url), on: 'page', inCard: true });
      const frame = await cardWith(page, 'textarea');
      await expect
        .poll(() => frame.evaluate(() => document.hasFocus() && document.activeElement?.localName))
        .toBe('textarea');
      return frame;
    },
    async drafts(url) {
      const answer = (await ask({ type: 'notes-of-tab', tabId: await tabOf(url) })) as NotesAnswer;
      return answer.state === 'notes' ? answer.drafts : [];
    },
    async cardAgain(url) {
      return control.evaluate(lookIntoCard, await tabOf(url));
    },
    async closePages() {
      for (const page of await rig.browser.pages()) if (page !== control) await page.close();
    },
    async close() {
      await rig.close();
      await site.close();
    },
  };
}

interface Scripting {
  executeScript(of: { target: { tabId: number }; func: () => unknown }): Promise<{ result?: unknown }[]>;
}

/** Runs in a page of the extension. */
async function lookInto(tabId: number): Promise<Part[]> {
  const { browser } = globalThis as unknown as { browser: { scripting: Scripting } };
  const [injected] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => {
      type Open = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
      const parts: unknown[] = [];
      const look = (parent: ParentNode) => {
        for (const one of parent.children) {
          const { left, top, width, height } = one.getBoundingClientRect();
          const { visibility, opacity, display } = getComputedStyle(one);
          const seen = visibility === 'visible' && opacity === '1' && display !== 'none';
          const inTopLayer = one.matches(':popover-open');
          parts.push({
            name: one.localName,
            kind: one.className,
            id: one.id,
            seen,
            inTopLayer,
            box: { left, top, width, height },
          });
          look(one);
          const { openOrClosedShadowRoot } = one as Open;
          if (openOrClosedShadowRoot) look(openOrClosedShadowRoot);
        }
      };
      for (const one of document.querySelectorAll<Open>('div')) {
        if (one.openOrClosedShadowRoot) look(one.openOrClosedShadowRoot);
      }
      return parts;
    },
  });
  return (injected?.result ?? []) as Part[];
}

/** Runs in a page of the extension. In Firefox its content scripts may look into its own frames. */
async function lookIntoCard(tabId: number): Promise<CardAgain> {
  const { browser } = globalThis as unknown as { browser: { scripting: Scripting } };
  const [injected] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => {
      type Open = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
      const rootOf = (one: Element | null | undefined) => (one as Open | null | undefined)?.openOrClosedShadowRoot;
      const outer = rootOf(document.documentElement.lastElementChild);
      const inner = [...(outer?.querySelectorAll('div') ?? [])].map(rootOf);
      const frames = inner.flatMap((root) => [...(root?.querySelectorAll('iframe') ?? [])]);
      const card = frames.map((frame) => frame.contentDocument).find((one) => one?.URL.endsWith('/frame.html'));
      return {
        words: card?.querySelector('textarea')?.value ?? null,
        saysElsewhere: card?.body.classList.contains('elsewhere') ?? false,
        hasFocus: card?.hasFocus() ?? false,
      };
    },
  });
  return injected?.result as CardAgain;
}
