// What stands on and below the line of a chart: phases, dates, moments, the decisions of the record.
import type { ScaleLinear } from 'd3-scale';
import { dir } from '../../../presentation/wording/wording.ts';

interface PhaseProps {
  readonly title: string;
  readonly at: number;
  readonly top: number;
  readonly bottom: number;
  readonly room: number;
}

/** Where a phase begins, with its name where there is room for it. */
export function Phase({ title, at, top, bottom, room }: PhaseProps) {
  return (
    <g class="chart-phase">
      <line x1={at} x2={at} y1={top - 16} y2={bottom} />
      {room < title.length * 7 + 8 ? null : (
        <text x={at + (dir() === 'rtl' ? -5 : 5)} y={top - 8} text-anchor="start">
          {title}
        </text>
      )}
    </g>
  );
}

/** Room that a date takes. */
const dateWidth = 76;

interface DatesProps {
  readonly days: readonly string[];
  readonly x: ScaleLinear<number, number>;
  readonly y: number;
}

/** As many dates along the axis as there is room for, on whole days. */
export function Dates({ days, x, y }: DatesProps) {
  if (days.length === 0) return null;
  const [from = 0, to = 0] = x.range();
  const most = Math.max(2, Math.floor(Math.abs(to - from) / dateWidth));
  return (
    <g class="chart-tick">
      {x
        .ticks(most)
        .filter((day) => Number.isInteger(day) && days[day] !== undefined)
        .map((day) => (
          <text key={day} x={x(day)} y={y} text-anchor={anchorAt(Math.max(from, to) - x(day))}>
            {days[day]}
          </text>
        ))}
    </g>
  );
}

/** A date at the right edge lies to its left instead of being cut. Where a text begins is its language's matter. */
const anchorAt = (toEdge: number): 'middle' | 'start' | 'end' =>
  toEdge >= 12 ? 'middle' : dir() === 'rtl' ? 'start' : 'end';

interface RugProps {
  readonly marks: readonly { readonly place: number; readonly title: string }[];
  readonly x: (place: number) => number;
  readonly bottom: number;
}

/** Short strokes along the bottom, one for each decision. */
export function Rug({ marks, x, bottom }: RugProps) {
  return (
    <g class="chart-rug">
      {marks.map(({ place, title }) => (
        <line key={place} x1={x(place)} x2={x(place)} y1={bottom - 4} y2={bottom + 5}>
          <title>{title}</title>
        </line>
      ))}
    </g>
  );
}

/** Good decisions are triangles up, costly ones triangles down, chance a diamond. */
const shapes: Readonly<Record<string, string>> = {
  good: 'M0,-7 L6.5,5 L-6.5,5 Z',
  chance: 'M0,-7 L6,0 L0,7 L-6,0 Z',
};
const down = 'M0,7 L6.5,-5 L-6.5,-5 Z';

interface MarkProps {
  readonly kind: string;
  readonly title: string;
  readonly x: number;
  readonly y: number;
}

/** A moment on the line. */
export function Mark({ kind, title, x, y }: MarkProps) {
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
