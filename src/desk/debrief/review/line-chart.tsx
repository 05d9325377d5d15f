// A line with its band over the moves of a game. For the eye: its name says the gist, and a table beside it every number.
import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { useRef, useState } from 'preact/hooks';
import { dir } from '../../../presentation/wording/wording.ts';
import { useMeasured } from '../../parts/use-measured.ts';

/** One measured value. */
interface ChartPoint {
  /** Place on the axis of moves. */
  readonly at: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

interface LineChartProps {
  readonly title: string;
  /** The gist in a sentence. */
  readonly name: string;
  readonly points: readonly ChartPoint[];
  /** Ends of the upright axis; left out: from the least to the largest value. */
  readonly domain?: readonly [number, number];
  readonly write: (value: number) => string;
  readonly phases: readonly { readonly at: number; readonly title: string }[];
  /** Moments on the line: shapes tell them apart, not colour alone. */
  readonly marks: readonly { readonly at: number; readonly kind: string; readonly title: string }[];
  /** The place that is being looked at. */
  readonly selected: number;
}

const height = 200;
const margin = { top: 26, bottom: 10, start: 52, end: 14 };
const ticks = 4;

/** The chart, as wide as its place. */
export function LineChart(props: LineChartProps) {
  const place = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useMeasured(place, ({ clientWidth }) => setWidth(clientWidth));
  return (
    <figure class="chart" ref={place}>
      <figcaption>{props.title}</figcaption>
      {width === 0 || props.points.length === 0 ? (
        <div class="chart-empty" />
      ) : (
        <Drawing {...props} width={width} />
      )}
    </figure>
  );
}

function Drawing({
  width,
  name,
  points,
  domain,
  write,
  phases,
  marks,
  selected,
}: LineChartProps & { readonly width: number }) {
  const scales = scalesOf(width, points, domain);
  const { x, y } = scales;
  const first = points[0]?.at ?? 0;
  const last = points.at(-1)?.at ?? 0;
  const along = line<ChartPoint>(
    (point) => x(point.at),
    ({ value }) => y(value),
  ).curve(curveMonotoneX);
  const band = area<ChartPoint>(
    (point) => x(point.at),
    ({ low }) => y(low),
    ({ high }) => y(high),
  ).curve(curveMonotoneX);
  return (
    <svg class="chart-drawing" width={width} height={height} role="img" aria-label={name}>
      {y.ticks(ticks).map((tick) => (
        <g key={tick} class="chart-tick">
          <line x1={x(first)} x2={x(last)} y1={y(tick)} y2={y(tick)} />
          <text x={labelAt(width)} y={y(tick)} dy="0.32em" text-anchor={dir() === 'rtl' ? 'start' : 'end'}>
            {write(tick)}
          </text>
        </g>
      ))}
      {phases.map((phase, place) => (
        <Phase
          key={phase.at}
          title={phase.title}
          at={x(phase.at)}
          room={Math.abs(x(phases[place + 1]?.at ?? last) - x(phase.at))}
        />
      ))}
      <path class="chart-band" d={band([...points]) ?? ''} />
      <path class="chart-line" d={along([...points]) ?? ''} />
      {marks.map((mark) => (
        <Mark
          key={mark.at}
          kind={mark.kind}
          title={mark.title}
          x={x(mark.at)}
          y={y(valueAt(points, mark.at))}
        />
      ))}
      <line
        class="chart-cursor"
        x1={x(selected)}
        x2={x(selected)}
        y1={margin.top}
        y2={height - margin.bottom}
      />
    </svg>
  );
}

function scalesOf(
  width: number,
  points: readonly ChartPoint[],
  domain: readonly [number, number] | undefined,
) {
  const sides = [margin.start, width - margin.end];
  const x = scaleLinear(
    [points[0]?.at ?? 0, points.at(-1)?.at ?? 1],
    dir() === 'rtl' ? [width - margin.start, margin.end] : sides,
  );
  const values = points.flatMap(({ low, high, value }) => [low, high, value]);
  const y = scaleLinear(domain ?? [Math.min(...values), Math.max(...values)], [
    height - margin.bottom,
    margin.top,
  ]);
  return { x, y: domain === undefined ? y.nice(ticks) : y };
}

const labelAt = (width: number): number => (dir() === 'rtl' ? width - margin.start + 8 : margin.start - 8);

/** Where a phase begins, with its name where there is room for it. */
function Phase({ title, at, room }: { readonly title: string; readonly at: number; readonly room: number }) {
  const rtl = dir() === 'rtl';
  return (
    <g class="chart-phase">
      <line x1={at} x2={at} y1={margin.top - 16} y2={height - margin.bottom} />
      {room < title.length * 7 + 8 ? null : (
        <text x={at + (rtl ? -5 : 5)} y={margin.top - 8} text-anchor={rtl ? 'end' : 'start'}>
          {title}
        </text>
      )}
    </g>
  );
}

/** Good decisions are triangles up, costly ones triangles down, chance a diamond. */
const shapes: Readonly<Record<string, string>> = {
  good: 'M0,-7 L6.5,5 L-6.5,5 Z',
  chance: 'M0,-7 L6,0 L0,7 L-6,0 Z',
};
const down = 'M0,7 L6.5,-5 L-6.5,-5 Z';

function Mark({
  kind,
  title,
  x,
  y,
}: {
  readonly kind: string;
  readonly title: string;
  readonly x: number;
  readonly y: number;
}) {
  return (
    <path
      class={`chart-mark chart-mark--${kind}`}
      d={shapes[kind] ?? down}
      transform={`translate(${x},${y})`}
    >
      <title>{title}</title>
    </path>
  );
}

/** The value at a place, between the measured ones. */
function valueAt(points: readonly ChartPoint[], at: number): number {
  const after = points.findIndex((point) => point.at >= at);
  const next = points[after];
  const before = points[Math.max(0, after - 1)];
  if (next === undefined || before === undefined || next.at === before.at) return next?.value ?? 0;
  const share = (at - before.at) / (next.at - before.at);
  return before.value + share * (next.value - before.value);
}
