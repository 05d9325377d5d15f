// The disc of a place in the hue of who holds it, with one stroke of the pattern of its area: apart by shape as well as by hue.
import type { MapColour } from '../../presentation/pictures/map-models.ts';
import { type Pattern, palette } from '../../presentation/pictures/palette.ts';
import { ink, veil } from './ink.ts';

/** Lines across a disc of radius 1, from and to. */
const strokes: Readonly<Record<Pattern, readonly (readonly [number, number, number, number])[]>> = {
  plain: [],
  diagonal: [[-0.6, 0.6, 0.6, -0.6]],
  'back-diagonal': [[-0.6, -0.6, 0.6, 0.6]],
  horizontal: [[-0.8, 0, 0.8, 0]],
  vertical: [[0, -0.8, 0, 0.8]],
  dots: [[-0.05, 0, 0.05, 0]],
  cross: [
    [-0.6, 0.6, 0.6, -0.6],
    [-0.6, -0.6, 0.6, 0.6],
  ],
  grid: [
    [-0.8, 0, 0.8, 0],
    [0, -0.8, 0, 0.8],
  ],
};

/** Paints the disc about the origin, with an edge of paper around its rim; a front runs along it where `bold`. */
export function drawDisc(
  context: CanvasRenderingContext2D,
  colour: MapColour,
  radius: number,
  bold = false,
): void {
  const { dark, pattern } = palette[colour];
  const circle = (size: number): void => {
    context.beginPath();
    context.arc(0, 0, size, 0, Math.PI * 2);
  };
  circle(radius + 1.4);
  context.fillStyle = ink.paper;
  context.fill();
  circle(radius);
  context.fillStyle = dark;
  context.fill();
  context.beginPath();
  for (const [x1, y1, x2, y2] of strokes[pattern]) {
    context.moveTo(x1 * radius, y1 * radius);
    context.lineTo(x2 * radius, y2 * radius);
  }
  context.lineCap = 'round';
  context.lineWidth = pattern === 'dots' ? radius * 0.75 : Math.max(1.3, radius * 0.26);
  context.strokeStyle = veil(ink.paper, 0.9);
  context.stroke();
  circle(radius);
  context.lineWidth = bold ? 1.6 : 1;
  context.strokeStyle = bold ? ink.text : veil(ink.text, 0.55);
  context.stroke();
}
