// The upper part of the table scene: where and when, the delegations, and how far they trust each other.
import type { DelegateModel, TableModel } from '../../presentation/models.ts';
import type { StageWords } from '../stage-model.ts';
import { drawDelegation } from './figures.ts';
import { ink, sans, serif, veil } from './ink.ts';
import { fitted, set } from './lettering.ts';

export interface TopLayout {
  readonly header: number;
  /** Height of the band with the figures; 0 where there is no room. */
  readonly figures: number;
  /** Where the sheet begins. */
  readonly sheet: number;
}

const between = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** How the height of the table scene is divided. */
export function topLayout(width: number, height: number): TopLayout {
  const header = height < 260 ? 40 : 54;
  const figures = height < 330 ? 0 : Math.round(between(Math.min(height * 0.27, width * 0.34), 92, 250));
  return { header, figures, sheet: header + (figures === 0 ? 26 : figures + 34) };
}

function drawHeader(
  context: CanvasRenderingContext2D,
  table: TableModel,
  words: StageWords,
  width: number,
  height: number,
): void {
  const tight = height < 50;
  const right = table.round ? words.round(table.round.number, table.round.of) : table.phaseWord;
  const small = `500 11.5px ${sans}`;
  context.font = small;
  const room = width - 36 - context.measureText(right).width;
  context.font = `600 ${tight ? 14 : 16.5}px ${serif}`;
  const place = fitted(context, [table.place, table.date].filter(Boolean).join(' · '), room);
  set(context, place, 14, tight ? 14 : 20, { font: context.font, colour: ink.text });
  set(context, right, width - 14, tight ? 14 : 20, { font: small, colour: ink.soft, align: 'right' });
  context.font = small;
  const line = table.cessation ? table.cessation.stateWord : (table.round?.title ?? table.phaseWord);
  const actions = table.cessation
    ? words.calm(table.cessation.calm, table.cessation.calmOf)
    : words.actions(table.actionsLeft);
  const left = fitted(context, line, width - 40 - context.measureText(actions).width);
  set(context, left, 14, tight ? 31 : 40, { font: small, colour: ink.soft });
  set(context, actions, width - 14, tight ? 31 : 40, {
    font: small,
    colour: table.actionsLeft > 0 ? ink.brass : ink.faint,
    align: 'right',
  });
}

/** Two threads between the delegations: how far each reaches is its trust in the other. */
function drawTrust(
  context: CanvasRenderingContext2D,
  delegates: readonly DelegateModel[],
  words: StageWords,
  x: number,
  y: number,
  width: number,
): void {
  if (width < 50) return;
  set(context, words.trust, x + width / 2, y - 30, {
    font: `500 10.5px ${sans}`,
    colour: ink.soft,
    align: 'center',
  });
  delegates.slice(0, 2).forEach(({ trust, trustWord }, side) => {
    const at = y + side * 11;
    if (width >= 110) {
      set(context, trustWord, side === 0 ? x : x + width, side === 0 ? at - 11 : at + 12, {
        font: `400 10.5px ${sans}`,
        colour: ink.soft,
        align: side === 0 ? 'left' : 'right',
      });
    }
    const reach = (width * Math.min(100, Math.max(0, trust))) / 100;
    const from = side === 0 ? x : x + width;
    const to = side === 0 ? from + reach : from - reach;
    context.lineCap = 'round';
    context.lineWidth = 3;
    context.strokeStyle = veil(ink.text, 0.12);
    context.beginPath();
    context.moveTo(x, at);
    context.lineTo(x + width, at);
    context.stroke();
    context.strokeStyle = side === 0 ? '#8ba3ba' : '#b07a70';
    context.beginPath();
    context.moveTo(from, at);
    context.lineTo(to, at);
    context.stroke();
    context.beginPath();
    context.arc(to, at, 3.4, 0, Math.PI * 2);
    context.fillStyle = context.strokeStyle;
    context.fill();
  });
}

/** Names under the figures, or at the edges where there are none; the side on turn is underlined. */
function drawNames(
  context: CanvasRenderingContext2D,
  delegates: readonly DelegateModel[],
  width: number,
  y: number,
  offset: number | null,
): void {
  const font = `600 12.5px ${sans}`;
  const room = width / 2 - 22;
  delegates.slice(0, 2).forEach((delegate, side) => {
    context.font = font;
    const name = fitted(context, delegate.name, room);
    const length = context.measureText(name).width;
    const wanted = (offset ?? 0) - length / 2;
    const from = Math.max(14, Math.min(wanted, width / 2 - 8 - length));
    const x = side === 0 ? from : width - from - length;
    set(context, name, x, y, { font, colour: delegate.own ? ink.brass : ink.text });
    if (!delegate.onTurn) return;
    context.fillStyle = ink.brass;
    context.fillRect(x, y + 9, length, 2);
  });
}

/** Paints all above the sheet, and the table top under it. */
export function drawTop(
  context: CanvasRenderingContext2D,
  table: TableModel,
  words: StageWords,
  width: number,
  height: number,
): void {
  const { header, figures } = topLayout(width, height);
  context.fillStyle = ink.panel;
  context.fillRect(0, 0, width, height);
  const seated = header + figures;
  const offset = Math.max(figures * 0.78, width * 0.2);
  if (figures > 0) {
    const room = context.createLinearGradient(0, header, 0, seated);
    room.addColorStop(0, veil('#2a3038', 0));
    room.addColorStop(1, '#2a3038');
    context.fillStyle = room;
    context.fillRect(0, header, width, figures);
    table.delegates.slice(0, 2).forEach(({ onTurn }, side) => {
      drawDelegation(context, side, side === 0 ? offset : width - offset, seated, figures * 0.9, onTurn);
    });
    const gap = offset + figures * 0.62;
    drawTrust(context, table.delegates, words, gap, seated - figures * 0.56, width - 2 * gap);
  }
  const wood = context.createLinearGradient(0, seated, 0, height);
  wood.addColorStop(0, '#33291f');
  wood.addColorStop(0.06, '#2b231c');
  wood.addColorStop(1, '#1c1814');
  context.fillStyle = wood;
  context.fillRect(0, seated, width, height - seated);
  context.fillStyle = veil('#e8c98a', 0.28);
  context.fillRect(0, seated, width, 1);
  drawNames(context, table.delegates, width, seated + (figures > 0 ? 16 : 12), figures > 0 ? offset : null);
  drawHeader(context, table, words, width, header);
}
