// Rounds lines through their points, for roads and rivers that are known by a few places only.
import type { Line, Point } from './plane.ts';

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
