// The upper part of the table scene: where and when, the delegations, and how far they trust each other.
import type { TableModel } from '../../presentation/talks/table-models.ts';
import type { StageWords } from '../stage-model.ts';
import { drawDelegation } from './figures.ts';
import { ink, sans, serif, veil } from './ink.ts';
import { fitted, set } from './lettering.ts';
import { drawBetween } from './trust-threads.ts';

export interface TopLayout {
  readonly header: number;
  /** Height of the band with the figures; 0 where there is no room. */
  readonly figures: number;
  /** Low figures sit alone with their names beside them. */
  readonly low: boolean;
  /** Where the sheet begins. */
  readonly sheet: number;
}

const between = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** How the height of the table scene is divided. */
export function topLayout(width: number, height: number): TopLayout {
  if (height < 240) return { header: 23, figures: 0, low: false, sheet: 55 };
  if (height < 380) return { header: 40, figures: 48, low: true, sheet: 94 };
  const figures = Math.round(between(Math.min(height * 0.27, width * 0.34), 92, 250));
  return { header: 54, figures, low: false, sheet: 54 + figures + 37 };
}

/** Words at both ends of a line; those at the start give way: the first that fits is taken, else the last is cut. */
function drawEnds(
  context: CanvasRenderingContext2D,
  width: number,
  y: number,
  start: readonly [texts: readonly string[], font: string, colour: string],
  end: readonly [text: string, font: string, colour: string],
): void {
  context.font = end[1];
  const room = width - 40 - context.measureText(end[0]).width;
  context.font = start[1];
  const [texts, font, colour] = start;
  const text = texts.find((one) => context.measureText(one).width <= room) ?? texts.at(-1) ?? '';
  set(context, fitted(context, text, room), 14, y, { font, colour });
  set(context, end[0], width - 14, y, { font: end[1], colour: end[2], align: 'right' });
}

function drawHeader(
  context: CanvasRenderingContext2D,
  table: TableModel,
  words: StageWords,
  width: number,
  height: number,
): void {
  const { cessation, round, phaseWord, actionsLeft } = table;
  const small = `500 11.5px ${sans}`;
  const large = `600 ${height < 50 ? 14 : 16.5}px ${serif}`;
  const places = [[table.place, table.date].filter(Boolean).join(' · '), table.date || table.place];
  const number = round ? words.round(round.number, round.of) : phaseWord;
  const count = cessation ? words.calm(cessation.calm, cessation.calmOf) : words.actions(actionsLeft);
  const countColour = actionsLeft > 0 || cessation ? ink.brass : ink.soft;
  const [first, second] = height < 50 ? [14, 31] : [20, 40];
  if (height < 30) {
    drawEnds(context, width, 13, [places, large, ink.text], [count, small, countColour]);
    return;
  }
  const title = cessation?.stateWord ?? round?.title ?? phaseWord;
  drawEnds(context, width, first, [places, large, ink.text], [number, small, ink.soft]);
  drawEnds(context, width, second, [[title], small, ink.soft], [count, small, countColour]);
}

function drawRoom(
  context: CanvasRenderingContext2D,
  table: TableModel,
  words: StageWords,
  width: number,
  layout: TopLayout,
): void {
  const { header, figures, low } = layout;
  const seated = header + figures;
  const offset = low ? 34 : Math.max(figures * 0.78, width * 0.2);
  const room = context.createLinearGradient(0, header, 0, seated);
  room.addColorStop(0, veil('#2a3038', 0));
  room.addColorStop(1, '#2a3038');
  context.fillStyle = room;
  context.fillRect(0, header, width, figures);
  table.delegates.slice(0, 2).forEach(({ onTurn }, side) => {
    drawDelegation(context, {
      side,
      x: side === 0 ? offset : width - offset,
      y: seated,
      height: figures * 0.9,
      onTurn,
      alone: low,
    });
  });
  const band = low
    ? { x: 66, y: seated - 38, width: width - 132, height: 34 }
    : { x: 14, y: seated, width: width - 28, height: layout.sheet - seated };
  drawBetween(context, table.delegates, words, band);
}

/** Paints all above the sheet, and the table top under it. */
export function drawTop(
  context: CanvasRenderingContext2D,
  table: TableModel,
  words: StageWords,
  width: number,
  height: number,
): void {
  const layout = topLayout(width, height);
  const seated = layout.header + layout.figures;
  context.fillStyle = ink.panel;
  context.fillRect(0, 0, width, height);
  const wood = context.createLinearGradient(0, seated, 0, height);
  wood.addColorStop(0, '#33291f');
  wood.addColorStop(0.06, '#2b231c');
  wood.addColorStop(1, '#1c1814');
  context.fillStyle = wood;
  context.fillRect(0, seated, width, height - seated);
  context.fillStyle = veil('#e8c98a', 0.28);
  context.fillRect(0, seated, width, 1);
  if (layout.figures > 0) drawRoom(context, table, words, width, layout);
  else {
    const band = { x: 14, y: seated, width: width - 28, height: layout.sheet - seated };
    drawBetween(context, table.delegates, words, band);
  }
  drawHeader(context, table, words, width, layout.header);
}
