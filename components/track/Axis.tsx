import type { ScaleLinear } from 'd3-scale';
import { Unspoken } from './Unspoken.tsx';

/** Years along the foot of a picture, with a thin line up through it for each. */
export function Axis({
  scale,
  y,
  top,
  width,
}: {
  scale: ScaleLinear<number, number>;
  y: number;
  top: number;
  width: number;
}) {
  const ticks = scale.ticks(Math.max(2, Math.floor(width / 70))).filter(Number.isInteger);
  return (
    <Unspoken class="axis">
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(${scale(tick)} 0)`}>
          <line y1={top} y2={y} />
          <text y={y + 15} text-anchor="middle">
            {tick}
          </text>
        </g>
      ))}
    </Unspoken>
  );
}
