import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../tools/data-report/figures.ts';
import { filesOfReport } from '../../tools/data-report/files.ts';
import { blockBegins, blockEnds, withBlock } from '../../tools/data-report/page.ts';
import { picturesOf } from '../../tools/data-report/pictures.ts';
import { root } from '../../tools/setup.mjs';
import { checkDataset } from '../../utils/dataset/check.ts';
import { filesOf, type Sample, sample } from './data-samples.ts';

const figures = (change: (data: Sample) => void = () => {}) => {
  const data = sample();
  change(data);
  const { dataset, errors } = checkDataset(filesOf(data));
  if (!dataset) throw new Error(JSON.stringify(errors));
  return figuresOf(dataset);
};

describe('the report on the data', () => {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const { files, withReadme } = filesOfReport();

  it.each(['docs/data-report.md', 'docs/data-report/figures.json'])('%s is that of the data', (path) => {
    expect(read(path), 'run "npm run data:report"').toBe(files.get(path));
  });

  it('README carries its figures', () => {
    expect(read('README.md'), 'run "npm run data:report"').toBe(withReadme(read('README.md')));
  });

  it('has every picture that its pages show', () => {
    const shown = [...files.values(), read('README.md')].flatMap((text) => [
      ...text.matchAll(/\((?:docs\/)?(data-report\/\w+\.svg)\)/g),
    ]);
    expect(shown.length).toBeGreaterThan(5);
    for (const [, path] of shown) expect([...files.keys()]).toContain(`docs/${path}`);
  });
});

describe('figuresOf', () => {
  it('counts a record for the trust itself and for who took it over', () => {
    const { trusts, records, covered, currentTrusts } = figures();
    expect(trusts.map(({ id, records: of, newest }) => [id, of, newest])).toEqual([
      ['ZZ2', 3, '2012-05-01'],
      ['ZZ3', 1, '2005-06'],
      ['Apart Care Trust', 0, null],
    ]);
    expect([records, covered, currentTrusts]).toEqual([3, 2, 3]);
  });

  it('counts what became of trusts that ended', () => {
    const counts = (change: Record<string, unknown>) =>
      figures((data) => Object.assign(data['organisations/old.json'] ?? {}, change)).lineage.map(({ count }) => count);
    expect(counts({})).toEqual([1, 0, 0, 0]);
    const alone = { successions: [] };
    expect(counts(alone)).toEqual([0, 0, 0, 1]);
    expect(counts({ ...alone, fate: { is: 'not-known', note: 'x' } })).toEqual([0, 0, 1, 0]);
    expect(counts({ ...alone, fate: { is: 'no-successor', note: 'x', source: 'x' } })).toEqual([0, 1, 0, 0]);
    expect(counts({ ...alone, closed: '2001-03-31' })).toEqual([0, 0, 0, 0]);
  });

  it('draws every figure with its numbers as text', () => {
    const pictures = picturesOf(figures());
    expect(pictures.size).toBe(6);
    for (const [name, svg] of pictures) {
      expect(svg, name).toMatch(/^<svg [^>]*role="img"/);
      expect(svg, name).toMatch(/<title>.+<\/title><desc>.+<\/desc>/);
    }
    expect(pictures.get('kinds.svg')).toContain('foi outcome: 3');
  });
});

describe('withBlock', () => {
  const block = `${blockBegins}\nnew\n${blockEnds}`;

  it('changes the block alone, and again gives the same', () => {
    const made = withBlock(`before\n${blockBegins}\nold\n${blockEnds}\nafter\n`, block);
    expect(made).toBe(`before\n${block}\nafter\n`);
    expect(withBlock(made, block)).toBe(made);
  });

  it.each(['', `${blockEnds} ${blockBegins}`, blockBegins])('refuses a README without its place: %s', (readme) => {
    expect(() => withBlock(readme, block)).toThrow('README.md');
  });
});
