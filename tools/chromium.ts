/** Chromium with the built extension on the sample site's real host names; used by the browser tests, `try` and the pictures. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { needBrowser } from './browsers.ts';

export interface ChromiumOptions {
  /** Folder of the built extension; none for a browser without it. */
  extension: string | null;
  httpPort: number;
  httpsPort?: number | null;
  headed?: boolean;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** Lets the extension into private windows too. */
  privateWindows?: boolean;
  /** Folder of a profile that is kept when the browser ends; else one of its own, deleted with it. */
  profile?: string;
  /** File for the browser's own log of every request it makes. */
  netLog?: string;
}

export interface ChromiumRig {
  context: BrowserContext;
  /** Id of the extension; empty in a browser without it. */
  id: string;
  /** A page of the extension from which its APIs can be called. */
  control(): Promise<Page>;
  /** Number of the tab that shows `page`; the browser tells it even where it hides the address from the extension. */
  tabOf(page: Page): Promise<number>;
  /** The popup's page for a tab, opened in a tab of its own. */
  popup(page: Page): Promise<Page>;
  badge(page: Page): Promise<string>;
  /** Says to the scripts in a page's top frame what the worker could say, brings the page to front, gives their answer. */
  tell(page: Page, message: { type: string } & Record<string, unknown>): Promise<unknown>;
  stopWorker(): Promise<void>;
  /** Ends the browser that was started here as a crash would: nothing is written any more. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Every name ends on this machine or nowhere: the sample site's hosts on its ports, all else not found. */
function hostRules({ httpPort, httpsPort }: ChromiumOptions): string {
  const hosts = ['*.nhs.uk', '*.example.org', '*.co.uk'];
  const rules = hosts.flatMap((host) => [
    `MAP ${host}:80 127.0.0.1:${httpPort}`,
    ...(httpsPort ? [`MAP ${host}:443 127.0.0.1:${httpsPort}`] : []),
  ]);
  return [...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ');
}

/** The switch for private windows lies in the browser's own settings; only its protocol turns it without a reload. */
async function loadForPrivate(context: BrowserContext, path: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const send = session?.send as unknown as (method: string, of: object) => Promise<unknown>;
  await send.call(session, 'Extensions.loadUnpacked', { path, enableInIncognito: true });
}

export async function startChromium(options: ChromiumOptions): Promise<ChromiumRig> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'trust-footnotes-profile-'));
  const { extension } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needBrowser('chromium'),
    headless: !options.headed,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: options.viewport ?? { width: 1100, height: 800 },
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    args: [
      ...(options.headed ? [] : ['--headless=new']),
      '--no-sandbox',
      ...(options.privateWindows ? ['--enable-unsafe-extension-debugging'] : []),
      ...(extension && !options.privateWindows
        ? [`--disable-extensions-except=${resolve(extension)}`, `--load-extension=${resolve(extension)}`]
        : []),
      `--host-resolver-rules=${hostRules(options)}`,
      ...(options.netLog ? [`--log-net-log=${options.netLog}`] : []),
    ],
  });
  if (extension && options.privateWindows) await loadForPrivate(context, resolve(extension));
  const worker = extension ? (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))) : null;
  const id = worker ? new URL(worker.url()).host : '';
  let controlPage: Page | undefined;

  const control = async () => {
    if (!controlPage || controlPage.isClosed()) {
      controlPage = await context.newPage();
      await controlPage.goto(`chrome-extension://${id}/record.html`);
    }
    return controlPage;
  };
  const tabOf = async (page: Page) => {
    const from = await control();
    await page.bringToFront();
    const tabId = await from.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return tab?.id ?? null;
    });
    if (tabId === null) throw new Error(`No tab shows ${page.url()}`);
    return tabId;
  };
  return {
    context,
    id,
    control,
    tabOf,
    async popup(page) {
      const tabId = await tabOf(page);
      const popup = await context.newPage();
      await popup.goto(`chrome-extension://${id}/popup.html?tab=${tabId}`);
      await popup.waitForSelector('main');
      return popup;
    },
    async badge(page) {
      const tabId = await tabOf(page);
      return (await control()).evaluate((tab) => chrome.action.getBadgeText({ tabId: tab }), tabId);
    },
    async tell(page, message) {
      const tabId = await tabOf(page);
      const answer = await (await control()).evaluate(
        ({ tab, words }) => chrome.tabs.sendMessage(tab, words, { frameId: 0 }),
        { tab: tabId, words: message },
      );
      await page.bringToFront();
      return answer;
    },
    async stopWorker() {
      const session = await context.newCDPSession(await control());
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    async kill() {
      const session = await context.browser()?.newBrowserCDPSession();
      const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
      const own = processInfo.find(({ type }) => type === 'browser');
      if (!own) throw new Error('The browser does not tell its process');
      const ended = new Promise<void>((done) => context.once('close', () => done()));
      process.kill(own.id, 'SIGKILL');
      await ended;
    },
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
