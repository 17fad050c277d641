/** A page's address taken apart into words. */
import { isoFromMachine } from '../page/dates.ts';
import { isNewsSection, newsFolder } from './topics.ts';

export interface Address {
  host: string;
  /** Path segments but the last, as words in lower case: "news-and-events" is "news and events". */
  folders: string[];
  /** The last path segment as words, without a file's ending and a trailing number; empty on the front page. */
  leaf: string;
  /** The last segment ended in a number that a content system adds. */
  numbered: boolean;
  /** The last segment is nothing but such a number: "/news/521". */
  byNumber: boolean;
  /** Date in the path, "/2020/04/01/": ISO, or year-month; null where there is none. */
  dated: string | null;
  /** Year, month or day of folders of news that are named after it: "/news/2019/", "/news/2017/june-2017/", "/news/2022/july/6/"; ISO, null where there is none. */
  period: string | null;
  /** The address is of one page of several: "?page=2", "/page/3". */
  paged: boolean;
  /** All that an author, a label or a time brought: "/author/comms/", "/?cat=4", "/news/2022/july/". */
  archive: boolean;
  /** The page is chosen by a field of the query alone: "/?p=753". */
  byQuery: boolean;
  /** "/?p=753": the number of a post in WordPress. */
  post: boolean;
}

const paging =
  /[?&](?:(?:page|pg|start|offset|paged?|ccm_paging_p[^=]*|ccm_order_by[^=]*)=|(?:[a-z]{1,20}_){0,3}(?:goto|current)?page(?:_?(?:no|num|number|index))?=\d|limitstart=\d)/i;
const archiveFields = /[?&](?:author|cat|tag|m)=[\w-]/;
/** Folders that hold nothing but lists of what bears one label, or is by one hand. */
const archiveFolder = /^(?:author|category|tags?)$/;
const dateInPath = /\/((?:19|20)\d\d)\/(0?[1-9]|1[0-2])(?:\/(0?[1-9]|[12]\d|3[01]))?\//;
/** Folders that some content systems put into every address. */
const neutral = /^(?:(?:site)?pages|index php|en|en gb|detail|view|item|content|node)$/;
const pagingLeaf = /^page[- ]?\d+$/;

/** Takes `url` apart; an address that is none gives an empty one. Words keep no hyphens, underscores or escapes. */
export function addressOf(url: string): Address {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const path = parsed?.pathname ?? '';
  const search = parsed?.search ?? '';
  const segments = path
    .split('/')
    .filter(Boolean)
    .map((segment) => words(unescape_(segment)))
    .filter((segment) => !neutral.test(segment));
  // Some systems name the item in the query: "/?news=two-trusts-merge", "/index.php?option=com_content&id=7:two-trusts-merge&catid=4:news".
  if (segments.length === 0) segments.push(...itemInQuery(parsed?.searchParams));
  const [, year, month = '', day = ''] = dateInPath.exec(path) ?? [];
  const end = segments.at(-1) ?? '';
  const pageOfList = pagingLeaf.test(end) || (/^\d+$/.test(end) && segments.at(-2) === 'page');
  if (pageOfList) segments.length -= pagingLeaf.test(end) ? 1 : 2;
  // "/news/slug/633808": the number is not the page's name.
  const bare = !pageOfList && segments.length > 1 && /^\d{3,}$/.test(end) && !/^(?:19|20)\d\d$/.test(end);
  if (bare) segments.pop();
  const last = (segments.pop() ?? '').replace(/ (?:html?|aspx?|php|cfm|jsp)$/, '');
  // "/press/index2.htm" is the page of its folder.
  const leaf = /^(?:index|default|home|welcome)\d*$/.test(last) ? (segments.pop() ?? '') : last;
  const slug = leaf.replace(/ \d{2,}$/, '');
  const numbered = bare || (slug !== leaf && !/^(?:19|20)\d\d$/.test(leaf.slice(slug.length + 1)));
  return {
    host: parsed?.hostname ?? '',
    folders: segments,
    leaf: numbered && !bare ? slug : leaf,
    numbered,
    byNumber: bare,
    dated: year
      ? [year, month, day]
          .filter(Boolean)
          .map((figures) => figures.padStart(2, '0'))
          .join('-')
      : null,
    period: dayAtStart(segments, leaf) ?? periodOf(segments),
    archive:
      (!leaf && archiveFields.test(search)) ||
      (segments.length === 1 && archiveFolder.test(segments[0] ?? '') && !!leaf) ||
      isWithinPeriod(segments, leaf),
    paged: pageOfList || paging.test(search),
    post: /[?&]p=\d/.test(search),
    byQuery: /[?&](?:p|id|page_?id|item_?id|(?:news|article|story|post)_?id|nid)=\w/i.test(search),
  };
}

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)+$/i;

