// The state of a clause by shape, so that it reads without colour.
import { ink } from './ink.ts';
import { fillPath } from './path.ts';

/** Paints the mark about a point, `size` high; `from` is the side that has tabled: 0 left, 1 right. */
export function drawClauseMark(
  context: CanvasRenderingContext2D,
  state: string,
  from: number,
  x: number,
  y: number,
  size: number,
): void {
  context.save();
  context.translate(x, y);
  context.scale(size / 16, size / 16);
  context.lineWidth = 1.7;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.strokeStyle = ink.sheetInk;
  context.fillStyle = ink.sheetInk;
  (marks[state] ?? marks['unopened'])?.(context, from);
  context.restore();
}

type Mark = (context: CanvasRenderingContext2D, from: number) => void;

const disc = (context: CanvasRenderingContext2D, radius: number): void => {
  context.beginPath();
  context.arc(0, 0, radius, 0, Math.PI * 2);
};

const half = (context: CanvasRenderingContext2D, left: boolean): void => {
  context.beginPath();
  context.arc(0, 0, 6, Math.PI / 2, -Math.PI / 2, !left);
  context.fill();
};

const marks: Readonly<Record<string, Mark>> = {
  /** A dotted ring: nothing yet. */
  unopened: (context) => {
    context.strokeStyle = ink.sheetSoft;
    context.setLineDash([0.5, 3.4]);
    disc(context, 6);
    context.stroke();
  },
  /** A ring half full on the side that has tabled. */
  tabled: (context, from) => {
    disc(context, 6);
    context.stroke();
    half(context, from === 0);
  },
  /** Two arrowheads against each other. */
  contested: (context) => {
    context.fillStyle = '#96402c';
    fillPath(context, 'M-7 -5 L-1 0 L-7 5 Z M7 -5 L1 0 L7 5 Z');
  },
  /** Square brackets. */
  bracketed: (context) => {
    context.lineWidth = 2.2;
    context.stroke(new Path2D('M-3 -6.5 H-6 V6.5 H-3 M3 -6.5 H6 V6.5 H3'));
    disc(context, 1.4);
    context.fill();
  },
  /** A ring with a tick: the negotiators agree. */
  agreedAdReferendum: (context) => {
    context.strokeStyle = '#2f6248';
    disc(context, 6.6);
    context.stroke();
    context.lineWidth = 2;
    context.stroke(new Path2D('M-3.2 0.2 L-0.8 2.8 L3.4 -2.6'));
  },
  /** A seal with a tick: it stands. */
  agreed: (context) => {
    context.fillStyle = '#2f6248';
    disc(context, 7.4);
    context.fill();
    context.strokeStyle = ink.sheet;
    context.lineWidth = 2.1;
    context.stroke(new Path2D('M-3.4 0.2 L-0.8 3 L3.6 -2.8'));
  },
  /** An empty seal, struck through: it was agreed, and it holds no more. */
  lapsed: (context) => {
    context.strokeStyle = ink.sheetSoft;
    disc(context, 6.6);
    context.stroke();
    context.lineWidth = 2;
    context.stroke(new Path2D('M-6.5 6.5 L6.5 -6.5'));
  },
  /** A ring torn open with an arrow back. */
  reopened: (context) => {
    context.strokeStyle = '#96402c';
    context.beginPath();
    context.arc(0, 0, 6, -Math.PI * 0.35, Math.PI * 1.25);
    context.stroke();
    context.stroke(new Path2D('M-7.4 -2.2 L-4.3 -4.4 L-2.6 -1'));
  },
};
