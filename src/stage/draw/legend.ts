// The key to the map: holders by hue and pattern, and the signs, in as many columns as the map has room for.
import type { MapModel } from '../../presentation/pictures/map-models.ts';
import { palette } from '../../presentation/pictures/palette.ts';
import type { StageWords } from '../stage-model.ts';
import { drawDisc } from './disc.ts';
import { ink, sans, veil } from './ink.ts';
import { legendSigns } from './legend-signs.ts';
import { fitted, set } from './lettering.ts';
import { pen } from './pen.ts';
import { drawPattern, tileTexels } from './pattern.ts';

const font = `400 11px ${sans}`;
/** Beside the text of an entry: the sign before it, and room after it. */
const signRoom = 52;
const headHeight = 24;
const footHeight = 8;
/** Height of an entry: lower where all of them would not stand in one column. */
const rows = { usual: 17, low: 15 } as const;

export interface LegendSize {
  readonly width: number;
  readonly height: number;
  /** Width of each column. */
  readonly columns: readonly number[];
  /** Height of an entry. */
  readonly row: number;
}

/**
 * Size of the legend in CSS pixels.
 * @param room width and height that it may have; where that is too little it is higher than the room
 */
export function legendSize(
  model: MapModel,
  words: StageWords,
  room: { readonly width: number; readonly height: number },
): LegendSize {
  pen.font = font;
  const texts = [...model.controllers.map(({ name }) => name), ...legendSigns(words).map(([word]) => word)];
  const usable = room.height - headHeight - footHeight;
  const row = texts.length * rows.usual > usable ? rows.low : rows.usual;
  const most = Math.max(1, Math.floor(room.width / 150));
  const count = Math.min(most, Math.ceil(texts.length / Math.max(1, Math.floor(usable / row))));
  const perColumn = Math.ceil(texts.length / count);
  const wished = Array.from({ length: count }, (_, i) => {
    const widths = texts.slice(i * perColumn, (i + 1) * perColumn);
    return signRoom + Math.ceil(Math.max(60, ...widths.map((text) => pen.measureText(text).width)));
  });
  const sum = wished.reduce((total, one) => total + one, 0);
  const columns = wished.map((one) => one * Math.min(1, room.width / sum));
  return {
    width: Math.min(room.width, sum),
    height: perColumn * row + headHeight + footHeight,
    columns,
    row,
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
  { width, height, columns, row }: LegendSize,
): void {
  context.beginPath();
  context.roundRect(0.5, 0.5, width - 1, height - 1, 4);
  context.fillStyle = veil(ink.paper, 0.97);
  context.fill();
  context.strokeStyle = ink.hair;
  context.lineWidth = 1;
  context.stroke();
  set(context, words.legend, 10, 14, { font: `600 11px ${sans}`, colour: ink.text, spacing: '0.4px' });
  const holders = model.controllers.map(({ name, colour }) => ({
    word: name,
    colour: ink.text,
    draw: () => drawSwatch(context, colour, 0),
  }));
  const signs = legendSigns(words).map(([word, draw]) => ({
    word,
    colour: ink.soft,
    draw: () => draw(context),
  }));
  const entries = [...holders, ...signs];
  const perColumn = Math.ceil(entries.length / columns.length);
  let x = 0;
  columns.forEach((room, column) => {
    entries.slice(column * perColumn, (column + 1) * perColumn).forEach(({ word, colour, draw }, i) => {
      context.save();
      context.translate(x, headHeight + row * (i + 0.5));
      context.save();
      draw();
      context.restore();
      context.font = font;
      set(context, fitted(context, word, room - signRoom + 4), 42, 0, { font, colour });
      context.restore();
    });
    x += room;
  });
}
