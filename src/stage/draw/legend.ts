// The key to the map: holders by hue and pattern, and the signs.
import type { MapModel } from '../../presentation/models.ts';
import { palette } from '../../presentation/palette.ts';
import { routeColours } from '../layers/line-layer.ts';
import type { StageWords } from '../stage-model.ts';
import { ink, sans, veil } from './ink.ts';
import { fitted, set } from './lettering.ts';
import { drawDisc } from './disc.ts';
import { drawPattern, tileTexels } from './pattern.ts';
import { drawTruckBody } from './truck.ts';
import { drawAircraft, drawCommingled } from './zone-symbol.ts';

const row = 17;
const font = `400 11px ${sans}`;

type Sign = readonly [word: string, draw: (context: CanvasRenderingContext2D, y: number) => void];

function line(context: CanvasRenderingContext2D, y: number, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(10, y);
  context.lineTo(32, y);
  context.stroke();
}

function signs(words: StageWords): readonly Sign[] {
  return [
    [
      words.front,
      (context, y) => {
        line(context, y - 3, ink.text, 1.7);
        line(context, y + 3, '#f2e3cf', 3.9);
        line(context, y + 3, '#5a1f12', 1.4);
      },
    ],
    [
      words.besieged,
      (context, y) => {
        context.strokeStyle = ink.text;
        context.lineWidth = 1.3;
        context.beginPath();
        context.arc(21, y, 6.5, 0, Math.PI * 2);
        for (let i = 0; i < 8; i++) {
          const [x, z] = [Math.cos((i * Math.PI) / 4), Math.sin((i * Math.PI) / 4)];
          context.moveTo(21 + x * 6.5, y + z * 6.5);
          context.lineTo(21 + x * 4, y + z * 4);
        }
        context.stroke();
      },
    ],
    [words.routeOpen, (context, y) => line(context, y, routeColours.supply, 2)],
    [
      words.routeCut,
      (context, y) => {
        context.setLineDash([4, 3]);
        line(context, y, ink.soft, 1.5);
        context.setLineDash([]);
        context.strokeStyle = ink.alarm;
        context.lineWidth = 2;
        context.stroke(new Path2D(`M18 ${y - 3} l6 6 M24 ${y - 3} l-6 6`));
      },
    ],
    [
      words.fighting,
      (context, y) => {
        const glow = context.createRadialGradient(21, y, 1, 21, y, 9);
        glow.addColorStop(0, veil('#f0935c', 0.9));
        glow.addColorStop(1, veil('#d2603c', 0));
        context.fillStyle = glow;
        context.fillRect(10, y - 9, 22, 18);
      },
    ],
    [
      words.convoy,
      (context, y) => {
        context.translate(11, y - 5);
        drawTruckBody(context, ink.text);
      },
    ],
    [words.air, (context, y) => drawAircraft(context, 21, y, ink.text)],
    [words.commingled, (context, y) => drawCommingled(context, 21, y, 0)],
  ];
}

/** Size of the legend in CSS pixels. */
export function legendSize(
  model: MapModel,
  words: StageWords,
): { readonly width: number; readonly height: number } {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen) pen.font = font;
  const texts = [...model.controllers.map(({ name }) => name), ...signs(words).map(([word]) => word)];
  const widest = Math.max(60, ...texts.map((text) => pen?.measureText(text).width ?? 90));
  return {
    width: Math.min(250, Math.ceil(widest) + 52),
    height: (model.controllers.length + signs(words).length) * row + 34,
  };
}

/** A swatch of the area of a holder at its real density, and the disc of its places. */
function drawSwatch(
  context: CanvasRenderingContext2D,
  colour: MapModel['controllers'][number]['colour'],
  y: number,
): void {
  const { dark, pattern } = palette[colour];
  context.save();
  context.beginPath();
  context.rect(8, y - 5.5, 16, 11);
  context.fillStyle = ink.country;
  context.fill();
  context.strokeStyle = dark;
  context.lineWidth = 1.4;
  context.stroke();
  context.clip();
  context.translate(8, y - 5.5);
  context.scale(Math.min(1, 48 / tileTexels), Math.min(1, 48 / tileTexels));
  drawPattern(context, dark, pattern, 1);
  context.restore();
  context.save();
  context.translate(32, y);
  drawDisc(context, colour, 5);
  context.restore();
}

/** Paints the legend. */
export function drawLegend(
  context: CanvasRenderingContext2D,
  model: MapModel,
  words: StageWords,
  width: number,
  height: number,
): void {
  context.beginPath();
  context.roundRect(0.5, 0.5, width - 1, height - 1, 4);
  context.fillStyle = veil(ink.paper, 0.94);
  context.fill();
  context.strokeStyle = ink.hair;
  context.lineWidth = 1;
  context.stroke();
  set(context, words.legend, 10, 14, { font: `600 11px ${sans}`, colour: ink.text, spacing: '0.4px' });
  let y = 32;
  for (const { name, colour } of model.controllers) {
    drawSwatch(context, colour, y);
    context.font = font;
    set(context, fitted(context, name, width - 50), 42, y, { font, colour: ink.text });
    y += row;
  }
  for (const [word, draw] of signs(words)) {
    context.save();
    draw(context, y);
    context.restore();
    context.font = font;
    set(context, fitted(context, word, width - 50), 42, y, { font, colour: ink.soft });
    y += row;
  }
}
