// Tiles of hue and pattern for the areas that each armed actor holds: apart by shape as well as by hue.
import type Phaser from 'phaser';
import type { Pattern } from '../../presentation/pictures/palette.ts';
import { veil } from './ink.ts';

/** Side of a tile in device pixels: a power of two, so that WebGL repeats it. */
export const tileTexels = 64;
/** CSS pixels between the marks of a pattern. */
const pitch = 8;

type Mark = (context: CanvasRenderingContext2D, step: number) => void;

function stroke(context: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
}

const rows: Mark = (context, step) => {
  for (let y = step / 2; y < tileTexels; y += step) stroke(context, 0, y, tileTexels, y);
};
const columns: Mark = (context, step) => {
  for (let x = step / 2; x < tileTexels; x += step) stroke(context, x, 0, x, tileTexels);
};
const rising: Mark = (context, step) => {
  for (let x = -tileTexels; x < tileTexels * 2; x += step) stroke(context, x, tileTexels, x + tileTexels, 0);
};
const falling: Mark = (context, step) => {
  for (let x = -tileTexels; x < tileTexels * 2; x += step) stroke(context, x, 0, x + tileTexels, tileTexels);
};
const points: Mark = (context, step) => {
  for (let row = 0; row * step < tileTexels; row++) {
    for (let x = step / 2; x < tileTexels; x += step) {
      const at = x + (row % 2 === 0 ? 0 : step / 2);
      stroke(context, at - 0.1, row * step + step / 2, at + 0.1, row * step + step / 2);
    }
  }
};

const marks: Readonly<Record<Pattern, Mark>> = {
  plain: () => undefined,
  diagonal: rising,
  'back-diagonal': falling,
  horizontal: rows,
  vertical: columns,
  dots: points,
  cross: (context, step) => {
    rising(context, step * 1);
    falling(context, step * 1);
  },
  grid: (context, step) => {
    rows(context, step);
    columns(context, step);
  },
};

/** Draws a pattern into a square of `tileTexels` from the origin. */
export function drawPattern(
  context: CanvasRenderingContext2D,
  hue: string,
  pattern: Pattern,
  ratio: number,
): void {
  context.fillStyle = veil(hue, 0.34);
  context.fillRect(0, 0, tileTexels, tileTexels);
  // An even count, since alternate rows of dots are set off.
  const step = tileTexels / (2 * Math.max(1, Math.round(tileTexels / (2 * pitch * ratio))));
  context.strokeStyle = veil(hue, 0.75);
  context.lineWidth = (pattern === 'dots' ? 2.2 : 1.1) * ratio;
  context.lineCap = pattern === 'dots' ? 'round' : 'butt';
  context.beginPath();
  marks[pattern](context, step);
  context.stroke();
}

/** The key of the tile's texture, made on first use. */
export function patternTile(scene: Phaser.Scene, hue: string, pattern: Pattern, ratio: number): string {
  const key = `tile-${hue}-${pattern}-${ratio}`;
  const texture = scene.textures.exists(key)
    ? null
    : scene.textures.createCanvas(key, tileTexels, tileTexels);
  if (!texture) return key;
  drawPattern(texture.context, hue, pattern, ratio);
  texture.refresh();
  return key;
}

/** The key of a tile of paper grain: faint noise that keeps large areas from looking like plastic. */
export function grainTile(scene: Phaser.Scene): string {
  const key = 'grain';
  const size = 256;
  const texture = scene.textures.exists(key) ? null : scene.textures.createCanvas(key, size, size);
  if (!texture) return key;
  const image = texture.context.createImageData(size, size);
  let seed = 20160909;
  for (let i = 0; i < image.data.length; i += 4) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const light = seed >>> 31;
    image.data.fill(light * 255, i, i + 3);
    image.data[i + 3] = ((seed >>> 16) & 255) / 24;
  }
  texture.context.putImageData(image, 0, 0);
  texture.refresh();
  return key;
}
