import { scaleBand } from 'd3-scale';
import type { RecordKind } from '../../utils/dataset/kinds.ts';
import type { Year } from '../../utils/match/filter.ts';
import { say, sayCount, sayWord } from '../say.ts';

const width = 720;
const box = 14;
const gap = 2;
const foot = 20;

/** Events by year and kind at a glance: a box for each record, with the kind's letters; the same as a table below. */
export function Timeline({ years }: { years: readonly Year[] }) {
  const first = years[0]?.year;
  const last = years.at(-1)?.year;
  if (first === undefined || last === undefined) return null;
  const total = years.reduce((sum, { kinds }) => sum + kinds.reduce((all, { count }) => all + count, 0), 0);
  const most = Math.max(...years.map(({ kinds }) => kinds.reduce((all, { count }) => all + count, 0)));
  const height = most * (box + gap) + foot;
  const x = scaleBand(
    years.map(({ year }) => String(year)),
    [0, width],
  ).padding(0.1);
  const used = [...new Set(years.flatMap(({ kinds }) => kinds.map(({ kind }) => kind)))];
  return (
    <figure class="timeline">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={sayCount('timeline_label', total, first, last)}>
        {years.map(({ year, kinds }) => {
          const left = x(String(year)) ?? 0;
          const boxes = kinds.flatMap(({ kind, count }) => Array.from({ length: count }, () => kind));
          const wide = Math.min(x.bandwidth(), 22);
          return (
            <g key={year} transform={`translate(${left + (x.bandwidth() - wide) / 2} 0)`}>
              {boxes.map((kind, index) => (
                <Box
                  key={`${kind} ${index}`}
                  kind={kind}
                  width={wide}
                  top={height - foot - (index + 1) * (box + gap)}
                />
              ))}
              {year % 5 === 0 || years.length < 12 ? (
                <text class="year" x={wide / 2} y={height - 5}>
                  {year}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
      <figcaption>
        <ul class="legend">
          {used.map((kind) => (
            <li key={kind}>
              <svg viewBox={`0 0 22 ${box}`} width="22" height={box} aria-hidden="true">
                <Box kind={kind} width={22} top={0} />
              </svg>{' '}
              {sayWord('record_kind', kind)}
            </li>
          ))}
        </ul>
        <details class="disclosure">
          <summary>{say('timeline_table')}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('timeline_year')}</th>
                <th scope="col">{say('timeline_what')}</th>
              </tr>
            </thead>
            <tbody>
              {years
                .filter(({ kinds }) => kinds.length > 0)
                .map(({ year, kinds }) => (
                  <tr key={year}>
                    <th scope="row">{year}</th>
                    <td>{kinds.map(({ kind, count }) => `${sayWord('record_kind', kind)}: ${count}`).join('; ')}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </details>
      </figcaption>
    </figure>
  );
}

/** Kinds are told apart by letters, not by colour: nothing here is good or bad. */
const letters: Record<RecordKind, string> = {
  'foi-outcome': 'F',
  'governance-event': 'B',
  merger: 'M',
  inquiry: 'I',
  'regulator-action': 'R',
  'board-response': 'A',
  consultation: 'C',
  'data-protection': 'D',
};

function Box({ kind, width: wide, top }: { kind: RecordKind; width: number; top: number }) {
  return (
    <g class="box" transform={`translate(0 ${top})`}>
      <rect width={wide} height={box} rx={2} />
      <text x={wide / 2} y={box - 3}>
        {letters[kind]}
      </text>
    </g>
  );
}
