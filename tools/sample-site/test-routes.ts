/**
 * Routes of the invented trust's host on which something unusual happens: a strict policy, content by script, size.
 * They are not among `samplePages`, because what they show depends on scripts, headers or time.
 */
import { blocks, documentOf, footMark, topMark } from './frame.ts';
import { html, Markup } from './html.ts';
import type { Page } from './model.ts';
import { renderPage } from './pages.ts';
import { pageAt } from './site-map.ts';
import { fenwater } from './sites/fenwater.ts';
import { chair, garden } from './sites/fenwater-paths.ts';

export interface TestRoute {
  path: string;
  /** Paths below `path` that get the same answer. */
  below?: boolean;
  what: string;
  headers?: Record<string, string>;
  html: () => string;
}

const megabytes = 5;

function shell(title: string, main: Markup | string, script?: string): string {
  const body = html`${topMark()}
<header><p>Fenwater Partnership NHS Foundation Trust</p><nav aria-label="Main"><ul><li><a href="/">Home</a></li><li><a href="/news/">News</a></li></ul></nav></header>
${main}
<footer>${footMark()}</footer>`;
  const more = script ? html`<script src="/sample-site/${script}" defer></script>\n` : undefined;
  return documentOf({ title, style: 'deep', more }, 'test-route', body);
}

function releaseOf(path: string): Markup {
  const page = pageAt(fenwater, path);
  return html`<article><h1>${page.headline}</h1>${page.date && html`<p>Published on: ${page.date.text}</p>`}${blocks(page.body)}</article>`;
}

function template(id: string, path: string): Markup {
  return html`<template id="${id}">${releaseOf(path)}</template>`;
}

function spa(): string {
  const start = html`<article><h1>News</h1><p>Choose an item.</p></article>`;
  const main = html`<main><ul class="switch"><li><a href="/spa">Start</a></li><li><a href="/spa/chair">Chair to stand down</a></li><li><a href="/spa/garden">Garden opens</a></li></ul><div id="view">${start}</div></main>
<template id="start">${start}</template>${template('chair', chair)}${template('garden', garden)}`;
  return shell('News | Fenwater Partnership', main, 'spa.js');
}

/** The chair's release, followed by invented ward notes until the page has its size. */
function big(): string {
  const note = (index: number) =>
    `<p>Note ${index}: the ward round began at nine, tea was served at ten, and the garden door was open until dusk on day ${index % 365}.</p>\n`;
  const parts: string[] = [];
  for (let size = 0, index = 1; size < megabytes * 1_000_000; index++) {
    const part = note(index);
    parts.push(part);
    size += part.length;
  }
  return shell('A very long page', html`<main>${releaseOf(chair)}${new Markup(parts.join(''))}</main>`);
}

function strict(): string {
  const page: Page = { ...pageAt(fenwater, chair), path: '/strict-csp' };
  return renderPage(fenwater, page).html;
}

const login = html`<main><h1>Sign in</h1><form><label>User name <input name="user" autocomplete="username"></label><label>Password <input type="password" name="word" autocomplete="current-password"></label><button type="submit">Sign in</button></form></main>`;

export const testRoutes: readonly TestRoute[] = [
  {
    path: '/strict-csp',
    what: 'the chair’s release under a policy that allows nothing from elsewhere',
    headers: { 'content-security-policy': "default-src 'self'; script-src 'self'" },
    html: strict,
  },
  { path: '/spa', below: true, what: 'changes by history.pushState, without loading', html: spa },
  { path: '/big', what: 'the chair’s release and five megabytes more', html: big },
  { path: '/no-main', what: 'only navigation and footer', html: () => shell('Fenwater Partnership', '') },
  { path: '/login', what: 'a password field', html: () => shell('Sign in', login) },
  {
    path: '/rewrites',
    what: 'the chair’s release, written anew every 50 ms',
    html: () => shell('Live page', html`<main id="view">${releaseOf(chair)}</main>`, 'rewrites.js'),
  },
  {
    path: '/late',
    what: 'the chair’s release arrives one second after loading',
    html: () => shell('Loading', html`<main id="view"><p>Loading</p></main>${template('late', chair)}`, 'late.js'),
  },
];
