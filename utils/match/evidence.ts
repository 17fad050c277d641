/** What speaks for a kind of page, each piece with its weight and its reason. Weights are added; 3 is near certainty. */
import type { PageReading } from '../page/reading.ts';
import type { Address } from './address.ts';
import type { PageKind, Reason } from './context.ts';
import type { Headline } from './headline.ts';
import { isNewsOfPeriod, isNewsSection, isPeriod, newsFolder, plainWords, topicsIn } from './topics.ts';

export interface Evidence {
  kind: PageKind;
  /** Negative where it speaks against. */
  weight: number;
  reason: Reason;
}

export const piece = (kind: PageKind, weight: number, key: string, ...values: string[]): Evidence => ({
  kind,
  weight,
  reason: { key: `why_kind_${key}`, values },
});

/** What the address says. */
export function fromAddress(address: Address): Evidence[] {
  const { host, folders, leaf, numbered, byNumber, dated, archive, paged, byQuery, post } = address;
  const found: Evidence[] = [];
  if (!leaf && !folders.length && !byQuery && !archive) return host ? [piece('home', 4, 'address_home')] : [];
  const newsAt = folders.findLastIndex((folder) => newsFolder(folder) > 0);
  const strength = Math.max(0, ...folders.map(newsFolder));
  const folder = folders[newsAt] ?? '';
  const named = strength > 0 && /\b(?:press release|statement|announcement)$/.test(leaf);
  const listing = strength > 0 && /^(?:list|all|latest|search)$/.test(leaf);
  const section =
    listing || isNewsSection(leaf) || (!!leaf && newsFolder(leaf) === 2 && leaf.split(' ').length <= 3 && !named);
  const underNews = strength > 0 || newsFolder(leaf) > 0;
  const listed = folders.some((name) => /^(?:category|tag|tags|archives?|archived news|author)$/.test(name));
  const pageOfNews = (underNews || archive) && paged;
  if (pageOfNews) found.push(piece('news-index', 4, 'address_paging'));
  else if (paged) found.push(piece('other', 1, 'address_paging'));
  if (underNews && (listed || isPeriod(leaf)) && !numbered)
    found.push(piece('news-index', isPeriod(leaf) ? 4 : 2.5, 'address_archive'));
  else if (archive && !paged) found.push(piece('news-index', 3.5, 'address_archive'));
  else if (section && (byQuery || byNumber) && !paged) found.push(piece('press-release', 2.4, 'address_news', leaf));
  else if (section && !dated) found.push(piece('news-index', 3, 'address_section', leaf));
  else if (strength > 0 && leaf && !pageOfNews) {
    const item = leaf.split(' ').length >= 3 || numbered || newsAt === folders.length - 1;
    found.push(piece('press-release', (strength === 2 ? 3.2 : 2.4) - (item ? 0 : 1.2), 'address_news', folder));
  }
  // On many sites items stand at the root, or below a year, under the whole headline.
  const long = leaf.split(' ').length;
  if (!strength && folders.every(isPeriod) && long >= 6)
    found.push(piece('press-release', long >= 9 ? 1.1 : 0.8, 'address_long', leaf));
  else if (!folders.length && numbered && /\b(?:news round ?up|newsletter|bulletin|blog|update)$/.test(leaf))
    found.push(piece('press-release', 1, 'address_long', leaf));
  // WordPress keeps posts under "?p=", pages under "?page_id=".
  if (!leaf && !folders.length && post) found.push(piece('press-release', 1, 'post'));
  // "/2020/11/", "/2020/11/page/8": all that a month or a day brought.
  if (dated && /^\d{1,2}$/.test(leaf)) found.push(piece('news-index', 4, 'address_archive'));
  else if (dated && leaf) found.push(piece('press-release', dated.length === 10 ? 3.8 : 2.5, 'address_dated'));
  return found;
}

/** "/news-and-events/staff-awards", headed so: a part of the site that is kept with the news, and no item of it. */
export function fromPart({ leaf, numbered, dated }: Address, headline: string): Evidence[] {
  const isPart = (name: string) => name.split(' ').length < 3 && topicsIn(name).some(({ share }) => share >= 0.5);
  return !numbered && !dated && isPart(leaf) && isPart(plainWords(headline))
    ? [piece('press-release', -1.2, 'headline_topic', headline)]
    : [];
}

/** The names of a breadcrumb without "Home": those above the page, and whether the last was the page itself. */
export function parentsOf(breadcrumb: readonly string[], headline: string): { parents: string[]; self: string | null } {
  const names = breadcrumb.map(plainWords).filter((name) => name && name !== 'home');
  const own = plainWords(headline);
  const last = names.at(-1) ?? '';
  const isSelf = last === own || (own.length > 12 && own.startsWith(last.slice(0, 40)));
  return isSelf ? { parents: names.slice(0, -1), self: last } : { parents: names, self: null };
}