/** The fields of a query that name an item of news by a slug, as a folder and its page; empty where none does. */
function itemInQuery(fields: URLSearchParams | undefined): string[] {
  const [, folder] = /^\d+:(.+)$/.exec(fields?.get('catid') ?? '') ?? [];
  const [, page] = /^\d+:(.+)$/.exec(fields?.get('id') ?? '') ?? [];
  if (folder && page) return [words(folder), words(page)];
  const found = [...(fields ?? [])].find(([name, value]) => newsFolder(name.toLowerCase()) > 0 && slug.test(value));
  return found ? [words(found[0]), words(found[1])] : [];
}

const aMonth =
  /^(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const monthOrder = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "/news/2022/july", "/news/2022/july/6": the page is a month or a day of the news, below the folder of its year. */
function isWithinPeriod(folders: readonly string[], leaf: string): boolean {
  const period = periodOf(folders);
  return period?.length === 4 ? aMonth.test(leaf) : period?.length === 7 && /^\d{1,2}$/.test(leaf);
}

/** "/news/2016/30-december-2016-think-twice": an item of news that its page's name begins with the day of; ISO, null where none. */
function dayAtStart(folders: readonly string[], leaf: string): string | null {
  if (!folders.some((name) => newsFolder(name) > 0)) return null;
  const [, day = '', month = '', year] = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]+) ((?:19|20)\d\d) \p{L}/u.exec(leaf) ?? [];
  if (!year || !aMonth.test(month)) return null;
  const number = String(monthOrder.indexOf(month.slice(0, 3)) + 1);
  return isoFromMachine([year, number.padStart(2, '0'), day.padStart(2, '0')].join('-')) ?? null;
}

/** The latest period that folders of a news section are named after, the month with its year, the day with its month. */
function periodOf(folders: readonly string[]): string | null {
  if (!folders.some((name) => newsFolder(name) > 0)) return null;
  let year = '';
  let month = '';
  let day = '';
  for (const name of folders) {
    if (month && !day && /^(?:0?[1-9]|[12]\d|3[01])$/.test(name)) {
      day = name.padStart(2, '0');
      continue;
    }
    const parts = name.split(' ');
    const years = parts.filter((part) => /^(?:19|20)\d\d$/.test(part));
    const named = parts.filter((part) => aMonth.test(part));
    const rest = parts.filter((part) => !years.includes(part) && !named.includes(part)).join(' ');
    if (rest && !isNewsSection(rest)) continue;
    if (years.length > 1 || named.length > 1) return null;
    if (years[0]) [year, month] = [years[0], years[0] === year ? month : ''];
    if (named[0] && year) month = String(monthOrder.indexOf(named[0].slice(0, 3)) + 1).padStart(2, '0');
    day = '';
  }
  const iso = [year, month, day].filter(Boolean).join('-');
  return year ? (isoFromMachine(iso) ?? [year, month].filter(Boolean).join('-')) : null;
}

function words(segment: string): string {
  return segment
    .replace(/['’]/g, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

function unescape_(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
