/** What a sample page must be taken for, and the check that it is. */
import { expect } from 'vitest';
import { classify } from '../../utils/match/classify.ts';
import type { PageFacts } from '../../utils/match/context.ts';
import { read } from './page-samples.ts';

export interface Case {
  name: string;
  path: string;
  html: string;
  expected: Partial<PageFacts>;
  /** Whose host it is; a trust's, unless said otherwise. */
  known?: { isTrust: boolean } | null;
}

export const trust = { isTrust: true };
export const host = 'https://www.fenmarsh.nhs.uk';
export const headline = 'New ward for older people opens at Fenmarsh Hospital';
export const main = (inner: string): string => `<main id="main">${inner}</main>`;
export const crumb = (...names: string[]): string =>
  `<nav aria-label="Breadcrumb">${names.map((name) => `<a href="/x">${name}</a>`).join(' » ')}</nav>`;

export const release = (published: string | null): Partial<PageFacts> => ({
  kind: 'press-release',
  pressRelease: true,
  headline,
  published,
  quiet: false,
});

export function check({ path, html, expected, known = trust }: Case): void {
  const facts = classify(read(html, host + path), known);
  expect(facts).toMatchObject(expected);
  expect(facts.why.length).toBeGreaterThan(0);
  expect(facts.why.length).toBeLessThanOrEqual(4);
}
