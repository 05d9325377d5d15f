// The strip on which the hand lies, the titles of its groups, and the arrows to what is out of sight.
import { arrowWidth } from '../geometry/hand-layout.ts';
import { ink, sans, veil } from './ink.ts';
import { fitted, set } from './lettering.ts';
import { pen } from './pen.ts';

/** Paints the strip. */
export function drawStrip(context: CanvasRenderingContext2D, width: number, height: number): void {
  const wood = context.createLinearGradient(0, 0, 0, height);
  wood.addColorStop(0, '#171b20');
  wood.addColorStop(1, '#101317');
  context.fillStyle = wood;
  context.fillRect(0, 0, width, height);
  context.fillStyle = ink.hair;
  context.fillRect(0, 0, width, 1);
}

const titleFont = `600 11.5px ${sans}`;

/** Width of the title of a group with its band, CSS pixels. */
export function titleWidth(title: string): number {
  pen.font = titleFont;
  return Math.ceil(pen.measureText(title).width) + 16;
}

/** Paints the title of a group with its band of colour. */
export function drawGroupTitle(
  context: CanvasRenderingContext2D,
  title: string,
  band: string,
  width: number,
): void {
  context.fillStyle = band;
  context.fillRect(2, 4, 3, 9);
  context.font = titleFont;
  set(context, fitted(context, title, width - 13), 11, 8.5, { font: titleFont, colour: ink.soft });
}

/** Paints the arrow at one end of the strip. */
export function drawArrow(context: CanvasRenderingContext2D, end: 'before' | 'after', height: number): void {
  const width = arrowWidth;
  const [inner, outer] = end === 'before' ? [width, 0] : [0, width];
  const shade = context.createLinearGradient(outer, 0, inner, 0);
  shade.addColorStop(0, veil('#101317', 0.98));
  shade.addColorStop(0.55, veil('#101317', 0.9));
  shade.addColorStop(1, veil('#101317', 0));
  context.fillStyle = shade;
  context.fillRect(0, 1, width, height - 1);
  const middle = (height + 22) / 2;
  const tip = end === 'before' ? 12 : width - 12;
  const back = end === 'before' ? 20 : width - 20;
  context.strokeStyle = ink.text;
  context.lineWidth = 2.2;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.beginPath();
  context.moveTo(back, middle - 9);
  context.lineTo(tip, middle);
  context.lineTo(back, middle + 9);
  context.stroke();
}
