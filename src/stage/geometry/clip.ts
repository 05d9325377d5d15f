// Cuts rings and lines to a box, and lines to a polygon.
import type { Box, Line, Point, Polygon, Ring } from './plane.ts';
import { inside } from './plane.ts';

interface Edge {
  readonly keeps: (point: Point) => boolean;
  readonly cut: (a: Point, b: Point) => Point;
}

function edgesOf({ x, y, width, height }: Box): readonly Edge[] {
  const atX = (edge: number) => (a: Point, b: Point) =>
    [edge, a[1] + ((b[1] - a[1]) * (edge - a[0])) / (b[0] - a[0])] as const;
  const atY = (edge: number) => (a: Point, b: Point) =>
    [a[0] + ((b[0] - a[0]) * (edge - a[1])) / (b[1] - a[1]), edge] as const;
  return [
    { keeps: (point) => point[0] >= x, cut: atX(x) },
    { keeps: (point) => point[0] <= x + width, cut: atX(x + width) },
    { keeps: (point) => point[1] >= y, cut: atY(y) },
    { keeps: (point) => point[1] <= y + height, cut: atY(y + height) },
  ];
}

/** What the edges, one after the other, leave of a ring (Sutherland–Hodgman). */
const cutBy = (ring: Ring, edges: readonly Edge[]): Ring =>
  edges.reduce<Ring>((points, { keeps, cut }) => {
    const kept: Point[] = [];
    points.forEach((point, i) => {
      const before = points.at(i - 1) ?? point;
      if (keeps(point) !== keeps(before)) kept.push(cut(before, point));
      if (keeps(point)) kept.push(point);
    });
    return kept;
  }, ring);

/** The part of a ring inside a box; empty when there is none. */
export const clipRing = (ring: Ring, box: Box): Ring => cutBy(ring, edgesOf(box));

/** The part of a ring inside a convex one whose points go from the x axis towards the y axis; empty when there is none. */
export function clipRingToConvex(ring: Ring, convex: Ring): Ring {
  const edges = convex.map((to, i): Edge => {
    const [x, y] = convex.at(i - 1) ?? to;
    const [dx, dy] = [to[0] - x, to[1] - y];
    const inward = (point: Point): number => dx * (point[1] - y) - dy * (point[0] - x);
    return {
      keeps: (point) => inward(point) >= 0,
      cut: (a, b) => {
        const part = inward(a) / (inward(a) - inward(b));
        return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
      },
    };
  });
  return cutBy(ring, edges);
}

/** The parts of a polygon inside a box: the outer ring and those holes that are left. */
export function clipPolygon(polygon: Polygon, box: Box): Polygon {
  const rings = polygon.map((ring) => clipRing(ring, box)).filter((ring) => ring.length >= 3);
  return clipRing(polygon[0] ?? [], box).length >= 3 ? rings : [];
}

function segmentInBox(a: Point, b: Point, box: Box): readonly [Point, Point] | undefined {
  let [start, end] = [0, 1];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const limits = [
    [-dx, a[0] - box.x],
    [dx, box.x + box.width - a[0]],
    [-dy, a[1] - box.y],
    [dy, box.y + box.height - a[1]],
  ] as const;
  for (const [direction, room] of limits) {
    if (direction === 0 && room < 0) return undefined;
    if (direction === 0) continue;
    const at = room / direction;
    if (direction < 0) start = Math.max(start, at);
    else end = Math.min(end, at);
  }
  if (start >= end) return undefined;
  const at = (share: number): Point => [a[0] + dx * share, a[1] + dy * share];
  return [start === 0 ? a : at(start), end === 1 ? b : at(end)];
}

/** The pieces of a line inside a box, in order. */
export function clipLine(line: Line, box: Box): Line[] {
  const pieces: Point[][] = [];
  let open: Point[] = [];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    const part = a && b && segmentInBox(a, b, box);
    if (!part || !b) {
      open = [];
      continue;
    }
    if (open.length === 0 || open.at(-1) !== part[0]) {
      open = [part[0]];
      pieces.push(open);
    }
    open.push(part[1]);
    if (part[1] !== b) open = [];
  }
  return pieces;
}

/** Shares 0–1 of the segment a–b at which it crosses the rings of a polygon, in order. */
function crossings(a: Point, b: Point, polygon: Polygon): number[] {
  const found: number[] = [];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  for (const ring of polygon) {
    ring.forEach((d, i) => {
      const c = ring.at(i - 1) ?? d;
      const [ex, ey] = [d[0] - c[0], d[1] - c[1]];
      const cross = dx * ey - dy * ex;
      if (cross === 0) return;
      const onSegment = ((c[0] - a[0]) * ey - (c[1] - a[1]) * ex) / cross;
      const onRing = ((c[0] - a[0]) * dy - (c[1] - a[1]) * dx) / cross;
      if (onSegment > 0 && onSegment < 1 && onRing >= 0 && onRing <= 1) found.push(onSegment);
    });
  }
  return found.toSorted((one, other) => one - other);
}

/** The pieces of a line that run inside any of the polygons. */
export function clipLineToLand(line: Line, land: readonly Polygon[]): Line[] {
  const pieces: Point[][] = [];
  let open: Point[] | undefined;
  for (let i = 1; i < line.length; i++) {
    const [a, b]: readonly [Point, Point] = [line[i - 1] ?? [0, 0], line[i] ?? [0, 0]];
    const cuts = [0, ...land.flatMap((polygon) => crossings(a, b, polygon)), 1].toSorted((x, y) => x - y);
    for (let j = 1; j < cuts.length; j++) {
      const at = (share: number): Point => [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
      const [from, to] = [cuts[j - 1] ?? 0, cuts[j] ?? 1];
      if (!land.some((polygon) => inside(polygon, at((from + to) / 2)))) {
        open = undefined;
        continue;
      }
      if (!open) {
        open = [at(from)];
        pieces.push(open);
      }
      open.push(at(to));
    }
  }
  return pieces;
}
