/** A bar chart as an SVG picture: plain, readable in light and dark, with every number written beside its bar. */
import { scaleBand, scaleLinear } from 'd3-scale';
import type { Bar } from './figures.ts';

const width = 640;
const row = 24;
const names = 190;
const room = 48;

const safe = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** Bars that lie, longest name first in width; for up to some twenty bars. */
export function lyingBars(title: string, bars: readonly Bar[]): string {
  const height = bars.length * row;
  const x = scaleLinear([0, Math.max(1, ...bars.map(({ count }) => count))], [0, width - names - room]);
  const y = scaleBand(
    bars.map(({ name }) => name),
    [0, height],
  ).padding(0.25);
  const parts = bars.map(({ name, count }) => {
    const top = y(name) ?? 0;
    const middle = top + y.bandwidth() / 2;
    return `<text class="t" x="${names - 8}" y="${middle}" text-anchor="end">${safe(name.replaceAll('-', ' '))}</text>
<rect class="b" x="${names}" y="${top.toFixed(1)}" width="${x(count).toFixed(1)}" height="${y.bandwidth().toFixed(1)}"/>
<text class="t" x="${(names + x(count) + 6).toFixed(1)}" y="${middle}">${count}</text>`;
  });
  return picture(title, height, parts);
}

/** Bars that stand, one a year, with a year written under every fifth. */
export function standingBars(title: string, bars: readonly Bar[]): string {
  const height = 220;
  const floor = height - 24;
  const x = scaleBand(
    bars.map(({ name }) => name),
    [0, width],
  ).padding(0.15);
  const y = scaleLinear([0, Math.max(1, ...bars.map(({ count }) => count))], [floor, 16]);
  const parts = bars.map(({ name, count }) => {
    const left = x(name) ?? 0;
    const middle = (left + x.bandwidth() / 2).toFixed(1);
    const year =
      Number(name) % 5 === 0
        ? `<text class="t" x="${middle}" y="${floor + 14}" text-anchor="middle">${name}</text>`
        : '';
    return `<rect class="b" x="${left.toFixed(1)}" y="${y(count).toFixed(1)}" width="${x.bandwidth().toFixed(1)}" height="${(floor - y(count)).toFixed(1)}"/>
<text class="n" x="${middle}" y="${(y(count) - 6).toFixed(1)}" text-anchor="middle">${count}</text>${year}`;
  });
  return picture(title, height, parts);
}

function picture(title: string, height: number, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${safe(title)}">
<style>.t,.n{font:13px system-ui,sans-serif;fill:#24211d;dominant-baseline:middle}.n{font-size:10px}.b{fill:#6b2f5f}
@media (prefers-color-scheme:dark){.t,.n{fill:#efe9df}.b{fill:#e0a8d3}}</style>
<title>${safe(title)}</title>
${parts.join('\n')}
</svg>
`;
}
