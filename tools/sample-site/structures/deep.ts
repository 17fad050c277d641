/** Drupal- or Wagtail-like: deep readable paths, filters above lists, dates in brackets after headlines, JSON-LD that says WebPage. */
import { blocks, documentOf, footMark, topMark } from '../frame.ts';
import { html, Markup } from '../html.ts';
import { layoutOf, type Page, type Site } from '../model.ts';
import { besideOf, type Entry, entriesOf, homeOf, menuOf, trailOf } from '../site-map.ts';

export function deep(site: Site, page: Page): string {
  const layout = layoutOf(page);
  const data = JSON.stringify({ '@context': 'https://schema.org', '@type': 'WebPage', name: page.headline });
  const more = html`<link rel="canonical" href="${site.origin}${page.path}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${site.name}">
<script type="application/ld+json">${new Markup(data.replaceAll('<', '\\u003c'))}</script>\n`;
  const body = html`${topMark()}
<a href="#main-content" class="visually-hidden focusable">Skip to main content</a>
${site.alert && html`<section class="site-alert" aria-label="Site alert"><h2>Important</h2><p>${site.alert}</p></section>`}
<header class="region-header"><a rel="home" href="${homeOf(site).path}"><img src="/sample-site/logo.svg" alt="sample site, home"></a> <span>${site.name}</span>
<nav aria-label="Main menu"><ul class="menu">${menuOf(site).map((link) => html`<li class="menu-item"><a href="${link.path}">${link.text}</a></li>`)}</ul></nav></header>
${layout !== 'home' && breadcrumb(site, page)}
<div class="layout"><main><a id="main-content"></a>
${layout === 'home' ? front(site, page) : layout === 'list' ? list(site, page) : node(page)}
</main>
${layout !== 'home' && sidebar(site, page)}</div>
<footer class="region-footer"><p>${site.name}</p><p>Cookies, privacy and accessibility are explained on separate pages.</p>${footMark()}</footer>`;
  return documentOf({ title: `${page.headline} | ${site.short}`, style: 'deep', more }, 'path-node', body);
}

function breadcrumb(site: Site, page: Page): Markup {
  const trail = trailOf(site, page);
  return html`<nav class="breadcrumb" aria-labelledby="crumbs"><h2 id="crumbs" class="visually-hidden">Breadcrumb</h2><ol>${trail.map(
    (link, index) =>
      html`<li>${index < trail.length - 1 ? html`<a href="${link.path}">${link.text}</a>` : link.text}</li>`,
  )}</ol></nav>`;
}

function node(page: Page): Markup {
  return html`<article class="node"><h1 class="node__title">${page.headline}</h1>
${page.date && html`<div class="field field--date">${page.date.label && `${page.date.label} `}${page.date.text}</div>`}
<div class="field field--body">${blocks(page.body)}</div>
${page.reviewed && html`<div class="field">${page.reviewed.label ?? 'Page last updated'} ${page.reviewed.text}</div>`}</article>`;
}

/** Other items with their own dates stand in the sidebar, or below, and never belong to the page. */
function sidebar(site: Site, page: Page): Markup | false {
  const beside = besideOf(site, page);
  const related = entriesOf(site, page.related);
  if (beside.length === 0 && related.length === 0) return false;
  return html`<aside class="sidebar">${beside.length > 0 && html`<h2>In this section</h2><ul>${beside.map((link) => html`<li><a href="${link.path}">${link.text}</a></li>`)}</ul>`}
${related.length > 0 && html`<h2>Related content</h2>${related.map((entry) => html`<div><a href="${entry.path}">${entry.text}</a>${bracketed(entry)}</div>`)}`}</aside>`;
}

function bracketed(entry: Entry): string {
  return entry.date ? ` (${entry.date.text})` : '';
}

function row(entry: Entry): Markup {
  return html`<article class="views-row"><h2><a href="${entry.path}">${entry.text}</a>${bracketed(entry)}</h2><p>${entry.teaser}</p></article>\n`;
}

function list(site: Site, page: Page): Markup {
  return html`<h1>${page.headline}</h1>${blocks(page.body)}
<form class="exposed-form" method="get" action="${page.path.split('?')[0]}"><label for="topic">Topic</label><select id="topic" name="field_topic_value"><option>Any</option><option>Services</option><option>The trust</option></select><button type="submit">Apply</button></form>
<div class="view-content">${entriesOf(site, page.entries).map(row)}</div>
${
  page.pages &&
  html`<nav class="pager" aria-label="Pages"><ul>${page.pages.map(
    (path, index) =>
      html`<li><a href="${path}"${path === page.path && new Markup(' aria-current="page"')}>${index + 1}</a></li>`,
  )}</ul></nav>`
}`;
}

function front(site: Site, page: Page): Markup {
  return html`<h1>${page.headline}</h1>${blocks(page.body)}
${page.entries && html`<section class="news-strip"><h2>News</h2>${entriesOf(site, page.entries).map(row)}</section>`}`;
}
