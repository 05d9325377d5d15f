// A line with its band over a game, and that of the record where there is one. For the eye: its name says the gist, and a table beside it every number.
import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { useRef, useState } from 'preact/hooks';
import { dir } from '../../../presentation/wording/wording.ts';
import { units, unitsAcross } from '../../parts/drawing-size.ts';
import { useMeasured } from '../../parts/use-measured.ts';
import { Dates, Mark, Phase, Rug } from './chart-parts.tsx';

/** One measured value. */
interface ChartPoint {
  /** Place on the axis along. */
  readonly place: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

interface LineChartProps {
  readonly title: string;
  /** The gist in a sentence. */
  readonly name: string;
  readonly points: readonly ChartPoint[];
  /** The record’s line; none without one. */
  readonly record: readonly ChartPoint[];
  /** What the record did, by place. */
  readonly decisions: readonly { readonly place: number; readonly title: string }[];
  /** Dates along the axis, by place; none where it is no calendar. */
  readonly days: readonly string[];
  /** Ends of the upright axis; left out: from the least to the largest value. */
  readonly domain?: readonly [number, number];
  readonly write: (value: number) => string;
  readonly phases: readonly { readonly place: number; readonly title: string }[];
  /** Moments on the line: shapes tell them apart, not colour alone. */
  readonly marks: readonly { readonly place: number; readonly kind: string; readonly title: string }[];
  /** The place that is being looked at. */
  readonly selected: number;
}

const height = 200;
const margin = { top: 26, bottom: 10, start: 52, end: 14 };
/** Room for dates below. */
const dateRoom = 22;
const ticks = 4;

/** The chart, as wide as its place. */
export function LineChart(props: LineChartProps) {
  const place = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useMeasured(place, (figure) => setWidth(unitsAcross(figure)));
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

function Drawing(props: LineChartProps & { readonly width: number }) {
  const { width, name, points, record, decisions, days, write, phases, marks, selected } = props;
  const { x, y } = scalesOf(props);
  const [first = 0, last = 0] = x.domain();
  const below = y.range()[0] ?? height;
  const along = line<ChartPoint>(
    (point) => x(point.place),
    ({ value }) => y(value),
  ).curve(curveMonotoneX);
  const band = area<ChartPoint>(
    (point) => x(point.place),
    ({ low }) => y(low),
    ({ high }) => y(high),
  ).curve(curveMonotoneX);
  return (
    <svg
      class="chart-drawing"
      viewBox={`0 0 ${width} ${heightOf(days)}`}
      width={units(width)}
      height={units(heightOf(days))}
      role="img"
      aria-label={name}
    >
      {y.ticks(ticks).map((tick) => (
        <g key={tick} class="chart-tick">
          <line x1={x(first)} x2={x(last)} y1={y(tick)} y2={y(tick)} />
          <text x={labelAt(width)} y={y(tick)} dy="0.32em" text-anchor="end">
            {write(tick)}
          </text>
        </g>
      ))}
      {phases.map((phase, index) => (
        <Phase
          key={phase.place}
          title={phase.title}
          at={x(phase.place)}
          top={margin.top}
          bottom={below}
          room={Math.abs(x(phases[index + 1]?.place ?? last) - x(phase.place))}
        />
      ))}
      <Dates days={days} x={x} y={heightOf(days) - 6} />
      <Rug marks={decisions} x={x} bottom={below} />
      <path class="chart-band" d={band([...points]) ?? ''} />
      <path class="chart-record" d={along([...record]) ?? ''} />
      <path class="chart-line" d={along([...points]) ?? ''} />
      {marks.map((mark) => (
        <Mark
          key={mark.place}
          kind={mark.kind}
          title={mark.title}
          x={x(mark.place)}
          y={y(valueAt(points, mark.place))}
        />
      ))}
      <line class="chart-cursor" x1={x(selected)} x2={x(selected)} y1={margin.top} y2={below} />
    </svg>
  );
}

const heightOf = (days: readonly string[]): number => (days.length === 0 ? height : height + dateRoom);

function scalesOf({
  width,
  points,
  record,
  domain,
}: Pick<LineChartProps, 'points' | 'record' | 'domain'> & { readonly width: number }) {
  const drawn = [...points, ...record];
  const places = drawn.map(({ place }) => place);
  const x = scaleLinear(
    [Math.min(...places), Math.max(...places)],
    dir() === 'rtl' ? [width - margin.start, margin.end] : [margin.start, width - margin.end],
  );
  const values = drawn.flatMap(({ low, high, value }) => [low, high, value]);
  const y = scaleLinear(domain ?? [Math.min(...values), Math.max(...values)], [
    height - margin.bottom,
    margin.top,
  ]);
  return { x, y: domain === undefined ? y.nice(ticks) : y };
}

const labelAt = (width: number): number => (dir() === 'rtl' ? width - margin.start + 8 : margin.start - 8);

/** The value at a place, between the measured ones. */
function valueAt(points: readonly ChartPoint[], place: number): number {
  const after = points.findIndex((point) => point.place >= place);
  const next = points[after];
  const before = points[Math.max(0, after - 1)];
  if (next === undefined || before === undefined || next.place === before.place) return next?.value ?? 0;
  const share = (place - before.place) / (next.place - before.place);
  return before.value + share * (next.value - before.value);
}
