/** WordPress with the nightingale theme: class names that start with nhsuk-, hidden words before the date, cards. */
import { blocks, documentOf, footMark, topMark } from '../frame.ts';
import { html, type Markup } from '../html.ts';
import { type DateShown, layoutOf, type Page, type Site } from '../model.ts';
import { type Entry, entriesOf, homeOf, menuOf, trailOf } from '../site-map.ts';

export function nightingale(site: Site, page: Page): string {
  const layout = layoutOf(page);
  const title = layout === 'home' ? site.name : `${page.headline} – ${site.name}`;
  const more = html`<meta name="theme" content="NHS-nightingale 2.6.0">\n`;
  // The theme's script moves the cookie words to the top of the document; here they stand there from the start.
  const body = html`${topMark()}
<div class="cookie-notice"><p>We use cookies to count visits to this website. You can accept or reject them.</p><button type="button">Accept</button><button type="button">Reject</button></div>
<a class="skip-link" href="#content">Skip to content</a>
${site.alert && html`<div class="nhsuk-emergency-alert" role="region" aria-label="Alert"><p>${site.alert}</p></div>`}
${header(site)}
${layout !== 'home' && breadcrumb(site, page)}
<div class="nhsuk-width-container"><main class="nhsuk-main-wrapper" id="content">
${layout === 'home' ? front(site, page) : layout === 'list' ? list(site, page) : layout === 'article' ? post(site, page) : plainPage(page)}
</main></div>
<footer class="nhsuk-footer"><ul>${menuOf(site).map((link) => html`<li><a href="${link.path}">${link.text}</a></li>`)}</ul>
<p>© ${site.name}</p>${footMark()}</footer>`;
  return documentOf({ title, style: 'nightingale', more }, 'js-enabled', body);
}

function header(site: Site): Markup {
  return html`<header class="nhsuk-header" role="banner"><div class="nhsuk-header__logo"><a href="${homeOf(site).path}"><img src="/sample-site/logo.svg" alt="sample site logo"> ${site.name}</a></div>
<form class="nhsuk-header__search" role="search"><label for="s">Search this website</label><input id="s" type="search"><button type="submit">Search</button></form>
<nav class="nhsuk-header__navigation" aria-label="Primary navigation"><ul>${menuOf(site).map(
    (link) => html`<li class="nhsuk-header__navigation-item"><a href="${link.path}">${link.text}</a></li>`,
  )}</ul></nav></header>`;
}

function breadcrumb(site: Site, page: Page): Markup {
  const trail = trailOf(site, page);
  return html`<nav class="nhsuk-breadcrumb" aria-label="Breadcrumb"><ol class="nhsuk-breadcrumb__list">${trail.map(
    (link, index) =>
      html`<li class="nhsuk-breadcrumb__item">${index < trail.length - 1 ? html`<a itemprop="item" href="${link.path}">${link.text}</a>` : link.text}</li>`,
  )}</ol></nav>`;
}

function entryDate(date: DateShown): Markup {
  return html`<time class="entry-date published" datetime="${date.iso}T09:30:00+00:00">${date.text}</time>`;
}

/** The class of the line below the heading is the same on posts and on reviewed pages; only the words differ. */
function dateLine(page: Page): Markup | false {
  if (page.date) {
    return html`<div class="nhsuk-review-date"><p class="nhsuk-body-s"><span class="nhsuk-u-visually-hidden">Posted on: </span>${entryDate(page.date)}</p></div>`;
  }
  if (page.reviewed) {
    return html`<div class="nhsuk-review-date"><p class="nhsuk-body-s">${page.reviewed.label ?? 'Page last reviewed:'} ${page.reviewed.text}</p></div>`;
  }
  return false;
}

function post(site: Site, page: Page): Markup {
  return html`<div class="nhsuk-grid-row nhsuk-width-restrict"><h1 class="nhsuk-heading-xl">${page.headline}</h1>
${dateLine(page)}
<article class="nhsuk-post">${blocks(page.body)}</article>
<div class="nhsuk-post__footer">Posted in <span class="nhsuk-tag">${site.newsName}</span></div>
${
  page.related &&
  html`<nav class="post-navigation" aria-label="More posts">${entriesOf(site, page.related).map(
    (entry) => html`<a href="${entry.path}">${entry.text}</a> `,
  )}</nav>`
}</div>`;
}

function plainPage(page: Page): Markup {
  return html`<div class="nhsuk-grid-row"><h1 class="nhsuk-heading-xl">${page.headline}</h1>
${blocks(page.body)}
${dateLine(page)}</div>`;
}

function card(entry: Entry, page: Page): Markup {
  return html`<li class="nhsuk-grid-column-one-half nhsuk-card-group__item"><div class="nhsuk-card nhsuk-card--clickable"><div class="nhsuk-card__content"><h2 class="nhsuk-card__heading"><a class="nhsuk-card__link" href="${entry.path}">${entry.text}</a></h2>
${page.whole ? blocks(entry.page.body, 3) : html`<p class="nhsuk-card__description">${entry.teaser}</p>`}
${entry.date && html`<p class="nhsuk-body-s">${entryDate(entry.date)}</p>`}</div></div></li>`;
}

function cards(site: Site, page: Page): Markup {
  return html`<ul class="nhsuk-grid-row nhsuk-card-group">${entriesOf(site, page.entries).map((entry) => card(entry, page))}</ul>`;
}

function list(site: Site, page: Page): Markup {
  const pages = page.pages ?? [];
  return html`<h1 class="nhsuk-heading-xl">${page.headline}</h1>
${blocks(page.body)}${cards(site, page)}
${
  pages.length > 1 &&
  html`<nav class="nhsuk-pagination" aria-label="Pagination"><ul>${pages.map(
    (path, index) =>
      html`<li>${path === page.path ? html`<span aria-current="page">${index + 1}</span>` : html`<a href="${path}">${index + 1}</a>`}</li>`,
  )}</ul></nav>`
}`;
}

function front(site: Site, page: Page): Markup {
  return html`<section class="nhsuk-hero"><h1>${page.headline}</h1>${blocks(page.body)}</section>
${page.entries && html`<section><h2>Latest posts</h2>${cards(site, page)}</section>`}`;
}
