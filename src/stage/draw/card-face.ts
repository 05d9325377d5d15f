// The face of a move card: icon, title, price; greyed when it cannot be played.
import type { CardModel } from '../../presentation/models.ts';
import { ink, sans, serif, veil } from './ink.ts';
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
    context.translate(11, height < 100 ? 8 : 14);
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
    drawPrice(context, card.cost, width - 19, height < 100 ? 20 : 25, refused ? ink.soft : ink.brass);
  drawTitle(context, card.title, width, height, colour);
  context.globalAlpha = 1;
}

/** The title below the icon, in the largest type in which all of it can be read. */
function drawTitle(
  context: CanvasRenderingContext2D,
  title: string,
  width: number,
  height: number,
  colour: string,
): void {
  const low = height < 100;
  const top = low ? 44 : 54;
  for (const size of low ? [12.5, 11.5] : [13.5, 12.5, 11.5]) {
    const [font, leading] = [`${size}px ${serif}`, size + 3.5];
    context.font = font;
    const most = Math.max(2, Math.floor((height - top + size / 2) / leading));
    const lines = wrapped(context, title, width - 22, most);
    if (lines.at(-1)?.endsWith('…') && size > 11.5) continue;
    lines.forEach((line, i) => set(context, line, 12, top + i * leading, { font, colour }));
    return;
  }
}
