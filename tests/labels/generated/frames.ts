/** Pages in the manner of the content systems that trusts' sites are built with: noise first, as they have it. */
import { trust } from './words.ts';

export interface Parts {
  headline: string;
  section: string;
  /** Date markup in the place that the system gives it; empty for none. */
  date: string;
  body: string;
  crumbs: readonly string[];
  related: string;
  noise: string;
}

export type Frame = (parts: Parts) => string;

export const menu =
  '<ul><li><a href="/">Home</a></li><li><a href="/services">Services</a></li><li><a href="/news">News</a></li></ul>';
export const foot = `<p>© ${trust} 2026. Page last updated 1 February 2026.</p>`;
export const document = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
export const path = (crumbs: readonly string[], mark: string): string =>
  crumbs.map((name) => `<a href="/x">${name}</a>`).join(` ${mark} `);

export const frames: Record<string, Frame> = {
  nightingale: ({ headline, date, body, crumbs, related, noise }) =>
    document(
      `${headline} – ${trust}`,
      `<div id="nhsuk-cookie-banner"><h2>Cookies on this site</h2><p>We use cookies to see how the site is used.</p></div>
       <a class="nhsuk-skip-link" href="#content">Skip to main content</a>
       <header class="nhsuk-header"><a href="/">Logo</a><nav class="nhsuk-navigation">${menu}</nav></header>${noise}
       <nav class="nhsuk-breadcrumb" aria-label="Breadcrumb"><ol>${crumbs.map((name) => `<li><a href="/x">${name}</a></li>`).join('')}</ol></nav>
       <div id="content" class="nhsuk-width-container"><main class="nhsuk-main-wrapper"><h1 class="nhsuk-heading-xl">${headline}</h1>
       <div class="nhsuk-review-date">${date}</div><article>${body}</article></main></div>
       ${related}<footer class="nhsuk-footer">${foot}</footer>`,
    ),
  concrete: ({ headline, section, date, body, crumbs, related, noise }) =>
    document(
      `${headline} :: ${trust}`,
      `<div class="accessibility-tools">Text size A A A Contrast</div>${noise}<div class="site-header">${menu}</div>
       <div class="page-title"><h1>${section}</h1></div><div class="breadcrumb">You are here: ${path(crumbs, '/')} / ${headline}</div>
       <div id="main" role="main"><h2>${headline}</h2>${date}${body}<p><a href="/news">Back to ${section}</a></p></div>${related}<div class="footer">${foot}</div>`,
      '<meta property="og:type" content="website">',
    ),
  portal: ({ headline, section, date, body, crumbs, related, noise }) =>
    document(
      `${headline} | ${section}`,
      `<div class="cookie-bar">We place small files called cookies. Please choose a setting.</div>${noise}<div class="masthead">${menu}</div>
       <ul class="crumbs">${crumbs.map((name) => `<li>${name}</li>`).join('')}</ul><div class="content"><h1>${headline}</h1>${body}${date}
       <p>Was this page useful?</p><div class="rating">Rating 1 2 3 4 5</div></div>${related}<div class="footer">${foot}</div>`,
    ),
  joomla: ({ headline, date, body, crumbs, related, noise }) =>
    document(
      `${headline} - ${trust}`,
      `<div class="reciteme">Listen with Recite Me</div>${noise}<div class="navbar">${menu}</div>
       <div class="breadcrumbs">${path(crumbs, '»')} » ${headline}</div><div class="item-page"><div class="page-header"><h2>${headline}</h2></div>
       <dl class="article-info"><dd class="published">${date}</dd></dl>${body}</div>${related}<footer>${foot}</footer>`,
    ),
  table: ({ headline, section, date, body, related, noise }) =>
    document(
      `${trust}: ${section}`,
      `<table width="760"><tr><td colspan="2"><b>${trust}</b></td></tr><tr><td width="160">${noise}<a href="/default.htm">Home</a><br><a href="/about/index.htm">About</a></td>
       <td><font size="5"><h1>${headline}</h1></font>${date ? `${date}<br><br>` : ''}${body}${related}</td></tr></table><p>${foot}</p>`,
    ),
  drupal: ({ headline, section, date, body, crumbs, related, noise }) =>
    document(
      `${headline} | ${section} | ${trust}`,
      `<a href="#main-content" class="visually-hidden skip-link">Skip to main content</a>${noise}<header role="banner">${menu}</header>
       <nav aria-label="breadcrumb">${path(crumbs, '›')}</nav><main role="main"><h1 class="page-title"><span>${headline}</span></h1>
       <article><div class="field field--name-created">${date}</div><div class="field--name-body">${body}</div></article></main>${related}
       <footer role="contentinfo">${foot}</footer>`,
    ),
};
