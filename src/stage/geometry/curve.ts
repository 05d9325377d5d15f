// Rounds lines through their points, for roads and rivers that are known by a few places only.
import type { Line, Point } from './plane.ts';
import { distance } from './plane.ts';

/** A line through the same points that bends gently (centripetal in spirit, Catmull–Rom in form), `steps` pieces for each stretch. */
export function rounded(line: Line, steps: number): Line {
  if (line.length < 3) return line;
  return line.flatMap((point, i): Point[] => {
    const next = line[i + 1];
    if (!next) return [point];
    const before = line[i - 1] ?? point;
    const after = line[i + 2] ?? next;
    return Array.from({ length: steps }, (_, step): Point => {
      const t = step / steps;
      const blend = (a: number, b: number, c: number, d: number): number =>
        0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3);
      return [blend(before[0], point[0], next[0], after[0]), blend(before[1], point[1], next[1], after[1])];
    });
  });
}

/** The line with fewer points, none of the old ones further off than `tolerance` (Douglas–Peucker). */
export function simplified(line: Line, tolerance: number): Line {
  const [first, last] = [line[0], line.at(-1)];
  if (line.length < 3 || !first || !last) return line;
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const length = Math.hypot(dx, dy);
  const off = (point: Point): number =>
    length === 0
      ? distance(point, first)
      : Math.abs(dx * (point[1] - first[1]) - dy * (point[0] - first[0])) / length;
  let farthest = 0;
  for (let i = 1; i < line.length - 1; i++) {
    if (off(line[i] ?? first) > off(line[farthest] ?? first)) farthest = i;
  }
  if (farthest === 0 || off(line[farthest] ?? first) <= tolerance) return [first, last];
  return [
    ...simplified(line.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...simplified(line.slice(farthest), tolerance),
  ];
}
