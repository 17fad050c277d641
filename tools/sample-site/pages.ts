/** Every page of the sample site as text, with what a reader should find on it. Pure: no server, no files. */
import { layoutOf, type Page, type SamplePage, type Site, type StructureName, type Truth } from './model.ts';
import { otherPages } from './other-pages.ts';
import { sites } from './sites/all.ts';
import { concrete } from './structures/concrete.ts';
import { deep } from './structures/deep.ts';
import { joomla } from './structures/joomla.ts';
import { nightingale } from './structures/nightingale.ts';
import { portal } from './structures/portal.ts';
import { table } from './structures/table.ts';

const structures: Record<StructureName, (site: Site, page: Page) => string> = {
  nightingale,
  concrete,
  portal,
  joomla,
  table,
  deep,
};

export function renderPage(site: Site, page: Page): SamplePage {
  const structure = page.structure ?? site.structure;
  return {
    url: site.origin + page.path,
    html: structures[structure](site, page),
    charset: structure === 'table' ? 'windows-1252' : 'utf-8',
    structure,
    truth: truthOf(site, page),
  };
}

function truthOf(site: Site, page: Page): Truth {
  const own = site.trust !== null && !page.notOwn;
  return {
    kind: page.kind,
    pressRelease: own && page.kind === 'press-release',
    trust: site.trust,
    body: site.trust ?? site.body ?? null,
    published: page.date?.iso ?? page.dateElsewhere ?? null,
    headline: page.headline,
    quiet: page.quiet ?? false,
  };
}

/** All sample pages, each address once. Static: no page holds a script that runs. */
export function samplePages(): SamplePage[] {
  return [...sites.flatMap((site) => site.pages.map((page) => renderPage(site, page))), ...otherPages()];
}

/** What a site answers for an address that it does not have, in its own structure. */
export function notFoundPage(site: Site): SamplePage {
  const page: Page = {
    path: '/not-found',
    kind: 'other',
    headline: 'Page not found',
    body: ['The page you asked for is not here. It may have moved, or the address may be wrong.'],
  };
  return renderPage(site, { ...page, layout: layoutOf(page) });
}
