/** Concrete-like: page tools first, the h1 is the section and the headline an h2, dates with a label and tag bullets. */
import { blocks, documentOf, footMark, topMark } from '../frame.ts';
import { html, type Markup } from '../html.ts';
import { layoutOf, type Page, type Site } from '../model.ts';
import { besideOf, type Entry, entriesOf, homeOf, menuOf, trailOf } from '../site-map.ts';

export function concrete(site: Site, page: Page): string {
  const layout = layoutOf(page);
  const title = layout === 'home' ? `Home :: ${site.name}` : `${page.headline} :: ${site.name}`;
  const more = html`<meta property="og:type" content="website">\n<meta property="og:title" content="${page.headline}">\n`;
  const body = html`${topMark()}
<div class="page-tools"><span>Text size</span><button type="button">A-</button><button type="button">A</button><button type="button">A+</button><span>Contrast</span><button type="button">C</button><button type="button">C</button></div>
<div class="cookie-bar"><p>This website uses cookies. By carrying on you agree to them.</p><button type="button">OK</button></div>
<div class="site-top"><a href="${homeOf(site).path}"><img src="/sample-site/logo.svg" alt="sample site"></a><span class="strap">${site.name}</span></div>
${site.alert && html`<div class="banner-strip"><strong>Alert</strong> ${site.alert}</div>`}
<nav class="main-nav"><ul>${menuOf(site).map((link) => html`<li><a href="${link.path}">${link.text}</a></li>`)}</ul></nav>
${layout === 'home' ? front(site, page) : inner(site, page)}
<footer class="site-foot"><p>${site.name}. Switchboard, addresses and how to find us are on the contact page.</p>${footMark()}</footer>`;
  return documentOf({ title, style: 'concrete', more }, 'ccm-page', body);
}

function inner(site: Site, page: Page): Markup {
  const layout = layoutOf(page);
  const trail = trailOf(site, page);
  const section = layout === 'page' ? page.headline : site.newsName;
  const beside = besideOf(site, page);
  return html`<div class="page-title"><h1>${section}</h1></div>
<div class="crumbs" aria-label="Breadcrumb" role="navigation">You are here: ${trail.map((link, index) =>
    index < trail.length - 1 ? html`<a href="${link.path}">${link.text}</a> / ` : html`<span>${link.text}</span>`,
  )}</div>
<div class="columns">
${beside.length > 0 && html`<div class="side" role="navigation" aria-label="In this section"><ul>${beside.map((link) => html`<li><a href="${link.path}">${link.text}</a></li>`)}</ul></div>`}
<div class="main-area" role="main" id="main">
${layout === 'list' ? list(site, page) : layout === 'article' ? item(site, page) : blocks(page.body)}
</div></div>`;
}

function published(page: Page): Markup | false {
  const { date } = page;
  return date
    ? html`<p class="item-date">${date.label ?? 'Published on:'} ${date.text}</p><ul class="tags"><li>Trust news</li><li>Our services</li></ul>`
    : html`<ul class="tags"><li>Trust news</li></ul>`;
}

function item(site: Site, page: Page): Markup {
  return html`<h2>${page.headline}</h2>
${page.date && published(page)}
${blocks(page.body, 3)}
<p class="back"><a href="${page.under}">Back to ${site.newsName}</a></p>
<div class="share">Share this page <button type="button">By email</button> <button type="button">Print</button></div>
${
  page.related &&
  html`<div class="related"><h3>You may also like</h3><ul>${entriesOf(site, page.related).map(
    (entry) =>
      html`<li><a href="${entry.path}">${entry.text}</a>${entry.date && html` <em>${entry.date.text}</em>`}</li>`,
  )}</ul></div>`
}`;
}

function listed(entry: Entry): Markup {
  return html`<div class="news-item"><h3><a href="${entry.path}">${entry.text}</a></h3>${published(entry.page)}<p>${entry.teaser}</p><p><a href="${entry.path}">Read more</a></p></div>\n`;
}

function list(site: Site, page: Page): Markup {
  return html`<h2>List of news</h2>
${blocks(page.body, 3)}${entriesOf(site, page.entries).map(listed)}
${
  page.pages &&
  html`<div class="ccm-pagination">${page.pages.map((path, index) =>
    path === page.path ? html`<strong>${index + 1}</strong> ` : html`<a href="${path}">${index + 1}</a> `,
  )}</div>`
}`;
}

function front(site: Site, page: Page): Markup {
  return html`<div class="main-area" role="main" id="main"><h1>${page.headline}</h1>
${blocks(page.body)}
<div class="tiles">${menuOf(site).map((link) => html`<a class="tile" href="${link.path}">${link.text}</a>`)}</div>
${page.entries && html`<h2>Latest news</h2>${entriesOf(site, page.entries).map(listed)}`}</div>`;
}
