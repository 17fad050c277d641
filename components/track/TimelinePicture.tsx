import { scaleLinear, scaleSqrt } from 'd3-scale';
import type { View } from '../../utils/track/address.ts';
import type { Cell, Timeline } from '../../utils/track/timeline.ts';
import { Disclosure } from '../Disclosure.tsx';
import { say, sayCount, sayWord } from '../say.ts';
import { Axis } from './Axis.tsx';
import type { Track } from './shown.ts';
import { useWidth } from './use-width.ts';
import { ViewLink } from './ViewLink.tsx';

const rowHeight = 40;
const labelHeight = 16;
const edge = 12;

/** What happened in which year, by kind: a circle for each year, its area as many records. The table says the same. */
export function TimelinePicture({
  timeline,
  track,
  viewFor,
}: {
  timeline: Timeline;
  track: Track;
  /** The view that shows one cell alone. */
  viewFor: (cell: Cell) => View;
}) {
  const { ref, width } = useWidth(640);
  const [first, last] = timeline.years;
  const spread = Math.max(1, last - first);
  const x = scaleLinear()
    .domain([first - 0.6, last + 0.6])
    .range([edge, width - edge]);
  const most = Math.min(11, Math.max(4, ((width - 2 * edge) / (spread + 1)) * 0.48));
  const radius = scaleSqrt()
    .domain([0, Math.max(1, timeline.most)])
    .range([0, most]);
  const foot = timeline.kinds.length * rowHeight;
  return (
    <figure class="picture timeline" ref={ref}>
      <p class="note">{say('timeline_hint')}</p>
      <svg role="img" aria-label={say('timeline_picture', first, last)} width={width} height={foot + 22}>
        <Axis scale={x} y={foot} top={0} width={width} />
        {timeline.kinds.map((kind, row) => (
          <text key={kind} class="row-name" x={2} y={row * rowHeight + 12}>
            {sayWord('record_kind', kind)}
          </text>
        ))}
        {timeline.cells.map((cell) => {
          const y = timeline.kinds.indexOf(cell.kind) * rowHeight + labelHeight + (rowHeight - labelHeight) / 2;
          return (
            // The table below offers the same to the keyboard.
            // biome-ignore lint/a11y/noStaticElementInteractions: see above
            <g key={`${cell.kind} ${cell.year}`} class="cell" onClick={() => track.go(viewFor(cell))}>
              <title>{`${cell.year}, ${sayWord('record_kind', cell.kind)}: ${sayCount('timeline_cell', cell.count)}`}</title>
              <circle cx={x(cell.year)} cy={y} r={Math.max(3, radius(cell.count))} />
            </g>
          );
        })}
      </svg>
      <Disclosure label={say('timeline_table')}>
        <Table timeline={timeline} track={track} viewFor={viewFor} />
      </Disclosure>
    </figure>
  );
}

function Table({ timeline, track, viewFor }: { timeline: Timeline; track: Track; viewFor: (cell: Cell) => View }) {
  const years = [...new Set(timeline.cells.map(({ year }) => year))].sort((a, b) => b - a);
  return (
    <ul class="years">
      {years.map((year) => (
        <li key={year}>
          <strong>{year}</strong>{' '}
          {timeline.cells
            .filter((cell) => cell.year === year)
            .map((cell, index) => (
              <span key={cell.kind}>
                {index > 0 ? '; ' : ''}
                <ViewLink to={viewFor(cell)} track={track}>
                  {sayWord('record_kind', cell.kind)}
                </ViewLink>{' '}
                ({cell.count})
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
}
