/** Which organisation, press release or not, which kind, headline and date. */
import { hostOwner } from '../../utils/dataset/hosts.ts';
import type { LoadedDataset } from '../../utils/dataset/load.ts';
import { classify } from '../../utils/match/classify.ts';
import { match } from '../../utils/match/match.ts';
import { type BuiltPage, type CorpusPage, plainHtml, plainReading } from './inputs.ts';
import { metascraper, pathRule, readability } from './peers.ts';
import { type Counts, count, head, noCounts, row, table } from './stats.ts';

export const today = '2026-11-24';

/** A name as the corpus writes it to the id of the body that bears or bore it. */
export async function idsByName(dataset: LoadedDataset): Promise<(name: string) => string | null> {
  const plain = (name: string): string =>
    name.toLowerCase().replace(/^the /, '').replaceAll('’', "'").replaceAll('&', 'and');
  const bare = (name: string): string => plain(name).replace(/ (?:nhs )?(?:foundation )?(?:nhs )?trust$| cic$/, '');
  const whole = new Map<string, string>();
  const core = new Map<string, string>();
  for (const { name, id, kind } of await dataset.names()) {
    if (!whole.has(plain(name)) || kind === 'official') whole.set(plain(name), id);
    if (!core.has(bare(name)) || dataset.index.organisations[id]?.status === 'current') core.set(bare(name), id);
  }
  return (name) => whole.get(plain(name)) ?? core.get(bare(name)) ?? null;
}

export interface Section {
  title: string;
  text: string;
}

/** Organisation and press release on the described pages of real addresses. */
export async function corpusSections(pages: readonly CorpusPage[], dataset: LoadedDataset): Promise<Section[]> {
  const idOf = await idsByName(dataset);
  const { index } = dataset;
  const organisation = { ours: noCounts(), known: noCounts() };
  const release = { ours: noCounts(), path: noCounts(), readable: noCounts() };
  const dates = { ours: noCounts(), metascraper: noCounts(), readability: noCounts() };
  const failures: string[] = [];
  let kinds = 0;
  let kindsRight = 0;
  let unknownHosts = 0;
  for (const page of pages) {
    const context = await match(plainReading(page), dataset, today);
    const found = context.organisation && index.organisations[context.organisation.id];
    const answer = context.organisation && found?.kind !== 'icb' ? context.organisation.id : null;
    const truth = page.trust ? (idOf(page.trust) ?? page.trust) : null;
    count(organisation.ours, truth, answer);
    // The extension runs only on hosts of the dataset: what stands elsewhere it never sees.
    const runs = hostOwner(index, new URL(page.url).hostname, null) !== null;
    if (runs || !truth) count(organisation.known, truth, answer);
    else unknownHosts++;
    if (runs && truth !== answer) failures.push(`organisation: ${page.url} is ${truth}, taken for ${answer}`);
    if (page.ambiguous) continue;
    const is = (yes: boolean): string | null => (yes ? 'release' : null);
    const html = plainHtml(page);
    const readable = readability(html, page.url);
    if (runs || !page.is_press_release) {
      count(release.ours, is(page.is_press_release), is(context.page.pressRelease));
      count(release.path, is(page.is_press_release), is(pathRule(page.url)));
      count(release.readable, is(page.is_press_release), is(readable.article === true));
      if (page.is_press_release !== context.page.pressRelease)
        failures.push(`press release: ${page.url} is ${page.kind}, taken for ${context.page.kind}`);
    }
    if (page.trust && runs) {
      kinds++;
      if (context.page.kind === page.kind) kindsRight++;
    }
    if (page.trust && page.kind === 'press-release' && page.text && !page.published_inferred) {
      count(dates.ours, page.published, context.page.published);
      count(dates.metascraper, page.published, (await metascraper(html, page.url)).published);
      count(dates.readability, page.published, readable.published);
      if (context.page.published !== page.published)
        failures.push(`date: ${page.url} says ${page.published}, taken for ${context.page.published}`);
    }
  }
  return [
    {
      title: `Organisation (${pages.length} described pages of real addresses)`,
      text: `${table(head, [row('ours, hosts that the extension runs on', organisation.known), row('ours, every page', organisation.ours)])}\n\n${unknownHosts} trust pages stand on hosts that the dataset does not list (staging hosts of agencies, microsites): there the extension does not run.`,
    },
    {
      title: 'Press release or not (same pages, ambiguous ones left out)',
      text: table(head, [
        row('ours', release.ours),
        row('news-like path on nhs.uk', release.path),
        row('isProbablyReaderable (Readability)', release.readable),
      ]),
    },
    {
      title: 'Kind of page (same pages)',
      text: `${kindsRight} of ${kinds} trust pages are of the kind that the label gives.`,
    },
    {
      title: 'Date of the item (same pages, items with text)',
      text: table(head, [
        row('ours', dates.ours),
        row('metascraper', dates.metascraper),
        row('Readability', dates.readability),
      ]),
    },
    { title: 'Failures on these pages', text: failures.map((line) => `- ${line}`).join('\n') || 'None.' },
  ];
}

const plainWords = (text: string | null): string | null => text?.replace(/\s+/g, ' ').trim() || null;

/** Kind, headline and date on pages of which the truth is known to the letter. */
export async function builtSection(name: string, pages: readonly BuiltPage[]): Promise<Section> {
  const kind = { ours: noCounts() };
  const release = { ours: noCounts(), path: noCounts(), readable: noCounts() };
  const headline: Record<string, Counts> = { ours: noCounts(), metascraper: noCounts(), readability: noCounts() };
  const date: Record<string, Counts> = { ours: noCounts(), metascraper: noCounts(), readability: noCounts() };
  for (const page of pages) {
    const facts = classify(page.reading, {
      isTrust: page.pressRelease || page.organisation !== null || page.kind !== 'press-release',
    });
    const theirs = {
      metascraper: await metascraper(page.html, page.url),
      readability: readability(page.html, page.url),
    };
    count(kind.ours, page.kind, facts.kind === 'other' && page.kind !== 'other' ? null : facts.kind);
    const is = (yes: boolean): string | null => (yes ? 'release' : null);
    count(release.ours, is(page.kind === 'press-release'), is(facts.kind === 'press-release'));
    count(release.path, is(page.kind === 'press-release'), is(pathRule(page.url)));
    count(release.readable, is(page.kind === 'press-release'), is(theirs.readability.article === true));
    if (page.kind !== 'press-release') continue;
    const answers = {
      ours: { headline: facts.headline, published: facts.published },
      ...theirs,
    };
    for (const [who, answer] of Object.entries(answers)) {
      count(headline[who] ?? noCounts(), page.headline, plainWords(answer.headline));
      count(date[who] ?? noCounts(), page.published, answer.published);
    }
  }
  const named: Record<string, string> = { ours: 'ours', metascraper: 'metascraper', readability: 'Readability' };
  const rows = (of: string, counts: Record<string, Counts>) =>
    Object.entries(counts).map(([who, one]) => row(`${of}, ${named[who] ?? who}`, one));
  return {
    title: `${name} (${pages.length} pages)`,
    text: table(head, [
      row('kind, ours', kind.ours),
      row('press release, ours', release.ours),
      row('press release, news-like path', release.path),
      row('press release, isProbablyReaderable', release.readable),
      ...rows('headline of items', headline),
      ...rows('date of items', date),
    ]),
  };
}
