// Points, lines and rings in the plane, and the few measurements that all of the map's geometry needs.

export type Point = readonly [x: number, y: number];
export type Line = readonly Point[];
/** A closed ring; the first point is not repeated at the end. */
export type Ring = readonly Point[];
/** An outer ring and its holes. */
export type Polygon = readonly Ring[];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest box around some points; an empty one at the origin where there are none. */
export function boxAround(points: Iterable<Point>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** A box grown on every side by `margin`. */
export function grow(box: Box, margin: number): Box {
  return {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function contains(box: Box, [x, y]: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** Does `outer` hold the whole of `inner`? */
export function holds(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

export function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}

/** Is the point inside the polygon (even–odd over all its rings)? */
export function inside(polygon: Polygon, [x, y]: Point): boolean {
  let within = false;
  for (const ring of polygon) {
    ring.forEach(([bx, by], i) => {
      const [ax, ay] = ring.at(i - 1) ?? [bx, by];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within;
    });
  }
  return within;
}

/** Length of a line. */
export function lengthOf(line: Line): number {
  return line.reduce((sum, point, i) => sum + (i === 0 ? 0 : distance(line[i - 1] ?? point, point)), 0);
}

/** The point a share 0–1 along a line, and the direction there in radians. */
export function along(line: Line, share: number): { readonly at: Point; readonly angle: number } {
  let left = Math.min(1, Math.max(0, share)) * lengthOf(line);
  for (let i = 1; i < line.length; i++) {
    const [a, b]: readonly [Point, Point] = [line[i - 1] ?? [0, 0], line[i] ?? [0, 0]];
    const length = distance(a, b);
    const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
    if (left <= length || i === line.length - 1) {
      const part = length === 0 ? 0 : Math.min(1, left / length);
      return { at: [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part], angle };
    }
    left -= length;
  }
  return { at: line[0] ?? [0, 0], angle: 0 };
}
