/** Pages of both browsers for benchmarks, with a program in them. Both are secure places, as the worker is: only there is a digest made. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { needBrowser } from '../browsers.ts';

/** A page of some browser, as much of it as the naming needs. */
export interface Bed {
  page: { evaluate<Given, Answer>(run: (given: Given) => Answer | Promise<Answer>, given: Given): Promise<Answer> };
  close(): Promise<void>;
}

/** An empty page of Chromium with `code` in it. */
export async function openChromium(code: string): Promise<{ page: Page; close(): Promise<void> }> {
  const browser = await chromium.launch({ executablePath: needBrowser('chromium'), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto('https://bench.invalid/');
  await page.addScriptTag({ content: code });
  return { page, close: () => browser.close() };
}

/** The same of Firefox, over WebDriver BiDi, on a page of this machine. */
export async function openFirefox(code: string): Promise<Bed> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html>'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless: true,
    protocolTimeout: 600_000,
  });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.addScriptTag({ content: code });
  return {
    page: { evaluate: (run, given) => page.evaluate(run as never, given) as never },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
