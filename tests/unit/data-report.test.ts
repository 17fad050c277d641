import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { dataFolder, readData } from '../../tools/data-files.ts';
import { figuresOf } from '../../tools/data-report/figures.ts';
import { lyingBars, standingBars } from '../../tools/data-report/picture.ts';
import { root } from '../../tools/setup.mjs';
import { checkDataset } from '../../utils/dataset/check.ts';
import { filesOf, sample } from './data-samples.ts';

describe('the figures of the record', () => {
  it('count what the sample holds, inherited records among them', () => {
    const { dataset } = checkDataset(filesOf(sample()));
    if (!dataset) throw new Error('The sample has faults.');
    const figures = figuresOf(dataset, '2026-11-22');
    expect(figures).toMatchObject({ records: 3, organisations: 4, currentTrusts: 3 });
    // Heir Trust shows its own two and that of Old Trust; Third Trust what it took over; Apart Care Trust nothing.
    expect(figures.coverage.map(({ count }) => count)).toEqual([1, 1, 1, 0, 0]);
    expect(figures.withoutRecord).toEqual(['Apart Care Trust']);
    expect(figures.lineage).toMatchObject({ former: 1, withHeir: 1, unknown: [], scopeless: [] });
    expect(figures.byYear.map(({ name }) => name)).toEqual(['2005', '2012']);
  });

  it('in the README are those of the data', () => {
    const { dataset } = checkDataset(readData(dataFolder, []));
    if (!dataset) throw new Error('The dataset has faults.');
    const { records, currentTrusts, withoutRecord, lineage } = figuresOf(dataset, dataset.recordAsOf);
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const wanted = `holds ${records} records on ${currentTrusts - withoutRecord.length} of the ${currentTrusts} trusts of today`;
    expect(readme, 'run "npm run data:report"').toContain(wanted);
    expect(readme).toContain(`${lineage.withHeir} of\n${lineage.former} former trusts`);
  });
});

describe('a picture', () => {
  it.each([lyingBars, standingBars])('shows every bar with its number, whatever the names hold', (draw) => {
    const svg = draw('A <title> & more', [
      { name: '2020', count: 3 },
      { name: 'a "name" <b>', count: 0 },
    ]);
    const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
    expect(document.querySelector('parsererror')).toBeNull();
    expect(document.querySelectorAll('rect.b')).toHaveLength(2);
    expect(document.documentElement.textContent).toContain('3');
    expect(document.querySelector('title')?.textContent).toBe('A <title> & more');
  });
});
