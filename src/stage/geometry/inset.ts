// Where the enlarged inset goes: the corner that hides least.
import type { Box, Point } from './plane.ts';
import { contains, distance, grow } from './plane.ts';

/**
 * The corner of the region for a box of the given size.
 * @param keepClear pixels of places that it should not cover
 * @param target the place it enlarges: among equals, the nearer corner
 * @param taken boxes that are in use, such as the legend
 */
export function insetBox(
  region: Box,
  size: { readonly width: number; readonly height: number },
  keepClear: readonly Point[],
  target: Point,
  taken: readonly Box[],
): Box {
  const margin = 12;
  const left = region.x + margin;
  const top = region.y + margin;
  const right = region.x + region.width - size.width - margin;
  const bottom = region.y + region.height - size.height - margin;
  const middle = region.y + (region.height - size.height) / 2;
  const corners: Point[] = [
    [right, bottom],
    [left, top],
    [right, top],
    [left, bottom],
    [right, middle],
    [left, middle],
  ];
  const cost = ([x, y]: Point): number => {
    const box: Box = { x, y, ...size };
    const covered = keepClear.filter((point) => contains(grow(box, 10), point)).length;
    const clash = taken.filter(
      (other) =>
        x < other.x + other.width &&
        other.x < x + size.width &&
        y < other.y + other.height &&
        other.y < y + size.height,
    ).length;
    const far = distance([x + size.width / 2, y + size.height / 2], target);
    return clash * 1e4 + covered * 1e3 + far;
  };
  const [best] = corners.toSorted((a, b) => cost(a) - cost(b));
  return { x: best?.[0] ?? left, y: best?.[1] ?? top, ...size };
}
