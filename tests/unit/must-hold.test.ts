import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../tools/data-files.ts';
import { readHtml } from '../../tools/html.ts';
import { encode } from '../../tools/sample-site/bytes.ts';
import { samplePages } from '../../tools/sample-site/pages.ts';
import { datasetFromCompiled } from '../../utils/dataset/load.ts';
import type { PageContext } from '../../utils/match/context.ts';
import { match } from '../../utils/match/match.ts';
import { countAbout } from '../../utils/match/records.ts';
import { trustOf } from '../../utils/track/trust.ts';

const dataset = await datasetFromCompiled(buildDataset().compiled);
const today = '2026-11-24';

/** Records of a body as "id as body: outcome". */
async function recordsOfBody(id: string): Promise<string[]> {
  const found = await trustOf(id, dataset, today);
  return (found?.records ?? []).map(
    ({ id: record, as, outcome }) => `${record} as ${as?.id ?? 'itself'}: ${outcome ?? '-'}`,
  );
}

const funding = 'kuf-lxp-funding-foi-outcome-2021';
const fundingOf = async (id: string) => (await recordsOfBody(id)).filter((one) => one.startsWith(`${funding} `)).sort();

describe('what passes along, on the record itself', () => {
  it('ELFT has what BLPT left, and no record as SEPT', async () => {
    const records = await recordsOfBody('RWK');
    expect(records).toContain('blpt-chair-and-neds-stand-down-2009 as RV7: -');
    expect(records.filter((one) => one.includes(' as RWN:'))).toEqual([]);
  });

  it('Greater Manchester has its own outcome of 2021 and not that of North West Boroughs', async () => {
    expect(await fundingOf('RXV')).toEqual([`${funding} as itself: did-not-apply`]);
  });

  it('North London has the pilot of Camden and Islington', async () => {
    expect(await recordsOfBody('G6V2S')).toContain('care-trust-sixteen-pilots-list-2001 as TAF: -');
  });

  it.each([
    ['RW4', [`${funding} as RTV: funding-awarded`, `${funding} as itself: funding-awarded`]],
    ['G6V2S', [`${funding} as RRP: funding-awarded`, `${funding} as TAF: funding-awarded`]],
    [
      'RW1',
      [`${funding} as R1C: did-not-apply`, `${funding} as R1F: funding-awarded`, `${funding} as RW1: did-not-apply`],
    ],
    ['RWV', [`${funding} as itself: application-withdrawn`]],
    ['RXT', [`${funding} as itself: did-not-apply`]],
  ])('%s has every outcome that came to it', async (id, outcomes) => {
    expect(await fundingOf(id)).toEqual(outcomes);
  });

  it('each of the 56 bodies, or an heir of it, shows its outcome', async () => {
    const record = await dataset.record(funding);
    const answered = (record?.organisations ?? []).filter(({ outcome }) => outcome);
    expect(answered).toHaveLength(56);
    expect(answered.filter(({ outcome }) => outcome === 'funding-awarded')).toHaveLength(25);
    expect(answered.filter(({ outcome }) => outcome === 'did-not-apply')).toHaveLength(29);
    expect(answered.filter(({ outcome }) => outcome === 'application-withdrawn')).toHaveLength(2);
    for (const { id, outcome } of answered) {
      expect(
        (await fundingOf(id)).some((one) => one.endsWith(`: ${outcome}`)),
        id,
      ).toBe(true);
    }
  });
});

const contexts = new Map<string, PageContext>();
for (const { url, html, charset, truth } of samplePages()) {
  if (truth.trust === 'ZZ9') continue;
  contexts.set(url, await match(readHtml(Buffer.from(encode(html, charset)), url), dataset, today));
}
const about = (url: string) =>
  (contexts.get(url)?.records ?? []).filter(({ tier }) => tier === 'about-this-page').map(({ id }) => id);

describe('what the sample pages are about', () => {
  it('the release of Bedfordshire and Luton: the announcement and what was said of it', () => {
    expect([...new Set(about('http://www.blpt.nhs.uk/about/press/board-partnership.htm'))].sort()).toEqual([
      'blpt-chair-and-neds-stand-down-2009',
      'blpt-pharmatimes-finance-comment-2009',
      'blpt-stated-reasons-for-partnership-2009',
    ]);
  });

  it('an answer on the funding, on the page of a trust that gave it', () => {
    expect(
      about('https://www.merseycare.nhs.uk/about-us/8-freedom-of-information/77-lived-experience-funding'),
    ).toContain(funding);
  });

  it('pages of no trust have no organisation and no record', () => {
    for (const { url, truth } of samplePages()) {
      if (truth.body) continue;
      expect(contexts.get(url)?.organisation, url).toBeNull();
      expect(contexts.get(url)?.records, url).toEqual([]);
    }
  });

  it('lists, front pages, services, vacancies and general advice are about no record', () => {
    const plain = samplePages().filter(
      ({ url, truth: { kind } }) =>
        ['home', 'news-index', 'service', 'vacancy'].includes(kind) ||
        /\b(?:winter|sleep|carers|views|exercise)\b/.test(url),
    );
    expect(plain.length).toBeGreaterThan(50);
    for (const { url } of plain) expect(about(url), url).toEqual([]);
  });

  it('gives every passage word for word from the page', () => {
    let passages = 0;
    for (const { url, html, charset } of samplePages()) {
      const context = contexts.get(url);
      if (!context || countAbout(context.records) === 0) continue;
      const { segments } = readHtml(Buffer.from(encode(html, charset)), url);
      for (const { passage } of context.records) {
        if (!passage) continue;
        passages++;
        expect(segments[passage.segment]?.text.slice(passage.start, passage.end)).toBe(passage.quote);
      }
    }
    expect(passages).toBeGreaterThan(3);
  });
});

it('takes the month in an address for the time of a list that bears no day', async () => {
  const page = '<main><h1>News</h1><ul><li><a href="/a">Ward opens</a></li></ul></main>';
  const ownerAt = async (path: string) =>
    (await match(readHtml(page, `https://hgs.uhb.nhs.uk/${path}`), dataset, today)).organisation?.id;
  expect(await ownerAt('2013/01/')).toBe('RR1');
  expect(await ownerAt('2019/01/')).toBe('RRK');
});
