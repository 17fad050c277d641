/** How the pages of a site hang together: menu, breadcrumb, entries of a list. */
import { plain } from './html.ts';
import { type DateShown, layoutOf, type Page, type Site } from './model.ts';

export interface Link {
  text: string;
  path: string;
}

export interface Entry extends Link {
  date: DateShown | undefined;
  /** The beginning of the item, cut as content systems cut it. */
  teaser: string;
  page: Page;
}

export function homeOf(site: Site): Page {
  const home = site.pages.find(({ kind }) => kind === 'home') ?? site.pages[0];
  if (!home) throw new Error(`${site.origin} has no page`);
  return home;
}

export function pageAt(site: Site, path: string): Page {
  const page = site.pages.find((one) => one.path === path);
  if (!page) throw new Error(`${site.origin} has no page ${path}`);
  return page;
}

export function menuOf(site: Site): Link[] {
  return site.pages.flatMap(({ menu, path }) => (menu ? [{ text: menu, path }] : []));
}

/** From the front page down to the page itself. */
export function trailOf(site: Site, page: Page): Link[] {
  const trail: Link[] = [];
  for (let at: Page | undefined = page; at; at = at.under ? pageAt(site, at.under) : undefined) {
    trail.unshift({ text: at.crumb ?? at.headline, path: at.path });
  }
  const home = homeOf(site);
  return page === home ? [] : [{ text: 'Home', path: home.path }, ...trail];
}

export function entriesOf(site: Site, paths: readonly string[] | undefined): Entry[] {
  return (paths ?? []).map((path) => {
    const page = pageAt(site, path);
    return { text: page.headline, path, date: page.date, teaser: teaserOf(page), page };
  });
}

function teaserOf(page: Page): string {
  const first = page.body?.find((block) => typeof block === 'string');
  const words = plain(first ?? page.headline).split(' ');
  return words.length <= 24 ? words.join(' ') : `${words.slice(0, 24).join(' ')} [...]`;
}

/** Pages that stand below the same page: the side menu. */
export function besideOf(site: Site, page: Page): Link[] {
  const top = page.under ?? page.path;
  return site.pages
    .filter((one) => one.under === top && layoutOf(one) !== 'article')
    .map(({ headline, crumb, path }) => ({ text: crumb ?? headline, path }));
}

/** Addresses of the documents that the pages of a site link to. */
export function documentsOf(site: Site): string[] {
  return site.pages.flatMap(({ body }) =>
    (body ?? []).flatMap((block) =>
      typeof block === 'object' && 'documents' in block ? block.documents.map(({ path }) => path) : [],
    ),
  );
}
