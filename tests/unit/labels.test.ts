import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generated, independentLabels, isKept, labels, nearMisses } from '../../tools/eval/inputs.ts';
import { count, noCounts, wilson } from '../../tools/eval/stats.ts';
import { root } from '../../tools/setup.mjs';
import { classify } from '../../utils/match/classify.ts';
import { generatedPages } from '../labels/generated/pages.ts';

const all = labels();
const pairs = all.flatMap(({ about, not, heldOut }) => [
  ...about.map((id) => ({ id, why: 'about', heldOut })),
  ...Object.entries(not).map(([id, why]) => ({ id, why, heldOut })),
]);

describe('the labelled pairs', () => {
  it('are many, a third of them held out, with every kind of hard negative', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(300);
    expect(pairs.filter(({ heldOut }) => heldOut).length).toBeGreaterThan(pairs.length / 4);
    const kinds = ['about', 'same trust, other matter', 'same matter, other trust', 'other year', 'merely named'];
    for (const kind of kinds) expect(pairs.filter(({ why }) => why === kind).length, kind).toBeGreaterThan(15);
    expect([...new Set(pairs.map(({ why }) => why))].sort()).toEqual([...kinds].sort());
  });

  it('hold each page out for its trust, say nothing twice and know their own dates', () => {
    const byHost = Map.groupBy(all, ({ url }) => new URL(url).hostname.replace(/^www\./, ''));
    for (const [host, pages] of byHost) expect(new Set(pages.map(({ heldOut }) => heldOut)).size, host).toBe(1);
    for (const { url, about, not, leftOut = [], published } of all) {
      const ids = [...about, ...Object.keys(not), ...leftOut];
      expect(new Set(ids).size, url).toBe(ids.length);
      if (published) expect(published, url).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    }
  });
});

describe('the independent labels', () => {
  const independent = independentLabels();

  it('are many, of many trusts, with hard negatives of every kind', () => {
    const about = independent.flatMap((label) => label.about);
    const not = independent.flatMap((label) => Object.values(label.not));
    expect(about.length + not.length).toBeGreaterThanOrEqual(160);
    expect(about.length).toBeGreaterThanOrEqual(60);
    expect(new Set(independent.map(({ url }) => new URL(url).hostname)).size).toBeGreaterThanOrEqual(40);
    expect(new Set(not).size).toBe(10);
  });

  it('fall into two halves, no site in both', () => {
    const kept = independent.filter(({ heldOut }) => heldOut).length;
    expect(Math.min(kept, independent.length - kept)).toBeGreaterThan(independent.length / 3);
    for (const path of ['https://www.cuh.nhs.uk/a', 'https://foi.cuh.nhs.uk/'])
      expect(isKept(path)).toBe(isKept('https://cuh.nhs.uk/'));
  });

  it('say nothing twice and know their own dates', () => {
    expect(new Set(independent.map(({ url }) => url)).size).toBe(independent.length);
    for (const { url, about, not, leftOut = [], published } of independent) {
      const ids = [...about, ...Object.keys(not), ...leftOut];
      expect(new Set(ids).size, url).toBe(ids.length);
      if (published) expect(published, url).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    }
  });
});

describe('the near misses', () => {
  it('are many, about no record, each near one that is named', () => {
    const pages = nearMisses();
    expect(pages.length).toBeGreaterThanOrEqual(25);
    expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
    for (const { url, about, not } of pages)
      expect([about.length, Object.keys(not).length > 0], url).toEqual([0, true]);
  });
});

describe('the generated pages', () => {
  it('are the same for the same seed, many, and of every kind', () => {
    expect(generatedPages(20, 5)).toEqual(generatedPages(20, 5));
    expect(generatedPages(20, 5)).not.toEqual(generatedPages(20, 6));
    expect(new Set(generatedPages(300, 5).map(({ kind }) => kind)).size).toBe(10);
  });

  it('are read right, or not at all where the date is concerned', () => {
    const pages = generated();
    const [kind, headline, date] = [noCounts(), noCounts(), noCounts()];
    for (const page of pages) {
      const facts = classify(page.reading, { isTrust: true });
      count(kind, page.kind, facts.kind);
      count(headline, page.headline, facts.headline);
      count(date, page.published, facts.published);
    }
    expect(pages.length).toBeGreaterThanOrEqual(200);
    expect(date.wrong).toBe(0);
    for (const { right, missed } of [kind, headline, date]) expect(right / (right + missed)).toBeGreaterThan(0.97);
  }, 60_000);
});

describe('the figures', () => {
  it('have the intervals of the textbooks', () => {
    expect(wilson(8, 10)?.low).toBeCloseTo(0.4902, 3);
    expect(wilson(8, 10)?.high).toBeCloseTo(0.9433, 3);
    expect(wilson(0, 0)).toBeNull();
  });

  it('count an abstention apart from a wrong answer', () => {
    const counts = noCounts();
    count(counts, 'a', 'a');
    count(counts, 'a', null);
    count(counts, 'a', 'b');
    count(counts, null, 'b');
    count(counts, null, null);
    expect(counts).toEqual({ right: 1, wrong: 2, missed: 2, abstained: 1 });
  });

  it('stand in the project as a run wrote them', () => {
    expect(readFileSync(join(root, 'docs', 'eval.md'), 'utf8')).toContain('## About this page');
  });
});
