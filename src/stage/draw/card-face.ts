// The face of a move card: icon, title, price; greyed when it cannot be played.
import type { CardModel } from '../../presentation/moves/hand-models.ts';
import { ink, sans, serif, veil } from './ink.ts';
import type { Measuring } from './lettering.ts';
import { set, wrapped } from './lettering.ts';

export interface CardLook {
  readonly card: Pick<CardModel, 'title' | 'icon' | 'cost' | 'kind' | 'kindWord'>;
  readonly refused: boolean;
  readonly lit: boolean;
}

/** A band of colour for each kind, beside its icon and its place in the hand. */
const bands: Readonly<Record<string, string>> = {
  table: '#c9a15c',
  allies: '#7fa98f',
  public: '#8fa7bf',
  ground: '#bd7a62',
  capital: '#a58fb5',
};

export const bandOf = (kind: string): string => bands[kind] ?? '#9a978c';

/** Low cards have their title closer under the icon. */
const isLow = (height: number): boolean => height < 120;

function drawPrice(
  context: CanvasRenderingContext2D,
  cost: number,
  x: number,
  y: number,
  colour: string,
): void {
  context.beginPath();
  context.arc(x, y, 10, 0, Math.PI * 2);
  context.fillStyle = veil(colour, 0.14);
  context.fill();
  context.lineWidth = 1.3;
  context.strokeStyle = veil(colour, 0.8);
  context.stroke();
  set(context, String(cost), x, y + 0.5, { font: `600 11.5px ${sans}`, colour, align: 'center' });
}

/** Paints a card with a margin of 2 pixels. `icon` is SVG path data on a 24 × 24 grid. */
export function drawCard(
  context: CanvasRenderingContext2D,
  { card, refused, lit }: CardLook,
  icon: string | undefined,
  width: number,
  height: number,
): void {
  const band = bandOf(card.kind);
  context.globalAlpha = refused ? 0.92 : 1;
  context.beginPath();
  context.roundRect(2, 2, width - 4, height - 4, 7);
  context.fillStyle = lit ? '#2b3139' : '#222830';
  context.fill();
  context.lineWidth = lit ? 2 : 1;
  context.strokeStyle = lit ? ink.brass : '#424a54';
  if (refused) context.setLineDash([4, 3]);
  context.stroke();
  context.setLineDash([]);
  context.save();
  context.clip();
  context.fillStyle = refused ? ink.faint : band;
  context.fillRect(2, 2, width - 4, 3.5);
  context.restore();
  const colour = refused ? ink.soft : ink.text;
  if (icon) {
    context.save();
    context.translate(11, isLow(height) ? 8 : 14);
    // Icons are not mirrored with the card.
    if (context.getTransform().a < 0) context.transform(-1, 0, 0, 1, 24, 0);
    context.strokeStyle = refused ? ink.soft : band;
    context.lineWidth = 1.6;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.stroke(new Path2D(icon));
    context.restore();
  }
  if (card.cost > 0)
    drawPrice(context, card.cost, width - 19, isLow(height) ? 20 : 25, refused ? ink.soft : ink.brass);
  drawTitle(context, card.title, width, height, colour);
  context.globalAlpha = 1;
}

export interface CardTitle {
  readonly lines: readonly string[];
  /** Of the type, CSS pixels. */
  readonly size: number;
  readonly leading: number;
  /** The middle of the first line. */
  readonly top: number;
}

const smallest = 11.5;

const isCut = ({ lines }: CardTitle): boolean => lines.at(-1)?.endsWith('…') === true;

/** The title below the icon, in the largest type in which all of it can be read. */
export function layTitle(pen: Measuring, title: string, width: number, height: number): CardTitle {
  const low = isLow(height);
  const top = low ? 44 : 54;
  const lay = (size: number): CardTitle => {
    const leading = size + (low ? 2.5 : 3.5);
    pen.font = `${size}px ${serif}`;
    const most = Math.max(2, 1 + Math.floor((height - 5 - top - size / 2) / leading));
    return { lines: wrapped(pen, title, width - 22, most), size, leading, top };
  };
  const sizes = low ? [12.5] : [13.5, 12.5];
  return sizes.map(lay).find((laid) => !isCut(laid)) ?? lay(smallest);
}

/** Widths found, by all that they depend on; the hand is laid out with every movement of a dragged card. */
const widths = new Map<string, number>();

/** The width from `least` on, CSS pixels, at which a card of a height shows all of its title. */
export function widthOfCard(pen: Measuring, title: string, least: number, height: number): number {
  const step = 12;
  pen.font = `${smallest}px ${serif}`;
  // Another typeface has another length.
  const key = JSON.stringify([title, pen.measureText(title).width, least, height]);
  const known = widths.get(key);
  if (known !== undefined) return known;
  let width = least;
  while (width < 2 * least && isCut(layTitle(pen, title, width, height))) width += step;
  widths.set(key, width);
  return width;
}

function drawTitle(
  context: CanvasRenderingContext2D,
  title: string,
  width: number,
  height: number,
  colour: string,
): void {
  const { lines, size, leading, top } = layTitle(context, title, width, height);
  const font = `${size}px ${serif}`;
  lines.forEach((line, i) => set(context, line, 12, top + i * leading, { font, colour }));
}
