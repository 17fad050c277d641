/** More frames, in the manner of page builders: wrappers named after what they hold beside the page, cards below the item, other headings above it. */
import { document, type Frame, foot, menu, path } from './frames.ts';
import { trust } from './words.ts';

/** Dated cards of other items, with no heading over them: builders place them as a block of their own. */
const cards = [
  ['Tea party thanks the volunteers of Sedge', '2 March 2024'],
  ['Lift repairs at Wickenby are done', '27 February 2024'],
  ['Blood tests move to the ground floor', '20 February 2024'],
]
  .map(
    ([title, day]) =>
      `<div class="card"><h3><a href="/x">${title}</a></h3><p class="card-date">${day}</p><p>Some words on it.</p></div>`,
  )
  .join('');

export const builders: Record<string, Frame> = {
  cards: ({ headline, date, body, crumbs, noise }) =>
    document(
      `${headline} | ${trust}`,
      `${noise}<div class="header">${menu}</div><section class="hero"><ul class="breadcrumbs">${crumbs.map((name) => `<li>${name}</li>`).join('')}</ul>
       <h1>${headline}</h1>${date}</section><section class="text">${body}</section><section class="grid">${cards}</section><div class="footer">${foot}</div>`,
    ),
  wrapped: ({ headline, date, body, crumbs, related, noise }) =>
    document(
      `${headline} - ${trust}`,
      `<div class="top-bar">${menu}</div>${noise}<div class="page-wrap sidebar-left translate"><div class="location">You are in: ${path(crumbs, '&gt;')}</div>
       <h1>${headline}</h1>${date}<div class="rich-text">${body}</div></div>${related}<div class="footer">${foot}</div>`,
    ),
  localgov: ({ headline, date, body, crumbs, noise, related }) =>
    document(
      `${headline} | ${trust}`,
      `${noise}<header class="header" role="banner">${menu}</header><nav class="breadcrumbs" aria-labelledby="crumbs"><h2 id="crumbs">Breadcrumb</h2><ol>${crumbs.map((name) => `<li><a href="/x">${name}</a></li>`).join('')}</ol></nav>
       <main id="main-content"><article class="node node--full"><div class="article__metadata">${date}<ul aria-label="Categories"><li><a href="/x">Wards</a></li></ul></div>
       <h1><span>${headline}</span></h1><div class="node__content">${body}${related}</div></article></main><footer>${foot}</footer>`,
    ),
  hero: ({ headline, date, body, noise, related }) =>
    document(
      `${headline} - ${trust}`,
      `${noise}<div class="global-header">${menu}</div><main><article><div class="hero"><span class="tag">Read</span><span role="heading" aria-level="1">${headline}</span>${date}</div>
       <div>${body}</div><div class="card"><h1>Press office</h1><p>Communications, ${trust}</p></div>${related}</article></main><footer>${foot}</footer>`,
    ),
  logo: ({ headline, date, body, related, noise }) =>
    document(
      `${trust} - ${headline}`,
      `<form id="form"><div class="zone-logo"><h1><a href="/">${trust}</a></h1></div>${noise}<div class="zone-menu">${menu}</div>
       <div class="zone-content"><div class="detail"><h2>${headline}</h2>${date}<div>${body}</div></div></div>${related}<div class="footer">${foot}</div></form>`,
    ),
};
