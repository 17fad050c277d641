/** The report's pictures, as SVG that a page shows in light and dark alike. Names and numbers stand in them as text. */
import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import type { DataFigures, Tally } from './figures.ts';

const width = 720;
const ink = '#1f2933';
const bar = '#3b6ea5';
const { document } = new JSDOM('').window;

const frame = {
  document,
  width,
  style: { background: '#ffffff', color: ink, fontFamily: 'system-ui, sans-serif', fontSize: '13px' },
};

/** Name of the file and its content. */
export function picturesOf(figures: DataFigures): Map<string, string> {
  const words = (tallies: readonly Tally[]) => tallies.map((one) => ({ ...one, name: one.name.replaceAll('-', ' ') }));
  return new Map([
    ['trusts.svg', upright('How many current trusts have how many records', figures.spread, 'records', 'trusts')],
    ['sectors.svg', sectors(figures)],
    ['kinds.svg', lying('Records by kind', words(figures.kinds))],
    ['years.svg', upright('Records by year', everyYear(figures.years), '', 'records')],
    ['sources.svg', lying('Citations by kind of source', words(figures.sourceKinds))],
    ['lineage.svg', lying('Trusts that ended since April 2001', figures.lineage)],
  ]);
}

function lying(title: string, data: readonly Tally[]): string {
  const plot = Plot.plot({
    ...frame,
    height: 50 + data.length * 28,
    marginLeft: 190,
    marginRight: 50,
    x: { axis: null },
    y: { label: null, domain: data.map(({ name }) => name), tickSize: 0 },
    marks: [
      Plot.barX(data, { x: 'count', y: 'name', fill: bar }),
      Plot.text(data, { x: 'count', y: 'name', text: 'count', textAnchor: 'start', dx: 5 }),
      Plot.ruleX([0]),
    ],
  });
  return svg(plot, title, data);
}

function upright(title: string, data: readonly Tally[], below: string, counted: string): string {
  const many = data.length > 12;
  const plot = Plot.plot({
    ...frame,
    height: 260,
    marginTop: 30,
    marginBottom: 45,
    x: {
      label: below || null,
      domain: data.map(({ name }) => name),
      tickSize: 0,
      ...(many && { ticks: data.map(({ name }) => name).filter((name) => Number(name) % 5 === 0) }),
    },
    y: { label: counted, grid: true, ticks: 5 },
    marks: [
      Plot.barY(data, { x: 'name', y: 'count', fill: bar }),
      ...(many ? [] : [Plot.text(data, { x: 'name', y: 'count', text: 'count', dy: -8 })]),
      Plot.ruleY([0]),
    ],
  });
  return svg(plot, title, data);
}

/** For each sector how many of its trusts have a record, out of all of them. */
function sectors({ sectors: data }: DataFigures): string {
  const named = data.map((one) => ({ ...one, name: one.name.replaceAll('-', ' ') }));
  const plot = Plot.plot({
    ...frame,
    height: 50 + data.length * 28,
    marginLeft: 190,
    marginRight: 190,
    x: { axis: null },
    y: { label: null, domain: named.map(({ name }) => name), tickSize: 0 },
    marks: [
      Plot.barX(named, { x: 'trusts', y: 'name', fill: '#d5dee8' }),
      Plot.barX(named, { x: 'covered', y: 'name', fill: bar }),
      Plot.text(named, {
        x: 'trusts',
        y: 'name',
        text: ({ covered, trusts, count }: (typeof named)[number]) => `${covered} of ${trusts}, ${count} records`,
        textAnchor: 'start',
        dx: 5,
      }),
      Plot.ruleX([0]),
    ],
  });
  const told = data.map(({ name, covered, trusts }) => ({ name, count: covered, of: trusts }));
  return svg(plot, 'Trusts with a record, by sector', told);
}

/** A year without a record is a gap that must be seen. */
function everyYear(years: readonly Tally[]): Tally[] {
  const first = Number(years[0]?.name ?? 0);
  const last = Number(years.at(-1)?.name ?? 0);
  const counts = new Map(years.map(({ name, count }) => [name, count]));
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index)).map((name) => ({
    name,
    count: counts.get(name) ?? 0,
  }));
}

/** The picture's text: with a title and, for who cannot see it, what it says. */
function svg(plot: Element, title: string, data: readonly Tally[]): string {
  const told = data.map(({ name, count }) => `${name}: ${count}`).join('; ');
  for (const [tag, text] of [
    ['desc', told],
    ['title', title],
  ] as const) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    element.textContent = text;
    plot.prepend(element);
  }
  plot.setAttribute('role', 'img');
  plot.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `${plot.outerHTML}\n`;
}
