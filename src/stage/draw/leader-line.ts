// The thin line between a place and what stands apart from it: its name, or the truck on its road.
import type { Leader } from '../geometry/leaders.ts';
import type { Point } from '../geometry/plane.ts';
import { boxAround, grow } from '../geometry/plane.ts';
import { ink, veil } from './ink.ts';
import type { SignWish } from './sign-layer.ts';

/** Pixels around the line for its edge of paper and its dot. */
const margin = 4;

/**
 * The line as a sign of the map.
 * @param at where the place is, in the pixels of the line
 * @param dotted ends in a dot, where no sign marks the place
 */
export function leaderSign(
  id: string,
  place: Point,
  at: Point,
  [from, to]: Leader,
  dotted = false,
): SignWish {
  const around = boxAround([from, to]);
  const { x, y, width, height } = grow(around, margin);
  const line: Leader = [
    [Math.round(from[0] - x), Math.round(from[1] - y)],
    [Math.round(to[0] - x), Math.round(to[1] - y)],
  ];
  return {
    id,
    look: JSON.stringify([line, dotted]),
    place,
    offset: [x - at[0], y - at[1]],
    width: Math.ceil(width),
    height: Math.ceil(height),
    painter: (context) => paint(context, line, dotted),
  };
}

function paint(context: CanvasRenderingContext2D, [from, to]: Leader, dotted: boolean): void {
  const drawn = new Path2D();
  drawn.moveTo(...from);
  drawn.lineTo(...to);
  context.lineCap = 'round';
  for (const [width, colour] of [
    [3.2, veil(ink.paper, 0.85)],
    [1.2, ink.text],
  ] as const) {
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke(drawn);
  }
  if (!dotted) return;
  context.beginPath();
  context.arc(...to, 2.2, 0, Math.PI * 2);
  context.fillStyle = ink.text;
  context.fill();
}
