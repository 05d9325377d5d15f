// The signs of the map as the key shows them: each small, in the middle of the first 42 pixels of its entry.
import { routeColours } from '../layers/line-layer.ts';
import type { StageWords } from '../stage-model.ts';
import { drawDisc } from './disc.ts';
import { ink, veil } from './ink.ts';
import { drawTruckInKey } from './truck.ts';
import { drawAircraft, drawCommingled, drawPresent, drawSiege, drawThreat } from './zone-symbol.ts';

/** Draws about the middle line of the entry, y = 0. */
type Sign = readonly [word: string, draw: (context: CanvasRenderingContext2D) => void];

const middle = 21;

function line(context: CanvasRenderingContext2D, y: number, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(10, y);
  context.lineTo(32, y);
  context.stroke();
}

function drawFronts(context: CanvasRenderingContext2D): void {
  line(context, -3, ink.text, 1.7);
  line(context, 3, '#f2e3cf', 3.9);
  line(context, 3, '#5a1f12', 1.4);
}

function drawCutRoad(context: CanvasRenderingContext2D): void {
  context.setLineDash([4, 3]);
  line(context, 0, ink.soft, 1.5);
  context.setLineDash([]);
  context.strokeStyle = ink.alarm;
  context.lineWidth = 2;
  context.stroke(new Path2D('M18 -3 l6 6 M24 -3 l-6 6'));
}

function drawEmbers(context: CanvasRenderingContext2D): void {
  const glow = context.createRadialGradient(middle, 0, 1, middle, 0, 9);
  glow.addColorStop(0, veil('#f0935c', 0.9));
  glow.addColorStop(1, veil('#d2603c', 0));
  context.fillStyle = glow;
  context.fillRect(10, -9, 22, 18);
}

/** Two others beside the holder, by way of example. */
const others = [
  { name: '', colour: 'blue', share: 0.3 },
  { name: '', colour: 'orange', share: 0.2 },
] as const;

/** A disc with what is drawn around it, about its own middle. */
function around(context: CanvasRenderingContext2D, draw: () => void): void {
  context.translate(middle, 0);
  drawDisc(context, 'grey', 3);
  draw();
}

function drawSupplies(context: CanvasRenderingContext2D): void {
  context.fillStyle = ink.hair;
  context.fillRect(10, -2, 22, 4);
  context.fillStyle = ink.soft;
  context.fillRect(10, -2, 13, 4);
}

const convoyStates = ['waiting', 'enRoute', 'halted', 'delivered', 'lost'] as const;

export type ConvoySign = (typeof convoyStates)[number];

/** All signs of the map with their words, in the order of the key. */
export function legendSigns(words: StageWords): readonly Sign[] {
  return [
    [words.front, drawFronts],
    [words.fighting, drawEmbers],
    [words.air, (context) => drawAircraft(context, middle, 0, ink.text)],
    [words.besieged, (context) => around(context, () => drawSiege(context, 6.5))],
    [words.threatened, (context) => around(context, () => drawThreat(context, 6.5))],
    [words.supplies, drawSupplies],
    [words.others, (context) => around(context, () => drawPresent(context, { present: others }, 3))],
    [words.commingled, (context) => drawCommingled(context, middle, 0, 0)],
    [words.routeOpen, (context) => line(context, 0, routeColours.supply, 2)],
    [words.routeCut, drawCutRoad],
    ...convoyStates.map((state): Sign => [words.convoy(state), (context) => drawTruckInKey(context, state)]),
  ];
}
