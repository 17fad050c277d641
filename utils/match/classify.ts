/** What kind of page a reading is: evidence from its address, structure, headline, shape and voice, added up and explained. */
import type { PageReading } from '../page/reading.ts';
import { addressOf } from './address.ts';
import type { PageFacts, PageKind, Reason } from './context.ts';
import {
  type Evidence,
  fromAddress,
  fromBreadcrumb,
  fromHeadline,
  fromPart,
  fromStructure,
  parentsOf,
  piece,
} from './evidence.ts';
import { fromShape, fromVoice, isEvent } from './evidence-text.ts';
import { fromTopics } from './evidence-topics.ts';
import { headlineOf } from './headline.ts';
import { publishedOf } from './published.ts';
import { isQuiet } from './quiet.ts';
import { newsFolder } from './topics.ts';

/** Less than this and the page is of no kind that we know. */
const enough: Partial<Record<PageKind, number>> = { 'press-release': 2.4, about: 0.85, service: 1 };
const enoughElse = 1.4;

/** Pages that stand for years: a day on them is of a review, an entry or an event. */
const undated = new Set<PageKind>(['news-index', 'home', 'about', 'service', 'vacancy']);

/** What stands before the day of an event. */
const eventDate = /^(?:event )?dates?(?: (?:&|and) times?)?$/i;

/** Hosts of public bodies: elsewhere an item of news is a newspaper's or a company's, and no press release of theirs. */
const publicHost = /\.(?:nhs\.uk|gov\.uk|nhs\.wales|nhs\.scot|hscni\.net)$/;

/**
 * The facts of a page. `organisationKnown` says whether its host belongs to a known body and whether that is a trust;
 * null where it is nobody's. `pressRelease` is true only on a trust's own site.
 */
export function classify(read: PageReading, organisationKnown: { isTrust: boolean } | null): PageFacts {
  const reading = isEvent(read) ? { ...read, dates: read.dates.filter(({ label }) => !eventDate.test(label)) } : read;
  const address = addressOf(reading.url);
  const headline = headlineOf(reading);
  const underNews =
    address.folders.some(newsFolder) || reading.breadcrumb.some((name) => newsFolder(name.toLowerCase()) === 2);
  const inAddress = address.dated ?? address.period;
  const labelled = publishedOf(reading, headline, true, inAddress);
  const evidence = [
    ...fromAddress(address),
    ...fromBreadcrumb(reading.breadcrumb, headline.text),
    ...fromTopics(address, parentsOf(reading.breadcrumb, headline.text).parents, headline.text),
    ...fromHeadline(headline, underNews),
    ...fromPart(address, headline.text),
    ...fromStructure(reading),
    ...fromShape(reading, labelled),
    ...fromVoice(reading),
  ];
  let { kind, why } = weigh(evidence);
  const item = kind === 'press-release';
  const opens = kind === 'foi' || kind === 'governance';
  const published = undated.has(kind) ? null : publishedOf(reading, headline, item, inAddress, opens);
  const named = address.folders.some((folder) => /\breleases?\b/.test(folder));
  if (item && !organisationKnown && !named && !publicHost.test(address.host)) {
    kind = 'other';
    why = [piece('other', 0, 'not_public').reason];
  }
  return {
    kind,
    pressRelease: kind === 'press-release' && organisationKnown?.isTrust === true,
    headline: headline.text,
    published: published?.iso ?? null,
    quiet: isQuiet(reading, kind, headline.text),
    why,
  };
}

/** The kind with the most evidence, and the one to four strongest reasons for it. */
export function weigh(evidence: readonly Evidence[]): { kind: PageKind; why: Reason[] } {
  const sums = new Map<PageKind, number>();
  for (const { kind, weight } of evidence) sums.set(kind, (sums.get(kind) ?? 0) + weight);
  const [best] = [...sums].filter(([kind, sum]) => sum >= (enough[kind] ?? enoughElse)).sort(([, a], [, b]) => b - a);
  if (!best) return { kind: 'other', why: [piece('other', 0, 'none').reason] };
  const why = evidence
    .filter(({ kind, weight }) => kind === best[0] && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ reason }) => reason)
    .filter(
      ({ key, values }, index, all) =>
        all.findIndex((other) => other.key === key && other.values[0] === values[0]) === index,
    );
  return { kind: best[0], why: why.slice(0, 4) };
}
