/** What an element means for the reading: by its name, its role and the words of its class and id. */
import type { SegmentRole, Zone } from './reading.ts';

const roles: Record<string, SegmentRole> = {
  li: 'item',
  dd: 'item',
  td: 'cell',
  th: 'label',
  dt: 'label',
  legend: 'label',
  label: 'label',
  button: 'label',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
};

/** The role that the element gives to the text in it; undefined where it gives none of its own. */
export const roleOf = (tag: string): SegmentRole | undefined => (Object.hasOwn(roles, tag) ? roles[tag] : undefined);

/** Level of the heading that the element is, by its name or its role; 0 where it is none. */
export function headingLevel(tag: string, role: string, ariaLevel: string): number {
  const level = /^h[1-6]$/.test(tag) ? Number(tag[1]) : role === 'heading' ? Number(ariaLevel) || 2 : 0;
  return level >= 1 && level <= 6 ? Math.floor(level) : 0;
}

const zoneByRole: Record<string, Zone> = {
  main: 'main',
  navigation: 'nav',
  menu: 'nav',
  menubar: 'nav',
  search: 'nav',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  dialog: 'aside',
  alertdialog: 'aside',
};

// Words of class names and ids, whole between hyphens: "site-footer" and "siteFooter", not "footerless".
const edge = (words: string): RegExp => new RegExp(`(?:^|-)(?:${words})(?:-|$)`);
/** A name that only says what stands beside or inside, or what the element is not: "has-sidebar", "two-col-sidebar-layout", "node-no-sidebar", "article-non-modal". */
const wrapper =
  /^(?:has|no|not|with|without|is|js|layout|template|page-id)-|-(?:layout|template)$|-(?:has|no|non|with|without)-(?:side-?bars?|menu|nav|modal|toolbar|banner)(?:-|$)/;
const crumbs = /breadcrumb|(?:^|-)crumbs?(?:-|$)/;
const nav = edge(
  'navs?|navbar|navigation|(?:sub|mega)?menus?|pagination|pager|paging|skip|skiplinks?|site-search|search-?(?:form|box|bar)|g?translate|contents-list',
);
const header = edge('(?:site|global|main|nhsuk)-header|header-(?:top|main|bar)|masthead|top-?bar|logos?');
const footer = edge('footer|copyright|colophon');
const aside = edge(
  'side-?bar|related|cookies?|cookie-?(?:bar|banner|notice|consent)|onetrust|ccc|consent-(?:banner|popup|manager)|share|sharing|sharethis|' +
    'addtoany|social(?:-(?:media|links?|icons?|bar|share|feed|nav))?$|comments|respond|recite(?:me)?|browsealoud|' +
    'accessibility-(?:tools?|bar|controls)|toolbar|text-?size|(?:global|site|emergency)-?(?:alert|banner|notice)|' +
    '(?:alert|announcement|notification)-(?:banner|bar)|popup|lightbox|modal|adverts?|promo|rate|rating|page-feedback|post-tags|also-like|wm-ipp|wayback|web-?archive|ukgwa',
);

export interface Standing {
  zone: Zone;
  /** True inside `main`, `role=main` or an `article`: a `header` here belongs to the item. */
  inside: boolean;
}

/** True where the element is a breadcrumb by class, id or label. */
export const isBreadcrumb = (names: string, label: string): boolean =>
  crumbs.test(names) || /breadcrumb|you are here/i.test(label);

/**
 * The zone that the element opens, or null where it stays in that of its parent.
 * `names` is class and id, lower case, hyphenated; `role` the ARIA role.
 */
export function zoneOf(tag: string, role: string, names: string, at: Standing): Zone | null {
  if (tag === 'main' || role === 'main') return 'main';
  const byRole = Object.hasOwn(zoneByRole, role) && zoneByRole[role];
  if (byRole) return byRole;
  if (tag === 'nav') return 'nav';
  if (tag === 'aside' || tag === 'dialog') return 'aside';
  if (tag === 'footer') return at.inside ? 'aside' : 'footer';
  if (tag === 'header')
    return at.inside || /(?:^|-)(?:entry|article|post|page|content|title)(?:-|$)/.test(names) ? null : 'header';
  if (!names || tag === 'body' || tag === 'article' || /^h\d$/.test(tag)) return null;
  if (isBreadcrumb(names, '')) return 'nav';
  for (const name of names.split(' ')) {
    if (wrapper.test(name)) continue;
    if (nav.test(name)) return 'nav';
    if (aside.test(name)) return 'aside';
    if (footer.test(name)) return at.inside ? 'aside' : 'footer';
    if (header.test(name) || (name === 'header' && !at.inside)) return 'header';
  }
  return null;
}

/** Class and id in the form that `zoneOf` reads: lower case, words joined by hyphens, names by spaces. */
export function namesOf(classes: string | null, id: string | null): string {
  if (!classes && !id) return '';
  return `${classes ?? ''} ${id ?? ''}`
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[_:]+/g, '-')
    .toLowerCase()
    .trim()
    .replace(/\s+/g, ' ');
}
