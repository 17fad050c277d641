/** Firefox with the built extension, over WebDriver BiDi, on the sample site behind a proxy of its own. */
import { request as ask, createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { resolve } from 'node:path';
import type { Duplex } from 'node:stream';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { needBrowser } from './browsers.ts';

const uuid = '7f1b0c52-3d0e-4c57-9a39-2b8f4c1d6e10';
const addonId = 'trust-footnotes@extension.invalid';

export interface FirefoxRig {
  browser: Browser;
  /** Opens an address of the extension in a new tab and waits for `selector`. */
  openOwn(path: string, selector: string): Promise<Page>;
  open(url: string): Promise<Page>;
  /** Ends the browser that was started here as a crash would. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** A proxy that sends every name to the sample site: Firefox has no rule for host names with wildcards. */
async function startProxy(
  httpPort: number,
  httpsPort: number | null,
): Promise<{ proxy: Server; tunnels: Set<Duplex> }> {
  const tunnels = new Set<Duplex>();
  const proxy = createServer((request, response) => {
    const { pathname, search, host } = new URL(request.url ?? '/', 'http://sample.invalid');
    const to = { port: httpPort, host: '127.0.0.1', path: pathname + search, headers: { ...request.headers, host } };
    const onward = ask(to, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  proxy.on('connect', (request, socket) => {
    tunnels.add(socket);
    socket.on('close', () => tunnels.delete(socket));
    if (!httpsPort || !/\.(nhs\.uk|example\.org):443$/.test(request.url ?? '')) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const onward = connect(httpsPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket);
      socket.pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  return { proxy, tunnels };
}

export async function startFirefox(options: {
  extension: string;
  httpPort: number;
  httpsPort: number | null;
  /** Milliseconds after which an idle event page is stopped. */
  idle?: number;
  /** Folder of a profile that is kept when the browser ends. */
  profile?: string;
}): Promise<FirefoxRig> {
  const { proxy, tunnels } = await startProxy(options.httpPort, options.httpsPort);
  const { port } = proxy.address() as AddressInfo;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless: true,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    acceptInsecureCerts: true,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '127.0.0.1,localhost',
      'dom.security.https_first': false,
      'extensions.background.idle.timeout': options.idle ?? 30_000,
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
      // The browser's own question for a permission cannot be pressed from here; it answers yes.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(resolve(options.extension));
  return {
    browser,
    async openOwn(path, selector) {
      const page = await browser.newPage();
      // For an extension's page "loaded" never arrives over BiDi.
      await page.goto(`moz-extension://${uuid}/${path}`, { waitUntil: [] });
      await page.waitForSelector(selector);
      return page;
    },
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async kill() {
      await killProcess(browser);
      await closeProxy(proxy, tunnels);
    },
    async close() {
      const closing = browser.close().then(() => true);
      // At times a Firefox that was told to close does not end.
      const late = new Promise<false>((done) => setTimeout(done, 15_000, false).unref());
      if (!(await Promise.race([closing, late]))) {
        closing.catch(() => {});
        await killProcess(browser);
      }
      await closeProxy(proxy, tunnels);
    },
  };
}

async function killProcess(browser: Browser): Promise<void> {
  const own = browser.process();
  if (!own) throw new Error('The browser does not tell its process');
  if (own.exitCode !== null || own.signalCode !== null) return;
  const ended = new Promise((done) => own.once('exit', done));
  own.kill('SIGKILL');
  await ended;
}

/** Tunnels are no connections that a server closes by itself. */
async function closeProxy(proxy: Server, tunnels: Iterable<Duplex>): Promise<void> {
  for (const tunnel of tunnels) tunnel.destroy();
  proxy.closeAllConnections();
  await new Promise((done) => proxy.close(done));
}
