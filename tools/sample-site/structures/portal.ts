/**
 * A portal of the VerseOne sort: no main, header or footer elements, cookie words with settings on top, the headline
 * once in the banner and once above the text, a rating box below, item addresses that end in a number.
 */
import { blocks, documentOf, footMark, topMark } from '../frame.ts';
import { html, type Markup } from '../html.ts';
import { layoutOf, type Page, type Site } from '../model.ts';
import { besideOf, type Entry, entriesOf, homeOf, menuOf, trailOf } from '../site-map.ts';

export function portal(site: Site, page: Page): string {
  const layout = layoutOf(page);
  const tail = layout === 'article' || layout === 'list' ? `Latest news | ${site.short}` : site.name;
  const trail = trailOf(site, page);
  const beside = besideOf(site, page);
  const body = html`${topMark()}
<div id="cookies" class="vo-cookie"><h2>Cookies on this site</h2><p>We put small files called cookies on your device. Choose a setting.</p><label><input type="checkbox"> Allow statistics</label> <button type="button">Save</button></div>
<noscript><p>Some parts of this site need JavaScript.</p></noscript>
<div id="top"><a class="skip" href="#content">Skip to main content</a><a class="logo" href="${homeOf(site).path}"><img src="/sample-site/logo.svg" alt="Logo: sample site"></a>
<div id="menu"><ul>${menuOf(site).map((link) => html`<li><a href="${link.path}">${link.text}</a></li>`)}</ul></div></div>
${site.alert && html`<div id="notice">${site.alert}</div>`}
${
  layout !== 'home' &&
  html`<div id="banner"><div class="banner-title">${page.headline}</div><ul class="breadcrumbs">${trail.map(
    (link, index) =>
      html`<li>${index < trail.length - 1 ? html`<a href="${link.path}">${link.text}</a>` : link.text}</li>`,
  )}</ul></div>`
}
<div id="wrap">
${layout !== 'home' && beside.length > 0 && html`<div id="left-menu"><ul>${beside.map((link) => html`<li><a href="${link.path}">${link.text}</a></li>`)}</ul></div>`}
<div id="content">
${layout === 'home' ? front(site, page) : layout === 'list' ? list(site, page) : item(site, page, layout === 'article')}
</div></div>
<div id="foot"><p>${site.name}</p></div>
<footer>${footMark()}</footer>`;
  return documentOf({ title: `${page.headline} | ${tail}`, style: 'portal' }, 'vo-site', body);
}

function item(site: Site, page: Page, news: boolean): Markup {
  return html`<h1>${page.headline}</h1>
${page.date && html`<div class="when">${page.date.label && `${page.date.label} `}${page.date.text}</div>`}
<div class="editor">${blocks(page.body)}</div>
${page.reviewed && html`<div class="when">${page.reviewed.label ?? 'Last updated:'} ${page.reviewed.text}</div>`}
<div class="rating"><strong>Was this page useful?</strong> <button type="button">Yes</button> <button type="button">No</button> Rating: none yet</div>
${news && page.under && html`<div class="back"><a href="${page.under}">Back to ${site.newsName}</a></div>`}
${page.related && html`<div class="more"><h2>Related news</h2>${entriesOf(site, page.related).map(row)}</div>`}`;
}

function row(entry: Entry): Markup {
  return html`<div class="row">${entry.date && html`<span class="row-date">${entry.date.text}</span>`}<h3><a href="${entry.path}">${entry.text}</a></h3><div>${entry.teaser}</div></div>\n`;
}

function list(site: Site, page: Page): Markup {
  const pages = page.pages ?? [];
  return html`<h1>${page.headline}</h1>
${blocks(page.body)}${entriesOf(site, page.entries).map(row)}
<div class="pages">${pages.map((path, index) => (path === page.path ? html`<b>Page ${index + 1}</b> ` : html`<a href="${path}">Page ${index + 1}</a> `))}</div>`;
}

function front(site: Site, page: Page): Markup {
  return html`<h1>${page.headline}</h1>
${blocks(page.body)}
${page.entries && html`<div class="carousel"><h2>${site.newsName}</h2>${entriesOf(site, page.entries).map(row)}</div>`}`;
}
