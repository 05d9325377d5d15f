// Where on the screen lines run, in small squares, so that it is cheap to ask how much of a box they strike through.
import type { Box, Line } from './plane.ts';
import type { MapView } from './view.ts';

/** Side of a square, CSS pixels. */
const square = 4;

export interface LineGrid {
  /** The share of a box’s squares, 0–1, that a line runs through. */
  readonly share: (box: Box) => number;
}

const asTheyAre: MapView = { scale: 1, dx: 0, dy: 0 };

/**
 * Marks the squares of a region that lines run through.
 * @param lines in pixels, or where a view puts them; what lies outside the region is left out
 */
export function lineGrid(lines: readonly Line[], region: Box, view: MapView = asTheyAre): LineGrid {
  const columns = Math.max(1, Math.ceil(region.width / square));
  const rows = Math.max(1, Math.ceil(region.height / square));
  const marked = new Uint8Array(columns * rows);
  const column = (x: number): number => Math.floor((x - region.x) / square);
  const row = (y: number): number => Math.floor((y - region.y) / square);
  const mark = (x: number, y: number): void => {
    const [i, j] = [column(x), row(y)];
    if (i >= 0 && i < columns && j >= 0 && j < rows) marked[j * columns + i] = 1;
  };
  const { scale, dx, dy } = view;
  for (const line of lines) {
    let [fromX, fromY] = [Number.NaN, Number.NaN];
    for (const [mapX, mapY] of line) {
      const [x, y] = [mapX * scale + dx, mapY * scale + dy];
      // The first point of a line is a piece of no length.
      const [ax, ay] = Number.isNaN(fromX) ? [x, y] : [fromX, fromY];
      [fromX, fromY] = [x, y];
      if (isBeside(ax, ay, x, y, region)) continue;
      const steps = Math.max(1, Math.ceil(Math.hypot(x - ax, y - ay) / square));
      for (let at = 1; at <= steps; at++) mark(ax + ((x - ax) * at) / steps, ay + ((y - ay) * at) / steps);
    }
  }
  const share = (box: Box): number => {
    let [all, struck] = [0, 0];
    for (let j = row(box.y); j <= row(box.y + box.height); j++) {
      for (let i = column(box.x); i <= column(box.x + box.width); i++) {
        all += 1;
        if (i >= 0 && i < columns && j >= 0 && j < rows) struck += marked[j * columns + i] ?? 0;
      }
    }
    return struck / Math.max(1, all);
  };
  return { share };
}

/** Does a piece of a line lie wholly beside the region? A piece may be long: at a close look most of it is out of sight. */
function isBeside(ax: number, ay: number, bx: number, by: number, { x, y, width, height }: Box): boolean {
  return (
    Math.max(ax, bx) < x ||
    Math.min(ax, bx) > x + width ||
    Math.max(ay, by) < y ||
    Math.min(ay, by) > y + height
  );
}
