// Names that stand apart from their places, each with a thin line to its place.
import type { LabelWish, PlacedLabel } from './labels.ts';
import type { Box, Point } from './plane.ts';

/** A line from a name to the edge of its place’s sign, in pixels. */
export type Leader = readonly [from: Point, to: Point];

/** What standing apart weighs, in signs covered: more than one, and more with every pixel of line. */
export const leaderCost = { least: 1.15, perPixel: 0.03 } as const;

/** Pixels between the edge of a sign and its name. */
const distances = [8, 13, 19, 26, 34, 44, 56] as const;
/** Directions that are tried, evenly about the place. */
const directions = 28;
/** From a direction that points so far sideways, 0–1, a name begins or ends at its line; from others it lies across it. */
const sideways = 0.38;

/** The directions as steps of a pixel. */
const bearings: readonly Point[] = Array.from({ length: directions }, (_, turn) => {
  const angle = (turn / directions) * 2 * Math.PI;
  return [Math.cos(angle), Math.sin(angle)];
});

/**
 * Places farther off a sign, the nearest first, with how much they are disliked.
 * @param limit gives up once even a free place would be liked less
 */
export function* apart(
  wish: LabelWish,
  limit: () => number,
): Generator<{ readonly label: PlacedLabel; readonly liking: number }> {
  for (const away of distances) {
    const liking = leaderCost.least + away * leaderCost.perPixel;
    if (liking >= limit()) return;
    for (const bearing of bearings) yield { label: offAt(wish, away, bearing), liking };
  }
}

function offAt({ id, at, reach, width, height }: LabelWish, away: number, [dx, dy]: Point): PlacedLabel {
  const from: Point = [at[0] + dx * (reach + away), at[1] + dy * (reach + away)];
  const to: Point = [at[0] + dx * reach, at[1] + dy * reach];
  const side = Math.abs(dx) < sideways ? 'middle' : dx > 0 ? 'start' : 'end';
  const x = side === 'middle' ? from[0] - width / 2 : side === 'start' ? from[0] : from[0] - width;
  // Beside its line a name stands at the line’s height, above or below it on its end.
  const y = side === 'middle' ? (dy > 0 ? from[1] : from[1] - height) : from[1] - (height * (1 - dy)) / 2;
  return { id, side, box: { x, y, width, height }, leader: [from, to] };
}

/** Does a line to a name run through a box? It is asked a hundred thousand times for a crowded map, and so makes nothing new. */
export function strikes([[ax, ay], [bx, by]]: Leader, { x, y, width, height }: Box): boolean {
  const [dx, dy] = [bx - ax, by - ay];
  let [from, to] = [0, 1];
  for (let side = 0; side < 4; side += 1) {
    const isAcross = side < 2;
    const towards = (isAcross ? dx : dy) * (side % 2 === 0 ? -1 : 1);
    const room = side === 0 ? ax - x : side === 1 ? x + width - ax : side === 2 ? ay - y : y + height - ay;
    if (towards === 0 && room < 0) return false;
    if (towards < 0) from = Math.max(from, room / towards);
    else if (towards > 0) to = Math.min(to, room / towards);
    if (from >= to) return false;
  }
  return true;
}
