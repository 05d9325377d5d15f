// Control areas: each zone gets the ground nearest to it, and areas of one holder run together.
import { Delaunay } from 'd3-delaunay';
import type { Box, Line, Point, Ring } from './plane.ts';
import { distance } from './plane.ts';

export interface Site {
  readonly id: string;
  readonly at: Point;
}

/** The ground nearest to one zone. */
export interface Cell {
  readonly id: string;
  readonly ring: Ring;
}

/** The line between the ground of two zones; the pair is in the order of the sites. */
export interface Seam {
  readonly pair: readonly [string, string];
  readonly line: Line;
}

export interface Cells {
  readonly cells: readonly Cell[];
  readonly seams: readonly Seam[];
}

/** Places on a grid this fine count as the same corner. */
const grid = 1e-4;
const cornerKey = ([x, y]: Point): string => `${Math.round(x / grid)},${Math.round(y / grid)}`;

/** A number in -1..1 that depends on two places only, whichever comes first. */
function wander(a: Point, b: Point): number {
  const sum = Math.sin((a[0] + b[0]) * 12.9898 + (a[1] + b[1]) * 78.233) * 43758.5453;
  return (sum - Math.floor(sum)) * 2 - 1;
}

/**
 * Lets a straight seam wander a little, the same way from both sides: nobody surveyed these lines.
 * @param roughness the largest deviation as a share of the length, 0 for straight
 */
function roughen(a: Point, b: Point, roughness: number, depth: number): Point[] {
  if (depth === 0 || distance(a, b) < 2) return [a, b];
  const off = wander(a, b) * roughness;
  const [first, second] = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? [a, b] : [b, a];
  const [dx, dy] = [second[0] - first[0], second[1] - first[1]];
  const middle: Point = [(a[0] + b[0]) / 2 - dy * off, (a[1] + b[1]) / 2 + dx * off];
  return [
    ...roughen(a, middle, roughness, depth - 1).slice(0, -1),
    ...roughen(middle, b, roughness, depth - 1),
  ];
}

/** Do both points lie on the same edge of the box? */
function alongEdge(a: Point, b: Point, { x, y, width, height }: Box): boolean {
  const near = (axis: 0 | 1, edge: number): boolean =>
    Math.abs(a[axis] - edge) < grid && Math.abs(b[axis] - edge) < grid;
  return near(0, x) || near(0, x + width) || near(1, y) || near(1, y + height);
}

/**
 * Divides a box among sites. Sites at the same place share nothing: only the first gets ground.
 * @param roughness 0 for straight seams; 0.08 looks drawn by hand
 */
export function divide(sites: readonly Site[], box: Box, roughness: number): Cells {
  const voronoi = Delaunay.from(sites.map(({ at }) => [at[0], at[1]] as [number, number])).voronoi([
    box.x,
    box.y,
    box.x + box.width,
    box.y + box.height,
  ]);
  const cells: Cell[] = [];
  const owners = new Map<string, { readonly id: string; readonly line: Line }>();
  const seams: Seam[] = [];
  sites.forEach(({ id }, index) => {
    const corners = (voronoi.cellPolygon(index) ?? []).slice(0, -1).map(([x, y]): Point => [x, y]);
    const ring = corners.flatMap((corner, i) => {
      const next = corners[(i + 1) % corners.length] ?? corner;
      const line = alongEdge(corner, next, box) ? [corner, next] : roughen(corner, next, roughness, 5);
      const other = owners.get(`${cornerKey(next)} ${cornerKey(corner)}`);
      if (other) seams.push({ pair: [other.id, id], line: other.line });
      owners.set(`${cornerKey(corner)} ${cornerKey(next)}`, { id, line });
      return (other ? other.line.toReversed() : line).slice(0, -1);
    });
    if (ring.length >= 3) cells.push({ id, ring });
  });
  return { cells, seams };
}

/** Joins lines that share an end into longer ones, so that strokes have no gaps at the joints. */
export function chain(lines: readonly Line[]): Line[] {
  const open = new Map<string, Line[]>();
  const rest = new Set(lines.filter((line) => line.length > 1));
  for (const line of rest) {
    for (const end of [line[0], line.at(-1)]) {
      if (end) open.set(cornerKey(end), [...(open.get(cornerKey(end)) ?? []), line]);
    }
  }
  /** The line that alone goes on from this end; where three meet, none does. */
  const next = (end: Point): Line | undefined => {
    const meeting = open.get(cornerKey(end)) ?? [];
    return meeting.length === 2 ? meeting.find((line) => rest.has(line)) : undefined;
  };
  const extended = (line: Line): Line => {
    let grown = line;
    for (;;) {
      const end = grown.at(-1);
      const more = end && next(end);
      if (!end || !more) return grown;
      rest.delete(more);
      const forward = cornerKey(more[0] ?? end) === cornerKey(end);
      grown = [...grown, ...(forward ? more : more.toReversed()).slice(1)];
    }
  };
  const chains: Line[] = [];
  for (const line of rest) {
    rest.delete(line);
    chains.push(extended(extended(line).toReversed()));
  }
  return chains;
}

/** Where different hands meet, as lines joined for each pair of holders. */
export function borders(seams: readonly Seam[], holder: (zone: string) => string | undefined): Line[] {
  return chain(seams.filter(({ pair: [a, b] }) => holder(a) !== holder(b)).map(({ line }) => line));
}
