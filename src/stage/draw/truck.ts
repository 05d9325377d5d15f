// A convoy on the map: a truck with the mark of what has become of it.
import type { ConvoyModel } from '../../presentation/pictures/map-models.ts';
import { ink, sans, veil } from './ink.ts';

export const truckSize = { width: 62, height: 26 } as const;

/** Where along its road a convoy is drawn, 0–1, by the state of its chart. */
export function placeOnRoute(state: string): number {
  const places: Readonly<Record<string, number>> = {
    planned: 0,
    awaitingPermit: 0.02,
    waiting: 0.04,
    enRoute: 0.45,
    halted: 0.6,
    lost: 0.7,
    delivered: 1,
  };
  return places[state] ?? 0;
}

const colours: Readonly<Record<string, string>> = {
  enRoute: ink.text,
  delivered: ink.calm,
  lost: ink.alarm,
  halted: ink.brass,
  waiting: ink.brass,
};

/** A truck of 20 × 12 pixels, its corner at the origin. */
function drawTruckBody(context: CanvasRenderingContext2D, colour: string): void {
  context.fillStyle = colour;
  context.fillRect(0, 0, 13, 8);
  context.beginPath();
  context.moveTo(14, 2);
  context.lineTo(18, 2);
  context.lineTo(20.5, 5);
  context.lineTo(20.5, 8);
  context.lineTo(14, 8);
  context.fill();
  for (const x of [4, 16.5]) {
    context.beginPath();
    context.arc(x, 9, 2.4, 0, Math.PI * 2);
    context.fillStyle = ink.paper;
    context.fill();
    context.beginPath();
    context.arc(x, 9, 1.6, 0, Math.PI * 2);
    context.fillStyle = colour;
    context.fill();
  }
}

/** Waiting: three dots; halted: a bar; moving: a chevron; delivered: a tick; lost: a cross. */
function drawMark(context: CanvasRenderingContext2D, state: string): void {
  const paths: Readonly<Record<string, string>> = {
    halted: 'M0 -4 V4 M3 -4 V4',
    enRoute: 'M-1 -3.5 L2.5 0 L-1 3.5 M3 -3.5 L6.5 0 L3 3.5',
    delivered: 'M-1 0 L1.5 3 L6 -3.5',
    lost: 'M-1 -3.5 L6 3.5 M6 -3.5 L-1 3.5',
  };
  context.lineWidth = 1.8;
  context.lineCap = 'round';
  context.stroke(new Path2D(paths[state] ?? 'M0 2.5 h0.01 M3.5 2.5 h0.01 M7 2.5 h0.01'));
}

/** Paints truck, number of trucks and mark into `truckSize`. */
export function drawTruck(
  context: CanvasRenderingContext2D,
  convoy: Pick<ConvoyModel, 'state' | 'trucks'>,
  touched: boolean,
): void {
  const colour = colours[convoy.state] ?? ink.soft;
  const { width, height } = truckSize;
  context.beginPath();
  context.roundRect(1, 1, width - 2, height - 2, 5);
  context.fillStyle = veil(ink.paper, 0.88);
  context.fill();
  context.lineWidth = touched ? 2 : 1;
  context.strokeStyle = touched ? ink.brass : veil(colour, 0.7);
  context.stroke();
  context.translate(6, 7);
  drawTruckBody(context, colour);
  context.fillStyle = ink.text;
  context.font = `600 10.5px ${sans}`;
  context.textBaseline = 'middle';
  context.fillText(String(convoy.trucks), 24, 6);
  context.translate(43, 6);
  context.strokeStyle = colour;
  drawMark(context, convoy.state);
}

/** A small truck with the mark of a state, about the middle of the first 42 pixels of an entry of the key. */
export function drawTruckInKey(context: CanvasRenderingContext2D, state: string): void {
  const colour = colours[state] ?? ink.soft;
  context.save();
  context.translate(8, -3.6);
  context.scale(0.72, 0.72);
  drawTruckBody(context, colour);
  context.restore();
  context.translate(28, 0);
  context.scale(0.85, 0.85);
  context.strokeStyle = colour;
  drawMark(context, state);
}
