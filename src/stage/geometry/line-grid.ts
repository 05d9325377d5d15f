// Where on the screen lines run, in small squares, so that it is cheap to ask how much of a box they strike through.
import type { Box, Line } from './plane.ts';
import { distance } from './plane.ts';

/** Side of a square, CSS pixels. */
const square = 4;

export interface LineGrid {
  /** The share of a box’s squares, 0–1, that a line runs through. */
  readonly share: (box: Box) => number;
}

/**
 * Marks the squares of a region that lines run through.
 * @param lines in pixels; what lies outside the region is left out
 */
export function lineGrid(lines: readonly Line[], region: Box): LineGrid {
  const columns = Math.max(1, Math.ceil(region.width / square));
  const rows = Math.max(1, Math.ceil(region.height / square));
  const marked = new Uint8Array(columns * rows);
  const column = (x: number): number => Math.floor((x - region.x) / square);
  const row = (y: number): number => Math.floor((y - region.y) / square);
  const mark = (x: number, y: number): void => {
    const [i, j] = [column(x), row(y)];
    if (i >= 0 && i < columns && j >= 0 && j < rows) marked[j * columns + i] = 1;
  };
  for (const line of lines) {
    line.forEach((point, i) => {
      const before = line[i - 1] ?? point;
      if (isBeside(before, point, region)) return;
      const steps = Math.max(1, Math.ceil(distance(before, point) / square));
      for (let at = 1; at <= steps; at++) {
        const part = at / steps;
        mark(before[0] + (point[0] - before[0]) * part, before[1] + (point[1] - before[1]) * part);
      }
    });
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
function isBeside([ax, ay]: Line[number], [bx, by]: Line[number], { x, y, width, height }: Box): boolean {
  return (
    Math.max(ax, bx) < x ||
    Math.min(ax, bx) > x + width ||
    Math.max(ay, by) < y ||
    Math.min(ay, by) > y + height
  );
}
