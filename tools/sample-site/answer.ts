/** What the sample site answers to a request: from host and path to status, headers and bytes. No network here. */
import { readFileSync } from 'node:fs';
import { emptyPdf, encode } from './bytes.ts';
import { documentOf, footMark, topMark } from './frame.ts';
import { html } from './html.ts';
import type { SamplePage, Site } from './model.ts';
import { notFoundPage, samplePages } from './pages.ts';
import { documentsOf } from './site-map.ts';
import { sites } from './sites/all.ts';
import { testRoutes } from './test-routes.ts';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array | string;
}

const assetTypes: Record<string, string> = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' };
const assets = new URL('./assets/', import.meta.url);
/** The invented trust's host, and one that is nobody's: there the extension does not run. */
const testHosts = ['www.fenwater.nhs.uk', 'www.fenwater.example.org'];

const siteOf = new Map(sites.map((site) => [new URL(site.origin).host, site]));
const pages = new Map(samplePages().map((page) => [withoutScheme(page.url), page]));
const documents = new Set(sites.flatMap((site) => documentsOf(site).map((path) => new URL(site.origin).host + path)));

function withoutScheme(url: string): string {
  const { host, pathname, search } = new URL(url);
  return host + pathname + search;
}

/** Hosts that have a page of their own, without those that answer only "not found". */
export function sampleHosts(): string[] {
  return [...new Set([...pages.keys()].map((address) => address.slice(0, address.indexOf('/'))))];
}

/** `host` without port, `target` as in the request line: path and query. */
export function answer(host: string, target: string): Answer {
  const { pathname, search } = new URL(target, 'http://sample.invalid');
  if (pathname.startsWith('/sample-site/')) return asset(pathname.slice('/sample-site/'.length));
  if (pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  const route = testHosts.includes(host) ? routeAt(pathname) : undefined;
  if (route)
    return {
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', ...route.headers },
      body: route.html(),
    };
  if (documents.has(host + pathname))
    return { status: 200, headers: { 'content-type': 'application/pdf' }, body: emptyPdf };
  const site = siteOf.get(host);
  const page =
    pages.get(host + pathname + search) ?? pages.get(host + pathname) ?? (pathname === '/' ? frontOf(site) : undefined);
  if (page) return send(200, page);
  return site ? send(404, notFoundPage(site)) : nothingHere();
}

function routeAt(path: string) {
  return testRoutes.find((route) => path === route.path || (route.below && path.startsWith(`${route.path}/`)));
}

function frontOf(site: Site | undefined): SamplePage | undefined {
  const home = site?.pages.find(({ kind }) => kind === 'home');
  return site && home && pages.get(withoutScheme(site.origin + home.path));
}

/** Old pages are sent without a charset: only the page itself says how it is written. */
function send(status: number, page: SamplePage): Answer {
  const type = page.charset === 'utf-8' ? 'text/html; charset=utf-8' : 'text/html';
  return { status, headers: { 'content-type': type }, body: encode(page.html, page.charset) };
}

function nothingHere(): Answer {
  const body = html`${topMark()}<main><h1>No such site</h1></main><footer>${footMark()}</footer>`;
  return {
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: documentOf({ title: 'No such site', style: 'deep' }, 'none', body),
  };
}

function asset(name: string): Answer {
  const type = assetTypes[name.split('.').pop() ?? ''];
  if (!type || !/^[a-z]+\.[a-z]+$/.test(name))
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: '' };
  try {
    return { status: 200, headers: { 'content-type': type }, body: readFileSync(new URL(name, assets)) };
  } catch {
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: '' };
  }
}
