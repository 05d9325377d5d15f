// Where trucks stand beside their place on the road, so that they hide neither each other nor the signs of zones.
import type { Leader } from './leaders.ts';
import type { Box, Point } from './plane.ts';
import { contains, distance, grow, holds, overlaps } from './plane.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room kept between a truck and its road, and around signs, CSS pixels. */
const clear = { road: 8, sign: 7 };

function candidates([x, y]: Point, { width, height }: Size): readonly Box[] {
  const middle = x - width / 2;
  const [above, below] = [y - height - clear.road, y + clear.road];
  const [before, after] = [x - width - clear.road, x + clear.road];
  const corners: readonly Point[] = [
    [middle, above],
    [middle, below],
    [after, y - height / 2],
    [before, y - height / 2],
    [after, above],
    [before, above],
    [after, below],
    [before, below],
    [middle, above - height - 2],
    [middle, below + height + 2],
  ];
  return corners.map(([left, top]) => ({ x: left, y: top, width, height }));
}

function movedInto(region: Box, box: Box): Box {
  const within = (at: number, from: number, room: number): number =>
    Math.max(from, Math.min(at, from + room));
  return {
    ...box,
    x: within(box.x, region.x, region.width - box.width),
    y: within(box.y, region.y, region.height - box.height),
  };
}

/**
 * One box for each truck, in their order.
 * @param at where they are on their roads, pixels
 * @param signs pixels of the zones
 * @param region trucks stay inside it where they can
 * @param taken what lies over the map and would hide them
 */
export function truckBoxes(
  at: readonly Point[],
  size: Size,
  signs: readonly Point[],
  region: Box,
  taken: readonly Box[] = [],
): Box[] {
  const placed: Box[] = [];
  for (const point of at) {
    const cost = (box: Box, rank: number): number =>
      placed.filter((other) => overlaps(other, box)).length * 100 +
      (holds(region, box) ? 0 : 50) +
      taken.filter((other) => overlaps(other, box)).length * 40 +
      signs.filter((sign) => contains(grow(box, clear.sign), sign)).length * 10 +
      rank / 10;
    const free = candidates(point, size);
    // At the edge of the map a truck stands further along it rather than half outside.
    const [best] = [...free, ...free.map((box) => movedInto(region, box))]
      .map((box, rank) => ({ box, cost: cost(box, rank) }))
      .toSorted((a, b) => a.cost - b.cost);
    if (best) placed.push(best.box);
  }
  return placed;
}

/** A truck nearer to its road than this needs no line to it, CSS pixels. */
const nearRoad = 6;

/** From the edge of a truck to where it is on its road; none where it stands beside or over it. */
export function truckLeader({ x, y, width, height }: Box, at: Point): Leader | undefined {
  const from: Point = [Math.max(x, Math.min(at[0], x + width)), Math.max(y, Math.min(at[1], y + height))];
  return distance(from, at) > nearRoad ? [from, at] : undefined;
}