/** What the breadcrumb says about news; its other names are topics. */
export function fromBreadcrumb(breadcrumb: readonly string[], headline: string): Evidence[] {
  const { parents, self } = parentsOf(breadcrumb, headline);
  const section = parents.findLast((name) => newsFolder(name) === 2 || isNewsSection(name));
  const name = self ?? (isNewsSection(plainWords(headline)) ? (parents.at(-1) ?? '') : '');
  if (isNewsSection(name)) return [piece('news-index', 2.5, 'breadcrumb', name)];
  return section ? [piece('press-release', 2.5, 'breadcrumb', section)] : [];
}

/** Verbs of headlines that tell what happened. The first group in any form, the second not as a bare stem, which may be a noun or an appeal. */
const stems =
  'achiev|announc|appoint|approv|award|celebrat|commend|complet|confirm|congratulat|crown|donat|expand|honour|host|introduc|launch|merg|nominat|pledg|prais|recogni[sz]|reopen|reveal|reward|scoop|secur|shortlist|transform|unveil|urg|warn|welcom';
const inflected =
  'agree|boost|deliver|earn|extend|help|invest|invite|join|land|mark|name|open|offer|partner|present|publish|raise|rank|rate|reach|receive|reduce|respond|rise|save|select|show|sign|stand|start|step|support|suspend|take|thank|visit|win|work';
/** Only as they stand in a report: "improving" names plans. */
const reportedVerbs = 'ask|call|creat|encourag|improv|mov|remember|remind|retir|return|shar|tackl|train';
/** What is about to happen: "Town to get new unit"; after these words it is advice. */
const soon =
  '(?<!\\b(?:how|what|where|when|who|why|need|want|ways?|up|due|go|refer|referr(?:al|ing)|guide|wish|apply|about|here) )to (?:become|benefit|close|expand|get|host|launch|lead|merge|open|pilot|receive|share|trial)';
const newsVerbs = new RegExp(
  `\\b(?:${soon}|(?:${reportedVerbs})(?:s|es|ed)|(?:${stems})(?:e|es|s|d|ed|ing)?|(?:${inflected})(?:s|d|ed)|won|winners?|winning|began|becom(?:e|es|ing)|became|gets|got|gives|given|goes|held|holds|makes|made|lit|` +
    'says|said|tells|leads|led|response to|statement (?:on|from|about)|update on|latest on|message (?:from|for|to|of)|introducing|proud|delight(?:ed)?)\\b',
);

/** What press offices write about at its time: a holiday, a day of the year, a strike, the weather. */
const occasions =
  /\b(?:bank holiday|(?:this|the|over) (?:weekend|winter|christmas|easter|festive)|(?:awareness|action|world|international|national) (?:\w+ ){0,3}(?:day|week|month)|(?:industrial|strike) action|strikes?|heatwave|hot weather|cold snap)\b/;

/** What the headline says. */
export function fromHeadline(headline: Headline, underNews: boolean): Evidence[] {
  const words = plainWords(headline.text);
  if (!words) return [];
  // The name of a section or a month is no headline of an item.
  if (isNewsSection(words) || isNewsOfPeriod(words) || (underNews && isPeriod(words))) {
    return [
      piece('news-index', 2.5, 'headline_section', headline.text),
      piece('press-release', isPeriod(words) || isNewsOfPeriod(words) ? -6 : -3, 'headline_section', headline.text),
    ];
  }
  const found: Evidence[] = [];
  const count = words.split(' ').length;
  if (
    /\b(?:blog|column|newsletter|bulletin|(?:stakeholder|weekly) update|news round ?up|open letter|press release|media statement)\b/.test(
      words,
    ) &&
    count >= 3
  ) {
    found.push(piece('press-release', 1.5, 'headline_news'));
  } else if (count >= 4) {
    const told = newsVerbs.test(words) ? (count >= 6 ? 1.7 : 1) : 0;
    const weight = Math.max(told, occasions.test(words) ? 1.2 : 0);
    if (weight > 0) found.push(piece('press-release', weight, 'headline_news'));
  }
  return found;
}

/** Types of schema.org by which sites mark items of news, strongest first. */
const newsTypes: [string, number][] = [
  ['NewsArticle', 3],
  ['PressRelease', 3],
  ['ReportageNewsArticle', 3],
  ['BlogPosting', 2.5],
  ['Article', 1],
];

/** What the page says of itself in structured data. */
export function fromStructure(reading: PageReading): Evidence[] {
  const found: Evidence[] = [];
  const type = newsTypes.find(([name]) => reading.types.includes(name));
  if (type) found.push(piece('press-release', type[1], 'structured', type[0]));
  else if (reading.meta['article:published_time'] && reading.meta['og:type'] === 'article') {
    found.push(piece('press-release', 1, 'structured', 'article'));
  }
  if (reading.types.includes('JobPosting')) found.push(piece('vacancy', 4, 'structured', 'JobPosting'));
  if (reading.types.includes('CollectionPage')) found.push(piece('news-index', 0.7, 'structured', 'CollectionPage'));
  return found;
}
