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

/** Sizes in kilobytes of the pages on which the extension's cost is measured. */
export const measuredSizes = [30, 300, 5_000] as const;

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

/** Invented ward notes until the page has its size, after the chair's release or without it. */
function sized(kilobytes: number, first: Markup | string): string {
  const note = (index: number) =>
    `<p>Note ${index}: the ward round began at nine, tea was served at ten, and the garden door was open until dusk on day ${index % 365}.</p>\n`;
  const parts: string[] = [];
  for (let size = 0, index = 1; size < kilobytes * 1_000; index++) {
    const part = note(index);
    parts.push(part);
    size += part.length;
  }
  return shell('A very long page', html`<main>${first}${new Markup(parts.join(''))}</main>`);
}

const sizedRoutes: TestRoute[] = measuredSizes.flatMap((kilobytes) => [
  {
    path: `/with-footnotes-${kilobytes}`,
    what: `the chair’s release and notes, ${kilobytes} kB in all`,
    html: () => sized(kilobytes, releaseOf(chair)),
  },
  {
    path: `/without-footnotes-${kilobytes}`,
    what: `notes about nothing, ${kilobytes} kB`,
    html: () => sized(kilobytes, html`<h1>Notes of the wards</h1>`),
  },
]);

/** The release where what stands around it moves; the buttons are pressed by the tests. */
function moving(): Markup {
  return html`<div class="sticky" style="position:sticky;top:0;height:80px;background:#ccc;z-index:5">A header that stays</div>
<main><div id="late"></div><details id="fold" open><summary>The release</summary>${releaseOf(chair)}</details>
<div id="box" style="height:120px;overflow:auto"><div style="height:2000px">A long box</div></div><div style="height:1500px"></div></main>`;
}

function strict(): string {
  const page: Page = { ...pageAt(fenwater, chair), path: '/strict-csp' };
  return renderPage(fenwater, page).html;
}

const login = html`<main><h1>Sign in</h1><form><label>User name <input name="user" autocomplete="username"></label><label>Password <input type="password" name="word" autocomplete="current-password"></label><button type="submit">Sign in</button></form></main>`;

/** Elements by whose names a document and a window are asked for something else. */
function namesakes(): Markup {
  const images = (
    'title body head documentElement contentType hidden activeElement createElement createTreeWalker createRange ' +
    'querySelectorAll elementFromPoint caretPositionFromPoint getSelection addEventListener'
  )
    .split(' ')
    .map((name) => `<img name="${name}" alt="">`);
  const links = 'browser trustFootnotesReads trustFootnotesMarks trustFootnotesCopy'
    .split(' ')
    .map((id) => `<a id="${id}"></a>`);
  return new Markup([...images, ...links].join(''));
}

const frameNames = [
  'browser',
  'chrome',
  'trustFootnotesReads',
  'trustFootnotesMarks',
  'trustFootnotesCopy',
  'scheduler',
  'document',
  'addEventListener',
];

/** Frames of every kind, those of a page's own origin with the release in them. */
function frames(names: readonly string[]): Markup {
  const { text } = releaseOf(chair);
  const inner = html`<iframe srcdoc="${text}"></iframe><iframe src="/attack"></iframe>
<iframe src="/attack" sandbox="allow-scripts"></iframe><iframe src="/attack" sandbox></iframe>
<iframe srcdoc="${text}" sandbox="allow-scripts"></iframe><iframe id="written"></iframe><iframe id="made"></iframe>`;
  return html`${inner}${names.map((name) => html`<iframe name="${name}"></iframe>`)}`;
}

export const testRoutes: readonly TestRoute[] = [
  {
    path: '/strict-csp',
    what: 'the chair’s release under a policy that allows nothing from elsewhere',
    headers: { 'content-security-policy': "default-src 'self'; script-src 'self'" },
    html: strict,
  },
  { path: '/spa', below: true, what: 'changes by history.pushState, without loading', html: spa },
  { path: '/big', what: 'the chair’s release and five megabytes more', html: () => sized(5_000, releaseOf(chair)) },
  ...sizedRoutes,
  { path: '/no-main', what: 'only navigation and footer', html: () => shell('Fenwater Partnership', '') },
  { path: '/login', what: 'a password field', html: () => shell('Sign in', login) },
  {
    path: '/attack',
    what: 'the chair’s release, on a page whose scripts try everything to learn of footnotes',
    html: () => shell('A hostile page', html`<main>${releaseOf(chair)}</main>`, 'attack.js'),
  },
  {
    path: '/namesakes',
    what: 'the chair’s release, and elements called like what a document has',
    html: () => shell('A page of namesakes', html`<main>${releaseOf(chair)}</main><form>${namesakes()}</form>`),
  },
  {
    path: '/frames',
    what: 'the chair’s release, and frames with the release in them',
    html: () => shell('A page of frames', html`<main>${releaseOf(chair)}</main>${frames([])}`, 'frames.js'),
  },
  {
    path: '/frames-named',
    what: 'the same, with frames called like what a script asks its window for',
    html: () =>
      shell('A page of named frames', html`<main>${releaseOf(chair)}</main>${frames(frameNames)}`, 'frames.js'),
  },
  {
    path: '/sandboxed',
    what: 'the chair’s release under a policy that takes its origin from the page',
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
    html: () => shell('A page in a sandbox', html`<main>${releaseOf(chair)}</main>`, 'attack.js'),
  },
  {
    path: '/moves',
    what: 'the chair’s release below a sticky header, in a box that scrolls, in an accordion, above an image that comes late',
    html: () => shell('A page that moves', moving(), 'moves.js'),
  },
  {
    path: '/takes-away',
    what: 'the chair’s release, on a page that removes every element it did not put there itself',
    html: () => shell('A page that tidies up', html`<main>${releaseOf(chair)}</main>`, 'takes.js'),
  },
  {
    path: '/covers',
    what: 'the chair’s release, on a page that clones, covers and hides what it did not put there itself',
    html: () => shell('A page that covers', html`<main>${releaseOf(chair)}</main>`, 'covers.js'),
  },
  {
    path: '/keeps-frames-empty',
    what: 'the chair’s release under a policy that keeps every frame in it empty',
    headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
    html: () => shell('A page apart', html`<main>${releaseOf(chair)}</main>`),
  },
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
