import { scaleLinear } from 'd3-scale';
import { trustView } from '../../utils/track/address.ts';
import { linesOf, yearOf } from '../../utils/track/picture.ts';
import type { Thread, ThreadRow } from '../../utils/track/thread.ts';
import { say } from '../say.ts';
import { Axis } from './Axis.tsx';
import type { Track } from './shown.ts';
import { rowYears } from './thread-words.ts';
import { Unspoken } from './Unspoken.tsx';
import { useWidth } from './use-width.ts';

const lineHeight = 17;
const barHeight = 8;
const gap = 18;
const edge = 12;
const numberWidth = 19;
/** A letter of the labels is about so wide, in pixels; the body's own name is bold. */
const letter = 6.9;
const boldLetter = 8;

interface Placed extends ThreadRow {
  lines: string[];
  top: number;
  bar: number;
  begin: number;
  end: number;
}

/** Who became whom and when: a bar for each name along the years, numbered hops between them. The list beside it says the same. */
export function ThreadPicture({
  thread,
  until,
  track,
  listId,
}: {
  thread: Thread;
  /** ISO day on which the picture ends. */
  until: string;
  track: Track;
  listId: string;
}) {
  const { ref, width } = useWidth(640);
  const today = yearOf(until);
  const known = thread.rows.flatMap(({ from, until }) => [from, until]).flatMap((date) => (date ? [yearOf(date)] : []));
  const first = firstYear(thread, Math.min(today - 1, ...known));
  const scale = scaleLinear()
    .domain([first, today])
    .range([edge, width - edge]);
  let y = 4;
  const rows: Placed[] = withEarlierNames(thread).map((row) => {
    const lines = linesOf(row.name, Math.floor((width - edge) / (row.part === 'self' ? boldLetter : letter)));
    const top = y;
    const bar = top + lines.length * lineHeight + 6;
    y = bar + barHeight + gap;
    const begin = scale(row.from ? yearOf(row.from) : first);
    const end = scale(endOf(row, thread) ?? today);
    return { ...row, lines, top, bar, begin, end: Math.max(begin + 4, end) };
  });
  const rowOf = new Map(rows.map((row) => [row.key, row]));
  const height = y + 22;
  return (
    <figure class="picture" ref={ref}>
      {/* biome-ignore lint/a11y/useSemanticElements: an SVG has no element for a group of links. */}
      <svg
        role="group"
        aria-label={say('thread_picture')}
        aria-describedby={listId}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        <Axis scale={scale} y={y} top={0} width={width} />
        {thread.hops.map((hop) => (
          <Connector
            key={hop.number}
            from={rowOf.get(hop.from)}
            to={rowOf.get(hop.to)}
            at={scale(yearOf(hop.date))}
            partly={hop.partly}
          />
        ))}
        {rows.map((row) => (
          <Row key={row.key} row={row} track={track} />
        ))}
        {numbersOf(thread, rowOf, (date) => scale(yearOf(date))).map(({ number, x, y: middle }) => (
          <Unspoken key={number} class="hop-number">
            <circle cx={x} cy={middle} r={8.5} />
            <text x={x} y={middle + 4} text-anchor="middle">
              {number}
            </text>
          </Unspoken>
        ))}
      </svg>
    </figure>
  );
}

/** Names of which nobody says until when have no bar of their own: the body's first bar covers their time. */
function withEarlierNames({ rows, undated }: Thread): ThreadRow[] {
  const covers = new Set(undated.map(({ id }) => id));
  return rows.map((row) => (covers.delete(row.id) ? { ...row, name: say('thread_with_earlier', row.name) } : row));
}

/**
 * The year at which a bar ends; null where it reaches to today. One that ended, nobody tells when, is drawn as far as the
 * last step that is told of it, or for a short stretch where none is.
 */
function endOf({ key, from, until, endUnknown }: ThreadRow, { hops }: Thread): number | null {
  if (until) return yearOf(until);
  if (!endUnknown) return null;
  const steps = hops.filter((hop) => hop.from === key || hop.to === key).map(({ date }) => yearOf(date));
  return steps.length > 0 ? Math.max(...steps) : from ? yearOf(from) : null;
}

/** A bar whose beginning nobody tells needs room to be seen as one. */
function firstYear(thread: Thread, known: number): number {
  const ends = thread.rows.flatMap((row) => (row.from === null ? (endOf(row, thread) ?? []) : []));
  return Math.floor(Math.min(known, ...ends.map((end) => end - 4)));
}

/** Where each hop's number stands: on the bar it leaves, beside another one that is too near. */
function numbersOf(thread: Thread, rowOf: ReadonlyMap<string, Placed>, at: (date: string) => number) {
  const placed: { number: number; x: number; y: number }[] = [];
  for (const { number, from, date } of thread.hops) {
    const row = rowOf.get(from);
    if (!row) continue;
    const y = row.bar + barHeight / 2;
    const near = (x: number) => placed.find((one) => one.y === y && Math.abs(one.x - x) < numberWidth);
    let x = at(date);
    for (let other = near(x); other; other = near(x)) x = other.x + numberWidth;
    placed.push({ number, x, y });
  }
  return placed;
}

function Connector({
  from,
  to,
  at,
  partly,
}: {
  from: Placed | undefined;
  to: Placed | undefined;
  at: number;
  partly: boolean;
}) {
  if (!from || !to) return null;
  const down = to.bar > from.bar;
  const end = down ? to.bar - 1 : to.bar + barHeight + 1;
  const tip = down ? -6 : 6;
  return (
    <Unspoken class={partly ? 'hop partly' : 'hop'}>
      <line x1={at} x2={at} y1={from.bar + barHeight / 2} y2={end + tip} />
      <path d={`M${at - 4} ${end + tip}L${at + 4} ${end + tip}L${at} ${end}Z`} />
    </Unspoken>
  );
}

function Row({ row, track }: { row: Placed; track: Track }) {
  const href = track.href(trustView(row.id, { on: row.asOf }));
  const label = `${row.name}, ${rowYears(row)}`;
  const lines = row.lines.map((line, index) => (
    <tspan key={line} x={2} y={row.top + 13 + index * lineHeight}>
      {line}
    </tspan>
  ));
  const text = <text class="row-name">{lines}</text>;
  return (
    <g class="row" data-part={row.part}>
      <rect
        class={row.from && !row.endUnknown ? 'bar' : 'bar open'}
        x={row.begin}
        y={row.bar}
        width={row.end - row.begin}
        height={barHeight}
        rx={2}
      />
      {/* The paper's colour around the letters, so that a line that crosses them does not spoil them. */}
      <Unspoken>
        <text class="row-name halo">{lines}</text>
      </Unspoken>
      {href === null ? (
        text
      ) : (
        <a href={href} aria-label={label}>
          {text}
        </a>
      )}
    </g>
  );
}
