/** Joomla-like: reading aid on top, every page an Article in microdata whatever it is, a list of details, hidden addresses. */
import { blocks, documentOf, footMark, topMark } from '../frame.ts';
import { html, type Markup } from '../html.ts';
import { layoutOf, type Page, type Site } from '../model.ts';
import { type Entry, entriesOf, homeOf, menuOf, trailOf } from '../site-map.ts';

export function joomla(site: Site, page: Page): string {
  const layout = layoutOf(page);
  const trail = trailOf(site, page);
  const more = html`<meta name="generator" content="Joomla! - Open Source Content Management">\n`;
  const body = html`${topMark()}
<div class="reading-aid"><a href="${page.path}" role="button">Listen to this page</a> <span>Change language or colours</span></div>
<header class="top"><a href="${homeOf(site).path}"><img src="/sample-site/logo.svg" alt="sample site"></a><p class="site-name">${site.name}</p>
<ul class="nav menu">${menuOf(site).map((link) => html`<li class="item"><a href="${link.path}">${link.text}</a></li>`)}</ul></header>
${site.alert && html`<div class="alert alert-info">${site.alert}</div>`}
<div class="body"><div class="container">
${
  layout !== 'home' &&
  html`<ul itemscope itemtype="https://schema.org/BreadcrumbList" class="breadcrumb"><li class="active">You are here: </li>${trail.map(
    (link, index) =>
      html`<li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem">${
        index < trail.length - 1
          ? html`<a itemprop="item" href="${link.path}"><span itemprop="name">${link.text}</span></a> <span class="divider">›</span>`
          : html`<span itemprop="name">${link.text}</span>`
      }</li>`,
  )}</ul>`
}
<main id="content" role="main">
${layout === 'list' ? list(site, page) : layout === 'home' ? front(site, page) : article(site, page)}
</main>
<aside class="right"><h3>Contact the communications team</h3><p>Write to us: This email address is being protected from spambots.</p></aside>
</div></div>
<footer class="foot"><p>© ${site.name}</p>${footMark()}</footer>`;
  return documentOf({ title: page.headline, style: 'joomla', more }, 'site com_content', body);
}

function details(site: Site, page: Page): Markup | false {
  if (layoutOf(page) !== 'article' && !page.reviewed) return false;
  return html`<dl class="article-info"><dt class="article-info-term">Details</dt>
${layoutOf(page) === 'article' && html`<dd class="category-name">Category: ${site.newsName}</dd>`}
${page.date && html`<dd class="published">${page.date.label ?? 'Published:'} ${page.date.text}</dd>`}
${page.reviewed && html`<dd class="modified">${page.reviewed.label ?? 'Last Updated:'} ${page.reviewed.text}</dd>`}</dl>`;
}

function article(site: Site, page: Page): Markup {
  return html`<div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="en-GB">
<div class="page-header"><h2 itemprop="headline">${page.headline}</h2></div>
${details(site, page)}
<div itemprop="articleBody">${blocks(page.body, 3)}</div>
${
  page.related &&
  html`<ul class="pager">${entriesOf(site, page.related).map(
    (entry, index) =>
      html`<li><a href="${entry.path}">${index === 0 ? 'Older' : 'Newer'} article: ${entry.text}</a></li>`,
  )}</ul>`
}</div>`;
}

function listed(entry: Entry): Markup {
  return html`<div class="blog-item" itemprop="blogPost" itemscope itemtype="https://schema.org/BlogPosting"><h2 itemprop="name"><a href="${entry.path}" itemprop="url">${entry.text}</a></h2>${
    entry.date && html`<dl><dd>${entry.date.label ?? 'Published:'} ${entry.date.text}</dd></dl>`
  }<p>${entry.teaser}</p><p class="readmore"><a href="${entry.path}">Read more ...</a></p></div>\n`;
}

function list(site: Site, page: Page): Markup {
  const pages = page.pages ?? [];
  return html`<div class="blog" itemscope itemtype="https://schema.org/Blog"><div class="page-header"><h1>${page.headline}</h1></div>
${blocks(page.body)}${entriesOf(site, page.entries).map(listed)}
<div class="pagination"><p class="counter">Page ${pages.indexOf(page.path) + 1} of ${pages.length}</p><ul>${pages.map(
    (path, index) => html`<li><a href="${path}">${index + 1}</a></li>`,
  )}</ul></div></div>`;
}

function front(site: Site, page: Page): Markup {
  return html`<div class="blog-featured"><h1>${page.headline}</h1>${blocks(page.body)}${entriesOf(site, page.entries).map(listed)}</div>`;
}
