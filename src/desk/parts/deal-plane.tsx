// All possible deals as a plane of what they are worth to both sides: squares, axes, what no deal is worth, the frontier. What stands on it is its caller's.
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DealPlaneModel } from '../../presentation/debrief/deal-models.ts';
import { number, t } from '../../presentation/wording/wording.ts';
import { units, unitsAcross } from './drawing-size.ts';
import { useMeasured } from './use-measured.ts';

/** What a deal is worth to either side, from 0 to 1. */
type At = readonly [number, number];

/** From what a deal is worth to units of the drawing. */
export interface Places {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  /** The path of a line through deals. */
  readonly along: (deals: readonly At[]) => string;
}

interface DealPlaneProps {
  readonly plane: DealPlaneModel;
  /** Units at most; else as wide as there is room. */
  readonly widest: number;
  /** Height as a share of the width. */
  readonly rise: number;
  readonly caption?: string;
  /** The entries of the key. */
  readonly entries: ComponentChildren;
  /** What is drawn over the plane. */
  readonly children: (places: Places) => ComponentChildren;
}

const margin = { top: 12, end: 16, bottom: 44, start: 52 };
const ticks = 5;

/** The plane as a figure with its key. */
export function DealPlane({ widest, caption, entries, ...drawn }: DealPlaneProps) {
  const place = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useMeasured(place, (figure) => setWidth(Math.min(widest, unitsAcross(figure))));
  return (
    <figure class="chart deal-plane" ref={place}>
      {caption === undefined ? null : <figcaption>{caption}</figcaption>}
      {width === 0 ? <div class="chart-empty" /> : <Drawing {...drawn} width={width} />}
      <ul class="deal-key plain-list">{entries}</ul>
    </figure>
  );
}

type DrawingProps = Pick<DealPlaneProps, 'plane' | 'rise' | 'children'> & { readonly width: number };

function Drawing({ plane, rise, children, width }: DrawingProps) {
  const height = Math.round(width * rise);
  const x = scaleLinear([0, 1], [margin.start, width - margin.end]);
  const y = scaleLinear([0, 1], [height - margin.bottom, margin.top]);
  const path = line<At>(
    ([first]) => x(first),
    ([, second]) => y(second),
  );
  const along = (deals: readonly At[]): string => path([...deals]) ?? '';
  const [first, second] = plane.reservation;
  return (
    <svg
      class="chart-drawing deal-map"
      viewBox={`0 0 ${width} ${height}`}
      width={units(width)}
      height={units(height)}
      role="img"
      aria-label={plane.name}
    >
      <Squares plane={plane} x={x} y={y} />
      {x.ticks(ticks).map((tick) => (
        <g key={tick} class="chart-tick">
          <text x={x(tick)} y={y(0) + 16} text-anchor="middle">
            {number(tick, 1)}
          </text>
          <text x={x(0) - 8} y={y(tick)} dy="0.32em" text-anchor="end">
            {number(tick, 1)}
          </text>
        </g>
      ))}
      <text x={x(0.5)} y={height - 8} text-anchor="middle">
        {t('deals.axis', { party: plane.axes[0] })}
      </text>
      <text x={14} y={y(0.5)} text-anchor="middle" transform={`rotate(-90 14 ${y(0.5)})`}>
        {t('deals.axis', { party: plane.axes[1] })}
      </text>
      <path class="deal-reservation" d={`M${x(first)},${y(0)}V${y(1)}M${x(0)},${y(second)}H${x(1)}`} />
      <path class="deal-frontier" d={along(plane.frontier)} />
      {children({ x, y, along })}
    </svg>
  );
}

function Squares({
  plane: { grid, squares },
  x,
  y,
}: Pick<Places, 'x' | 'y'> & { readonly plane: DealPlaneModel }) {
  const side = x(1 / grid) - x(0);
  const tall = y(0) - y(1 / grid);
  return (
    <>
      {squares.map(({ column, row, density, passes }) => (
        <rect
          key={`${column} ${row}`}
          class={`deal-square deal-square--${density}${passes ? ' deal-square--passes' : ''}`}
          x={x(column / grid) + 0.5}
          y={y((row + 1) / grid) + 0.5}
          width={Math.max(1, side - 1)}
          height={Math.max(1, tall - 1)}
        />
      ))}
    </>
  );
}

interface EntryProps {
  readonly words: string;
}

/** An entry of a key: a sign drawn around the middle of 20 × 20, and what it means. */
export function KeyEntry({ words, children }: EntryProps & { readonly children: ComponentChildren }) {
  return (
    <li>
      <svg viewBox="-10 -10 20 20" width={units(20)} height={units(20)} aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}

export const FrontierEntry = ({ words }: EntryProps) => (
  <KeyEntry words={words}>
    <path class="deal-frontier" d="M-9,-6 Q3,-4 8,9" />
  </KeyEntry>
);

export const ReservationEntry = ({ words }: EntryProps) => (
  <KeyEntry words={words}>
    <path class="deal-reservation" d="M-9,3 H9 M-3,-9 V9" />
  </KeyEntry>
);

/** The squares in which a deal would pass at home. */
export const PassesEntry = () => (
  <KeyEntry words={t('deals.capitals-pass')}>
    <rect class="deal-square deal-square--2 deal-square--passes" x={-6} y={-6} width={12} height={12} />
  </KeyEntry>
);

/** Units that nobody sees: a sum may fall short of its parts by less, and a sign that stays in the way would be moved for ever. */
const hair = 1e-6;

/** So many signs aside of its deal a sign stands at most: else it would tell of another deal. */
const farthest = 3;

/**
 * Where signs stand in the drawing: on their deals, or beside those before them that they would hide, unless that is far away.
 * @param apart how far two signs stand from each other at least, in units
 */
export function standing(
  signs: readonly { readonly at: At }[],
  { x, y }: Pick<Places, 'x' | 'y'>,
  apart: number,
): readonly At[] {
  const taken: At[] = [];
  for (const { at } of signs) {
    const up = y(at[1]);
    const inTheWayAt = (along: number): At | undefined =>
      taken.find(([left, top]) => Math.abs(left - along) < apart && Math.abs(top - up) < apart);
    const deal = x(at[0]);
    const last = deal + farthest * apart + hair;
    let along = deal;
    for (let other = inTheWayAt(along); other !== undefined && along <= last; other = inTheWayAt(along))
      along = Math.max(other[0] + apart, along + hair);
    taken.push([along <= last ? along : deal, up]);
  }
  return taken;
}
